// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calendar_sample.h"
#include "ui/models/month_grid_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace restride {
namespace {

using samples::date;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

constexpr auto kNovember = std::chrono::year{2026} / std::chrono::November;

TEST(MonthGridModel, KeepsTheContractOfAModelThroughShowing)
{
    const samples::Calendar calendar = samples::lateNovember();
    MonthGridModel model;
    const QAbstractItemModelTester tester(&model, Reporting::Fatal);
    model.show(calendar.source(), kNovember);
    model.show(calendar.source(), kNovember + std::chrono::months{1});
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_EQ(model.columnCount(), 8);
}

TEST(MonthGridModel, BeginsOnTheRunnersWeekStart)
{
    samples::Calendar calendar = samples::lateNovember();
    MonthGridModel model;
    model.show(calendar.source(), kNovember);
    EXPECT_EQ(model.firstDay(), date(10, 26));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole), "Mon");
    calendar.journal.profile.runner.weekStarts = std::chrono::Sunday;
    model.show(calendar.source(), kNovember);
    EXPECT_EQ(model.firstDay(), date(11, 1));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole), "Sun");
    EXPECT_EQ(model.headerData(7, Qt::Horizontal, Qt::DisplayRole), "Week");
}

TEST(MonthGridModel, ShowsTwoMonthsAsItsOwnWhereItBeginsLate)
{
    const samples::Calendar calendar = samples::lateNovember();
    MonthGridModel model;
    const QAbstractItemModelTester tester(&model, Reporting::Fatal);
    model.showFrom(calendar.source(), date(11, 24));
    EXPECT_EQ(model.firstDay(), date(11, 23));
    EXPECT_EQ(model.month(), kNovember);
    EXPECT_EQ(model.lastMonth(), kNovember + std::chrono::months{1});
    const auto isOther = [&](Date day) {
        return model.indexOf(day).data(MonthGridModel::kCellRole).value<DayCell>().otherMonth;
    };
    EXPECT_FALSE(isOther(date(11, 24)));
    EXPECT_FALSE(isOther(date(12, 31)));
    EXPECT_TRUE(isOther(date(1, 1, 2027)));
}

TEST(MonthGridModel, ShowsTheMonthItselfWhereTheLogBeginsBeforeIt)
{
    samples::Calendar calendar = samples::lateNovember();
    calendar.plan.today = date(11, 1);
    MonthGridModel model;
    model.showFrom(calendar.source(), date(9, 3));
    EXPECT_EQ(model.firstDay(), date(10, 26));
    EXPECT_EQ(model.lastMonth(), kNovember);
}

TEST(MonthGridModel, FindsEachDayItHoldsAndNoOther)
{
    const samples::Calendar calendar = samples::lateNovember();
    MonthGridModel model;
    model.show(calendar.source(), kNovember);
    for (Date day = date(10, 26); day <= date(12, 6); day += Days{1})
        EXPECT_EQ(model.dateAt(model.indexOf(day)), day);
    EXPECT_FALSE(model.indexOf(date(10, 25)).isValid());
    EXPECT_FALSE(model.indexOf(date(12, 7)).isValid());
}

TEST(MonthGridModel, NamesTheFirstDayOfAMonthAndSetsOtherMonthsApart)
{
    const samples::Calendar calendar = samples::lateNovember();
    MonthGridModel model;
    model.show(calendar.source(), kNovember);
    const auto cell = [&](Date day) {
        return model.indexOf(day).data(MonthGridModel::kCellRole).value<DayCell>();
    };
    EXPECT_EQ(cell(date(12, 1)).number, "1 Dec");
    EXPECT_TRUE(cell(date(12, 1)).otherMonth);
    EXPECT_EQ(cell(date(11, 30)).number, "30");
    EXPECT_FALSE(cell(date(11, 30)).otherMonth);
}

TEST(MonthGridModel, DoesNotOfferAWeekForChoosing)
{
    const samples::Calendar calendar = samples::lateNovember();
    MonthGridModel model;
    model.show(calendar.source(), kNovember);
    const QModelIndex week = model.index(2, MonthGridModel::kWeekColumn);
    EXPECT_FALSE(week.flags().testFlag(Qt::ItemIsSelectable));
    EXPECT_FALSE(model.dateAt(week));
}

TEST(MonthGridModel, KeepsItsShapeSoThatAPlaceInItStays)
{
    const samples::Calendar calendar = samples::lateNovember();
    MonthGridModel model;
    model.show(calendar.source(), kNovember);
    const QPersistentModelIndex place(model.indexOf(date(11, 24)));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.show(calendar.source(), kNovember);
    EXPECT_TRUE(place.isValid());
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(changes.count(), 1);
}

TEST(MonthGridModel, EscapesWhatARunnerNamedInItsToolTips)
{
    samples::Calendar calendar = samples::lateNovember();
    calendar.journal.profile.goal->race.name = "<b>Coast</b>";
    Day race = samples::rungOn(date(11, 29), 4);
    race.workout.kind = Kind::Race;
    calendar.plan.days[5] = race;
    MonthGridModel model;
    model.show(calendar.source(), kNovember);
    const QString tip = model.indexOf(date(11, 29)).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains("&lt;b&gt;Coast"));
}

} // namespace
} // namespace restride
