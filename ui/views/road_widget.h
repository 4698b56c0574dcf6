// SPDX-License-Identifier: GPL-3.0-or-later
// The way from today to the race as a line with a few dots: the first 30 minutes without a break,
// the day on which the runner is ready, the race. Where the plan has just changed, the day that was
// said before stands as a dashed dot with "was". An illustration of the banner's sentence; it
// decides nothing.
#pragma once

#include "core/plan/difference.h"
#include "core/plan/plan.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace restride {

/// A word somewhere along a line, and how wide it is.
struct RoadLabel {
    double wanted = 0; ///< where its centre would stand
    double width = 0;
    double left = 0; ///< where it stands
};

/// Shifts labels, given by `wanted` in ascending order, as little as it takes until none overlaps
/// another by less than `gap` and all stand between 0 and `length`. Where they cannot all fit, the
/// last ones run over.
void spreadLabels(std::vector<RoadLabel> &labels, double length, double gap);

class RoadWidget : public QWidget
{
    Q_OBJECT

public:
    explicit RoadWidget(QWidget *parent = nullptr);

    /// Shows nothing where the plan has no verdict.
    void showRoad(const Plan &plan, const std::optional<PlanDifference> &change);

    [[nodiscard]] bool isBlank() const { return stops_.empty(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark { Today, Jog, Ready, Race, Was };
    struct Stop {
        Mark mark;
        Date day;
        QString words;
        bool above;
    };

    void addStop(Mark mark, Date day, const QString &words, bool above);
    [[nodiscard]] double position(Date day) const;
    void paintDot(QPainter &painter, const Stop &stop) const;
    void paintLabels(QPainter &painter, bool above) const;

    std::vector<Stop> stops_; ///< by day
};

} // namespace restride
