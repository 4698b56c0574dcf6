// SPDX-License-Identifier: GPL-3.0-or-later
// The card that says what the hovered bucket holds.
#include "ui/views/chart_paint.h"

#include "ui/theme/theme.h"
#include "ui/views/chart_bucket_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace restride {
namespace {

constexpr int kMostLines = 4;

/// The words of one card, measured and painted.
class HoverCard
{
public:
    HoverCard(const ChartData &data, const ChartBucket &bucket)
        : worst_(bucket.worst), title_(bucketTitle(bucket, data.span)),
          figure_(bucketFigure(bucket)), lines_(sessionLines(bucket, kMostLines)),
          bold_(scaledFont(TypeStep::Body)), plain_(scaledFont(TypeStep::Body)),
          small_(scaledFont(TypeStep::Small))
    {
        bold_.setWeight(QFont::DemiBold);
    }

    [[nodiscard]] QSizeF size() const
    {
        const QFontMetricsF title(bold_);
        const QFontMetricsF small(small_);
        double width = title.horizontalAdvance(title_) + scaled(6) +
                       QFontMetricsF(plain_).horizontalAdvance(figure_);
        for (const QString &line : lines_)
            width = std::max(width, small.horizontalAdvance(line));
        width = std::max(width, painsWidth());
        double height = title.height() + lineHeight() * static_cast<double>(lines_.size());
        if (!lines_.isEmpty())
            height += scaled(3);
        if (!worst_.empty())
            height += lineHeight() + scaled(5);
        return {width + 2 * padding(), height + 2 * padding() - scaled(4)};
    }

    void paint(QPainter &painter, QPointF corner) const
    {
        paintPlate(painter, QRectF(corner, size()));
        const double left = corner.x() + padding();
        double y = corner.y() + padding() - scaled(2);
        const QFontMetricsF title(bold_);
        put(painter, {left, y + title.ascent()}, title_, bold_, theme().text);
        put(painter, {left + title.horizontalAdvance(title_) + scaled(6), y + title.ascent()},
            figure_, plain_, theme().textSecondary);
        y += title.height() + scaled(3);
        for (const QString &line : lines_) {
            put(painter, {left, y + QFontMetricsF(small_).ascent()}, line, small_,
                theme().textSecondary);
            y += lineHeight();
        }
        if (!worst_.empty())
            paintPains(painter, {left, y + scaled(3)});
    }

private:
    static double padding() { return scaled(12); }
    static double markRoom() { return scaled(14); }
    static double partGap() { return scaled(12); }
    [[nodiscard]] double lineHeight() const { return QFontMetricsF(small_).height() + 1; }

    [[nodiscard]] double painsWidth() const
    {
        double width = 0;
        for (const QString &part : painParts(worst_))
            width += markRoom() + QFontMetricsF(small_).horizontalAdvance(part) + partGap();
        return width - partGap();
    }

    static void put(QPainter &painter, QPointF baseline, const QString &words, const QFont &font,
                    const QColor &colour)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(baseline, words);
    }

    static void paintPlate(QPainter &painter, const QRectF &box)
    {
        painter.setPen(Qt::NoPen);
        for (int spread = 9; spread > 0; --spread) {
            painter.setBrush(QColor(0, 0, 0, 3));
            painter.drawRoundedRect(box.adjusted(-spread, 2 - spread, spread, 3 + spread),
                                    10 + spread, 10 + spread);
        }
        painter.setPen(QPen(theme().line, 1));
        painter.setBrush(theme().base);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    }

    void paintPains(QPainter &painter, QPointF at) const
    {
        const QFontMetricsF metrics(small_);
        QStringList parts = painParts(worst_);
        const auto add = [&](PainMoment moment, const std::optional<Pain> &score) {
            if (!score)
                return;
            const QString words = parts.takeFirst();
            paintChartMark(painter, {at.x() + scaled(5), at.y() + metrics.height() / 2}, scaled(9),
                           moment, *score);
            put(painter, {at.x() + markRoom(), at.y() + metrics.ascent()}, words, small_,
                theme().textSecondary);
            at.rx() += markRoom() + metrics.horizontalAdvance(words) + partGap();
        };
        add(PainMoment::During, worst_.during);
        add(PainMoment::After, worst_.after);
        add(PainMoment::NextMorning, worst_.nextMorning);
    }

    PainScores worst_;
    QString title_;
    QString figure_;
    QStringList lines_;
    QFont bold_;
    QFont plain_;
    QFont small_;
};

/// The days ahead hold no pain marks, so the card best stands there; else on the bucket's far side.
double cardLeft(const ChartData &data, const ChartBucket &bucket, const ChartGeometry &geometry,
                double width)
{
    const double gap = scaled(20);
    const double slotLeft = geometry.x(bucket.days.from);
    const double slotRight = geometry.x(bucket.days.to);
    const double ahead = std::max(slotRight, geometry.xOfNoon(data.today)) + gap;
    if (ahead + width <= geometry.plot.right())
        return ahead;
    if (slotRight + gap + width <= geometry.plot.right())
        return slotRight + gap;
    const double today = geometry.xOfNoon(data.today) + gap;
    if (today + width + gap <= slotLeft)
        return today;
    return std::max(geometry.plot.left(), slotLeft - gap - width);
}

} // namespace

void paintHoverCard(QPainter &painter, const ChartData &data, std::size_t index,
                    const ChartGeometry &geometry)
{
    const ChartBucket &bucket = data.buckets[index];
    const HoverCard card(data, bucket);
    const double left = cardLeft(data, bucket, geometry, card.size().width());
    card.paint(painter, {std::round(left), std::round(geometry.plot.top() + scaled(18))});
}

} // namespace restride
