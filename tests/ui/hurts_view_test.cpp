// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_story.h"

#include "ui/text/units.h"
#include "ui/views/chart_view.h"
#include "ui/views/hurts_bar.h"
#include "ui/views/hurts_period_table.h"
#include "ui/views/hurts_scatter.h"
#include "ui/views/hurts_table.h"
#include "ui/views/hurts_view.h"
#include "ui/views/hurts_words.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace restride {
namespace {

HurtsData sampleData()
{
    chart_story::Story story = chart_story::sample();
    int number = 0;
    for (Entry &entry : story.journal.log)
        if (auto *run = std::get_if<RunEntry>(&entry)) {
            run->terrain = ++number % 2 == 0 ? Ground::Hilly : Ground::Flat;
            run->shoe = std::string(10'000, 'x');
            if (number > 5)
                run->surface = "<b>track</b>";
        }
    return hurtsData(story.journal, story.plan, story.lived);
}

class HurtsViewTest : public testing::Test
{
protected:
    HurtsViewTest()
    {
        view_.resize(960, 560);
        view_.showData(sampleData());
        view_.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view_));
        scatter_ = view_.findChild<HurtsScatter *>();
    }
    ~HurtsViewTest() override { text::chooseUnits(text::Units::Kilometres); }
    [[nodiscard]] QString spoken() const
    {
        return QAccessible::queryAccessibleInterface(scatter_)->text(QAccessible::Description);
    }

    HurtsView view_;
    HurtsScatter *scatter_;
};

TEST_F(HurtsViewTest, SpeaksTheDotThatAnArrowMovesTo)
{
    QTest::keyClick(scatter_, Qt::Key_Right);
    ASSERT_EQ(scatter_->chosen(), std::optional<std::size_t>(0));
    EXPECT_EQ(spoken(), dotWords(view_.shown().dots.front()));
    QTest::keyClick(scatter_, Qt::Key_Right);
    EXPECT_EQ(spoken(), dotWords(view_.shown().dots[1]));
    QTest::keyClick(scatter_, Qt::Key_Escape);
    EXPECT_EQ(spoken(), spokenDots(view_.shown()));
}

TEST_F(HurtsViewTest, ChoosesTheDotUnderThePointer)
{
    const HurtsDot &last = view_.shown().dots.back();
    QTest::mouseMove(scatter_, scatter_->placeOf(last).toPoint());
    ASSERT_TRUE(scatter_->chosen());
    EXPECT_EQ(view_.shown().dots[*scatter_->chosen()], last);
}

TEST_F(HurtsViewTest, HasABarForEachGroupButTheMinutesWhichAreTheDots)
{
    qsizetype groups = 0;
    for (const HurtsComparison &comparison : view_.shown().comparisons)
        if (comparison.feature != HurtsFeature::Minutes)
            groups += static_cast<qsizetype>(comparison.groups.size());
    const auto bars = view_.findChildren<HurtsBar *>();
    EXPECT_EQ(bars.size(), groups);
    for (const HurtsBar *bar : bars)
        EXPECT_FALSE(bar->accessibleName().isEmpty());
}

TEST_F(HurtsViewTest, StaysWithinItsWidthWhateverAShoeIsCalled)
{
    for (const HurtsBar *bar : view_.findChildren<HurtsBar *>())
        EXPECT_LT(bar->minimumSizeHint().width(), view_.width() / 2);
}

TEST_F(HurtsViewTest, HasATableTwinWithEveryGroup)
{
    view_.toggleTable();
    EXPECT_TRUE(view_.showsTable());
    int groups = 0;
    for (const HurtsComparison &comparison : view_.shown().comparisons)
        groups += static_cast<int>(comparison.groups.size());
    EXPECT_EQ(view_.table().rowCount(), groups);
    EXPECT_EQ(view_.table().index(0, HurtsTable::Feature).data().toString(),
              QStringLiteral("Minutes jogged"));
    view_.toggleTable();
    EXPECT_FALSE(view_.showsTable());
}

TEST_F(HurtsViewTest, HasATableTwinOfTheTwoPeriods)
{
    const HurtsPeriodTable &twin = view_.periodTable();
    const auto lines = periodLines(view_.shown().last, view_.shown().before);
    ASSERT_EQ(twin.rowCount(), lines.size());
    EXPECT_GT(view_.shown().last.runs, view_.shown().before.runs) << "the two differ";
    for (int row = 0; row < twin.rowCount(); ++row) {
        const PeriodLine &line = lines[row];
        EXPECT_EQ(twin.index(row, HurtsPeriodTable::Compared).data().toString(), line.name);
        EXPECT_EQ(twin.index(row, HurtsPeriodTable::Last).data().toString(), line.last);
        EXPECT_EQ(twin.index(row, HurtsPeriodTable::Before).data().toString(), line.before);
    }
    EXPECT_EQ(twin.headerData(HurtsPeriodTable::Last, Qt::Horizontal).toString(), lastPeriodName());
}

TEST_F(HurtsViewTest, ShowsEveryRowOfThePeriodsAndReachesThemWithT)
{
    view_.toggleTable();
    QApplication::processEvents();
    const auto *rows = qobject_cast<QTableView *>(QApplication::focusWidget());
    ASSERT_NE(rows, nullptr);
    ASSERT_EQ(rows->model(), &view_.periodTable());
    const QModelIndex last = rows->model()->index(rows->model()->rowCount() - 1, 0);
    EXPECT_TRUE(rows->viewport()->rect().contains(rows->visualRect(last)));
    EXPECT_FALSE(rows->accessibleName().isEmpty());
}

TEST_F(HurtsViewTest, GivesLengthsInMilesWhereTheyAreChosen)
{
    text::chooseUnits(text::Units::Miles);
    const auto lines = periodLines(view_.shown().last, view_.shown().before);
    EXPECT_TRUE(lines[2].last.endsWith(QStringLiteral(" mi")));
}

TEST(HurtsTableTest, KeepsTheRulesOfAModel)
{
    HurtsTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.showData(sampleData());
    EXPECT_GT(table.rowCount(), 3);
    table.showData({});
    EXPECT_EQ(table.rowCount(), 0);
}

TEST(HurtsPeriodTableTest, KeepsTheRulesOfAModel)
{
    HurtsPeriodTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(table.rowCount(), 0);
    const HurtsData data = sampleData();
    table.showPeriods(data.last, data.before);
    EXPECT_EQ(table.rowCount(), 5);
}

} // namespace
} // namespace restride
