// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/forecast.h"

#include "core/planner/forecast_life.h"
#include "core/planner/forecast_numbers.h"
#include "core/planner/planner.h"
#include "tests/support/random_runner.h"
#include "tests/support/story.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <limits>

namespace restride {
namespace {

using namespace numbers;
using namespace test;

const Date kToday = day("2026-11-21");
constexpr hazard::Rate kNoHazard{1, std::numeric_limits<double>::infinity()};

/// Four weeks of rest after the onset, gate open, a half marathon on `race`.
Story halfOn(std::string_view race, Aim aim = Aim::Run)
{
    Story story("2026-10-20");
    story.journal.profile.before.lastRun = day("2026-10-20");
    story.openGate("2026-11-20").race(race, 21.1, aim);
    return story;
}

Forecast forecastOf(const Story &story)
{
    return restride::forecastOf(story.journal, kToday);
}

/// `story`, forecast at a rate given from outside: the plan stays the same.
double chanceAt(const Story &story, hazard::Rate rate)
{
    return *restride::forecastOf(story.journal, story.plan(kToday), rate).chance;
}

/// Days to `date`; a day that never comes lies beyond all others.
int reckoned(const std::optional<Date> &date)
{
    return date ? daysBetween(kToday, *date) : std::numeric_limits<int>::max();
}

bool inOrder(const DateRange &range)
{
    return reckoned(range.early) <= reckoned(range.likely) &&
           reckoned(range.likely) <= reckoned(range.late);
}

DateRange only(std::optional<Date> date)
{
    return {date, date, date};
}

std::optional<Date> earliestFor(const Goal &goal, const Verdict &verdict)
{
    return goal.aim == Aim::Run ? verdict.earliestRun : verdict.earliestRunWalk;
}

std::optional<Date> firstThirtyMinutes(const Plan &plan)
{
    for (const Day &each : plan.days)
        for (const Segment &segment : each.workout.segments)
            if (segment.jog >= minutes(30) && each.workout.kind != Kind::Race)
                return each.date;
    return std::nullopt;
}

class AnyRunnersForecast : public testing::TestWithParam<int>
{
protected:
    RandomRunner runner_ = anyRunner(static_cast<std::uint64_t>(GetParam()));
    Plan plan_ = makePlan(runner_.journal, runner_.today);
};

TEST_P(AnyRunnersForecast, IsTheSameEveryTimeAndInAnyOrderOfTheLogUnderAnyIds)
{
    const Forecast forecast = restride::forecastOf(runner_.journal, plan_);
    Journal other = runner_.journal;
    std::reverse(other.log.begin(), other.log.end());
    int next = 0;
    for (Entry &entry : other.log)
        baseOf(entry).id = "other-" + std::to_string(next++);
    sortLog(other.log);
    EXPECT_EQ(restride::forecastOf(other, runner_.today), forecast) << told(runner_);
}

TEST_P(AnyRunnersForecast, KeepsTheChanceBetweenNoneAndAllAndTheDaysInOrder)
{
    const Forecast forecast = restride::forecastOf(runner_.journal, plan_);
    EXPECT_EQ(forecast.chance.has_value(), plan_.verdict.has_value());
    EXPECT_THAT(forecast.chance.value_or(0), testing::AllOf(testing::Ge(0), testing::Le(1)));
    EXPECT_TRUE(inOrder(forecast.thirtyMinutes)) << told(runner_);
    EXPECT_TRUE(inOrder(forecast.ready)) << told(runner_);
}

TEST_P(AnyRunnersForecast, IsThePlanItselfWhereNothingCanFlareUp)
{
    if (plan_.answer == Answer::Refer)
        return;
    const Forecast forecast = restride::forecastOf(runner_.journal, plan_, kNoHazard);
    EXPECT_EQ(forecast.thirtyMinutes, only(forecast.thirtyMinutes.early));
    if (!plan_.verdict)
        return;
    const bool within =
        plan_.verdict->reach == Reach::Run || plan_.verdict->reach == Reach::RunWalk;
    EXPECT_EQ(forecast.chance, within ? 1 : 0) << told(runner_);
    EXPECT_EQ(forecast.ready, only(earliestFor(*runner_.journal.profile.goal, *plan_.verdict)))
        << told(runner_);
}

TEST_P(AnyRunnersForecast, IsNeverReadyBeforeTheVerdictsEarliestDay)
{
    const Forecast forecast = restride::forecastOf(runner_.journal, plan_);
    if (plan_.verdict && plan_.answer == Answer::Plan) {
        EXPECT_GE(reckoned(forecast.ready.early),
                  reckoned(earliestFor(*runner_.journal.profile.goal, *plan_.verdict)))
            << told(runner_);
    }
}

TEST_P(AnyRunnersForecast, SaysNothingButNoChanceWhileASignStands)
{
    CheckEntry check;
    check.id = "sign";
    check.date = runner_.today;
    check.signs.insert(Sign::Locking);
    runner_.journal.log.emplace_back(check);
    sortLog(runner_.journal.log);
    const Forecast forecast = restride::forecastOf(runner_.journal, runner_.today);
    EXPECT_EQ(forecast.futures, 0);
    EXPECT_EQ(forecast.chance.value_or(0), 0);
    EXPECT_EQ(forecast.thirtyMinutes, DateRange{});
    EXPECT_EQ(forecast.ready, DateRange{});
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyRunnersForecast, testing::Range(1, 61));

TEST(Forecast, FindsThirtyMinutesOnThePlansOwnDayWhereNothingFlaresUp)
{
    for (int seed = 1; seed <= 40; ++seed) {
        const RandomRunner runner = freeRunner(static_cast<std::uint64_t>(seed));
        Journal journal = runner.journal;
        journal.profile.goal.reset();
        const Plan plan = makePlan(journal, runner.today);
        const auto first = firstThirtyMinutes(plan);
        ASSERT_TRUE(first) << told(runner);
        EXPECT_EQ(restride::forecastOf(journal, plan, kNoHazard).thirtyMinutes.likely, first)
            << told(runner);
    }
}

TEST(Forecast, HasNoChanceAndNoReadinessWithoutAGoal)
{
    Story story = halfOn("2027-06-06");
    story.journal.profile.goal.reset();
    const Forecast forecast = forecastOf(story);
    EXPECT_FALSE(forecast.chance);
    EXPECT_EQ(forecast.ready, DateRange{});
    EXPECT_TRUE(forecast.thirtyMinutes.likely);
}

TEST(Forecast, GivesNoChanceToARaceThatThePlanDoesNotReach)
{
    EXPECT_EQ(forecastOf(halfOn("2026-12-13")).chance, 0);
}

TEST(Forecast, LeavesAPlanWithinReachSomeDoubt)
{
    const double chance = *forecastOf(halfOn("2027-06-06")).chance;
    EXPECT_GT(chance, 0.4);
    EXPECT_LT(chance, 0.95);
}

TEST(Forecast, GrowsWithCleanHoursAndFallsWithFlareUps)
{
    const Story story = halfOn("2027-06-06");
    const double before = chanceAt(story, {2, 260});
    EXPECT_GT(chanceAt(story, {2, 320}), before);
    EXPECT_LT(chanceAt(story, {3, 260}), before);
    EXPECT_GT(chanceAt(story, {2, 26000}), 0.97);
}

TEST(Forecast, IsLoweredByAFlareUpInTheLog)
{
    Story clean = halfOn("2027-06-06");
    clean.liveAsPlanned(day("2026-11-21"), 20);
    Story flared = clean;
    const Date next = flared.nextSession(day("2026-12-11"));
    flared.liveDay(next, {7, 6, 4});
    clean.liveDay(next, {});
    const Date after = next + Days{1};
    EXPECT_LT(*restride::forecastOf(flared.journal, after).chance,
              *restride::forecastOf(clean.journal, after).chance);
}

TEST(Forecast, LosesByALaterRaceNoMoreThanTheRunningUpToItCanCost)
{
    constexpr double kNoise = 0.01;
    std::optional<double> chanceBefore;
    double hoursBefore = 0;
    for (const char *race :
         {"2027-04-18", "2027-05-16", "2027-06-13", "2027-07-11", "2027-08-08"}) {
        const Story story = halfOn(race);
        const Plan plan = story.plan(kToday);
        ASSERT_NE(plan.verdict->reach, Reach::NotReachable);
        const double chance = *restride::forecastOf(story.journal, plan).chance;
        const double hours = jogOf(plan).count() / 3600.0;
        if (chanceBefore) {
            const double cost = (hours - hoursBefore) * kFlaresPerHour * kPreviousInjury;
            EXPECT_GE(chance, *chanceBefore - cost - kNoise) << race;
        }
        chanceBefore = chance;
        hoursBefore = hours;
    }
}

TEST(Forecast, LooksAheadFromAnEmptyLogAndFromADayWithItsCheckOrSkip)
{
    Story story("2026-10-20");
    story.journal.profile.knee = {};
    EXPECT_TRUE(forecastOf(story).thirtyMinutes.likely) << "nothing logged";
    story.openGate("2026-11-21");
    const Forecast checked = forecastOf(story);
    EXPECT_TRUE(checked.thirtyMinutes.likely) << "a check of today";
    story.add(SkipEntry{}, kToday);
    EXPECT_GE(reckoned(forecastOf(story).thirtyMinutes.likely),
              reckoned(checked.thirtyMinutes.likely))
        << "and today's session left out";
}

TEST(Forecast, TellsThePlanWhatItIs)
{
    const Story story = halfOn("2027-06-06");
    Plan plan = story.plan(kToday);
    EXPECT_FALSE(plan.forecast);
    Forecast forecast;
    forecast.futures = 2000;
    forecast.chance = 0.7149;
    tell(plan, forecast);
    EXPECT_EQ(plan.forecast, forecast);
    ASSERT_TRUE(decided(plan, Rule::ForecastChance));
    EXPECT_EQ(plan.decisions.back().date, kToday);
    EXPECT_EQ(plan.decisions.back().why.figures.count, 2000);
    EXPECT_EQ(plan.decisions.back().why.figures.percent, 71);
}

TEST(Forecast, TellsAPlanWithoutAGoalNothingOfAChance)
{
    Plan plan;
    tell(plan, Forecast{2000, std::nullopt, {}, {}});
    EXPECT_TRUE(plan.forecast);
    EXPECT_FALSE(decided(plan, Rule::ForecastChance));
}

// --- the hazard ---------------------------------------------------------------------------------

double per1000Hours(const Profile &profile)
{
    const hazard::Rate rate = hazard::prior(profile);
    const bool sore = profile.knee.kind != KneeKind::None;
    return 1000 * rate.flares / rate.hours * (sore ? kPreviousInjury : 1);
}

TEST(Hazard, StartsFromTheGroupThatTheRunnerIsOf)
{
    Profile profile;
    EXPECT_NEAR(per1000Hours(profile), 14.6, 0.05);
    profile.runner.experience = Experience::Experienced;
    EXPECT_NEAR(per1000Hours(profile), 14.6, 0.05);
    profile.runner.experience = Experience::Novice;
    EXPECT_NEAR(per1000Hours(profile), 33.8, 0.05);
    profile.knee.kind = KneeKind::None;
    EXPECT_NEAR(per1000Hours(profile), 17.8, 0.05);
    profile.runner.experience = Experience::Recreational;
    EXPECT_NEAR(per1000Hours(profile), 7.7, 0.05);
}

hazard::Rate learntFrom(const Story &story, std::vector<Date> flares = {})
{
    State state;
    state.flares.dates = std::move(flares);
    return hazard::learnt(story.journal.profile, diaryOf(story.journal, kToday), state);
}

TEST(Hazard, IsTheSameOnlyWhereFlareUpsAndHoursAre)
{
    EXPECT_EQ((hazard::Rate{1, 2}), (hazard::Rate{1, 2}));
    EXPECT_FALSE((hazard::Rate{1, 2}) == (hazard::Rate{2, 2}));
    EXPECT_FALSE((hazard::Rate{1, 2}) == (hazard::Rate{1, 3}));
}

TEST(Hazard, LearnsFromHoursWhosePainWasReported)
{
    Story story("2026-10-20");
    const hazard::Rate before = learntFrom(story);
    story.run(day("2026-11-01"), Seconds{}, minutes(60));
    EXPECT_NEAR(learntFrom(story).hours - before.hours, kPreviousInjury, 1e-9);
    EXPECT_EQ(learntFrom(story).flares, before.flares);
}

TEST(Hazard, LearnsNothingFromRunsThatSayNothingOrWereMaskedOrCameBeforeTheOnset)
{
    Story story("2026-10-20");
    const hazard::Rate before = learntFrom(story, {day("2026-10-20")});
    RunEntry run;
    run.jog = minutes(60);
    story.add(run, day("2026-11-01"));
    run.painDuring = pain(0);
    run.masked.insert(Mask::Painkiller);
    story.add(run, day("2026-11-03"));
    run.masked = {};
    story.add(run, day("2026-10-19"));
    EXPECT_EQ(learntFrom(story, {day("2026-10-20")}), before);
}

TEST(Hazard, LearnsFromFlareUpsAfterTheOnset)
{
    const Story story("2026-10-20");
    EXPECT_EQ(learntFrom(story, {day("2026-11-01"), day("2026-11-09")}).flares, kPriorFlares + 2);
}

Day jogging(int howLong)
{
    Day made;
    made.date = kToday;
    made.workout.kind = Kind::Run;
    made.workout.segments.push({1, Seconds{}, minutes(howLong)});
    return made;
}

/// Without an injury, with a longest run of `longest` a week ago.
State afterRunning(int longest)
{
    Profile profile;
    profile.knee.kind = KneeKind::None;
    profile.runner.easyPace = Pace{400};
    profile.before.lastRun = kToday - Days{7};
    profile.before.longest = Pace{400}.distanceIn(minutes(longest));
    Notes notes;
    return begin(Request(profile), kToday - Days{7}, notes);
}

TEST(Hazard, WeighsARunBeyondTheSingleRunRule)
{
    const State state = afterRunning(40);
    EXPECT_DOUBLE_EQ(hazard::loadOf(state, jogging(44)), 44 / 60.0);
    EXPECT_DOUBLE_EQ(hazard::loadOf(state, jogging(45)), 45 / 60.0 * kSpikeRatio);
    EXPECT_DOUBLE_EQ(hazard::loadOf(state, jogging(81)), 81 / 60.0 * kDoubleRatio);
}

TEST(Hazard, WeighsASoreKneeAndNoSpikeWhereNothingWasRunBefore)
{
    State state;
    EXPECT_DOUBLE_EQ(hazard::loadOf(state, jogging(30)), 0.5);
    state.injured = true;
    EXPECT_DOUBLE_EQ(hazard::loadOf(state, jogging(30)), 0.5 * kPreviousInjury);
}

TEST(Hazard, WeighsNeitherRestNorTheRaceItself)
{
    EXPECT_EQ(hazard::loadOf(State{}, Day{}), 0);
    Day race = jogging(120);
    race.workout.kind = Kind::Race;
    EXPECT_EQ(hazard::loadOf(State{}, race), 0);
}

// --- luck ---------------------------------------------------------------------------------------

TEST(Luck, IsSpreadAsItSays)
{
    double waits = 0;
    double rates = 0;
    int full = 0;
    std::array<int, 8> parts{};
    for (int future = 0; future < kFutures; ++future) {
        waits += luck::untilNext(future, 0);
        rates += luck::rateOf(future, 2);
        full += luck::percentile(future, 0) < 50 ? 1 : 0;
        ++parts[static_cast<std::size_t>(luck::partOf(future, 0, 8))];
    }
    EXPECT_NEAR(waits / kFutures, 1, 0.08);
    EXPECT_NEAR(rates / kFutures, 2, 0.12);
    EXPECT_NEAR(full, kFutures / 2, 80);
    EXPECT_THAT(parts, testing::Each(testing::AllOf(testing::Gt(190), testing::Lt(310))));
}

TEST(Luck, DiffersFromFlareUpToFlareUpAndKeepsARateThatGrowsWithItsShape)
{
    for (int future = 0; future < 50; ++future) {
        EXPECT_NE(luck::untilNext(future, 0), luck::untilNext(future, 1));
        EXPECT_GT(luck::rateOf(future, 3), luck::rateOf(future, 2));
    }
}

// --- what a sampled day reports -----------------------------------------------------------------

/// On its way through days that go as planned, except where they are told otherwise.
struct Lived {
    Request request;
    State state;
    Notes notes;

