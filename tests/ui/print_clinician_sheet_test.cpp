// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "tests/support/sample_plan.h"
#include "ui/print/clinician_sheet.h"
#include "ui/text/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

#include <gtest/gtest.h>

namespace restride {
namespace {

Journal journal()
{
    Journal made{sample::profile(), sample::log()};
    RunEntry sore;
    sore.id = "sore";
    sore.date = sample::day(2026, 11, 12);
    sore.jog = minutes(24);
    sore.painDuring = Pain::of(3);
    sore.painAfter = Pain::of(4);
    sore.painNextMorning = Pain::of(5);
    sore.note = "down the <b>steep</b> hill\nin old shoes";
    made.log.emplace_back(sore);
    CheckEntry check;
    check.id = "check";
    check.date = sample::day(2026, 11, 23);
    check.painWalking = Pain::of(1);
    check.painStairs = Pain::of(2);
    made.log.emplace_back(check);
    sortLog(made.log);
    return made;
}

std::vector<LivedDay> livedWithAFlare()
{
    LivedDay flare;
    flare.planned = sample::dayOf(sample::day(2026, 11, 12), sample::rungFour(), Rule::LadderStart);
    flare.result = SessionResult::Flare;
    flare.inFlare = true;
    std::vector<LivedDay> lived{flare};
    for (const LivedDay &day : sample::lived())
        lived.push_back(day);
    return lived;
}

ClinicianSheet sheetOf(const Plan &plan)
{
    return clinicianSheet(plan, journal(), livedWithAFlare(), sample::kToday);
}

QString allLines(const ClinicianSheet &sheet)
{
    QString all;
    for (const ClinicianList &list : sheet.lists)
        all +=
            list.title + QLatin1Char('\n') + list.lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    return all;
}

TEST(ClinicianSheet, TellsTheKneeTheLoadAndTheFlareUps)
{
    const QString lines = allLines(sheetOf(sample::plan()));
    for (const char *part :
         {"Left knee, front, sore since 20 September", "Before it began: 26.0 km a week",
          "Last 7 days: one run, 18 min jogged", "The 7 days before: one run, 24 min jogged",
          "Race: Coast half, 14 March 2027",
          "12 November 2026: 24 min jogged; pain 3 during, 4 after, 5 next morning"})
        EXPECT_TRUE(lines.contains(QString::fromUtf8(part))) << part << "\n" << qPrintable(lines);
}

TEST(ClinicianSheet, SaysWhatWasSaidAndHowSoonToBeSeenUnderARedFlag)
{
    const ClinicianSheet sheet = sheetOf(sample::referredPlan());
    EXPECT_TRUE(sheet.referred);
    EXPECT_EQ(sheet.box.lead, text::referHeadline(*sample::referredPlan().refer));
    EXPECT_EQ(sheet.box.words, text::referHowSoon(*sample::referredPlan().refer));
    EXPECT_EQ(sheet.lists.front().title, QStringLiteral("What was said"));
    EXPECT_TRUE(sheet.lists.front().lines.contains(QStringLiteral("Gives way: suddenly buckles")));
    EXPECT_EQ(sheetOf(sample::plan()).lists.front().title, QStringLiteral("The knee"));
}

TEST(ClinicianSheet, ListsFourteenDaysNewestFirstWithWhatWasSaidOfThem)
{
    const ClinicianSheet sheet = sheetOf(sample::plan());
    ASSERT_EQ(sheet.days.size(), 14U);
    EXPECT_EQ(sheet.days[0].day, QStringLiteral("Tue 24 Nov"));
    EXPECT_EQ(sheet.days[1].walking, QStringLiteral("1"));
    EXPECT_EQ(sheet.days[1].stairs, QStringLiteral("2"));
    EXPECT_EQ(sheet.days[1].words, QStringLiteral("Strength"));
    EXPECT_EQ(sheet.days[2].pain, (std::array<QString, 3>{QStringLiteral("1"), QStringLiteral("1"),
                                                          QStringLiteral("0")}));
    EXPECT_TRUE(sheet.days[3].words.isEmpty());
    EXPECT_EQ(sheet.days[12].note, QStringLiteral("down the <b>steep</b> hill in old shoes"));
}

TEST(ClinicianSheet, DrawsTwelveWeeksAtMostUpToThisOne)
{
    const ClinicianSheet sheet = sheetOf(sample::plan());
    ASSERT_FALSE(sheet.weeks.empty());
    EXPECT_LE(sheet.weeks.size(), 12U);
    EXPECT_EQ(sheet.weeks.back().start, QStringLiteral("23 Nov"));
    const auto flared = std::count_if(sheet.weeks.begin(), sheet.weeks.end(),
                                      [](const ClinicianWeek &week) { return week.flare; });
    EXPECT_EQ(flared, 1);
    for (const ClinicianWeek &week : sheet.weeks) {
        EXPECT_EQ(week.flare, week.worst[2] == 5) << qPrintable(week.start);
    }
}

/// The lines of the page under "The knee".
QStringList kneeLines(const Knee &knee)
{
    Journal made = journal();
    made.profile.knee = knee;
    const ClinicianSheet sheet =
        clinicianSheet(sample::plan(), made, livedWithAFlare(), sample::kToday);
    return sheet.lists.front().lines;
}

TEST(ClinicianSheet, TellsTheDiagnosisAsTheRunnerGaveIt)
{
    Knee knee = sample::profile().knee;
    const std::pair<KneeKind, const char *> kinds[]{
        {KneeKind::Patellofemoral,
         "Diagnosis as the runner gave it: pain around the kneecap (patellofemoral)"},
        {KneeKind::Iliotibial,
         "Diagnosis as the runner gave it: pain on the outside of the knee (iliotibial band)"},
        {KneeKind::BakersCyst,
         "Diagnosis as the runner gave it: a cyst behind the knee (Baker’s cyst)"},
        {KneeKind::Other, "Diagnosis as the runner gave it: another one, not named"},
        {KneeKind::Unknown, "Diagnosis: not known"},
        {KneeKind::None, "No injury was given: back after a break"}};
    for (const auto &[kind, words] : kinds) {
        knee.kind = kind;
        EXPECT_EQ(kneeLines(knee).value(1), QString::fromUtf8(words));
    }
}

TEST(ClinicianSheet, SaysWhatIsNotKnownOfTheKnee)
{
    const QStringList unknown{QStringLiteral("Which knee: not known"),
                              QStringLiteral("Where it hurts: not known"),
                              QStringLiteral("Sore since: not known")};
    EXPECT_EQ(kneeLines(Knee{}).mid(2, 3), unknown);
    const QStringList known = kneeLines(sample::profile().knee);
    EXPECT_EQ(known.front(), QStringLiteral("Left knee, front, sore since 20 September"));
    for (const QString &line : unknown)
        EXPECT_FALSE(known.contains(line)) << qPrintable(line);
}

TEST(ClinicianSheet, SaysOnTheKneeAndInTheBannerTheSameWeekBeforeItBegan)
{
    Journal made = journal();
    made.profile.goal.reset();
    made.profile.before.weekly = {Metres{30000}, Metres{30000}, Metres{30000},
                                  Metres{30000}, Metres{10000}, Metres{8000}};
    made.profile.before.lastRun = sample::day(2026, 10, 4); // two weeks after the onset
    const Plan plan = makePlan(made, sample::kToday);
    const ClinicianSheet sheet =
        clinicianSheet(plan, made, livedDays(made, sample::kToday), sample::kToday);
    EXPECT_TRUE(allLines(sheet).contains(QStringLiteral("Before it began: 30.0 km a week")))
        << qPrintable(allLines(sheet));
    EXPECT_EQ(text::verdictHeadline(plan),
              QStringLiteral("Back to 30 minutes, then to 30 km a week."));
}

TEST(ClinicianSheet, MakesNoDiagnosisOfItsOwn)
{
    ClinicianSheet sheet = sheetOf(sample::plan());
    sheet.lists.front().lines.removeOne(text::givenDiagnosis(sample::profile().knee.kind));
    EXPECT_TRUE(sheet.foot.left.contains(QStringLiteral("does not diagnose")));
    static const QRegularExpression names(
        QStringLiteral("patellofemoral|iliotibial|tendin|menisc|arthr"),
        QRegularExpression::CaseInsensitiveOption);
    EXPECT_FALSE(allLines(sheet).contains(names));
}

TEST(ClinicianSheet, StandsOnAnEmptyJournal)
{
    Plan plan;
    plan.today = sample::kToday;
    const ClinicianSheet sheet = clinicianSheet(plan, {}, {}, sample::kToday);
    EXPECT_EQ(sheet.days.size(), 14U);
    EXPECT_FALSE(sheet.referred);
}

} // namespace
} // namespace restride
