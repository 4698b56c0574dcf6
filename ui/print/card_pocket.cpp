// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/card_pocket.h"

#include "ui/print/page_parts.h"

#include <QMarginsF>
#include <QPainter>

#include <algorithm>

namespace restride {
namespace {

using paper::mm;

constexpr double kPocketPadding = mm(4);
constexpr double kSmall = paper::kSmallestPoints;

class Pocket
{
public:
    Pocket(QPainter &painter, const QRectF &box, const CardSheet &sheet)
        : painter_(painter), box_(box), sheet_(sheet)
    {}

    void paint()
    {
        painter_.setBrush(Qt::NoBrush);
        painter_.setPen(QPen(Qt::black, mm(0.25), Qt::DashLine, Qt::FlatCap));
        painter_.drawRect(box_);
        painter_.setPen(QPen(Qt::black, mm(0.15), Qt::DotLine, Qt::FlatCap));
        painter_.drawLine(QPointF(box_.center().x(), box_.top()),
                          QPointF(box_.center().x(), box_.bottom()));
        write({{}, sheet_.pocketTitle, kSmall}, box_.left(),
              box_.top() - paper::lineHeight(kSmall) - mm(0.4), box_.width());
        const double half = box_.width() / 2;
        const QRectF inside(box_.topLeft(), QSizeF(half, box_.height()));
        const QMarginsF padding(kPocketPadding, mm(2.5), kPocketPadding, mm(2));
        front(inside.marginsRemoved(padding));
        back(inside.translated(half, 0).marginsRemoved(padding));
    }

private:
    double write(const paper::Paragraph &words, double x, double y, double width)
    {
        return paper::draw(painter_, words, {x, y}, width, 1);
    }

    [[nodiscard]] bool hasLatest() const
    {
        return !sheet_.splits.empty() && !sheet_.splits.front().latest.isEmpty();
    }

    void front(const QRectF &box)
    {
        double y = box.top();
        y += write({sheet_.head.title, {}, 10}, box.left(), y, box.width());
        const double points =
            paper::pointsThatFit(sheet_.pattern, 14, paper::Weight::Bold, box.width());
        y += write({sheet_.pattern, {}, points}, box.left(), y, box.width()) + mm(0.4);
        paper::paintStrip(painter_, sheet_.strip, {box.left(), y}, box.width(), mm(4), mm(100));
        y += mm(5.5);
        const double width = box.width() / (hasLatest() ? 3 : 2);
        const double room = box.bottom() + mm(0.5) - y - paper::lineHeight(kSmall);
        const double rowPoints = std::clamp(
            room / static_cast<double>(sheet_.splits.size()) / paper::lineHeight(1), kSmall, 9.5);
        write({{}, sheet_.timeWord, kSmall}, box.left() + width, y, width - mm(1));
        if (hasLatest())
            write({{}, sheet_.latestWord, kSmall}, box.left() + 2 * width, y, width);
        y += paper::lineHeight(kSmall);
        const double high = paper::lineHeight(rowPoints);
        for (const CardSplit &split : sheet_.splits) {
            if (y + high > box.bottom() + mm(0.6))
                return;
            write({split.mark, {}, rowPoints}, box.left(), y, width - mm(1));
            write({{}, split.time, rowPoints}, box.left() + width, y, width - mm(1));
            write({{}, split.latest, rowPoints}, box.left() + 2 * width, y, width - mm(1));
            y += high;
        }
    }

    void back(const QRectF &box)
    {
        double y = box.top();
        y += write({sheet_.stopTitle, {}, 10}, box.left(), y, box.width()) + mm(0.8);
        for (const QString &item : sheet_.stop)
            y = paintStopItem(painter_, item, {box.left(), y}, box.width(), 9);
        const double line =
            std::min(mm(8.5), (box.bottom() - y) / static_cast<double>(sheet_.fillIn.size()));
        y = box.bottom() - line * static_cast<double>(sheet_.fillIn.size());
        for (const QString &words : sheet_.fillIn) {
            y += line;
            const double width = std::min(
                paper::widthOf(words, kSmall, paper::Weight::Regular) + mm(0.6), box.width() * 0.6);
            write({{}, words, kSmall}, box.left(), y - paper::lineHeight(kSmall), width);
            paper::rule(painter_, box.left() + width + mm(1.5), box.right(), y - mm(0.7));
        }
    }

    QPainter &painter_;
    QRectF box_;
    const CardSheet &sheet_;
};

} // namespace

void paintPocket(QPainter &painter, const QRectF &box, const CardSheet &sheet)
{
    Pocket(painter, box, sheet).paint();
}

double paintStopItem(QPainter &painter, const QString &words, QPointF corner, double width,
                     double points)
{
    const double high = paper::lineHeight(points);
    const double dot = points * 18;
    painter.fillRect(paper::squareAt(corner.x() + dot / 2, corner.y() + high / 2, dot), Qt::black);
    const double used = paper::draw(painter, {{}, words, points}, corner + QPointF(dot + mm(2), 0),
                                    width - dot - mm(2), 2);
    return corner.y() + used + (points > 10 ? mm(2.2) : mm(1.6));
}

} // namespace restride
