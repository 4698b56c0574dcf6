// SPDX-License-Identifier: GPL-3.0-or-later
// Bars and the ceiling: the lower half of the plot.
#include "ui/views/chart_paint.h"

#include "ui/theme/theme.h"
#include "ui/views/chart_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <limits>

namespace restride {
namespace {

constexpr double kOutline = 1.25;

/// Stacks the parts of one bar, from the baseline up.
class BarStack
{
public:
    BarStack(QPainter &painter, const ChartGeometry &geometry, DateBand days)
        : painter_(painter), geometry_(geometry), days_(days)
    {}

    /// Between the plan and what one future in ten falls short of, with a tick at the middle one;
    /// as part of the piece that comes next.
    void addOutcome(Metres planned, const ChartOutcome &outcome, Kind joggedAs)
    {
        const QRectF fallingShort =
            geometry_.bar(days_, km_ + outcome.low.km(), km_ + planned.km());
        painter_.fillRect(fallingShort, outcomeTint(joggedAs));
        QRectF half = inPlot(geometry_.bar(days_, km_, km_ + outcome.middle.km()));
        half.setTop(std::min(half.top() + (outcome.middle >= planned ? 2 : 0), half.bottom() - 1));
        QPen dashed(theme().kind(joggedAs).text, 2);
        dashed.setDashPattern({1.5, 1});
        dashed.setCapStyle(Qt::FlatCap);
        painter_.setPen(dashed);
        painter_.drawLine(half.topLeft() + QPointF(2, 0), half.topRight() - QPointF(2, 0));
    }

    /// `fill` invalid: outline only. `edge` invalid: no outline.
    void add(Metres part, const QColor &fill, const QColor &edge, double edgeWidth = kOutline)
    {
        if (part == Metres{})
            return;
        QRectF box = inPlot(geometry_.bar(days_, km_, km_ + part.km()));
        km_ += part.km();
        painter_.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter_.setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
        if (edge.isValid()) {
            const double inset = std::min(edgeWidth / 2, box.height() / 2);
            box.adjust(edgeWidth / 2, inset, -edgeWidth / 2, -inset);
        }
        painter_.drawRect(box);
    }

private:
    /// Bars at the sides reach out of it; cut by hand, because a drawing in a file knows no
    /// clipping. A little is left over, so that on screen no edge is painted where it is cut.
    [[nodiscard]] QRectF inPlot(QRectF bar) const
    {
        const double left = geometry_.plot.left() - kOutline;
        const double right = geometry_.plot.right() + kOutline;
        bar.setLeft(std::clamp(bar.left(), left, right));
        bar.setRight(std::clamp(bar.right(), left, right));
        return bar;
    }

