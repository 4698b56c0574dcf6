// SPDX-License-Identifier: GPL-3.0-or-later
// Law 6: caution is ordered.
#include "tests/laws/law.h"

namespace restride::test {
namespace {

class Law6 : public Shards
{};
INSTANTIATE_TEST_SUITE_P(Seeds, Law6, testing::Range<std::uint64_t>(0, kShards));

TEST_P(Law6, CautiousNeverPlansMoreThanStandard)
{
    expectKept(Law<Nothing>{anyRunner, nothing, breachOfLaw6}, GetParam());
}

} // namespace
} // namespace restride::test
