// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_parts.h"

#include "ui/text/words.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace restride::paper {
namespace {

constexpr double kFootPoints = 8.6;
constexpr double kFootGap = mm(4);  ///< between its two sides
constexpr double kFooter = mm(6.5); ///< height of a foot of one line
constexpr double kTitlePoints = 23;
constexpr double kLeastTitlePoints = 14;
constexpr double kRacePoints = 9.7;
constexpr double kRaceWidth = mm(62);
constexpr double kTitleRise = mm(1.5); ///< large type begins higher, to look level
constexpr double kFramePadding = mm(3.6);
constexpr double kFrameRise = mm(2.7);
constexpr double kBoxLine = mm(0.35);

/// As wide as its longest line, within limits; zero without a race.
double raceWidth(const SheetHead &head)
{
    if (head.raceName.isEmpty())
        return 0;
    const double name = widthOf(head.raceName, kRacePoints, Weight::Bold);
    const double date = widthOf(head.raceDate, kRacePoints, Weight::Regular);
    const double in = widthOf(head.raceIn, kRacePoints, Weight::Regular);
    return std::min(std::max({name, date, in}) + mm(1), kRaceWidth);
}

void paintRace(QPainter &painter, const QRectF &body, const SheetHead &head, double width)
{
    const double x = body.right() - width;
    double y = body.top();
    y += draw(painter, {head.raceName, {}, kRacePoints, Align::Right}, {x, y}, width, 2);
    y += draw(painter, {{}, head.raceDate, kRacePoints, Align::Right}, {x, y}, width, 1);
    draw(painter, {{}, head.raceIn, kRacePoints, Align::Right}, {x, y}, width, 1);
}

/// Title and summary beside the race.
struct TitleBlock {
    TitleBlock(const QRectF &body, const SheetHead &head)
        : race(raceWidth(head)), width(body.width() - (race > 0 ? race + mm(6) : 0)),
          title{head.title,
                {},
                std::max(kLeastTitlePoints,
                         pointsThatFit(head.title, kTitlePoints, Weight::Bold, width))},
          summary{{}, head.summary, 10.3}
    {}

    [[nodiscard]] double height(const SheetHead &head) const
    {
        const double left = heightOf(title, width, 1) + heightOf(summary, width, 2) - kTitleRise;
        const double right = race > 0
                                 ? heightOf({head.raceName, {}, kRacePoints}, race, 2) +
                                       (head.raceDate.isEmpty() ? 0 : lineHeight(kRacePoints)) +
                                       (head.raceIn.isEmpty() ? 0 : lineHeight(kRacePoints))
                                 : 0;
        return std::max(left, right) + mm(3);
    }

    double race;
    double width;
    Paragraph title;
    Paragraph summary;
};

/// Slightly smaller where that saves a last line of one word.
Paragraph verdictWords(const SheetAdvice &verdict, bool heavy, double width)
{
    const double points = heavy ? 11.5 : 9.5;
    Paragraph words{verdict.lead, verdict.words, points};
    const auto lines = [&] { return heightOf(words, width, 2) / lineHeight(words.points); };
    while (lines() > 1.5 && words.points > points * 0.92)
        words.points -= 0.1;
    if (lines() > 1.5)
        words.points = points;
    return words;
}

/// The two sides of a foot beside each other: in one line, or in two where the smallest type takes
/// more than one.
struct FootSetting {
    FootSetting(const QRectF &body, const SheetFoot &foot)
    {
        const double leftWords = widthOf(foot.left, kFootPoints, Weight::Regular);
        const double rightWords = widthOf(foot.right, kFootPoints, Weight::Regular);
        const double words = std::max(leftWords + rightWords, mm(1));
        const double room = body.width() - kFootGap;
        // A hundredth less: the widths of letters do not shrink quite evenly.
        points = std::min(kFootPoints, kFootPoints * room / words * 0.99);
        if (points < kSmallestPoints) {
            points = kSmallestPoints;
            lines = 2;
        }
        right = room * rightWords / words;
        left = room - right;
    }

    [[nodiscard]] double height() const
    {
        return kFooter + (lines - 1) * lineHeight(kSmallestPoints);
    }

    double points = kFootPoints;
    int lines = 1;
    double left = 0;
    double right = 0;
};

int linesOfVerdict(bool heavy)
{
    return heavy ? 5 : 4;
}

double verdictHeight(const QRectF &body, const SheetAdvice &verdict, bool heavy)
{
    const double inner = body.width() - 2 * kFramePadding;
    return heightOf(verdictWords(verdict, heavy, inner), inner, linesOfVerdict(heavy)) +
           2 * kFrameRise;
}

} // namespace

