// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/error_writer.h"
#include "app/exchange/plan_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace restride {
namespace {

const Date kToday{std::chrono::year{2026} / 11 / 21};

PlanWords testWords()
{
    return {[](const Why &why) { return "because " + std::string(ruleId(why.rule)); },
            [](const Why &why) { return "effect " + std::string(ruleId(why.rule)); },
            [](Rule rule) { return "source " + std::string(ruleId(rule)); },
            [](const Plan &plan) {
                return std::vector<std::string>{"verdict on " + plan.verdict->race.name};
            }};
}

QJsonObject json(const std::string &text)
{
    EXPECT_EQ(text.find('\n'), std::string::npos);
    QJsonParseError error;
    const auto parsed = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError);
    return parsed.object();
}

QJsonObject written(const Plan &plan)
{
    return json(writePlan(plan, testWords()));
}

Day walkJog(int number, Rung rung)
{
    Day day;
    day.date = kToday + Days{number};
    day.workout.kind = Kind::WalkJog;
    day.workout.rung = rung;
    day.workout.segments.push({6, Seconds{100}, Seconds{70}});
    day.workout.segments.push({1, Seconds{0}, minutes(5)});
    day.distance = Metres{3345};
    day.strength = StrengthRoutine::HipAndCalf;
    day.why.rule = Rule::LadderRepeat;
    return day;
}

Plan planOf(std::vector<Day> days)
{
    Plan plan;
    plan.today = kToday;
    plan.days = std::move(days);
    return plan;
}

QJsonObject firstDay(const Plan &plan)
{
    return written(plan)["days"].toArray().at(0).toObject();
}

TEST(PlanWriter, WritesADayOfTheLadder)
{
    const QJsonObject day = firstDay(planOf({walkJog(0, Rung::whole(2))}));
    EXPECT_EQ(day["date"].toString(), "2026-11-21");
    EXPECT_EQ(day["phase"].toString(), "walk_jog");
    EXPECT_EQ(day["kind"].toString(), "walk_jog");
    EXPECT_EQ(day["rung"].toDouble(), 2);
    EXPECT_EQ(day["distance_km"].toDouble(), 3.3);
    EXPECT_EQ(day["intensity"].toString(), "easy");
    EXPECT_EQ(day["terrain"].toString(), "flat");
    EXPECT_EQ(day["why"].toString(), "ladder.repeat");
    EXPECT_EQ(day["because"].toString(), "because ladder.repeat");
}

TEST(PlanWriter, WritesWholeRungsWithoutDecimalsAndOthersWithTheirQuarters)
{
    EXPECT_THAT(writePlan(planOf({walkJog(0, Rung::whole(2))}), testWords()),
                testing::HasSubstr("\"rung\":2,"));
    EXPECT_THAT(writePlan(planOf({walkJog(0, Rung::quarters(17))}), testWords()),
                testing::HasSubstr("\"rung\":4.25,"));
}

TEST(PlanWriter, NamesNoRungOutsideTheLadder)
{
    Day day = walkJog(0, Rung::whole(2));
    day.phase = Phase::Base;
    EXPECT_FALSE(firstDay(planOf({day})).contains("rung"));
}

TEST(PlanWriter, GivesTheSumsOfTheSegments)
{
    const QJsonObject day = firstDay(planOf({walkJog(0, Rung::whole(2))}));
    double walk = 0;
    double jog = 0;
    for (const QJsonValue segment : day["segments"].toArray()) {
        walk += segment["repeat"].toDouble() * segment["walk_min"].toDouble();
        jog += segment["repeat"].toDouble() * segment["jog_min"].toDouble();
    }
    EXPECT_DOUBLE_EQ(day["walk_min"].toDouble(), 10);
    EXPECT_DOUBLE_EQ(day["jog_min"].toDouble(), 12);
    EXPECT_DOUBLE_EQ(walk, 10);
    EXPECT_DOUBLE_EQ(jog, 12);
}

