// SPDX-License-Identifier: GPL-3.0-or-later
// What a day and a week of the calendar say.
#include "core/planner/planner.h"
#include "core/planner/what_if.h"
#include "tests/support/calendar_sample.h"
#include "tests/support/sample_plan.h"
#include "ui/models/day_cell.h"
#include "ui/models/week_cell.h"
#include "ui/text/units.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using samples::date;

constexpr auto kNovember = std::chrono::year{2026} / std::chrono::November;

DayCell cellOf(const samples::Calendar &calendar, Date day)
{
    return dayCell(calendar.source(), day, kNovember);
}

RunEntry &runOn(samples::Calendar &calendar, Date day)
{
    for (Entry &entry : calendar.journal.log)
        if (auto *run = std::get_if<RunEntry>(&entry); run && run->date == day)
            return *run;
    throw std::logic_error("the sample has no run on that day");
}

TEST(CalendarDay, ShowsAPastRunFilledWithItsPainAndWhatFollowed)
{
    const DayCell cell = cellOf(samples::lateNovember(), date(11, 3));
    EXPECT_EQ(cell.standing, Standing::Done);
    EXPECT_EQ(cell.kind, Kind::WalkJog);
    EXPECT_EQ(cell.chip, "Rung 4");
    EXPECT_EQ(cell.word, "clean");
    const std::vector<PainMark> pains{{PainMoment::During, Pain::of(1)},
                                      {PainMoment::After, Pain::of(0)},
                                      {PainMoment::NextMorning, Pain::of(0)}};
    EXPECT_EQ(cell.pains, pains);
}

TEST(CalendarDay, HasShorterWordsOfAPlannedSessionForANarrowCell)
{
    samples::Calendar calendar = samples::lateNovember();
    Day &day = calendar.plan.days.at(2);
    day.workout = Workout{};
    day.workout.kind = Kind::WalkJog;
    day.workout.rung = Rung::whole(9);
    day.workout.segments.push({2, minutes(2), minutes(13)});
    day.workout.segments.push({1, minutes(12), Seconds{}});
    DayCell cell = cellOf(calendar, day.date);
    EXPECT_EQ(cell.third, "2 × 2 / 13, then walk 12");
    EXPECT_EQ(cell.thirdShort, "2 × 2 / 13, walk 12");
    day.workout.kind = Kind::LongRun;
    day.workout.rung.reset();
    day.workout.segments = {};
    day.workout.segments.push({1, minutes(20), minutes(30)});
    day.distance = Metres{6300};
    cell = cellOf(calendar, day.date);
    EXPECT_EQ(cell.chip, "Long 6.3 km");
    EXPECT_EQ(cell.chipShort, "Long") << "a figure without its unit would be read as minutes";
    EXPECT_EQ(cell.third, "30 jog, 20 min walk");
    EXPECT_EQ(cell.thirdShort, "30 jog, 20 walk");
}

TEST(CalendarDay, SaysThatTheNextMorningIsMissing)
{
    const DayCell cell = cellOf(samples::lateNovember(), date(11, 10));
    EXPECT_EQ(cell.word, "no morning");
    ASSERT_EQ(cell.pains.size(), 3U);
    EXPECT_FALSE(cell.pains[2].pain);
}

TEST(CalendarDay, TakesTheMorningFromTheNextDaysCheck)
{
    samples::Calendar calendar = samples::lateNovember();
    CheckEntry check;
    check.id = "check";
    check.date = date(11, 11);
    check.painMorning = Pain::of(2);
    calendar.journal.log.emplace_back(check);
    sortLog(calendar.journal.log);
    EXPECT_EQ(cellOf(calendar, date(11, 10)).pains[2].pain, Pain::of(2));
}

TEST(CalendarDay, BelievesTheHigherOfTwoReportsOfAMorning)
{
    samples::Calendar calendar = samples::lateNovember();
    CheckEntry check;
    check.id = "check";
    check.date = date(11, 13);
    check.painMorning = Pain::of(1);
    calendar.journal.log.emplace_back(check);
    sortLog(calendar.journal.log);
    EXPECT_EQ(cellOf(calendar, date(11, 12)).pains[2].pain, Pain::of(5));
}

