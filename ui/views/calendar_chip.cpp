// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_chip.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace restride {
namespace {

constexpr int kRadius = 6;
constexpr int kEdge = 3;
constexpr int kIcon = 14;
constexpr int kRestSquare = 7;

QFont chipFont(QFont::Weight weight)
{
    QFont font = scaledFont(TypeStep::Small);
    font.setWeight(weight);
    return font;
}

void paintElided(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintIcon(QPainter &painter, const QPoint &topLeft, int side, const QString &name,
               const QColor &colour)
{
    painter.drawPixmap(topLeft,
                       tintedIcon(name, colour, side, painter.device()->devicePixelRatioF()));
}

void paintFrame(QPainter &painter, const QRect &rect, const DayCell &cell)
{
    const KindColours &colours = theme().kind(cell.kind);
    const double radius = scaled(kRadius);
    const QRectF outline = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (cell.standing == Standing::Missed) {
        paintDashedFrame(painter, outline, radius);
        return;
    }
    const bool done = cell.standing == Standing::Done;
    QPainterPath shape;
    shape.addRoundedRect(done ? QRectF(rect) : outline, radius, radius);
    painter.setPen(done ? Qt::NoPen : QPen(colours.mark, 1));
    painter.setBrush(done ? colours.fill : theme().base);
    painter.drawPath(shape);
    QPainterPath edge;
    edge.addRect(QRectF(rect.left(), rect.top(), scaled(kEdge), rect.height()));
    painter.fillPath(shape.intersected(edge), colours.mark);
}

/// Where icon and words stand in a chip. Narrow chips give up first their air, then the icon: the
/// words tell the kind, the edge its colour. Where hardly a word is left of the words, the icon
/// tells more than they do.
struct ChipLayout {
    int iconLeft;
    int textLeft;
    int textRight;
    bool icon = true;
    bool words = true;
    int side = scaled(kIcon); ///< of the icon
};

/// Whether so much room leaves words that can still be guessed: "Brisk wal…", and not "R…".
bool isReadable(const QFontMetrics &metrics, const QString &words, int room)
{
    const int width = metrics.horizontalAdvance(words);
    return room >= width || (room - metrics.horizontalAdvance(QChar(0x2026))) * 2 >= width;
}

ChipLayout layOutChip(const QRect &rect, const QFontMetrics &metrics, const QString &words)
{
    const int textWidth = metrics.horizontalAdvance(words) + 1;
    const int inner = rect.left() + scaled(kEdge);
    const ChipLayout roomy{inner + scaled(6), inner + scaled(6 + kIcon + 5),
                           rect.right() - scaled(4)};
    if (roomy.textRight - roomy.textLeft >= textWidth)
        return roomy;
    const ChipLayout tight{inner + scaled(3), inner + scaled(3 + kIcon + 3),
                           rect.right() - scaled(2)};
    if (tight.textRight - tight.textLeft >= textWidth)
        return tight;
    const int left = inner + scaled(4);
    if (isReadable(metrics, words, tight.textRight - left))
        return {0, left, tight.textRight, false};
    // Never below its size in the usual type.
    const int side = std::clamp(rect.right() - inner, kIcon, scaled(kIcon));
    const int middle = (inner + rect.right() + 1 - side) / 2;
    return {middle, left, tight.textRight, rect.right() + 1 - inner >= side, false, side};
}

void paintChip(QPainter &painter, const QRect &rect, const DayCell &cell)
{
    paintFrame(painter, rect, cell);
    const bool missed = cell.standing == Standing::Missed;
    const QColor colour = missed ? theme().textSecondary : theme().kind(cell.kind).text;
    painter.setFont(chipFont(missed ? QFont::Medium : QFont::DemiBold));
    const ChipLayout layout = layOutChip(rect, painter.fontMetrics(), cell.chip);
    if (layout.icon)
        paintIcon(painter, {layout.iconLeft, rect.top() + (rect.height() - layout.side) / 2},
                  layout.side, cell.icon, colour);
    if (!layout.words)
        return;
    painter.setPen(colour);
    paintElided(painter,
                QRect(QPoint(layout.textLeft, rect.top()), QPoint(layout.textRight, rect.bottom())),
                cell.chip);
}

void paintRest(QPainter &painter, const QRect &rect, const DayCell &cell)
{
    const KindColours &colours = theme().kind(Kind::Rest);
    const int square = scaled(kRestSquare);
    const int left = rect.left() + scaled(2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.mark);
    painter.drawRoundedRect(QRectF(left, rect.top() + (rect.height() - square) / 2, square, square),
                            1.5, 1.5);
    painter.setPen(colours.text);
    painter.setFont(chipFont(QFont::Medium));
    const QRect words = rect.adjusted(scaled(2) + square + scaled(6), 0, 0, 0);
    const int dumbbell = scaled(kIcon) + scaled(6);
    const int textWidth = painter.fontMetrics().horizontalAdvance(cell.chip);
    const bool strength = cell.strength && textWidth < words.width() - dumbbell;
    if (!isReadable(painter.fontMetrics(), cell.chip, words.width()))
        return;
    paintElided(painter, words.adjusted(0, 0, strength ? -dumbbell : 0, 0), cell.chip);
    if (strength)
        paintIcon(painter,
                  {rect.right() - scaled(kIcon), rect.top() + (rect.height() - scaled(kIcon)) / 2},
                  scaled(kIcon), QStringLiteral("strength"), theme().textTertiary);
}

} // namespace

void paintSession(QPainter &painter, const QRect &rect, const DayCell &cell)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (cell.standing == Standing::Rest)
        paintRest(painter, rect, cell);
    else if (cell.standing != Standing::Blank)
        paintChip(painter, rect, cell);
    painter.restore();
}

void paintGhost(QPainter &painter, const QRect &rect, const Ghost &ghost)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintDashedFrame(painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), scaled(5));
    painter.setFont(scaledFont(TypeStep::Caption));
    painter.setPen(theme().textSecondary);
    const QRect inner = rect.adjusted(scaled(5), 0, -scaled(5), 0);
    const QFontMetrics metrics = painter.fontMetrics();
    const int whereTo = metrics.horizontalAdvance(ghost.whereTo);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, ghost.whereTo);
    paintElided(painter, inner.adjusted(0, 0, -whereTo - scaled(3), 0), ghost.session);
    painter.restore();
}

void paintDashedFrame(QPainter &painter, const QRectF &rect, double radius)
{
    QPen dashed(theme().lineStrong, 1);
    dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, radius, radius);
}

} // namespace restride