TEST(PlanWriter, WritesStrengthAsRepsOrAsAHold)
{
    const QJsonArray strength =
        firstDay(planOf({walkJog(0, Rung::whole(2))}))["strength"].toArray();
    ASSERT_EQ(strength.size(), 3);
    EXPECT_EQ(strength[0].toObject(),
              (QJsonObject{{"exercise", "clamshell"}, {"sets", 2}, {"reps", 12}}));
    EXPECT_EQ(strength[1].toObject(),
              (QJsonObject{{"exercise", "wall_sit"}, {"sets", 3}, {"hold_s", 15}}));
}

TEST(PlanWriter, SaysOnCrossDaysWhatSuits)
{
    Day day = walkJog(0, Rung::whole(2));
    EXPECT_FALSE(firstDay(planOf({day})).contains("cross"));
    day.workout = Workout{};
    day.workout.kind = Kind::Cross;
    day.cross = {Sport::Bike, Sport::DeepWaterRun};
    EXPECT_EQ(firstDay(planOf({day}))["cross"].toArray(), (QJsonArray{"bike", "deep_water_run"}));
}

TEST(PlanWriter, WritesTheVerdictWithNullForDatesThatNeverCome)
{
    Plan plan = planOf({});
    Verdict verdict;
    verdict.reach = Reach::RunWalk;
    verdict.race = {kToday + Days{100}, Metres{21100}, "Coast half"};
    verdict.longestByRace = Metres{13449};
    verdict.neededLongest = Metres{15000};
    verdict.weeklyPeak = Metres{29000};
    verdict.neededWeekly = Metres{27500};
    verdict.restsOn = RestsOn::Past;
    verdict.earliestRunWalk = kToday + Days{100};
    verdict.because = {{Rule::RaceVerdict, {}}};
    plan.verdict = verdict;
    plan.alternatives = {{{kToday + Days{197}, Metres{10000}, "Other"}, Reach::Run, {}}};
    const QJsonObject whole = written(plan);
    EXPECT_EQ(whole["verdict"].toObject(),
              (QJsonObject{{"reach", "run_walk"},
                           {"race", "2027-03-01"},
                           {"distance_km", 21.1},
                           {"longest_by_race_km", 13.4},
                           {"needed_longest_km", 15},
                           {"weekly_peak_km", 29},
                           {"needed_weekly_km", 27.5},
                           {"rests_on", "past"},
                           {"earliest_run", QJsonValue::Null},
                           {"earliest_run_walk", "2027-03-01"},
                           {"longest_race_by_date_km", QJsonValue::Null},
                           {"because", QJsonArray{"verdict on " +
                                                  QString::fromStdString(verdict.race.name)}}}));
    EXPECT_EQ(
        whole["alternatives"].toArray().at(0).toObject(),
        (QJsonObject{
            {"name", "Other"}, {"race", "2027-06-06"}, {"distance_km", 10}, {"reach", "run"}}));
}

TEST(PlanWriter, WritesWhatWouldBeWithinReachIfAClinicianAllowedIt)
{
    Plan plan = planOf({});
    plan.verdict.emplace();
    const Race other{kToday + Days{197}, Metres{10000}, "Other"};
    plan.alternatives = {{other, Reach::Refer, {}}};
    EXPECT_FALSE(written(plan)["verdict"].toObject().contains("if_cleared"));
    const IfCleared outlook{kToday + Days{1}, Reach::RunWalk, std::nullopt, kToday + Days{100}};
    const QJsonObject asWritten{{"from", "2026-11-22"},
                                {"reach", "run_walk"},
                                {"earliest_run", QJsonValue::Null},
                                {"earliest_run_walk", "2027-03-01"}};
    plan.verdict->ifCleared = outlook;
    plan.alternatives.front().ifCleared = outlook;
    const QJsonObject whole = written(plan);
    EXPECT_EQ(whole["verdict"].toObject()["if_cleared"].toObject(), asWritten);
    EXPECT_EQ(whole["alternatives"].toArray().at(0).toObject()["if_cleared"].toObject(), asWritten);
}

