// SPDX-License-Identifier: GPL-3.0-or-later
// A month ahead at a glance: the kind of each day as a small bar under its number. Shows the next
// month at first; the arrows turn the leaves.
#pragma once

#include "core/plan/plan.h"

#include <QFrame>

#include <map>
#include <vector>

namespace restride {

class TextLabel;

/// The painted leaf: weekday letters, numbers, bars.
class MonthLeaf : public QWidget
{
    Q_OBJECT

public:
    explicit MonthLeaf(QWidget *parent = nullptr);

    /// `month` is the first day of the month.
    void showMonth(Date month, Weekday weekStarts, Date today, std::map<Date, Kind> kinds);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dayActivated(restride::Date day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] QRectF cell(int row, int column) const;
    [[nodiscard]] Date firstShown() const;
    void paintDay(QPainter &painter, Date day, const QRectF &place) const;

    Date month_{};
    Weekday weekStarts_ = std::chrono::Monday;
    Date today_{};
    std::map<Date, Kind> kinds_;
};

class MiniMonth : public QFrame
{
    Q_OBJECT

public:
    explicit MiniMonth(QWidget *parent = nullptr);

    /// Goes back to the month after today's.
    void showMonths(const Plan &plan, const std::vector<LivedDay> &lived, Weekday weekStarts);

signals:
    void dayActivated(restride::Date day);

private:
    void turn(int months);
    void showLeaf();

    TextLabel *name_;
    MonthLeaf *leaf_;
    Date month_{};
    Weekday weekStarts_ = std::chrono::Monday;
    Date today_{};
    std::map<Date, Kind> kinds_;
};

} // namespace restride
