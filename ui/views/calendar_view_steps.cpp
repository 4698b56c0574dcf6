// SPDX-License-Identifier: GPL-3.0-or-later
// Which days the calendar shows, and the steps from day to day, week to week and month to month.
#include "ui/views/calendar_view.h"

#include "ui/views/calendar_table.h"
#include "ui/views/month_header.h"

#include <algorithm>
#include <utility>

namespace restride {
namespace {

/// The same day of another month, or the last one that it has.
Date monthsLater(Date date, int months)
{
    const auto month = monthOf(date) + std::chrono::months{months};
    const Date last{month / std::chrono::last};
    return std::min(last, Date{month / std::chrono::day{1}} +
                              (date - Date{monthOf(date) / std::chrono::day{1}}));
}

} // namespace

void CalendarView::chooseDay(Date day)
{
    if (!source_)
        return;
    chosen_ = day;
    if (!model_.holds(day)) {
        turned_ = true;
        showMonth(monthOf(day));
    }
    table_->setCurrentIndex(model_.indexOf(day));
    layOutRows();
    if (week_)
        header_->showMonth(monthOf(day));
}

void CalendarView::showWeek(bool week)
{
    week_ = week;
    layOutRows();
    if (week)
        header_->showMonth(monthOf(chosen_));
    else
        header_->showMonths(model_.month(), model_.lastMonth());
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
    turned_ = true;
    showMonth(monthOf(day));
    chooseDay(day);
}

void CalendarView::showMonth(std::chrono::year_month month)
{
    if (!source_)
        return;
    if (!turned_ && month == monthOf(source_->plan->today))
        model_.showFrom(shown(), firstDay());
    else
        model_.show(shown(), month);
    header_->showMonths(model_.month(), model_.lastMonth());
    table_->setAccessibleName(tr("Calendar, %1").arg(header_->title()));
}

void CalendarView::goToToday()
{
    if (!source_)
        return;
    const Date today = shown().plan->today;
    if (std::exchange(turned_, false))
        showMonth(monthOf(today));
    chooseDay(today);
}

/// Of the log, at the latest today: a month's weeks above it would only be empty.
Date CalendarView::firstDay() const
{
    Date first = source_->plan->today;
    for (const Entry &entry : source_->journal->log)
        first = std::min(first, dateOf(entry));
    return first;
}

void CalendarView::followCurrent(const QModelIndex &current)
{
    const auto day = model_.dateAt(current);
    if (!day)
        return;
    chosen_ = *day;
    showNote();
    emit dayChosen(chosen_);
}

void CalendarView::layOutRows()
{
    const int shown = model_.indexOf(chosen_).row();
    for (int row = 0; row < MonthGridModel::kWeeks; ++row)
        table_->setRowHidden(row, week_ && row != shown);
}

} // namespace restride
