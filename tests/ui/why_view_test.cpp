// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calendar_sample.h"
#include "ui/models/day_reasons.h"
#include "ui/models/decision_model.h"
#include "ui/models/tool_tip.h"
#include "ui/views/why_view.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTreeView>

#include <gtest/gtest.h>

namespace restride {
namespace {

using samples::date;

TEST(DayReasons, TellWhatIsPlannedAndByWhichRule)
{
    const samples::Calendar calendar = samples::lateNovember();
    const DayReasons day = dayReasons(calendar.source(), date(11, 24));
    EXPECT_TRUE(day.asked.startsWith("Walk 3½, jog 2"));
    EXPECT_TRUE(day.done.isEmpty());
    ASSERT_TRUE(day.why);
    EXPECT_EQ(day.why->rule, "ladder.repeat");
    EXPECT_FALSE(day.why->sentence.isEmpty());
    EXPECT_TRUE(day.why->source.endsWith("(C)"));
}

TEST(DayReasons, TellWhatWasDoneAndDecidedOnAPastDay)
{
    const samples::Calendar calendar = samples::lateNovember();
    const DayReasons day = dayReasons(calendar.source(), date(11, 12));
    ASSERT_EQ(day.done.size(), 1);
    EXPECT_TRUE(day.done[0].contains("next morning 5"));
    ASSERT_EQ(day.decisions.size(), 1U);
    EXPECT_EQ(day.decisions[0].rule, "flare.next_morning");
}

TEST(DayReasons, TellWhatWasToldThenWhereTheRulesOfTodayReadOtherwise)
{
    const samples::Calendar calendar = samples::lateNovember();
    const Date day = date(11, 10);
    CalendarSource source = calendar.source();
    const QString asked = dayReasons(source, day).asked;
    std::vector<IssuedDay> issued{{day, day, 7, "Jog 40, flat and easy. As the rules had it."}};
    source.issued = &issued;
    EXPECT_EQ(dayReasons(source, day).told,
              "Jog 40, flat and easy. As the rules had it. (told on 10 November 2026, rules 7)");
    EXPECT_EQ(dayReasons(source, day).asked, asked);
    issued.front().words = asked.toStdString() + ". For one reason or another.";
    EXPECT_TRUE(dayReasons(source, day).told.isEmpty()) << "the same needs no second line";
}

TEST(DayReasons, HaveNoReasonOutsideThePlan)
{
    const samples::Calendar calendar = samples::lateNovember();
    const DayReasons day = dayReasons(calendar.source(), date(6, 1));
    EXPECT_FALSE(day.why);
    EXPECT_TRUE(day.asked.isEmpty());
}

TEST(DecisionModel, ListsTheNewestFirst)
{
    const samples::Calendar calendar = samples::lateNovember();
    DecisionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(calendar.plan.decisions);
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.dateAt(model.index(0, 0)), date(11, 12));
    EXPECT_EQ(model.dateAt(model.index(4, 0)), date(11, 1));
    EXPECT_EQ(model.index(0, DecisionModel::RuleColumn).data(), "flare.next_morning");
}

class Why : public testing::Test
{
protected:
    void SetUp() override
    {
        view_.showSource(sample_.source());
        view_.resize(960, 600);
        view_.show();
        text_ = view_.findChild<QTextBrowser *>();
        list_ = view_.findChild<QTreeView *>();
    }

    samples::Calendar sample_ = samples::lateNovember();
    WhyView view_;
    QTextBrowser *text_ = nullptr;
    QTreeView *list_ = nullptr;
};

TEST_F(Why, BeginsWithToday)
{
    EXPECT_EQ(view_.day(), date(11, 24));
    EXPECT_TRUE(text_->toPlainText().contains("ladder.repeat"));
}

TEST_F(Why, ShowsTheDayOfAChosenDecision)
{
    list_->setCurrentIndex(list_->model()->index(0, 0));
    EXPECT_EQ(view_.day(), date(11, 12));
    EXPECT_TRUE(text_->toPlainText().contains("flare.next_morning"));
}

TEST_F(Why, StaysOnItsDayWhenTheListTakesTheFocus)
{
    list_->setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view_));
    EXPECT_EQ(view_.day(), date(11, 24));
}

TEST_F(Why, ShowsARunnersWordsAsTheyAre)
{
    SkipEntry skip;
    skip.id = "skip";
    skip.date = date(11, 24);
    skip.reason = "<b>tired</b>";
    sample_.journal.log.emplace_back(skip);
    view_.showSource(sample_.source());
    EXPECT_TRUE(text_->toPlainText().contains("<b>tired</b>"));
}

TEST_F(Why, KeepsItsDayWhenThePlanIsMadeAnew)
{
    view_.showDay(date(11, 12));
    view_.showSource(sample_.source());
    EXPECT_EQ(view_.day(), date(11, 12));
}

TEST_F(Why, SpellsOutTheGradesLetterInItsToolTips)
{
    const QModelIndex source = list_->model()->index(0, DecisionModel::SourceColumn);
    const QString shown = source.data(Qt::DisplayRole).toString();
    const QString told = source.data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(told.contains(shown.toHtmlEscaped() + QStringLiteral(": "))) << qPrintable(told);
    EXPECT_FALSE(told.contains(QStringLiteral(")<"))) << qPrintable(told);
    QTextCursor cursor = text_->document()->find(QStringLiteral("ladder.repeat"));
    EXPECT_EQ(cursor.charFormat().toolTip(),
              plainToolTip(QStringLiteral("published clinical protocol")));
}

TEST_F(Why, NamesItsParts)
{
    EXPECT_FALSE(text_->accessibleName().isEmpty());
    EXPECT_FALSE(list_->accessibleName().isEmpty());
}

} // namespace
} // namespace restride
