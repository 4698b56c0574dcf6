// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window, each given a plan made by hand.
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/views/interval_strip.h"
#include "ui/views/ladder_widget.h"
#include "ui/views/message_bar.h"
#include "ui/views/page_tabs.h"
#include "ui/views/road_widget.h"
#include "ui/views/today_card.h"
#include "ui/views/today_words.h"
#include "ui/views/verdict_banner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace restride;
using namespace std::chrono_literals;

namespace {

const Date kToday = std::chrono::sys_days{2026y / std::chrono::November / 24};

Plan planWith(Reach reach)
{
    Plan plan;
    plan.today = kToday;
    Day day;
    day.date = kToday;
    day.workout.kind = Kind::WalkJog;
    day.workout.rung = Rung::whole(4);
    day.workout.segments.push({5, Seconds{210}, Seconds{120}});
    plan.days.push_back(day);
    Verdict verdict;
    verdict.reach = reach;
    verdict.race = {kToday + Days{110}, Metres{21100}, "Coast half"};
    verdict.earliestRunWalk = kToday + Days{100};
    verdict.earliestRun = kToday + Days{150};
    plan.verdict = verdict;
    return plan;
}

QStringList buttonsOf(const QWidget &widget)
{
    QStringList words;
    for (const auto *button : widget.findChildren<QPushButton *>())
        if (button->isVisibleTo(&widget))
            words << button->text();
    return words;
}

} // namespace

TEST(RoadLabels, StayWhereTheyAreWantedWhenThereIsRoom)
{
    std::vector<RoadLabel> labels{{50, 20, 0}, {150, 20, 0}};
    spreadLabels(labels, 200, 4);
    EXPECT_DOUBLE_EQ(labels[0].left, 40);
    EXPECT_DOUBLE_EQ(labels[1].left, 140);
}

TEST(RoadLabels, NeverOverlapAndNeverLeaveTheRoad)
{
    std::vector<RoadLabel> labels{{190, 60, 0}, {195, 50, 0}, {200, 50, 0}};
    spreadLabels(labels, 200, 8);
    EXPECT_GE(labels[0].left, 0);
    EXPECT_GE(labels[1].left, labels[0].left + labels[0].width + 8);
    EXPECT_GE(labels[2].left, labels[1].left + labels[1].width + 8);
    EXPECT_LE(labels[2].left + labels[2].width, 200);
}

TEST(Road, ShowsTheDayThatWasSaidBefore)
{
    RoadWidget road;
    PlanDifference change;
    change.readyBefore = kToday + Days{80};
    road.showRoad(planWith(Reach::RunWalk), change);
    EXPECT_TRUE(road.accessibleDescription().contains(QStringLiteral("was ") +
                                                      text::shortDayMonth(*change.readyBefore)));
    road.showRoad(planWith(Reach::RunWalk), std::nullopt);
    EXPECT_FALSE(road.accessibleDescription().contains(QStringLiteral("was ")));
}

TEST(Banner, OffersTheRacesWithinReachInsteadOfABareNo)
{
    Plan plan = planWith(Reach::NotReachable);
    plan.alternatives.push_back({{kToday + Days{110}, Metres{10000}, "Coast 10"}, Reach::Run, {}});
    plan.alternatives.push_back(
        {{kToday + Days{20}, Metres{42195}, "Far"}, Reach::NotReachable, {}});
    VerdictBanner banner;
    const QSignalSpy chosen(&banner, &VerdictBanner::alternativeChosen);
    banner.showVerdict(plan, std::nullopt);
    const QStringList buttons = buttonsOf(banner);
    EXPECT_TRUE(buttons.contains(QStringLiteral("Coast 10, 14 March")))
        << buttons.join(u'|').toStdString();
    EXPECT_FALSE(buttons.join(u'|').contains(QStringLiteral("Far")));
    EXPECT_TRUE(buttons.contains(QStringLiteral("Race card")));
    banner.findChildren<QPushButton *>().first()->click();
    EXPECT_EQ(chosen.count(), 1);
}

