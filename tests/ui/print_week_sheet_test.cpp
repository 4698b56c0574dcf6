// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_plan.h"
#include "ui/models/chart_series.h"
#include "ui/print/week_content.h"
#include "ui/print/week_sheet.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace restride {
namespace {

const Date kTuesday = sample::kToday;

WeekSheet sheetOf(const Plan &plan, Date day = kTuesday)
{
    return weekSheet(plan, sample::lived(), sample::profile(), day, kTuesday, sample::log());
}

Day &dayOn(Plan &plan, Date date)
{
    return *std::find_if(plan.days.begin(), plan.days.end(),
                         [&](const Day &day) { return day.date == date; });
}

TEST(WeekSheet, NamesTheWeekItsSumsAndTheRace)
{
    const WeekSheet sheet = sheetOf(sample::plan());
    EXPECT_EQ(sheet.head.title, QStringLiteral("23 to 29 November"));
    EXPECT_EQ(
        sheet.head.summary,
        QStringLiteral("Rung 4 of 10. Three runs, 90 minutes, 12.0 km; 60 of the minutes jogged."));
    EXPECT_EQ(sheet.head.raceName, QStringLiteral("Coast half"));
    EXPECT_EQ(sheet.head.raceDate, QStringLiteral("Sunday 14 March 2027"));
    EXPECT_EQ(sheet.head.raceIn, QStringLiteral("110 days from Tuesday"));
    EXPECT_EQ(sheet.verdict.lead, QStringLiteral("Within reach with walk breaks."));
    EXPECT_TRUE(sheet.verdict.words.endsWith(QStringLiteral("Verdict of 24 November.")));
    EXPECT_EQ(sheet.foot.right,
              QStringLiteral("Printed 24 November 2026; the plan changes with what you log."));
}

TEST(WeekSheet, HoldsSevenDaysFromTheRunnersFirstDayOfTheWeek)
{
    Profile profile = sample::profile();
    profile.runner.weekStarts = std::chrono::Sunday;
    const WeekSheet sheet = weekSheet(sample::plan(), sample::lived(), profile, kTuesday, kTuesday);
    EXPECT_EQ(sheet.head.title, QStringLiteral("22 to 28 November"));
    for (int i = 0; i < 7; ++i)
        EXPECT_EQ(sheet.rows[static_cast<std::size_t>(i)].date,
                  sample::day(2026, 11, 22) + Days{i});
    EXPECT_EQ(sheet.rows[0].weekday, QStringLiteral("Sun"));
}

TEST(WeekSheet, SpellsOutARunAndWhatItWaitsFor)
{
    const WeekSheet sheet = sheetOf(sample::plan());
    const SheetRow &tuesday = sheet.rows[1];
    EXPECT_EQ(tuesday.headline, QStringLiteral("6 × walk 2 / jog 3"));
    EXPECT_EQ(tuesday.detail, QStringLiteral("Rung 4. Flat, soft, easy enough to talk."));
    EXPECT_EQ(tuesday.minutes, QStringLiteral("30"));
    EXPECT_EQ(tuesday.strip.size(), 12U);
    EXPECT_FALSE(tuesday.strip.front().jog);
    EXPECT_TRUE(tuesday.strip.back().jog);
    EXPECT_EQ(sheet.rows[3].detail,
              QStringLiteral("Rung 4½, if Tuesday was clean. If not, Tuesday's run."));
    EXPECT_EQ(sheet.rows[6].detail, QStringLiteral("Rung 4½ again, if Thursday was clean."));
}

TEST(WeekSheet, WaitsForASessionWhoseMorningIsStillToCome)
{
    std::vector<LivedDay> lived = sample::lived();
    lived[0].planned.workout.rung = Rung::quarters(14);
    lived[0].result = SessionResult::Waiting;
    const WeekSheet sheet = weekSheet(sample::plan(), lived, sample::profile(), kTuesday, kTuesday);
    EXPECT_EQ(sheet.rows[1].detail,
              QStringLiteral("Rung 4, if Sunday was clean. If not, Sunday's run."));
}

TEST(WeekSheet, DoesNotWaitForAMissedSession)
{
    std::vector<LivedDay> lived = sample::lived();
    lived[0].result = SessionResult::Missed;
    const WeekSheet sheet = weekSheet(sample::plan(), lived, sample::profile(), kTuesday, kTuesday);
    EXPECT_EQ(sheet.rows[1].detail, QStringLiteral("Rung 4. Flat, soft, easy enough to talk."));
}

TEST(WeekSheet, SaysWhyASessionWaits)
{
    Plan plan = sample::plan();
    Day &rest = dayOn(plan, kTuesday + Days{1});
    ASSERT_EQ(rest.why.rule, Rule::LadderRest);
    EXPECT_TRUE(sheetOf(plan).rows[2].detail.isEmpty()) << "rest between two runs needs no words";
    rest.why.figures.date = kTuesday - Days{1};
    EXPECT_TRUE(sheetOf(plan).rows[2].detail.endsWith(QStringLiteral("nothing is caught up.")))
        << qPrintable(sheetOf(plan).rows[2].detail);
}

TEST(WeekSheet, WaitsForTheBriskWalkWhileTheGateIsShut)
{
    Plan plan = sample::plan();
    plan.now.gateOpen = false;
    dayOn(plan, kTuesday) = sample::dayOf(kTuesday, sample::walk(30), Rule::GateTest);
    const WeekSheet sheet = sheetOf(plan);
    EXPECT_EQ(sheet.rows[1].headline, QStringLiteral("Brisk walk 30"));
    EXPECT_EQ(sheet.rows[3].detail,
              QStringLiteral("Rung 4½, once a brisk 30-minute walk was free of pain."));
    EXPECT_EQ(sheet.advice.front().lead, QStringLiteral("Turn back"));
}

TEST(WeekSheet, GivesARunOfTheBaseItsKilometres)
{
    Plan plan = sample::plan();
    for (Day &day : plan.days)
        if (isRunning(day.workout.kind))
            day = sample::dayOf(day.date, sample::run(Kind::Run, 36), Rule::BuildEasyRun);
    const WeekSheet sheet = sheetOf(plan);
    EXPECT_EQ(sheet.head.summary, QStringLiteral("Three runs, 108 minutes, 16.2 km."));
    EXPECT_EQ(sheet.rows[1].headline, QStringLiteral("Jog 36"));
    EXPECT_EQ(sheet.rows[1].detail, QStringLiteral("5.4 km, flat, easy enough to talk."));
    EXPECT_EQ(sheet.rows[3].detail,
              QStringLiteral(
                  "5.4 km, flat and easy. If Tuesday was not clean, no longer than last week."));
    EXPECT_EQ(sheet.advice[2].words,
              QStringLiteral("means no growth for a week. A missed run is not made up."));
}

TEST(WeekSheet, ShowsPastDaysAsDoneWithWhatWasLogged)
{
    const WeekSheet sheet = sheetOf(sample::plan());
    EXPECT_TRUE(sheet.rows[0].ticked) << "strength was logged on Monday";
    EXPECT_FALSE(sheet.rows[2].ticked);
    const SheetRow sunday = sheetOf(sample::plan(), sample::day(2026, 11, 22)).rows[6];
    EXPECT_TRUE(sunday.ticked);
    EXPECT_EQ(sunday.detail, QStringLiteral("Rung 4: clean."));
    EXPECT_EQ(sunday.pain, (std::array<QString, 3>{QStringLiteral("1"), QStringLiteral("1"),
                                                   QStringLiteral("0")}));
}

TEST(WeekSheet, LeavesOutWhatTheRunnerDoesNotWantPrintedButNeverTheStopRules)
{
    chooseWeekContent({false, false});
    const WeekSheet sheet = sheetOf(sample::plan());
    chooseWeekContent({});
    for (const SheetRow &row : sheet.rows)
        EXPECT_TRUE(row.strength.empty());
    EXPECT_FALSE(sheet.notes);
    EXPECT_EQ(sheet.advice, sheetOf(sample::plan()).advice);
    EXPECT_FALSE(sheetOf(sample::plan()).rows[0].strength.empty());
}

TEST(WeekSheet, TakesTheMorningAfterFromTheCheckAsTheScreenDoes)
{
    std::vector<Entry> log = sample::log();
    CheckEntry check;
    check.id = "check";
    check.date = sample::day(2026, 11, 23);
    check.painMorning = Pain::of(4);
    log.emplace_back(check);
    const WeekSheet sheet = weekSheet(sample::plan(), sample::lived(), sample::profile(),
                                      sample::day(2026, 11, 22), kTuesday, log);
    EXPECT_EQ(sheet.rows[6].pain[2], QStringLiteral("4"));
}

TEST(WeekSheet, SendsAnEmergencyToEmergencyCare)
{
    Plan plan = sample::referredPlan();
    plan.refer->urgency = Urgency::Emergency;
    EXPECT_TRUE(sheetOf(plan).rows[2].detail.isEmpty()) << "no movement is asked for";
    EXPECT_TRUE(sheetOf(plan).clinicianWords.startsWith(QStringLiteral("Emergency care: call now")))
        << qPrintable(sheetOf(plan).clinicianWords);
    EXPECT_TRUE(sheetOf(sample::referredPlan())
                    .clinicianWords.startsWith(QStringLiteral("Your own doctor")));
}

TEST(WeekSheet, DoesNotTickWhatWasMissed)
{
    std::vector<LivedDay> lived = sample::lived();
    lived[0].result = SessionResult::Missed;
    const WeekSheet sheet =
        weekSheet(sample::plan(), lived, sample::profile(), sample::day(2026, 11, 22), kTuesday);
    EXPECT_FALSE(sheet.rows[6].ticked);
    EXPECT_FALSE(sheet.rows[6].tickBox);
    EXPECT_FALSE(sheet.rows[6].scored);
    EXPECT_EQ(sheet.rows[6].detail, QStringLiteral("Left out; nothing is caught up."));
}

TEST(WeekSheet, TellsTodaysRunOnceItIsLogged)
{
    Plan plan = sample::plan();
    dayOn(plan, kTuesday) = sample::dayOf(kTuesday, Workout{}, Rule::RespondDone);
    std::vector<Entry> log = sample::log();
    RunEntry run;
    run.id = "run-2";
    run.date = kTuesday;
    run.walk = minutes(12);
    run.jog = minutes(18);
    run.painDuring = Pain::of(2);
    log.emplace_back(run);
    const WeekSheet sheet =
        weekSheet(plan, sample::lived(), sample::profile(), kTuesday, kTuesday, log);
    EXPECT_EQ(sheet.rows[1].headline, QStringLiteral("Walked 12, jogged 18"));
    EXPECT_TRUE(sheet.rows[1].ticked);
    EXPECT_EQ(sheet.rows[1].pain[0], QStringLiteral("2"));
    EXPECT_TRUE(sheet.rows[1].pain[2].isEmpty()) << "the morning is still to come";
    EXPECT_TRUE(sheet.head.summary.contains(QStringLiteral("Three runs")))
        << sheet.head.summary.toStdString();
}

TEST(WeekSheet, CountsBothOfTwoRunsOfToday)
{
    Plan plan = sample::plan();
    dayOn(plan, kTuesday) = sample::dayOf(kTuesday, Workout{}, Rule::RespondDone);
    std::vector<Entry> log = sample::log();
    RunEntry run;
    run.id = "run-2";
    run.date = kTuesday;
    run.walk = minutes(12);
    run.jog = minutes(18);
    run.distance = Metres{4000};
    log.emplace_back(run);
    run.id = "run-3";
    run.walk = minutes(2);
    run.jog = minutes(8);
    run.distance = Metres{1500};
    log.emplace_back(run);
    const WeekSheet sheet =
        weekSheet(plan, sample::lived(), sample::profile(), kTuesday, kTuesday, log);
    EXPECT_EQ(sheet.rows[1].headline, QStringLiteral("Walked 14, jogged 26"));
    EXPECT_EQ(sheet.rows[1].minutes, QStringLiteral("40"));
    // With two planned ones of 30 minutes and 4.05 km.
    EXPECT_TRUE(sheet.head.summary.contains(QStringLiteral("Four runs, 100 minutes, 13.6 km")))
        << sheet.head.summary.toStdString();
}

TEST(WeekSheet, CountsTheLengthOfALoggedRunThatWasToldInMinutesOnly)
{
    Plan plan = sample::plan();
    dayOn(plan, kTuesday) = sample::dayOf(kTuesday, Workout{}, Rule::RespondDone);
    RunEntry run;
    run.id = "run-2";
    run.date = kTuesday;
    run.walk = minutes(12);
    run.jog = minutes(18);
    const auto summary = [&plan](const RunEntry &told) {
        return weekSheet(plan, sample::lived(), sample::profile(), kTuesday, kTuesday,
                         {Entry{told}})
            .head.summary;
    };
    RunEntry measured = run;
    measured.distance = mileageOf(run, sample::profile().runner).total();
    EXPECT_GT(*measured.distance, Metres{2000});
    EXPECT_EQ(summary(run), summary(measured));
}

TEST(WeekSheet, ShowsStrengthWithItsFiguresAndDoses)
{
    const std::vector<SheetExercise> strength = sheetOf(sample::plan()).rows[0].strength;
    ASSERT_EQ(strength.size(), 3U);
    EXPECT_EQ(strength[1].figure, QStringLiteral(":/restride/figures/wall-sit.svg"));
    EXPECT_EQ(strength[1].name, QStringLiteral("wall sit"));
    EXPECT_EQ(strength[1].dose, QStringLiteral("3 × 15 s"));
}

TEST(WeekSheet, SaysFirstThatTheKneeHasToBeSeenAndAsksForNoRun)
{
    Plan plan = sample::referredPlan();
    dayOn(plan, kTuesday + Days{2}).workout = sample::rungFour(); // whatever a plan may hold
    const WeekSheet sheet = sheetOf(plan);
    EXPECT_TRUE(sheet.referred);
    EXPECT_EQ(sheet.head.summary, QStringLiteral("No running until the knee has been seen."));
    EXPECT_EQ(sheet.verdict.lead, QStringLiteral("Have this knee seen before the next run."));
    for (const SheetRow &row : sheet.rows)
        EXPECT_FALSE(row.session) << row.day.toStdString();
    EXPECT_EQ(sheet.adviceTitle, QStringLiteral("What to tell them"));
    EXPECT_EQ(sheet.advice[0].words,
              QStringLiteral("a clearly swollen knee and a knee that gives way."));
    EXPECT_EQ(sheet.advice[1].words,
              QStringLiteral("Left knee, front, sore since 20 September 2026."));
    EXPECT_EQ(
        sheet.advice[2].words,
        QStringLiteral("22 November, 18 min jogged; pain 1 during, 1 after, 0 next morning."));
}

TEST(WeekSheet, SaysWhereNothingIsPlannedYet)
{
    const WeekSheet after = sheetOf(sample::plan(), kTuesday + Days{140});
    EXPECT_EQ(after.head.summary, QStringLiteral("This week is not planned yet."));
    for (const SheetRow &row : after.rows)
        EXPECT_EQ(row.headline, QStringLiteral("not planned yet"));
    EXPECT_EQ(sheetOf(sample::plan(), kTuesday - Days{70}).rows[0].headline,
              QStringLiteral("before this plan"));
}

TEST(WeekSheet, HasNoRaceWithoutAGoal)
{
    Plan plan = sample::plan();
    plan.verdict.reset();
    Profile profile = sample::profile();
    profile.goal.reset();
    const WeekSheet sheet = weekSheet(plan, sample::lived(), profile, kTuesday, kTuesday);
    EXPECT_TRUE(sheet.head.raceName.isEmpty());
    EXPECT_TRUE(sheet.verdict.lead.startsWith(QStringLiteral("Back to 30 minutes")));
}

TEST(WeekSheet, AsksForThreeCleanRunsWhereThePlanDoes)
{
    Plan plan = sample::plan();
    plan.now.cleanNeeded = 3;
    EXPECT_TRUE(sheetOf(plan).advice[1].words.contains(
        QStringLiteral("Three clean runs open the next step.")));
}

} // namespace
} // namespace restride