    QPainter &painter_;
    const ChartGeometry &geometry_;
    DateBand days_;
    double km_ = 0;
};

void paintBar(QPainter &painter, const ChartBucket &bucket, const ChartGeometry &geometry)
{
    const Theme &now = theme();
    const QColor jog = now.kind(bucket.joggedAs).mark;
    const QColor walk = now.kind(Kind::Walk).mark;
    const KindColours &race = now.kind(Kind::Race);
    BarStack stack(painter, geometry, bucket.days);
    stack.add(bucket.done.jogged, jog, {});
    stack.add(bucket.done.walked, walkedTint(), walk, 1.0);
    stack.add(bucket.done.raced, race.mark, {});
    if (bucket.outcome)
        stack.addOutcome(bucket.planned.jogged, *bucket.outcome, bucket.joggedAs);
    stack.add(bucket.planned.jogged, {}, jog);
    stack.add(bucket.planned.walked, {}, walk);
    stack.add(bucket.planned.raced, race.fill, race.mark);
}

/// One unbroken piece of the ceiling, as corners from left to right.
using Stairs = std::vector<QPointF>;

std::vector<Stairs> stairsOf(const ChartData &data, const ChartGeometry &geometry)
{
    std::vector<Stairs> pieces;
    Date end = data.days().to;
    if (data.race && data.race->date >= data.today)
        end = std::min(end, data.race->date + Days{1});
    // What lies above the mileage axis must not run through the pain marks: there the line only
    // goes up to its end. A corner more stands twice, as each step has two.
    const double top = geometry.yOfKm(geometry.kmTop()) - 3;
    const auto x = [&](Date day) {
        return std::clamp(geometry.x(day), geometry.plot.left(), geometry.plot.right());
    };
    bool open = false;
    bool above = false;
    for (std::size_t i = 0; i < data.ceiling.size(); ++i) {
        const CeilingStep &step = data.ceiling[i];
        const QPointF edge(x(step.from), top);
        const double y = step.limit ? geometry.yOfKm(step.limit->km()) : 0;
        if (!step.limit || y < top) {
            if (open && step.limit)
                pieces.back().insert(pieces.back().end(), 2, edge);
            above = step.limit.has_value();
            open = false;
            continue;
        }
        if (!open)
            pieces.emplace_back();
        if (!open && above)
            pieces.back().insert(pieces.back().end(), 2, edge);
        open = true;
        above = false;
        const Date until = i + 1 < data.ceiling.size() ? data.ceiling[i + 1].from : end;
        pieces.back().emplace_back(x(step.from), y);
        pieces.back().emplace_back(x(until), y);
    }
    return pieces;
}

/// Uppermost and lowermost point of the ceiling between two places; empty where it is broken.
struct Extent {
    double top = std::numeric_limits<double>::max();
    double bottom = std::numeric_limits<double>::lowest();
};
std::optional<Extent> extentOf(const std::vector<Stairs> &pieces, double left, double right)
{
    for (const Stairs &stairs : pieces) {
        if (stairs.front().x() > left || stairs.back().x() < right)
            continue;
        Extent extent;
        for (std::size_t i = 0; i + 1 < stairs.size(); i += 2) {
            if (stairs[i + 1].x() <= left || stairs[i].x() >= right)
                continue;
            extent.top = std::min(extent.top, stairs[i].y());
            extent.bottom = std::max(extent.bottom, stairs[i].y());
        }
        return extent;
    }
    return std::nullopt;
}

double highestBar(const ChartData &data, const ChartGeometry &geometry, double left, double right)
{
    double top = geometry.plot.bottom();
    const std::size_t first = data.bucketOf(geometry.dayAt(left));
    const std::size_t last = data.bucketOf(geometry.dayAt(right));
    for (std::size_t i = first; i <= last; ++i)
        top = std::min(top, geometry.yOfKm(data.buckets[i].total().km()));
    return top;
}

/// Names the line where it is flattest and no bar stands behind the words; where there is no such
/// place, where it is flattest.
void nameCeiling(QPainter &painter, const ChartData &data, const ChartGeometry &geometry,
                 const std::vector<Stairs> &pieces)
{
    constexpr double kStride = 6;
    constexpr double kBehindBars = 1000;
    QFont font = scaledFont(TypeStep::Caption);
    font.setWeight(QFont::DemiBold);
    const QString words = ceilingWords();
    const double upperEnd = geometry.yOfKm(geometry.kmTop());
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    double least = std::numeric_limits<double>::max();
    std::optional<QPointF> best;
    for (double x = geometry.plot.left() + kStride; x + width < geometry.plot.right();
         x += kStride) {
        const auto extent = extentOf(pieces, x - kStride, x + width + kStride);
        if (!extent || extent->top < upperEnd)
            continue;
        double cost = extent->bottom - extent->top;
        if (highestBar(data, geometry, x, x + width) < extent->top)
            cost += kBehindBars;
        if (cost >= least)
            continue;
        least = cost;
        best = QPointF(x, extent->top - scaled(5));
    }
    if (best)
        paintHaloText(painter, *best, words, font, theme().text);
}

} // namespace

QColor walkedTint()
{
    constexpr float kTint = 0.42F;
    const QColor mark = theme().kind(Kind::Walk).mark;
    const QColor base = theme().base;
    const auto mixed = [](float over, float under) { return over * kTint + under * (1 - kTint); };
    return QColor::fromRgbF(mixed(mark.redF(), base.redF()), mixed(mark.greenF(), base.greenF()),
                            mixed(mark.blueF(), base.blueF()));
}

QColor outcomeTint(Kind joggedAs)
{
    QColor tint = theme().kind(joggedAs).mark;
    tint.setAlphaF(0.16F);
    return tint;
}

void paintBars(QPainter &painter, const ChartData &data, const ChartGeometry &geometry)
{
    painter.save();
    painter.setClipRect(geometry.plot.adjusted(0, 0, 0, 1), Qt::IntersectClip);
    for (const ChartBucket &bucket : data.buckets)
        if (geometry.column(bucket.days).width() > 0)
            paintBar(painter, bucket, geometry);
    painter.restore();
}

void paintCeiling(QPainter &painter, const ChartData &data, const ChartGeometry &geometry)
{
    const std::vector<Stairs> pieces = stairsOf(data, geometry);
    painter.setBrush(Qt::NoBrush);
    for (const QPen &pen : {QPen(theme().base, 4), QPen(theme().text, 1.75)}) {
        painter.setPen(pen);
        for (const Stairs &stairs : pieces)
            painter.drawPolyline(stairs.data(), static_cast<int>(stairs.size()));
    }
    nameCeiling(painter, data, geometry, pieces);
}

void paintFocus(QPainter &painter, const ChartBucket &bucket, const ChartGeometry &geometry)
{
    QRectF frame = geometry.bar(bucket.days, 0, bucket.total().km());
    frame.setTop(std::min(frame.top(), frame.bottom() - scaled(16)));
    painter.save();
    painter.setClipRect(geometry.plot.adjusted(-4, 0, 4, 3), Qt::IntersectClip);
    painter.setPen(QPen(theme().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(-2.5, -2.5, 2.5, 1.5), 4, 4);
    painter.restore();
}

} // namespace restride
