// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/document_reader.h"
#include "app/exchange/document_writer.h"
#include "app/exchange/sample_runner.h"
#include "app/exchange/shift.h"
#include "core/planner/planner.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

const Date kStoryDay{std::chrono::year{2026} / 11 / 24};

TEST(Shift, MovesEveryDateOfAJournal)
{
    const auto document = readDocument(
        R"({"format":"restride/1","goal":{"date":"2027-01-01","distance_km":5,
        "switch_by":"2026-12-24","alternatives":[{"date":"2027-02-01","distance_km":5}]},
        "runner":{"run_days":["sat","tue"],"long_run_day":"sat"},"knee":{"onset":"2026-10-01"},
        "before":{"last_run":"2026-09-30"},"log":[
        {"type":"move","id":"m","date":"2026-11-01","from":"2026-11-02","to":"2026-11-03"}]})");
    const auto shifted = readDocument(
        R"({"format":"restride/1","goal":{"date":"2027-01-03","distance_km":5,
        "switch_by":"2026-12-26","alternatives":[{"date":"2027-02-03","distance_km":5}]},
        "runner":{"run_days":["mon","thu"],"long_run_day":"mon"},"knee":{"onset":"2026-10-03"},
        "before":{"last_run":"2026-10-02"},"log":[
        {"type":"move","id":"m","date":"2026-11-03","from":"2026-11-04","to":"2026-11-05"}]})");
    ASSERT_TRUE(document.hasValue());
    ASSERT_TRUE(shifted.hasValue());
    EXPECT_EQ(shiftedBy(document->journal, 2), shifted->journal);
    EXPECT_EQ(shiftedBy(shifted->journal, -2), document->journal);
}

TEST(SampleRunner, ComesToBeOfAnyDay)
{
    const auto story = sampleRunner(kStoryDay);
    const auto later = sampleRunner(kStoryDay + Days{100});
    ASSERT_TRUE(story.has_value());
    ASSERT_TRUE(later.has_value());
    EXPECT_EQ(shiftedBy(*story, 100), *later);
}

TEST(SampleRunner, HasNothingThatLiesAfterToday)
{
    const auto story = sampleRunner(kStoryDay);
    ASSERT_TRUE(story.has_value());
    const auto document =
        readDocument(writeDocument(*story, kStoryDay), {.needsToday = true, .planFrom = {}});
    EXPECT_TRUE(document.hasValue());
    EXPECT_LT(dateOf(story->log.back()), kStoryDay);
}

TEST(SampleRunner, DidWhatWasPlannedUpToOneFlareUpAndStandsOnRungFour)
{
    const auto story = sampleRunner(kStoryDay);
    ASSERT_TRUE(story.has_value());
    for (const LivedDay &day : livedDays(*story, kStoryDay)) {
        EXPECT_NE(day.result, SessionResult::Overdone) << toIsoDate(day.planned.date);
        EXPECT_NE(day.result, SessionResult::Shortened) << toIsoDate(day.planned.date);
    }
    const Plan plan = makePlan(*story, kStoryDay);
    EXPECT_EQ(plan.now.flares, 1);
    EXPECT_EQ(plan.now.rung, Rung::whole(4));
    EXPECT_EQ(plan.verdict->reach, Reach::RunWalk);
    EXPECT_FALSE(plan.refer.has_value());
}

} // namespace
} // namespace restride
