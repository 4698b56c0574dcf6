// SPDX-License-Identifier: GPL-3.0-or-later
// Law 3: more pain never gives more.
#include "tests/laws/law.h"

namespace restride::test {
namespace {

class Law3 : public Shards
{};
INSTANTIATE_TEST_SUITE_P(Seeds, Law3, testing::Range<std::uint64_t>(0, kShards));

TEST_P(Law3, ARaisedFigureOrASignNeverGivesMore)
{
    expectKept(Law<Worse>{anyRunner, anyRaisedFigure, breachOfLaw3}, GetParam());
}

TEST_P(Law3, ARisingCourseOrALimpNeverGivesMore)
{
    expectKept(Law<Worse>{anyRunner, anyWorseCourse, breachOfLaw3, 3}, GetParam());
}

} // namespace
} // namespace restride::test