TEST(PlanWriter, NamesTheRaceOnItsDayAlone)
{
    Plan plan = planOf({walkJog(0, Rung::whole(2)), walkJog(1, Rung::whole(2))});
    plan.verdict.emplace();
    plan.verdict->race = {plan.days[1].date, Metres{10000}, "Coast 10"};
    QJsonArray days = written(plan)["days"].toArray();
    EXPECT_FALSE(days.at(0).toObject().contains("race"));
    EXPECT_EQ(days.at(1).toObject()["race"], "Coast 10");
    plan.verdict->race.name.clear();
    days = written(plan)["days"].toArray();
    EXPECT_EQ(days.at(1).toObject()["race"], "10 km");
}

TEST(PlanWriter, WritesAForecastOnlyWhereOneWasMade)
{
    Plan plan = planOf({});
    plan.verdict.emplace();
    EXPECT_FALSE(written(plan).contains("forecast"));
    EXPECT_FALSE(written(plan)["verdict"].toObject().contains("chance"));
    plan.forecast = Forecast{2000,
                             0.7149,
                             {kToday + Days{30}, kToday + Days{31}, kToday + Days{60}},
                             {kToday + Days{100}, kToday + Days{101}, std::nullopt}};
    const QJsonObject whole = written(plan);
    EXPECT_EQ(whole["verdict"].toObject()["chance"].toDouble(), 0.71);
    EXPECT_EQ(whole["forecast"].toObject(),
              (QJsonObject{{"futures", 2000},
                           {"thirty_minutes", QJsonObject{{"early", "2026-12-21"},
                                                          {"likely", "2026-12-22"},
                                                          {"late", "2027-01-20"}}},
                           {"ready", QJsonObject{{"early", "2027-03-01"},
                                                 {"likely", "2027-03-02"},
                                                 {"late", QJsonValue::Null}}}}));
}

TEST(PlanWriter, ForecastsNoReadinessWithoutAGoal)
{
    Plan plan = planOf({});
    plan.forecast = Forecast{2000, std::nullopt, {}, {}};
    const QJsonObject whole = written(plan);
    EXPECT_FALSE(whole.contains("verdict"));
    EXPECT_TRUE(whole["forecast"].toObject().contains("thirty_minutes"));
    EXPECT_FALSE(whole["forecast"].toObject().contains("ready"));
}

TEST(PlanWriter, HasNoVerdictWithoutAGoalAndNoReferralWithoutAReason)
{
    const QJsonObject whole = written(planOf({}));
    EXPECT_FALSE(whole.contains("verdict"));
    EXPECT_FALSE(whole.contains("refer"));
    EXPECT_EQ(whole["answer"].toString(), "plan");
    EXPECT_EQ(whole["format"].toString(), "restride-plan/1");
}

TEST(PlanWriter, WritesAReferralWithItsReasons)
{
    Plan plan = planOf({});
    plan.answer = Answer::Refer;
    plan.refer =
        Refer{Urgency::Emergency, {ReferReason::Breathlessness, ReferReason::CalfSwelling}, kToday};
    const QJsonObject whole = written(plan);
    EXPECT_EQ(whole["answer"].toString(), "refer");
    EXPECT_EQ(whole["refer"].toObject(),
              (QJsonObject{{"urgency", "emergency"},
                           {"because", QJsonArray{"calf_swelling", "breathlessness"}}}));
}

TEST(PlanWriter, WritesWhereTheRunnerStands)
{
    Plan plan = planOf({});
    plan.now = {Phase::WalkJog,
                Rung::whole(2),
                1,
                2,
                false,
                {GateMissing::BriskWalk, GateMissing::StandingSign},
                true,
                3,
                minutes(62),
                Metres{9600},
                Metres{26250},
                {}};
    EXPECT_EQ(written(plan)["now"].toObject(),
              (QJsonObject{{"phase", "walk_jog"},
                           {"rung", 2},
                           {"clean_on_rung", 1},
                           {"gate_open", false},
                           {"gate_missing", QJsonArray{"brisk_walk", "signs"}},
                           {"in_flare", true},
                           {"flares", 3},
                           {"longest_30d_jog_min", 62},
                           {"longest_30d_km", 9.6},
                           {"weekly_km_before", 26.3}}));
}

