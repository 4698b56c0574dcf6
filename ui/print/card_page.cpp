// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/card_page.h"

#include "ui/print/card_pocket.h"
#include "ui/print/page_parts.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace restride {
namespace {

using paper::Align;
using paper::mm;

constexpr double kItemPoints = 11;
constexpr double kPatternPoints = 20;
constexpr double kStripHeight = mm(7);
constexpr double kGap = mm(4);   ///< between the parts, at least
constexpr double kBox = mm(5.6); ///< to tick
constexpr double kGoGap = mm(1.9);
constexpr double kAside = mm(78); ///< of the column beside the splits
constexpr double kPocketHeight = mm(61);
constexpr double kSmall = paper::kSmallestPoints;

class CardPage
{
public:
    CardPage(QPainter &painter, QSizeF paper, const CardSheet &sheet)
        : painter_(painter), sheet_(sheet), body_(paper::bodyOf(paper)),
          pocket_(body_.left(),
                  body_.bottom() - paper::footHeight(body_, sheet.foot) - kPocketHeight,
                  body_.width(), kPocketHeight - mm(2))
    {}

    void paint()
    {
        double y = paper::paintHead(painter_, body_, sheet_.head);
        y = paper::paintVerdict(painter_, body_, y, sheet_.verdict, sheet_.referred);
        const double gap = gapBelow(y);
        y = lists(y + gap) + gap;
        y = how(y) + gap;
        course(y);
        paintPocket(painter_, pocket_, sheet_);
        paper::paintFoot(painter_, body_, sheet_.foot);
    }

private:
    double write(const paper::Paragraph &words, double x, double y, double width, int lines = 1)
    {
        return paper::draw(painter_, words, {x, y}, width, lines);
    }

    double heading(const QString &words, double x, double y, double width)
    {
        return paper::paintHeading(painter_, {x, y, width, 1}, words);
    }

    /// The air between the parts, from what the page leaves.
    [[nodiscard]] double gapBelow(double y) const
    {
        const double column = (body_.width() - mm(8)) / 2;
        double lists = mm(8);
        for (const QString &item : sheet_.go)
            lists += goHeight(item, column) + kGoGap;
        const double how = mm(28);
        const double course = mm(12) + static_cast<double>(sheet_.splits.size()) * mm(7);
        const double left = pocket_.top() - mm(6) - y - lists - how - std::max(course, mm(52));
        return std::clamp(left / 3, kGap, mm(10));
    }

    /// Go at the left with boxes to tick, stop at the right with solid squares.
    double lists(double top)
    {
        const double width = (body_.width() - mm(8)) / 2;
        const double right = body_.left() + width + mm(8);
        double left = heading(sheet_.goTitle, body_.left(), top, width) + mm(0.8);
        for (const QString &item : sheet_.go)
            left = goItem(item, left, width);
        double y = heading(sheet_.stopTitle, right, top, width) + mm(0.8);
        for (const QString &item : sheet_.stop)
            y = paintStopItem(painter_, item, {right, y}, width, kItemPoints);
        const double end = std::max(left, y);
        paper::setInk(painter_, paper::kRule);
        painter_.drawLine(QPointF(right - mm(4), top + mm(0.8)), QPointF(right - mm(4), end));
        return end;
    }

    static double goHeight(const QString &words, double width)
    {
        return std::max(paper::heightOf({{}, words, kItemPoints}, width - kBox - mm(3), 2), kBox);
    }

    double goItem(const QString &words, double y, double width)
    {
        const double x = body_.left() + kBox + mm(3);
        const double inner = width - kBox - mm(3);
        const paper::Paragraph item{{}, words, kItemPoints};
        const double high = goHeight(words, width);
        paper::paintBox(painter_, {body_.left() + mm(0.2), y + (high - kBox) / 2, kBox, kBox});
        write(item, x, y + (high - paper::heightOf(item, inner, 2)) / 2, inner, 2);
        return y + high + kGoGap;
    }

    double how(double top)
    {
        double y = heading(sheet_.howTitle, body_.left(), top, body_.width());
        const double points =
            std::max(12.0, paper::pointsThatFit(sheet_.pattern, kPatternPoints, paper::Weight::Bold,
                                                body_.width()));
        y += write({sheet_.pattern, {}, points}, body_.left(), y, body_.width()) + mm(1);
        const double minute = paper::paintStrip(painter_, sheet_.strip, {body_.left(), y},
                                                body_.width(), kStripHeight, mm(100));
        return scale(y + kStripHeight + mm(0.8), minute);
    }

