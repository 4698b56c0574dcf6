// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/knee_drawing.h"

#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace restride {

namespace {

// Drawn on a field of 56 x 106, a right knee seen from the front: its outer side is at the left.
constexpr double kWidth = 56;
constexpr double kHeight = 106;

QPointF placeOf(Site site)
{
    switch (site) {
    case Site::Front:
    case Site::Behind:
        return {28, 47};
    case Site::Outside:
        return {9, 48};
    case Site::Inside:
        return {47, 48};
    case Site::Below:
        return {28, 68};
    }
    Q_UNREACHABLE();
}

void paintOutline(QPainter &painter)
{
    QPainterPath leg(QPointF(6, 2));
    leg.cubicTo(7, 22, 9, 30, 7, 40);
    leg.cubicTo(4, 56, 7, 60, 9, 70);
    leg.cubicTo(11, 82, 11, 92, 11, 104);
    leg.moveTo(50, 2);
    leg.cubicTo(49, 22, 46, 30, 48, 40);
    leg.cubicTo(52, 56, 48, 60, 46, 70);
    leg.cubicTo(43, 82, 42, 92, 42, 104);
    painter.drawPath(leg);
    painter.drawEllipse(QPointF(28, 47), 10.5, 12.5); // the kneecap
    QPainterPath tendon(QPointF(21, 66));
    tendon.quadTo(28, 70, 35, 66);
    painter.drawPath(tendon);
}

} // namespace

KneeDrawing::KneeDrawing(QWidget *parent) : QWidget(parent)
{
    setFixedSize(scaled(int(kWidth)), scaled(int(kHeight)));
    setAccessibleName(tr("Drawing of the knee"));
    speakAs(this, QAccessible::Graphic);
}

void KneeDrawing::mark(std::optional<Side> side, std::optional<Site> site)
{
    side_ = side;
    site_ = site;
    update();
}

void KneeDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / kWidth, height() / kHeight);
    if (side_ == Side::Left) {
        painter.translate(kWidth, 0);
        painter.scale(-1, 1);
    }
    painter.setPen(QPen(theme().lineStrong, 1.75, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    paintOutline(painter);
    if (!site_)
        return;
    const QColor ink = theme().pain(*Pain::of(4)).mark;
    const QPointF place = placeOf(*site_);
    QColor halo = ink;
    halo.setAlphaF(0.28F);
    const bool behind = site_ == Site::Behind;
    painter.setPen(behind ? QPen(ink, 1.5, Qt::DashLine) : QPen(Qt::NoPen));
    painter.setBrush(behind ? QBrush(Qt::NoBrush) : QBrush(halo));
    painter.drawEllipse(place, 7, 7);
    if (behind)
        return;
    painter.setBrush(ink);
    painter.drawEllipse(place, 3.5, 3.5);
}

} // namespace restride
