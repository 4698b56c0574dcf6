// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plan_glyph.h"

#include "ui/print/page_parts.h"

#include <QPainter>
#include <QPolygonF>

namespace restride {

using paper::mm;

void paintGlyph(QPainter &painter, Kind kind, const QRectF &box)
{
    const double line = mm(0.25);
    paper::setInk(painter, line);
    const QRectF low(box.left(), box.center().y(), box.width(), box.height() / 2);
    const auto hollow = [&](const QRectF &part) {
        painter.drawRect(part.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    };
    switch (kind) {
    case Kind::Rest:
        painter.setBrush(Qt::black);
        painter.drawEllipse(box.center(), mm(0.12), mm(0.12));
        break;
    case Kind::Walk:
        hollow(low);
        break;
    case Kind::WalkJog:
        hollow({low.left(), low.top(), low.width() / 2, low.height()});
        painter.fillRect(box.adjusted(box.width() / 2, 0, 0, 0), Qt::black);
        break;
    case Kind::Run:
        painter.fillRect(box.adjusted(box.width() / 2, 0, 0, 0), Qt::black);
        break;
    case Kind::LongRun:
        painter.fillRect(box, Qt::black);
        break;
    case Kind::Cross:
        painter.drawEllipse(box.center(), box.height() * 0.42, box.height() * 0.42);
        break;
    case Kind::Race:
        painter.setBrush(Qt::black);
        painter.drawPolygon(QPolygonF{
            QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
            QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
        break;
    }
}

} // namespace restride
