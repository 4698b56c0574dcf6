// SPDX-License-Identifier: GPL-3.0-or-later
// Pain marks and text upon the plot.
#include "ui/views/chart_paint.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <array>

namespace restride {
namespace {

struct MomentScore {
    PainMoment moment;
    std::optional<Pain> score;
};

std::array<MomentScore, 3> inOrder(const PainScores &scores)
{
    return {{{PainMoment::During, scores.during},
             {PainMoment::After, scores.after},
             {PainMoment::NextMorning, scores.nextMorning}}};
}

/// Shapes of one visual weight: a diamond and a triangle look smaller than a circle as wide.
QPainterPath shapeOf(PainMoment moment, QPointF centre, double size)
{
    const double half = size / 2;
    QPainterPath path;
    switch (moment) {
    case PainMoment::During:
        path.addEllipse(centre, half * 0.9, half * 0.9);
        break;
    case PainMoment::After: {
        const double arm = half * 1.12;
        path.addPolygon(QPolygonF{{centre + QPointF(0, -arm), centre + QPointF(arm, 0),
                                   centre + QPointF(0, arm), centre + QPointF(-arm, 0)}});
        break;
    }
    case PainMoment::NextMorning: {
        const double arm = half * 1.08;
        path.addPolygon(QPolygonF{{centre + QPointF(0, -arm), centre + QPointF(arm, arm * 0.82),
                                   centre + QPointF(-arm, arm * 0.82)}});
        break;
    }
    }
    path.closeSubpath();
    return path;
}

} // namespace

void paintChartMark(QPainter &painter, QPointF centre, double size, PainMoment moment, Pain pain)
{
    const QColor colour = theme().pain(pain).mark;
    const bool hollow = pain.score() == 0;
    painter.setPen(QPen(hollow ? colour : theme().base, hollow ? 1.25 : 1.0));
    painter.setBrush(hollow ? theme().base : colour);
    painter.drawPath(shapeOf(moment, centre, hollow ? size : size + 1));
}

void paintPainMarks(QPainter &painter, const ChartData &data, const ChartGeometry &geometry)
{
    for (const ChartBucket &bucket : data.buckets) {
        const double size = geometry.markSize(bucket.days);
        const double pitch = geometry.markPitch(bucket.days);
        double x = (geometry.x(bucket.days.from) + geometry.x(bucket.days.to)) / 2 - pitch;
        if (x < geometry.plot.left() || x + 2 * pitch > geometry.plot.right())
            continue; // the bar is cut off there, and its marks would stand among the words
        for (const auto &[moment, score] : inOrder(bucket.worst)) {
            if (score)
                paintChartMark(painter, {x, geometry.yOfPain(score->score())}, size, moment,
                               *score);
            x += pitch;
        }
    }
}

int painMarkCount(const ChartData &data)
{
    int count = 0;
    for (const ChartBucket &bucket : data.buckets)
        for (const auto &[moment, score] : inOrder(bucket.worst))
            count += score ? 1 : 0;
    return count;
}

void paintHaloText(QPainter &painter, QPointF at, const QString &text, const QFont &font,
                   const QColor &colour)
{
    // Drawn about itself: glyphs are cached, while stroking their outlines takes milliseconds.
    constexpr double kRim = 2;
    const QPointF whole = at.toPoint();
    painter.setFont(font);
    painter.setPen(theme().base);
    for (const double dx : {-kRim, 0.0, kRim})
        for (const double dy : {-kRim, 0.0, kRim})
            painter.drawText(whole + QPointF(dx, dy), text);
    painter.setPen(colour);
    painter.drawText(whole, text);
}

} // namespace restride