TEST(Banner, SaysWhatTheReadyDayWasAfterAChange)
{
    VerdictBanner banner;
    PlanDifference change;
    change.readyBefore = kToday + Days{80};
    change.readyAfter = kToday + Days{100};
    banner.showVerdict(planWith(Reach::RunWalk), change);
    EXPECT_TRUE(banner.detail().contains(text::dayMonth(*change.readyBefore)));
    banner.showVerdict(planWith(Reach::RunWalk), std::nullopt);
    EXPECT_FALSE(banner.detail().contains(text::dayMonth(*change.readyBefore)));
}

TEST(Banner, HasNoButtonsWhileTheRaceIsWithinReach)
{
    VerdictBanner banner;
    banner.showVerdict(planWith(Reach::RunWalk), std::nullopt);
    EXPECT_TRUE(buttonsOf(banner).isEmpty());
}

TEST(Today, OffersToLogTheSessionAndToSkipIt)
{
    const Plan plan = planWith(Reach::RunWalk);
    const Journal journal;
    const std::vector<LivedDay> lived;
    TodayCard card;
    card.showToday({&journal, &plan, &lived, nullptr});
    EXPECT_EQ(card.title(), text::title(plan.days.front().workout));
    EXPECT_EQ(buttonsOf(card),
              (QStringList{QStringLiteral("Log this run"), QStringLiteral("Skip…")}));
}

TEST(Today, SaysWhyASessionWaits)
{
    Plan plan = planWith(Reach::RunWalk);
    Day &today = plan.days.front();
    today.workout = {};
    today.why = {Rule::LadderRest, {}};
    today.why.figures.date = kToday - Days{5};
    const Journal journal;
    const std::vector<LivedDay> lived;
    TodayCard card;
    card.showToday({&journal, &plan, &lived, nullptr});
    EXPECT_TRUE(card.accessibleDescription().endsWith(text::because(today.why)))
        << qPrintable(card.accessibleDescription());
}

TEST(Today, AsksForTheMorningOnlyWhileItIsUntold)
{
    Journal journal;
    RunEntry run;
    run.id = "run";
    run.date = kToday - Days{1};
    journal.log.emplace_back(run);
    EXPECT_TRUE(morningIsUnasked(journal, kToday));
    CheckEntry check;
    check.id = "check";
    check.date = kToday;
    journal.log.emplace_back(check);
    EXPECT_FALSE(morningIsUnasked(journal, kToday));
    std::get<RunEntry>(journal.log[0]).painNextMorning = Pain{};
    journal.log.pop_back();
    EXPECT_FALSE(morningIsUnasked(journal, kToday));
}

TEST(Ladder, SaysWhereTheRunnerStandsInWords)
{
    LadderWidget ladder;
    ladder.showRung(Rung::quarters(18));
    EXPECT_TRUE(ladder.accessibleDescription().contains(QStringLiteral("4½")));
}

TEST(Strip, HasATextTwin)
{
    IntervalStrip strip;
    const Plan plan = planWith(Reach::Run);
    strip.showWorkout(plan.days.front().workout);
    EXPECT_EQ(strip.accessibleDescription(), text::pattern(plan.days.front().workout));
}

TEST(Pages, AreMadeWhenFirstLookedAt)
{
    PageTabs pages;
    int made = 0;
    const auto make = [&made] {
        ++made;
        return new QLabel;
    };
    pages.addPage(QStringLiteral("calendar"), QStringLiteral("A"), make);
    pages.addPage(QStringLiteral("chart"), QStringLiteral("B"), make);
    pages.showPage(0);
    EXPECT_EQ(made, 1);
    EXPECT_EQ(pages.page(1), nullptr);
    pages.showPage(1);
    pages.showPage(0);
    pages.showPage(1);
    EXPECT_EQ(made, 2);
}

TEST(Messages, StayUntilTheyAreReadAway)
{
    MessageBar bar;
    EXPECT_TRUE(bar.message().isEmpty());
    bar.showMessage(QStringLiteral("<b>The disk is full.</b>"));
    EXPECT_EQ(bar.message(), QStringLiteral("<b>The disk is full.</b>")) << "shown as plain text";
    bar.findChild<QPushButton *>()->click();
    EXPECT_TRUE(bar.message().isEmpty());
}
