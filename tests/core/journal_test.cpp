// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/support/random_runner.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::test {
namespace {

RunEntry runNamed(const std::string &id, const char *date)
{
    RunEntry run;
    run.id = id;
    run.date = *parseIsoDate(date);
    run.jog = minutes(20);
    return run;
}

TEST(Journal, AnEditAndItsInverseLeaveNothingBehind)
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Journal journal = anyRunner(seed).journal;
        Profile profile = journal.profile;
        profile.goal.reset();
        Edit edit;
        edit.changes.emplace_back(AddEntry{runNamed("new", "2026-11-05")});
        edit.changes.emplace_back(ChangeProfile{journal.profile, profile});
        if (!journal.log.empty())
            edit.changes.emplace_back(RemoveEntry{journal.log.front()});
        const auto changed = perform(journal, edit);
        ASSERT_TRUE(changed);
        const auto back = perform(*changed, inverse(edit));
        ASSERT_TRUE(back);
        EXPECT_EQ(*back, journal);
    }
}

TEST(Journal, RefusesAnIdThatIsTaken)
{
    const Edit add{{AddEntry{runNamed("a", "2026-11-05")}}};
    const auto once = perform(Journal{}, add);
    ASSERT_TRUE(once);
    const auto twice = perform(*once, add);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error(), Misfit::IdTaken);
}

TEST(Journal, RefusesToRemoveWhatIsNotThereOrDiffers)
{
    const RunEntry run = runNamed("a", "2026-11-05");
    EXPECT_EQ(perform(Journal{}, Edit{{RemoveEntry{run}}}).error(), Misfit::NoSuchEntry);
    const auto journal = perform(Journal{}, Edit{{AddEntry{run}}});
    RunEntry other = run;
    other.note = "changed elsewhere";
    EXPECT_EQ(perform(*journal, Edit{{RemoveEntry{other}}}).error(), Misfit::EntryDiffers);
}

TEST(Journal, RefusesAnEntryWithoutAnId)
{
    EXPECT_EQ(perform(Journal{}, Edit{{AddEntry{runNamed("", "2026-11-05")}}}).error(),
              Misfit::IdMissing);
}

TEST(Journal, AnEditIsAllOrNothing)
{
    const RunEntry run = runNamed("a", "2026-11-05");
    const Edit edit{{AddEntry{run}, AddEntry{run}}};
    EXPECT_FALSE(perform(Journal{}, edit));
}

TEST(Date, ReadsOnlyRealDays)
{
    EXPECT_TRUE(parseIsoDate("2028-02-29"));
    EXPECT_FALSE(parseIsoDate("2027-02-29"));
    EXPECT_FALSE(parseIsoDate("2027-13-01"));
    EXPECT_FALSE(parseIsoDate("27-01-01"));
    EXPECT_FALSE(parseIsoDate("2027-1-1"));
    EXPECT_FALSE(parseIsoDate("2027-01-01 "));
    EXPECT_EQ(toIsoDate(*parseIsoDate("2027-01-09")), "2027-01-09");
}

TEST(Date, StartsTheWeekWhereTheRunnerDoes)
{
    const Date wednesday = *parseIsoDate("2026-11-18");
    EXPECT_EQ(startOfWeek(wednesday, std::chrono::Monday), *parseIsoDate("2026-11-16"));
    EXPECT_EQ(startOfWeek(wednesday, std::chrono::Sunday), *parseIsoDate("2026-11-15"));
    EXPECT_EQ(startOfWeek(wednesday, std::chrono::Wednesday), wednesday);
}

TEST(Pain, HoldsNothingOutsideTheScale)
{
    EXPECT_FALSE(Pain::of(-1));
    EXPECT_FALSE(Pain::of(11));
    EXPECT_EQ(Pain::of(10)->score(), 10);
}

} // namespace
} // namespace restride::test