TEST(CalendarDay, ShowsAMissedSessionAsNothingOwed)
{
    const DayCell cell = cellOf(samples::lateNovember(), date(11, 19));
    EXPECT_EQ(cell.standing, Standing::Missed);
    EXPECT_EQ(cell.chip, "Rung 4");
    EXPECT_EQ(cell.third, "nothing is owed");
    EXPECT_EQ(cell.was, "was 27½ min");
    EXPECT_TRUE(cell.pains.empty());
    EXPECT_TRUE(
        cell.accessibleText.contains(QStringLiteral("not done: Rung 4, missed, was 27½ min")))
        << cell.accessibleText.toStdString();
    EXPECT_TRUE(cell.details.contains(cell.was)) << "and in a tall cell";
}

/// A week that would be missed, were it so: what stood there, dashed, and where the sum was.
TEST(CalendarDay, ShowsWhatWouldBeMissedInPlaceOfARestDay)
{
    samples::Calendar calendar = samples::lateNovember();
    const Date thursday = date(11, 26);
    auto planned = std::ranges::find(calendar.plan.days, thursday, &Day::date);
    ASSERT_NE(planned, calendar.plan.days.end());
    const Day before = *planned;
    *planned = samples::restOn(thursday, Rule::RespondMissed);
    calendar.change = PlanDifference{{MovedDay{thursday, before, date(12, 3)}}, {}, {}, {}, {}};
    const DayCell cell = cellOf(calendar, thursday);
    EXPECT_EQ(cell.standing, Standing::Missed);
    EXPECT_EQ(cell.chip, "Rung 4½");
    EXPECT_EQ(cell.word, "missed");
    EXPECT_EQ(cell.was, "was 30 min");
    EXPECT_TRUE(cell.third.isEmpty()) << "nothing is missed yet";
    EXPECT_FALSE(cell.ghost) << "the dashed chip says it";
}

TEST(CalendarDay, ShowsWhatWasRunWhereItWasNotWhatWasAsked)
{
    samples::Calendar calendar = samples::lateNovember();
    RunEntry &run = runOn(calendar, date(11, 17));
    run.walk = Seconds{};
    run.jog = minutes(30);
    run.distance = Metres{5400};
    calendar.lived[22].result = SessionResult::Overdone;
    ASSERT_EQ(calendar.lived[22].planned.date, date(11, 17));
    const DayCell cell = cellOf(calendar, date(11, 17));
    EXPECT_EQ(cell.kind, Kind::Run);
    EXPECT_EQ(cell.chip, "Run 5.4 km");
}

TEST(CalendarDay, ShowsALoggedBikeRideWithOnlyThePainsThatWereSaid)
{
    const DayCell cell = cellOf(samples::lateNovember(), date(11, 7));
    EXPECT_EQ(cell.standing, Standing::Done);
    EXPECT_EQ(cell.chip, "Bike 30");
    EXPECT_EQ(cell.pains.size(), 2U);
}

TEST(CalendarDay, CountsASecondSessionBehindTheRun)
{
    samples::Calendar calendar = samples::lateNovember();
    CrossEntry swim;
    swim.id = "swim";
    swim.date = date(11, 3);
    swim.sport = Sport::Swim;
    swim.duration = minutes(20);
    calendar.journal.log.emplace_back(swim);
    sortLog(calendar.journal.log);
    EXPECT_EQ(cellOf(calendar, date(11, 3)).chip, "Rung 4 +1");
}

TEST(CalendarDay, BandsTheFlareUpAndItsRestDays)
{
    const samples::Calendar calendar = samples::lateNovember();
    const DayCell flare = cellOf(calendar, date(11, 12));
    EXPECT_TRUE(flare.flareUp);
    EXPECT_TRUE(flare.flareBand);
    EXPECT_EQ(flare.word, "flare-up");
    EXPECT_EQ(cellOf(calendar, date(11, 13)).word, "day 1 of 2");
    EXPECT_EQ(cellOf(calendar, date(11, 14)).word, "day 2 of 2");
    EXPECT_FALSE(cellOf(calendar, date(11, 14)).flareUp);
    EXPECT_FALSE(cellOf(calendar, date(11, 15)).flareBand);
}

