// SPDX-License-Identifier: GPL-3.0-or-later
// What lies behind the bars: grid, flare-up bands and their words.
#include "ui/views/chart_paint.h"

#include "ui/theme/theme.h"
#include "ui/views/chart_words.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPen>
#include <QPixmap>

#include <algorithm>

namespace restride {
namespace {

QFont bandFont()
{
    QFont font = scaledFont(TypeStep::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintLevel(QPainter &painter, const ChartGeometry &geometry, double y, const QPen &pen)
{
    const double crisp = std::floor(y) + 0.5;
    painter.setPen(pen);
    painter.drawLine(QPointF(geometry.plot.left(), crisp), QPointF(geometry.plot.right(), crisp));
}

/// One square of the hatch, to be laid side by side.
QPixmap hatchTile(int pitch, const QColor &line, double sharpness)
{
    QPixmap tile(QSize(pitch, pitch) * sharpness);
    tile.setDevicePixelRatio(sharpness);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    // The line from corner to corner, and the ends of its neighbours in the other two.
    for (const int shift : {-pitch, 0, pitch})
        painter.drawLine(QPointF(shift - pitch, 2.0 * pitch), QPointF(shift + 2.0 * pitch, -pitch));
    return tile;
}

void paintHatch(QPainter &painter, const QRectF &box)
{
    const int pitch = scaled(7);
    QColor line = theme().flare.edge;
    line.setAlphaF(0.3F);
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        painter.setBrushOrigin(QPointF(0, box.bottom()));
        painter.fillRect(box,
                         QBrush(hatchTile(pitch, line, painter.device()->devicePixelRatioF())));
        painter.setBrushOrigin(0, 0);
        return;
    }
    painter.setPen(QPen(line, 1));
    // Lines start on a common lattice, so that bands side by side read as one texture. They are cut
    // by hand, because a drawing in a file knows no clipping.
    const double first = std::floor((box.left() - box.height()) / pitch) * pitch;
    for (double x = first; x < box.right(); x += pitch) {
        const double from = std::max(0.0, box.left() - x);
        const double to = std::min(box.height(), box.right() - x);
        if (from < to)
            painter.drawLine(QPointF(x + from, box.bottom() - from),
                             QPointF(x + to, box.bottom() - to));
    }
}

void paintBand(QPainter &painter, const ChartGeometry &geometry, DateBand days)
{
    const QRectF box = geometry.column(days);
    if (box.width() <= 0)
        return;
    painter.fillRect(box, theme().flare.band);
    paintHatch(painter, box);
}

/// Words beside or inside the bands, moved down a line or left out where others already stand.
class BandWords
{
public:
    BandWords(QPainter &painter, const ChartGeometry &geometry)
        : painter_(painter), geometry_(geometry), font_(bandFont()), metrics_(font_)
    {}

    void addSore(DateBand days)
    {
        const QRectF band = geometry_.column(days);
        const QStringList lines = soreWords(days.from);
        double widest = 0;
        for (const QString &line : lines)
            widest = std::max(widest, metrics_.horizontalAdvance(line));
        if (band.width() < widest) {
            addBeside(band, lines.join(QLatin1Char(' ')));
            return;
        }
        for (int i = 0; i < lines.size(); ++i)
            put({band.center().x() - metrics_.horizontalAdvance(lines[i]) / 2, lineTop(i)},
                lines[i]);
    }

    void addFlare(DateBand days) { addBeside(geometry_.column(days), flareWords(days.from)); }

private:
    [[nodiscard]] double lineTop(int line) const
    {
        return geometry_.plot.top() + scaled(4) + line * metrics_.height();
    }

    void addBeside(const QRectF &band, const QString &words)
    {
        constexpr int kLines = 3;
        if (band.width() <= 0)
            return;
        const double width = metrics_.horizontalAdvance(words);
        const double gap = scaled(6);
        for (int line = 0; line < kLines; ++line)
            for (const double left : {band.left() - gap - width, band.right() + gap})
                if (put({left, lineTop(line)}, words))
                    return;
    }

    bool put(QPointF topLeft, const QString &words)
    {
        const QRectF box(topLeft, QSizeF(metrics_.horizontalAdvance(words), metrics_.height()));
        const bool inside =
            box.left() >= geometry_.plot.left() && box.right() <= geometry_.plot.right();
        const bool taken = std::ranges::any_of(taken_, [&](const QRectF &other) {
            return other.intersects(box.adjusted(-6, 1, 6, -1));
        });
        if (!inside || taken)
            return false;
        taken_.push_back(box);
        paintHaloText(painter_, {box.left(), box.top() + metrics_.ascent()}, words, font_,
                      theme().flare.text);
        return true;
    }

    QPainter &painter_;
    const ChartGeometry &geometry_;
    QFont font_;
    QFontMetricsF metrics_;
    std::vector<QRectF> taken_;
};

} // namespace

void paintGrid(QPainter &painter, const ChartGeometry &geometry)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Metres length : gridLengths(geometry.kmTop()))
        if (length > Metres{})
            paintLevel(painter, geometry, geometry.yOfKm(length.km()), QPen(theme().line, 1));
    for (const int score : {5, 8})
        paintLevel(painter, geometry, geometry.yOfPain(score), QPen(theme().line, 1));
    QPen dotted(theme().lineStrong, 1);
    dotted.setDashPattern({2, 3});
    paintLevel(painter, geometry, geometry.yOfPain(2), dotted);
    paintLevel(painter, geometry, geometry.yOfPain(0), QPen(theme().lineStrong, 1));
    paintLevel(painter, geometry, geometry.yOfKm(0), QPen(theme().lineStrong, 1));
    painter.setRenderHint(QPainter::Antialiasing, true);
}