    /// Minutes below the strip, every fifth with its figure.
    double scale(double y, double minute)
    {
        const int end = qRound(body_.width() / minute);
        for (int at = 0; at <= end; ++at) {
            const double x = body_.left() + at * minute;
            paper::setInk(painter_, paper::kHairline);
            painter_.drawLine(QPointF(x, y), QPointF(x, y + (at % 5 == 0 ? mm(1.6) : mm(0.8))));
            if (at % 5 == 0)
                figure(at, x, y + mm(1.8), at == end);
        }
        return y + mm(1.8) + paper::lineHeight(kSmall);
    }

    void figure(int at, double x, double y, bool last)
    {
        constexpr double kWidth = mm(20);
        const QString figure = QLocale().toString(at);
        if (last)
            write({{}, text::translate("restride", "%1 min").arg(figure), kSmall, Align::Right},
                  x - kWidth, y, kWidth);
        else
            write({{}, figure, kSmall, at == 0 ? Align::Left : Align::Centre},
                  at == 0 ? x : x - kWidth / 2, y, kWidth);
    }

    /// The splits at the left, what else to know at the right.
    void course(double top)
    {
        const double room = pocket_.top() - mm(6) - top;
        splits({body_.left(), top, body_.width() - kAside - mm(8), room});
        const double x = body_.right() - kAside;
        double y = top + mm(0.3);
        const double end = top + room;
        for (const QString &line : sheet_.how)
            y = note(line, x, y, end);
        if (y + mm(12) > end)
            return;
        y = heading(sheet_.afterTitle, x, y + mm(1.5), kAside);
        for (const QString &line : sheet_.after)
            y = note(line, x, y, end);
    }

    /// A line of words, left out where it would run into the card below.
    double note(const QString &line, double x, double y, double end)
    {
        const paper::Paragraph words{{}, line, paper::kBodyPoints};
        if (y + paper::heightOf(words, kAside, 3) > end)
            return y;
        return y + write(words, x, y, kAside, 3) + mm(0.9);
    }

    [[nodiscard]] bool hasLatest() const
    {
        return !sheet_.splits.empty() && !sheet_.splits.front().latest.isEmpty();
    }

    void splits(const QRectF &box)
    {
        double y = heading(sheet_.splitTitle, box.left(), box.top(), box.width());
        const double latest = hasLatest() ? mm(24) : 0;
        const double time = box.left() + mm(22);
        const double clock = time + mm(26) + latest;
        write({{}, sheet_.timeWord, kSmall}, time, y, mm(25));
        if (hasLatest())
            write({{}, sheet_.latestWord, kSmall}, time + mm(26), y, latest - mm(1));
        write({{}, sheet_.clockWord, kSmall}, clock, y, box.right() - clock);
        y += paper::lineHeight(kSmall) + mm(0.6);
        paper::rule(painter_, box.left(), box.right(), y, paper::kRule);
        const auto count = static_cast<double>(sheet_.splits.size());
        const double high =
            std::clamp((box.bottom() - y) / count, paper::lineHeight(kSmall), mm(8.6));
        const double points = std::clamp(high / paper::lineHeight(1), kSmall, 10.5);
        for (const CardSplit &split : sheet_.splits) {
            const double text = y + (high - paper::lineHeight(points)) / 2;
            write({split.mark, {}, points}, box.left(), text, mm(21));
            write({{}, split.time, points}, time, text, mm(25));
            write({{}, split.latest, points}, time + mm(26), text, std::max(latest, mm(1)));
            y += high;
            paper::rule(painter_, box.left(), box.right(), y);
        }
    }

    QPainter &painter_;
    const CardSheet &sheet_;
    QRectF body_;
    QRectF pocket_;
};

} // namespace

void paintCard(QPainter &painter, QSizeF paperMm, const CardSheet &sheet)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1.0 / mm(1), 1.0 / mm(1));
    CardPage(painter, paperMm * mm(1), sheet).paint();
    painter.restore();
}

} // namespace restride