TEST(CalendarDay, CountsTheRestDaysOfAFlareUpThatAreStillAhead)
{
    const samples::Calendar calendar = samples::morningAfterTheFlare();
    EXPECT_EQ(cellOf(calendar, date(11, 13)).word, "day 1 of 2");
    EXPECT_TRUE(cellOf(calendar, date(11, 13)).today);
    EXPECT_EQ(cellOf(calendar, date(11, 14)).word, "day 2 of 2");
}

TEST(CalendarDay, SaysOnWhichDayTheGateOpened)
{
    EXPECT_EQ(cellOf(samples::lateNovember(), date(11, 15)).word, "gate open");
    EXPECT_EQ(cellOf(samples::morningAfterTheFlare(), date(11, 15)).word, "gate");
}

TEST(CalendarDay, SaysThatACheckOpenedTheGateWhereNoWalkWasLogged)
{
    samples::Calendar calendar = samples::lateNovember();
    std::erase_if(calendar.journal.log,
                  [](const Entry &entry) { return idOf(entry) == "run-2026-11-15"; });
    EXPECT_TRUE(cellOf(calendar, date(11, 15)).word.isEmpty());
    EXPECT_EQ(cellOf(calendar, date(11, 16)).word, "gate open");
}

TEST(CalendarDay, OutlinesWhatIsAheadWithItsPattern)
{
    const DayCell cell = cellOf(samples::lateNovember(), date(11, 26));
    EXPECT_EQ(cell.standing, Standing::Planned);
    EXPECT_EQ(cell.chip, "Rung 4½");
    EXPECT_EQ(cell.third, "6 × 3 / 2");
    EXPECT_TRUE(cell.word.isEmpty());
}

TEST(CalendarDay, CallsCrossTrainingOptional)
{
    EXPECT_EQ(cellOf(samples::lateNovember(), date(11, 28)).word, "optional");
}

TEST(CalendarDay, PutsAGhostWhereASessionStood)
{
    const DayCell cell = cellOf(samples::morningAfterTheFlare(), date(11, 17));
    ASSERT_TRUE(cell.ghost);
    EXPECT_EQ(cell.ghost->session, "rung 6");
    EXPECT_EQ(cell.ghost->whereTo, "→ 3 Dec");
}

TEST(CalendarDay, SaysThatAGhostIsLeftOutWhereItHasNoNewDay)
{
    samples::Calendar calendar = samples::morningAfterTheFlare();
    calendar.change->moved[1].movedTo.reset();
    EXPECT_EQ(cellOf(calendar, date(11, 17)).ghost->whereTo, "left out");
}

TEST(CalendarDay, HasNoGhostWithoutAChange)
{
    samples::Calendar calendar = samples::morningAfterTheFlare();
    calendar.change.reset();
    EXPECT_FALSE(cellOf(calendar, date(11, 17)).ghost);
}

TEST(CalendarDay, ShowsADumbbellInThePastOnlyWhereStrengthWasLogged)
{
    samples::Calendar calendar = samples::lateNovember();
    EXPECT_TRUE(cellOf(calendar, date(11, 18)).strength);
    std::erase_if(calendar.journal.log,
                  [](const Entry &entry) { return std::holds_alternative<StrengthEntry>(entry); });
    EXPECT_FALSE(cellOf(calendar, date(11, 18)).strength);
    EXPECT_TRUE(cellOf(calendar, date(11, 25)).strength);
}

TEST(CalendarDay, IsBlankBeforeTheLogAndAfterThePlan)
{
    const samples::Calendar calendar = samples::lateNovember();
    EXPECT_EQ(cellOf(calendar, date(10, 20)).standing, Standing::Blank);
    EXPECT_EQ(cellOf(calendar, date(3, 1, 2027)).standing, Standing::Blank);
}

TEST(CalendarDay, MarksTheRaceAlsoWhereThePlanDoesNotHoldIt)
{
    EXPECT_EQ(cellOf(samples::lateNovember(), date(3, 14, 2027)).word, "race");
}

TEST(CalendarDay, IsDoneOnceTodaysRunIsLogged)
{
    samples::Calendar calendar = samples::lateNovember();
    calendar.journal.log.emplace_back(
        samples::runLike(samples::rungOn(date(11, 24), 4), 1, 0, std::nullopt));
    const DayCell cell = cellOf(calendar, date(11, 24));
    EXPECT_EQ(cell.standing, Standing::Done);
    EXPECT_EQ(cell.word, "done");
    EXPECT_EQ(cell.chip, "Jog 10 min");
}