QPen longestCleanPen()
{
    return {theme().textSecondary, 2, Qt::SolidLine, Qt::FlatCap};
}

QPen shortestNotPen()
{
    QPen pen(theme().textSecondary, 1, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({2, 3});
    return pen;
}

void paintLengths(QPainter &painter, const ChartData &data, const ChartGeometry &geometry)
{
    if (data.span == ChartSpan::Month)
        return;
    const QRectF column = geometry.column(lengthDays(data));
    if (column.width() <= 0)
        return;
    const auto level = [&](Metres length, const QPen &pen) {
        if (length.km() > geometry.kmTop())
            return;
        const double y = std::floor(geometry.yOfKm(length.km())) + 0.5;
        painter.setPen(pen);
        painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y));
    };
    if (data.taken.time.longest)
        level(data.taken.longest, longestCleanPen());
    if (data.taken.time.shortestNot)
        level(data.taken.shortestNot, shortestNotPen());
}

void paintTaken(QPainter &painter, DateBand days, const ChartGeometry &geometry)
{
    const QRectF box = geometry.column(days);
    QColor veil = theme().accent;
    veil.setAlphaF(0.12F);
    painter.fillRect(box, veil);
    painter.setPen(QPen(theme().accent, 1.5));
    for (const double x : {box.left(), box.right()})
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
    const QString words = takenWords(days);
    const QFont font = bandFont();
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(words) + scaled(16), metrics.height() + scaled(6));
    QRectF pill(
        QPointF(box.center().x() - size.width() / 2, geometry.yOfPain(0) - size.height() / 2),
        size);
    pill.moveLeft(std::clamp(pill.left(), geometry.plot.left(),
                             std::max(geometry.plot.left(), geometry.plot.right() - size.width())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(pill, 5, 5);
    painter.setFont(font);
    painter.setPen(theme().textOnAccent);
    painter.drawText(pill, Qt::AlignCenter, words);
}

void paintBands(QPainter &painter, const ChartData &data, const ChartGeometry &geometry)
{
    if (data.sore)
        paintBand(painter, geometry, *data.sore);
    for (const DateBand &flare : data.flares)
        paintBand(painter, geometry, flare);
}

void paintBandWords(QPainter &painter, const ChartData &data, const ChartGeometry &geometry)
{
    BandWords words(painter, geometry);
    if (data.sore)
        words.addSore(*data.sore);
    // The newest first: where room is short, the old ones go without words.
    for (auto flare = data.flares.rbegin(); flare != data.flares.rend(); ++flare)
        words.addFlare(*flare);
}

} // namespace restride
