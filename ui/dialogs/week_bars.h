// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's weeks up to the race as a row of bars: jogged below, walked on top, in outline because
// nothing of it is run yet; the phases named beneath.
#pragma once

#include <QWidget>

#include "core/plan/plan.h"

#include <vector>

namespace restride {

class WeekBars : public QWidget
{
    Q_OBJECT

public:
    explicit WeekBars(QWidget *parent = nullptr);

    /// `runner` gives the paces by which a week divides into walking and jogging.
    void setPlan(const Plan &plan, const Runner &runner);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        Date start{};
        Phase phase = Phase::WalkJog;
        double jogged = 0; ///< all in the units chosen
        double walked = 0;
        double raced = 0;
        [[nodiscard]] double total() const { return jogged + walked + raced; }
    };

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF slotOf(std::size_t bar) const;
    [[nodiscard]] double top() const;
    void paintGrid(QPainter &painter) const;
    void paintBar(QPainter &painter, std::size_t index) const;
    void paintMonths(QPainter &painter) const;
    void paintPhases(QPainter &painter) const;
    [[nodiscard]] QString spoken() const;

    std::vector<Bar> bars_;
};

} // namespace restride