QRectF bodyOf(QSizeF paper)
{
    return QRectF(QPointF{}, paper).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

void setInk(QPainter &painter, double line)
{
    painter.setPen(QPen(Qt::black, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
}

void rule(QPainter &painter, double left, double right, double y, double line)
{
    setInk(painter, line);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

QRectF squareAt(double x, double y, double side)
{
    return {x - side / 2, y - side / 2, side, side};
}

void paintBox(QPainter &painter, const QRectF &box)
{
    setInk(painter, kBoxLine);
    painter.drawRoundedRect(box, mm(0.9), mm(0.9));
}

void paintTick(QPainter &painter, const QRectF &box)
{
    painter.setPen(QPen(Qt::black, box.width() / 10, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double unit = box.width() / 10;
    const QPolygonF tick{box.topLeft() + QPointF(2.9, 5.2) * unit,
                         box.topLeft() + QPointF(4.4, 6.7) * unit,
                         box.topLeft() + QPointF(7.2, 3.5) * unit};
    painter.drawPolyline(tick);
}

void paintPainMark(QPainter &painter, int moment, QPointF centre, double radius, bool filled)
{
    setInk(painter, mm(0.35));
    painter.setBrush(filled ? QBrush(Qt::black) : QBrush(Qt::white));
    const double r = radius;
    if (moment == 0)
        painter.drawEllipse(centre, r, r);
    else if (moment == 1)
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -r * 1.2), centre + QPointF(r * 1.2, 0),
                                      centre + QPointF(0, r * 1.2), centre + QPointF(-r * 1.2, 0)});
    else
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -r * 1.15), centre + QPointF(r * 1.2, r),
                                      centre + QPointF(-r * 1.2, r)});
}

double paintStrip(QPainter &painter, const std::vector<SheetStretch> &strip, QPointF corner,
                  double width, double height, double minuteWidth)
{
    double all = 0;
    for (const SheetStretch &stretch : strip)
        all += toMinutes(stretch.length);
    const double perMinute = std::min(minuteWidth, width / std::max(all, 1.0));
    const double gap =
        std::min(mm(0.3), width / (4.0 * std::max(1.0, static_cast<double>(strip.size()))));
    const double line = std::min(mm(0.22), gap);
    double x = corner.x();
    for (const SheetStretch &stretch : strip) {
        const double length = toMinutes(stretch.length) * perMinute;
        const double high = stretch.jog ? height : height * 0.5;
        const QRectF box(x, corner.y() + height - high, std::max(length - gap, line), high);
        painter.setPen(Qt::NoPen);
        if (stretch.jog) {
            painter.fillRect(box, Qt::black);
        } else {
            setInk(painter, line);
            painter.drawRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        }
        x += length;
    }
    return perMinute;
}

double paintHead(QPainter &painter, const QRectF &body, const SheetHead &head)
{
    const TitleBlock title(body, head);
    double y = body.top() - kTitleRise;
    y += draw(painter, title.title, {body.left(), y}, title.width, 1);
    draw(painter, title.summary, {body.left(), y}, title.width, 2);
    if (title.race > 0)
        paintRace(painter, body, head, title.race);
    return body.top() + title.height(head);
}

double paintVerdict(QPainter &painter, const QRectF &body, double top, const SheetAdvice &verdict,
                    bool heavy)
{
    const double inner = body.width() - 2 * kFramePadding;
    const double height = verdictHeight(body, verdict, heavy);
    setInk(painter, heavy ? mm(0.9) : mm(0.35));
    painter.drawRoundedRect(QRectF(body.left(), top, body.width(), height), mm(1.4), mm(1.4));
    draw(painter, verdictWords(verdict, heavy, inner),
         {body.left() + kFramePadding, top + kFrameRise}, inner, linesOfVerdict(heavy));
    return top + height;
}

double headHeight(const QRectF &body, const SheetHead &head, const SheetAdvice &verdict, bool heavy)
{
    return TitleBlock(body, head).height(head) + verdictHeight(body, verdict, heavy);
}

double headHeight(const QRectF &body, const SheetHead &head)
{
    return TitleBlock(body, head).height(head);
}

std::vector<SheetAdvice> cutFromHead(const QRectF &body, const SheetHead &head,
                                     const SheetAdvice &verdict, bool heavy)
{
    std::vector<SheetAdvice> cut;
    const double race = raceWidth(head);
    if (race > 0 && !fits({head.raceName, {}, kRacePoints}, race, 2))
        cut.push_back({text::translate("restride", "The race:"), head.raceName});
    const double inner = body.width() - 2 * kFramePadding;
    if (!fits(verdictWords(verdict, heavy, inner), inner, linesOfVerdict(heavy)))
        cut.push_back(verdict);
    return cut;
}

SheetFoot numbered(const SheetFoot &foot, int page, int pages)
{
    if (pages <= 1)
        return foot;
    const QString which = text::translate("restride", "page %1 of %2")
                              .arg(QLocale().toString(page + 1), QLocale().toString(pages));
    return {foot.left, QStringLiteral("%1 · %2").arg(text::capitalised(which), foot.right)};
}

double footHeight(const QRectF &body, const SheetFoot &foot)
{
    constexpr int kManyPages = 99;
    return FootSetting(body, numbered(foot, kManyPages - 1, kManyPages)).height();
}

void paintFoot(QPainter &painter, const QRectF &body, const SheetFoot &foot)
{
    const FootSetting setting(body, foot);
    const double top = body.bottom() - setting.height();
    rule(painter, body.left(), body.right(), top + mm(0.7));
    const double y = top + mm(2);
    draw(painter, {{}, foot.left, setting.points}, {body.left(), y}, setting.left, setting.lines);
    draw(painter, {{}, foot.right, setting.points, Align::Right}, {body.right() - setting.right, y},
         setting.right, setting.lines);
}

double paintHeading(QPainter &painter, const QRectF &box, const QString &heading)
{
    return box.top() + draw(painter, {heading, {}, kHeadingPoints}, box.topLeft(), box.width(), 1) +
           mm(0.7);
}

} // namespace restride::paper