    explicit Lived(const Story &story) : request(story.journal.profile)
    {
        const auto diary = diaryOf(story.journal, kToday);
        state = begin(request, day("2026-10-20"), notes);
        for (Date date = day("2026-10-20"); date < kToday; date += Days{1}) {
            const auto told =
                std::find_if(diary.begin(), diary.end(),
                             [&](const DayReport &report) { return report.date == date; });
            const DayReport *report = told == diary.end() ? nullptr : &*told;
            state = wake(state, request, date, report, Knowledge::Past, notes);
            state = respond(state, request, prescribe(state, request, date), report,
                            Knowledge::Past, notes);
        }
    }
    Day morning(Date date, const DayReport *report = nullptr)
    {
        state = wake(state, request, date, report, Knowledge::Planned, notes);
        return prescribe(state, request, date);
    }
    void evening(const Day &planned, const DayReport *report = nullptr)
    {
        state = respond(state, request, planned, report, Knowledge::Planned, notes);
    }
    /// To the first session from today on, flared with `outcome`; its day.
    Date flare(int outcome)
    {
        Date date = kToday;
        Day planned = morning(date);
        while (planned.workout.jog() == Seconds{}) {
            evening(planned);
            date += Days{1};
            planned = morning(date);
        }
        const DayReport flared = life::flaredReport(planned, nullptr, outcome);
        evening(planned, &flared);
        return date;
    }
};

TEST(SampledFlareUp, IsOneBySectionNine)
{
    for (int outcome = 0; outcome < life::kOutcomes; ++outcome) {
        Lived lived(halfOn("2027-06-06"));
        const Date flared = lived.flare(outcome);
        EXPECT_EQ(lived.state.flares.dates, std::vector{flared});
        EXPECT_FALSE(lived.state.gate.open);
    }
}

TEST(SampledFlareUp, OpensTheGateAsTheKernelAssumesWhereItWasMild)
{
    Lived lived(halfOn("2027-06-06"));
    Date date = lived.flare(0);
    const Date flared = date;
    while (!lived.state.gate.open && daysBetween(flared, date) < 30) {
        date += Days{1};
        lived.evening(lived.morning(date));
    }
    EXPECT_THAT(daysBetween(flared, date), testing::AllOf(testing::Ge(3), testing::Le(7)));
}

TEST(SampledFlareUp, KeepsTheGateShutThroughAFullEpisodeAndOpensItAfterwards)
{
    Lived lived(halfOn("2027-06-06"));
    const int days = life::daysOf(4);
    const Date flared = lived.flare(4);
    const Date well = flared + Days{days};
    for (Date date = flared + Days{1}; date <= well; date += Days{1}) {
        const DayReport ill = life::episodeReport(date, well);
        const Day planned = lived.morning(date, &ill);
        EXPECT_FALSE(lived.state.gate.open) << toIsoDate(date);
        EXPECT_EQ(planned.workout.jog(), Seconds{}) << toIsoDate(date);
        lived.evening(planned, &ill);
    }
    lived.morning(well + Days{1});
    EXPECT_TRUE(lived.state.gate.open);
}

TEST(SampledFlareUp, LastsAFullEpisodeAboutAsLongAsTheCohortSays)
{
    std::array<int, life::kOutcomes> seen{};
    for (int number = 0; number < kFutures; ++number)
        ++seen[static_cast<std::size_t>(life::outcomeOf({number, 0.01, 0, 1}))];
    EXPECT_NEAR(seen[0], kFutures * (100 - kFullEpisodePercent) / 100, 80);
    EXPECT_LT(life::daysOf(4), 49);
    EXPECT_GT(life::daysOf(5), 49);
    EXPECT_TRUE(std::is_sorted(kEpisodeDays.begin(), kEpisodeDays.end()));
}

TEST(WeeksAhead, AreThePlansOwnWeeksWhereNothingFlaresUp)
{
    const Story story = halfOn("2027-05-30");
    const Plan plan = makePlan(story.journal, kToday);
    const auto weeks = weeksAhead(story.journal, plan, kNoHazard);
    ASSERT_GT(weeks.size(), 20U);
    for (const WeekAhead &week : weeks) {
        EXPECT_EQ(week.low, week.middle);
        Metres planned;
        for (const Day &day : plan.days)
            if (day.date >= week.start && day.date < week.start + Days{7} &&
                day.workout.kind != Kind::Race)
                planned += easyPaceOf(story.journal.profile.runner).distanceIn(day.workout.jog());
        EXPECT_NEAR(week.middle.count(), planned.count(), 7);
    }
}

TEST(WeeksAhead, FallShortOfThePlanTheMoreTheFurtherAhead)
{
    const Story story = halfOn("2027-05-30");
    const Plan plan = makePlan(story.journal, kToday);
    const auto weeks = weeksAhead(story.journal, plan);
    ASSERT_EQ(weeks.front().start, startOfWeek(kToday, std::chrono::Monday));
    ASSERT_EQ(weeks.back().start, startOfWeek(day("2027-05-30"), std::chrono::Monday));
    for (const WeekAhead &week : weeks)
        EXPECT_LE(week.low, week.middle);
    const WeekAhead &soon = weeks[3];
    const WeekAhead &late = weeks[weeks.size() - 5];
    EXPECT_LT((late.low.count() * 100) / late.middle.count(),
              (soon.low.count() * 100) / soon.middle.count());
}

TEST(WeeksAhead, AreNoneWhileASignStands)
{
    Plan plan;
    plan.today = kToday;
    plan.answer = Answer::Refer;
    EXPECT_TRUE(weeksAhead(Journal{}, plan).empty());
}

TEST(WeekAhead, DiffersByEachOfItsFigures)
{
    const WeekAhead week{day("2026-03-02"), Metres{1000}, Metres{2000}};
    WeekAhead other = week;
    EXPECT_EQ(other, week);
    other.start += Days{7};
    EXPECT_NE(other, week);
    other = week;
    other.low = Metres{999};
    EXPECT_NE(other, week);
    other = week;
    other.middle = Metres{2001};
    EXPECT_NE(other, week);
}

} // namespace
} // namespace restride
