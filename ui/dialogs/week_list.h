// SPDX-License-Identifier: GPL-3.0-or-later
// The first days of a plan, one a line, in the calendar's own chips.
#pragma once

#include <QWidget>

#include "core/plan/plan.h"

#include <vector>

namespace restride {

class WeekList : public QWidget
{
    Q_OBJECT

public:
    explicit WeekList(QWidget *parent = nullptr);

    /// Shows the first seven days of `plan`.
    void setPlan(const Plan &plan);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What stands beside the chip of `day`, in fewer words where `width` is short for all.
    [[nodiscard]] static QString detailIn(int width, const Day &day);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDay(QPainter &painter, const Day &day, const QRect &row) const;
    [[nodiscard]] QString nameOf(Date day) const;

    Date today_{};
    std::vector<Day> days_;
};

} // namespace restride
