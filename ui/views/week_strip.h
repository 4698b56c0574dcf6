// SPDX-License-Identifier: GPL-3.0-or-later
// The next seven days side by side, each with its day, what it is, and one line: for the time in
// which there is no calendar to look at.
#pragma once

#include "core/plan/plan.h"

#include <QWidget>

#include <vector>

namespace restride {

class WeekStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WeekStrip(QWidget *parent = nullptr);

    /// The first seven days of `plan`, or fewer where it has fewer.
    void showDays(const Plan &plan);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDay(QPainter &painter, const Day &day, const QRectF &place) const;
    void paintName(QPainter &painter, const Day &day, const QRectF &line) const;
    void paintKind(QPainter &painter, const Day &day, const QRectF &line) const;

    std::vector<Day> days_;
    Date today_{};
};

} // namespace restride
