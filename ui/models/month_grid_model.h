// SPDX-License-Identifier: GPL-3.0-or-later
// Six weeks around a month, and a column for the week: what the calendar's table shows. Cells are
// made anew by `show`, which keeps the shape, so that selection and focus stay where they are.
#pragma once

#include "ui/models/day_cell.h"
#include "ui/models/week_cell.h"

#include <QAbstractTableModel>

#include <array>
#include <chrono>
#include <map>

namespace restride {

/// The month that a day lies in.
std::chrono::year_month monthOf(Date date);

class MonthGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kWeeks = 6;
    static constexpr int kDays = 7;
    static constexpr int kWeekColumn = kDays;
    /// The DayCell of columns 0 to 6, the WeekCell of the week column.
    static constexpr int kCellRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows `month`, its first week beginning on the source's week start. The cells are copies.
    void show(const CalendarSource &source, std::chrono::year_month month);
    /// Shows the month of today from the week of `day` on, six weeks of which both months are the
    /// grid's own: for a runner who has nothing to look back at before it.
    void showFrom(const CalendarSource &source, Date day);

    /// While a session is being moved: where it may go, in whatever month. Empty: none is moved.
    void markMove(std::map<Date, DayMove> marks);

    [[nodiscard]] std::chrono::year_month month() const { return month_; }
    /// The month itself, or the next where the grid begins with a week late in the month.
    [[nodiscard]] std::chrono::year_month lastMonth() const { return lastMonth_; }
    [[nodiscard]] Date firstDay() const { return days_.front().date; }
    [[nodiscard]] bool holds(Date date) const;
    /// Index of a day; invalid when the grid does not hold it.
    [[nodiscard]] QModelIndex indexOf(Date date) const;
    /// Empty for the week column and for no index.
    [[nodiscard]] std::optional<Date> dateAt(const QModelIndex &index) const;
    /// The farthest week of the six: the full length of the week column's bars.
    [[nodiscard]] Metres longestWeek() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString spoken(const DayCell &day) const;
    [[nodiscard]] QVariant dayData(const DayCell &day, int role) const;
    [[nodiscard]] QVariant weekData(const WeekCell &week, int role) const;

    void fill(const CalendarSource &source, Date first);

    std::chrono::year_month month_{};
    std::chrono::year_month lastMonth_{};
    std::array<DayCell, kWeeks * kDays> days_;
    std::array<WeekCell, kWeeks> weeks_;
    std::map<Date, DayMove> marks_;
};

} // namespace restride