TEST(CalendarDay, IsLeftOutOnceTodaysSessionIsSkipped)
{
    samples::Calendar calendar = samples::lateNovember();
    SkipEntry skip;
    skip.id = "skip";
    skip.date = date(11, 24);
    calendar.journal.log.emplace_back(skip);
    EXPECT_EQ(cellOf(calendar, date(11, 24)).standing, Standing::Missed);
}

TEST(CalendarDay, ReadsAloudAsOneSentence)
{
    EXPECT_EQ(cellOf(samples::lateNovember(), date(11, 3)).accessibleText,
              "Tuesday 3 November, done: Rung 4, clean, pain during 1, after 0, next morning 0");
    EXPECT_EQ(
        cellOf(samples::morningAfterTheFlare(), date(11, 17)).accessibleText,
        "Tuesday 17 November, planned: Rung 4, 5 × 3½ / 2, before the change: rung 6 → 3 Dec");
}

TEST(CalendarWeek, SeparatesWhatIsDoneFromWhatIsAhead)
{
    const samples::Calendar calendar = samples::morningAfterTheFlare();
    const WeekCell week = weekCell(calendar.source(), date(11, 9));
    // Two runs of 12 min jogged and 15 walked, then a walk of 30 min, at 6:40 and 10:00 a km.
    EXPECT_EQ(week.done.total(), Metres{6600});
    EXPECT_EQ(week.planned.jog, Metres{});
    EXPECT_EQ(week.planned.walk, Metres{3000});
    EXPECT_EQ(week.distance, "9.6");
    EXPECT_EQ(week.unit, "km");
}

TEST(CalendarWeek, TrustsALoggedDistance)
{
    samples::Calendar calendar = samples::lateNovember();
    runOn(calendar, date(11, 3)).distance = Metres{4000};
    const WeekCell before = weekCell(samples::lateNovember().source(), date(11, 2));
    const WeekCell after = weekCell(calendar.source(), date(11, 2));
    EXPECT_EQ(after.total() - before.total(), Metres{4000} - Metres{3250});
}

TEST(CalendarWeek, SaysWhatItWasBeforeAChange)
{
    const samples::Calendar calendar = samples::morningAfterTheFlare();
    EXPECT_EQ(weekCell(calendar.source(), date(11, 23)).before, "was 12.4");
    EXPECT_TRUE(weekCell(calendar.source(), date(11, 2)).before.isEmpty());
}

TEST(CalendarWeek, CountsASessionOnceItIsLoggedAndNoMoreAsPlanned)
{
    samples::Calendar calendar = samples::lateNovember();
    const Metres planned = weekCell(calendar.source(), date(11, 23)).total();
    calendar.journal.log.emplace_back(
        samples::runLike(samples::rungOn(date(11, 24), 4), 1, 0, std::nullopt));
    const WeekCell week = weekCell(calendar.source(), date(11, 23));
    EXPECT_EQ(week.total(), planned);
    EXPECT_GT(week.done.total(), Metres{});
}

/// The day that stands on `from` goes to `to`, which was a rest day.
void move(samples::Calendar &calendar, Date from, Date to)
{
    if (!calendar.planBefore)
        calendar.planBefore = calendar.plan;
    for (Day &day : calendar.plan.days)
        if (day.date == from || day.date == to) {
            const Date date = day.date;
            day = date == to ? *plannedOn({nullptr, &*calendar.planBefore}, from)
                             : samples::restOn(from);
            day.date = date;
        }
    calendar.change = difference(*calendar.planBefore, calendar.plan);
}

TEST(CalendarWeek, CountsAMovedSessionOnceInWhatItWas)
{
    samples::Calendar calendar = samples::lateNovember();
    const QString whole = weekCell(calendar.source(), date(11, 30)).distance;
    move(calendar, date(12, 1), date(12, 2)); // within its week: nothing to say
    EXPECT_TRUE(weekCell(calendar.source(), date(11, 30)).before.isEmpty());
    move(calendar, date(12, 6), date(12, 7)); // and one out of it
    const WeekCell week = weekCell(calendar.source(), date(11, 30));
    EXPECT_LT(week.distance.toDouble(), whole.toDouble());
    EXPECT_EQ(week.before, QStringLiteral("was ") + whole);
}

