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

/// Where icon and words stand in a chip. Narrow chips give up first their air, then the icon,
/// because the words tell the kind and the edge its colour, then the distance, and at last the
/// words: an icon tells more than what is left of a cut word.
struct ChipLayout {
    int iconLeft;
    int textLeft;
    int textRight;
    bool icon = true;
    QString words;
    int side = scaled(kIcon); ///< of the icon
};

/// A name of the runner's own is told also where it can only be guessed: "Coast ha…".
bool isToldInPart(const QFontMetrics &metrics, const DayCell &cell, int room)
{
    const int width = metrics.horizontalAdvance(cell.chip);
    return cell.kind == Kind::Race &&
           (room - metrics.horizontalAdvance(QChar(0x2026))) * 2 >= width;
}

ChipLayout layOutChip(const QRect &rect, const QFontMetrics &metrics, const DayCell &cell)
{
    const int inner = rect.left() + scaled(kEdge);
    const ChipLayout roomy{inner + scaled(6), inner + scaled(6 + kIcon + 5),
                           rect.right() - scaled(4), true, cell.chip};
    ChipLayout tight{inner + scaled(3), inner + scaled(3 + kIcon + 3), rect.right() - scaled(2),
                     true, cell.chip};
    ChipLayout bare{0, inner + scaled(4), tight.textRight, false, cell.chip};
    const auto fits = [&metrics](const ChipLayout &layout) {
        return metrics.horizontalAdvance(layout.words) < layout.textRight - layout.textLeft;
    };
    for (const ChipLayout &layout : {roomy, tight, bare})
        if (fits(layout))
            return layout;
    tight.words = bare.words = cell.chipShort;
    for (const ChipLayout &layout : {tight, bare})
        if (fits(layout))
            return layout;
    bare.words = cell.chip;
    if (isToldInPart(metrics, cell, bare.textRight - bare.textLeft))
        return bare;
    // Never below its size in the usual type.
    const int side = std::clamp(rect.right() - inner, kIcon, scaled(kIcon));
    const int middle = (inner + rect.right() + 1 - side) / 2;
    return {middle, 0, 0, rect.right() + 1 - inner >= side, {}, side};
}

void paintChip(QPainter &painter, const QRect &rect, const DayCell &cell)
{
    paintFrame(painter, rect, cell);
    const bool missed = cell.standing == Standing::Missed;
    const QColor colour = missed ? theme().textSecondary : theme().kind(cell.kind).text;
    painter.setFont(chipFont(missed ? QFont::Medium : QFont::DemiBold));
    const ChipLayout layout = layOutChip(rect, painter.fontMetrics(), cell);
    if (layout.icon)
        paintIcon(painter, {layout.iconLeft, rect.top() + (rect.height() - layout.side) / 2},
                  layout.side, cell.icon, colour);
    if (layout.words.isEmpty())
        return;
    painter.setPen(colour);
    paintElided(painter,
                QRect(QPoint(layout.textLeft, rect.top()), QPoint(layout.textRight, rect.bottom())),
                layout.words);
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
    if (textWidth >= words.width())
        return; // the square says it
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
    const QRect room = inner.adjusted(0, 0, -whereTo - scaled(3), 0);
    paintElided(painter, room,
                metrics.horizontalAdvance(ghost.session) <= room.width() ? ghost.session
                                                                         : ghost.sessionShort);
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
