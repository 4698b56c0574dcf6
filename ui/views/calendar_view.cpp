// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_view.h"

#include "ui/document/document.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_delegate.h"
#include "ui/views/calendar_legend.h"
#include "ui/views/calendar_table.h"
#include "ui/views/calendar_weekdays.h"
#include "ui/views/month_header.h"
#include "ui/views/week_column_delegate.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {
namespace {

std::chrono::year_month monthOf(Date date)
{
    const std::chrono::year_month_day day{date};
    return day.year() / day.month();
}

/// The same day of another month, or the last one that it has.
Date monthsLater(Date date, int months)
{
    const auto month = monthOf(date) + std::chrono::months{months};
    const Date last{month / std::chrono::last};
    return std::min(last, Date{month / std::chrono::day{1}} +
                              (date - Date{monthOf(date) / std::chrono::day{1}}));
}

} // namespace

CalendarView::CalendarView(QWidget *parent)
    : QWidget(parent), header_(new MonthHeader), table_(new CalendarTable),
      legend_(new CalendarLegend)
{
    table_->setModel(&model_);
    table_->setItemDelegate(new CalendarDelegate(table_));
    table_->setItemDelegateForColumn(MonthGridModel::kWeekColumn, new WeekColumnDelegate(table_));
    table_->verticalHeader()->setMinimumSectionSize(CalendarDelegate::leastHeight());
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QHeaderView &columns = *table_->horizontalHeader();
    columns.setMinimumSectionSize(scaled(40));
    columns.setSectionResizeMode(QHeaderView::Stretch);
    columns.setSectionResizeMode(MonthGridModel::kWeekColumn, QHeaderView::Fixed);
    columns.resizeSection(MonthGridModel::kWeekColumn, scaled(84));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(new CalendarWeekdays(*table_));
    column->addWidget(table_, 1);
    column->addWidget(legend_);
    legend_->hide();
    connectTable();
}

/// No focus proxy: Tab would go straight to it, past the buttons above the table.
void CalendarView::focusInEvent(QFocusEvent *event)
{
    table_->setFocus(event->reason());
}

void CalendarView::connectTable()
{
    connect(header_, &MonthHeader::stepped, this, &CalendarView::step);
    connect(header_, &MonthHeader::weekChosen, this, &CalendarView::showWeek);
    const auto goToToday = [this] {
        if (source_)
            chooseDay(source_->plan->today);
    };
    connect(header_, &MonthHeader::todayAsked, this, goToToday);
    connect(table_, &CalendarTable::todayAsked, this, goToToday);
    connect(table_, &CalendarTable::daysStepped, this,
            [this](int days) { chooseDay(chosen_ + Days{days}); });
    connect(table_, &CalendarTable::monthsStepped, this, &CalendarView::stepMonths);
    connect(table_, &CalendarTable::dayOpened, this, [this] { emit dayActivated(chosen_); });
    connect(table_, &CalendarTable::logAsked, this, [this] { emit logRequested(chosen_); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CalendarView::followCurrent);
    connect(legend_, &CalendarLegend::hideAsked, this, &CalendarView::hideChangeRequested);
}

void CalendarView::showDocument(const Document &document)
{
    showSource(sourceOf(document));
    disconnect(sourceGone_);
    sourceGone_ = connect(&document, &QObject::destroyed, this, [this] { source_.reset(); });
}

void CalendarView::showSource(const CalendarSource &source)
{
    const bool first = !source_.has_value();
    source_ = source;
    legend_->setVisible(source.change && !source.change->moved.empty());
    if (first)
        chosen_ = source.plan->today;
    showMonth(first ? monthOf(chosen_) : model_.month());
    chooseDay(chosen_);
}

void CalendarView::chooseDay(Date day)
{
    if (!source_)
        return;
    chosen_ = day;
    if (!model_.holds(day))
        showMonth(monthOf(day));
    table_->setCurrentIndex(model_.indexOf(day));
    layOutRows();
    if (week_)
        header_->showMonth(monthOf(day));
}

void CalendarView::showWeek(bool week)
{
    week_ = week;
    layOutRows();
    header_->showMonth(week ? monthOf(chosen_) : model_.month());
    table_->viewport()->update();
}

void CalendarView::step(int direction)
{
    if (week_)
        chooseDay(chosen_ + Days{direction * MonthGridModel::kDays});
    else
        stepMonths(direction);
}

void CalendarView::stepMonths(int months)
{
    if (!source_)
        return;
    // From the month that is shown: the chosen day may be one of its neighbours' days.
    const auto shown = static_cast<int>((model_.month() - monthOf(chosen_)).count());
    const Date day = monthsLater(chosen_, shown + months);
    showMonth(monthOf(day));
    chooseDay(day);
}

void CalendarView::showMonth(std::chrono::year_month month)
{
    if (!source_)
        return;
    model_.show(*source_, month);
    header_->showMonth(month);
    table_->setAccessibleName(tr("Calendar, %1").arg(header_->title()));
}

void CalendarView::followCurrent(const QModelIndex &current)
{
    const auto day = model_.dateAt(current);
    if (!day)
        return;
    chosen_ = *day;
    emit dayChosen(chosen_);
}

void CalendarView::layOutRows()
{
    const int shown = model_.indexOf(chosen_).row();
    for (int row = 0; row < MonthGridModel::kWeeks; ++row)
        table_->setRowHidden(row, week_ && row != shown);
}

} // namespace restride