TEST(CalendarWeek, SaysWhatAWeekWasThatASessionCameTo)
{
    samples::Calendar calendar = samples::lateNovember();
    const QString whole = weekCell(calendar.source(), date(12, 7)).distance;
    move(calendar, date(12, 6), date(12, 7));
    const WeekCell week = weekCell(calendar.source(), date(12, 7));
    EXPECT_GT(week.distance.toDouble(), whole.toDouble());
    EXPECT_EQ(week.before, QStringLiteral("was ") + whole);
}

TEST(CalendarWeek, SaysNothingOfAWeekThatTheOtherPlanDoesNotReach)
{
    samples::Calendar calendar = samples::lateNovember();
    calendar.planBefore = calendar.plan;
    calendar.change.emplace();
    std::erase_if(calendar.plan.days, [](const Day &day) { return day.date >= date(12, 7); });
    EXPECT_TRUE(weekCell(calendar.source(), date(12, 7)).before.isEmpty());
    std::swap(calendar.plan, *calendar.planBefore);
    EXPECT_TRUE(weekCell(calendar.source(), date(12, 7)).before.isEmpty());
}

/// Whatever a wish moves: the week says what it said without it.
TEST(CalendarWeek, SaysOfEachWeekOfAWhatIfWhatItIsWithoutIt)
{
    Journal journal{sample::profile(), sample::log()};
    const Plan plan = makePlan(journal, sample::kToday);
    const std::vector<LivedDay> lived = livedDays(journal, sample::kToday);
    const CalendarSource now{&journal, &plan, &lived};
    WhatIf fewerDays;
    fewerDays.runDays = WeekdaySet{};
    for (const Weekday day : {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Saturday})
        fewerDays.runDays->insert(day);
    WhatIf missed;
    missed.missedWeek = date(12, 7);
    for (const WhatIf &wish : {fewerDays, missed}) {
        const Supposed supposed = suppose(journal, plan, wish);
        const CalendarSource source{&supposed.journal, &supposed.plan, &lived, &supposed.change,
                                    nullptr,           &journal,       &plan};
        int told = 0;
        for (Date monday = date(11, 23); monday < sample::kRaceDay; monday += Days{7}) {
            const WeekCell week = weekCell(source, monday);
            const WeekCell before = weekCell(now, monday);
            if (week.distance == before.distance)
                EXPECT_TRUE(week.before.isEmpty()) << toIsoDate(monday);
            else
                EXPECT_EQ(week.before, QStringLiteral("was ") + before.distance)
                    << toIsoDate(monday);
            told += week.before.isEmpty() ? 0 : 1;
        }
        EXPECT_GT(told, 0);
    }
}

TEST(CalendarWeek, SaysWhatAWeekWasOfWhichNothingIsLeft)
{
    samples::Calendar calendar = samples::lateNovember();
    calendar.planBefore = calendar.plan;
    PlanDifference change;
    for (Day &planned : calendar.plan.days)
        if (planned.date >= date(11, 30) && planned.date < date(12, 7) &&
            isRunning(planned.workout.kind)) {
            change.moved.push_back({planned.date, planned, std::nullopt});
            planned = samples::restOn(planned.date, Rule::RespondMissed);
        }
    ASSERT_FALSE(change.moved.empty());
    calendar.change = change;
    Metres lost;
    for (const MovedDay &day : change.moved)
        lost += day.before.distance;
    const WeekCell week = weekCell(calendar.source(), date(11, 30));
    EXPECT_TRUE(week.distance.isEmpty());
    EXPECT_EQ(week.before, QStringLiteral("was ") + text::distanceFigure(lost));
    EXPECT_TRUE(week.accessibleText.endsWith(QStringLiteral("was ") + text::distance(lost)))
        << week.accessibleText.toStdString();
}

TEST(CalendarWeek, IsEmptyWithoutAnyDistance)
{
    const samples::Calendar calendar = samples::lateNovember();
    const WeekCell week = weekCell(calendar.source(), date(9, 7));
    EXPECT_TRUE(week.distance.isEmpty());
    EXPECT_EQ(week.accessibleText, "Week of 7 September");
}

} // namespace
} // namespace restride