TEST(PlanWriter, WritesWhatTheKneeTookOnlyWhereTheLogSaysIt)
{
    const QString longest = QStringLiteral("longest_clean_min");
    const QString shortestNot = QStringLiteral("shortest_not_clean_min");
    Plan plan = planOf({});
    QJsonObject now = written(plan)["now"].toObject();
    EXPECT_FALSE(now.contains(longest) || now.contains(shortestNot));
    plan.now.taken = Taken{Seconds{750}, minutes(19)};
    now = written(plan)["now"].toObject();
    EXPECT_EQ(now[longest], 12.5);
    EXPECT_EQ(now[shortestNot], 19);
    plan.now.taken = Taken{std::nullopt, minutes(19)};
    now = written(plan)["now"].toObject();
    EXPECT_FALSE(now.contains(longest));
    EXPECT_EQ(now[shortestNot], 19);
}

TEST(PlanWriter, MakesTheKilometresOfAWeekTheSumOfItsWrittenDays)
{
    Plan plan = planOf(
        {walkJog(0, Rung::whole(2)), walkJog(1, Rung::whole(2)), walkJog(2, Rung::whole(2))});
    plan.weeks = {{Date{std::chrono::year{2026} / 11 / 16}, Phase::WalkJog, Metres{6690},
                   minutes(24), minutes(20), 2, false},
                  {Date{std::chrono::year{2026} / 11 / 23}, Phase::WalkJog, Metres{3345},
                   minutes(12), minutes(10), 1, true}};
    const QJsonArray weeks = written(plan)["weeks"].toArray();
    EXPECT_EQ(weeks[0].toObject(), (QJsonObject{{"start", "2026-11-16"},
                                                {"phase", "walk_jog"},
                                                {"km", 6.6},
                                                {"jog_min", 24},
                                                {"walk_min", 20},
                                                {"runs", 2},
                                                {"cutback", false}}));
    EXPECT_EQ(weeks[1]["km"].toDouble(), 3.3);
    EXPECT_EQ(weeks[1]["cutback"].toBool(), true);
}

TEST(PlanWriter, WritesADecisionWithItsRuleReasonEffectAndSource)
{
    Plan plan = planOf({});
    plan.decisions = {{kToday, {Rule::FlareHighPain, {}}}};
    EXPECT_EQ(written(plan)["decisions"].toArray().at(0).toObject(),
              (QJsonObject{{"date", "2026-11-21"},
                           {"rule", "flare.high_pain"},
                           {"because", "because flare.high_pain"},
                           {"effect", "effect flare.high_pain"},
                           {"source", "source flare.high_pain"}}));
}

TEST(Spelling, HasAWordForEveryValueThatAPlanCanHold)
{
    for (int i = 0; i < static_cast<int>(ReferReason::kCount); ++i) {
        Plan plan = planOf({});
        plan.refer = Refer{Urgency::Soon, {static_cast<ReferReason>(i)}, kToday};
        EXPECT_NE(written(plan)["refer"].toObject()["because"].toArray().at(0).toString(), "") << i;
    }
    for (int i = 0; i < static_cast<int>(GateMissing::kCount); ++i) {
        Plan plan = planOf({});
        plan.now.gateMissing.insert(static_cast<GateMissing>(i));
        EXPECT_NE(written(plan)["now"].toObject()["gate_missing"].toArray().at(0).toString(), "")
            << i;
    }
}

TEST(ErrorWriter, WritesEveryFaultWithItsLine)
{
    EXPECT_EQ(writeError(3, {{"/log/2/pain_during", "must be an integer from 0 to 10, is 14"}}),
              R"({"format":"restride-error/1","line":3,"errors":[{"path":"/log/2/pain_during",)"
              R"("problem":"must be an integer from 0 to 10, is 14"}]})");
}

} // namespace
} // namespace restride
