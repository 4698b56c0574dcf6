// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/month_grid_model.h"

#include "ui/models/tool_tip.h"
#include "ui/text/text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace restride {

std::chrono::year_month monthOf(Date date)
{
    const std::chrono::year_month_day day{date};
    return day.year() / day.month();
}

void MonthGridModel::show(const CalendarSource &source, std::chrono::year_month month)
{
    month_ = month;
    lastMonth_ = month;
    fill(source,
         startOfWeek(Date{month / std::chrono::day{1}}, source.journal->profile.runner.weekStarts));
}

void MonthGridModel::showFrom(const CalendarSource &source, Date day)
{
    const Weekday weekStarts = source.journal->profile.runner.weekStarts;
    const std::chrono::year_month month = monthOf(source.plan->today);
    const Date first = startOfWeek(day, weekStarts);
    if (first <= Date{month / std::chrono::day{1}})
        return show(source, month);
    month_ = month;
    lastMonth_ = month + std::chrono::months{1};
    fill(source, first);
}

void MonthGridModel::fill(const CalendarSource &source, Date first)
{
    for (int i = 0; i < kWeeks * kDays; ++i) {
        const Date date = first + Days{i};
        const std::chrono::year_month own = monthOf(date) == lastMonth_ ? lastMonth_ : month_;
        days_[static_cast<std::size_t>(i)] = dayCell(source, date, own);
    }
    for (int row = 0; row < kWeeks; ++row)
        weeks_[static_cast<std::size_t>(row)] = weekCell(source, first + Days{row * kDays});
    emit dataChanged(index(0, 0), index(kWeeks - 1, kWeekColumn));
    emit headerDataChanged(Qt::Horizontal, 0, kWeekColumn);
}

void MonthGridModel::markMove(std::map<Date, DayMove> marks)
{
    marks_ = std::move(marks);
    emit dataChanged(index(0, 0), index(kWeeks - 1, kDays - 1));
}

bool MonthGridModel::holds(Date date) const
{
    return firstDay() <= date && date < firstDay() + Days{kWeeks * kDays};
}

QModelIndex MonthGridModel::indexOf(Date date) const
{
    if (!holds(date))
        return {};
    const int place = daysBetween(firstDay(), date);
    return index(place / kDays, place % kDays);
}

std::optional<Date> MonthGridModel::dateAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() >= kDays)
        return std::nullopt;
    return firstDay() + Days{index.row() * kDays + index.column()};
}

Metres MonthGridModel::longestWeek() const
{
    return std::ranges::max_element(weeks_, {}, &WeekCell::total)->total();
}

int MonthGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kWeeks;
}

int MonthGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDays + 1;
}

QVariant MonthGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    return index.column() == kWeekColumn ? weekData(weeks_[row], role)
                                         : dayData(days_[row * kDays + column], role);
}

QString MonthGridModel::spoken(const DayCell &day) const
{
    const auto found = marks_.find(day.date);
    return found == marks_.end() || found->second.word.isEmpty()
               ? day.accessibleText
               : day.accessibleText + QStringLiteral(", ") + found->second.word;
}

QVariant MonthGridModel::dayData(const DayCell &day, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return day.number;
    case Qt::AccessibleTextRole:
        return spoken(day);
    case Qt::ToolTipRole: // a race's name may look like markup
        return plainToolTip(spoken(day));
    case kCellRole: {
        DayCell cell = day;
        if (const auto found = marks_.find(day.date); found != marks_.end())
            cell.move = found->second;
        return QVariant::fromValue(cell);
    }
    default:
        return {};
    }
}

QVariant MonthGridModel::weekData(const WeekCell &week, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return week.distance.isEmpty() ? QString() : week.distance + QLatin1Char(' ') + week.unit;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return week.accessibleText;
    case kCellRole:
        return QVariant::fromValue(week);
    default:
        return {};
    }
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section > kWeekColumn)
        return {};
    if (section == kWeekColumn)
        return tr("Week");
    const Weekday weekday = weekdayOf(firstDay() + Days{section});
    return QLocale().standaloneDayName(static_cast<int>(weekday.iso_encoding()),
                                       QLocale::ShortFormat);
}

Qt::ItemFlags MonthGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A week is read, not chosen.
    return index.column() == kWeekColumn
               ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace restride
