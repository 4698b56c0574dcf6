// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plan_page.h"

#include "ui/print/page_parts.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace restride {
namespace {

using paper::mm;

constexpr double kColumnHead = mm(6.5);
constexpr double kKeySpace = mm(13); ///< keys and note above the foot
constexpr double kWeekWidth = mm(18);
constexpr double kPhaseWidth = mm(21);
constexpr double kMinutesWidth = mm(11);
constexpr double kDistanceWidth = mm(12);
constexpr double kGlyph = mm(2.6);
constexpr double kHighestLine = mm(14);
constexpr double kLargestPoints = 9.6;
constexpr double kLeastDay = mm(10.5); ///< a column of rest days
constexpr double kGlyphGap = mm(1.1);
constexpr double kBeforeWord = mm(0.8) + kGlyph + kGlyphGap;
constexpr double kMostDay = mm(27); ///< beyond it the week's own sheet tells
constexpr double kAfterWord = mm(1.6);
constexpr double kLineAir = 2.6;   ///< lines of type to a line of two, with the air around
constexpr double kTwoLines = 2.25; ///< lines of type that a cell of two lines takes

/// How the lines of a page are set.
struct Setting {
    double height = 0; ///< of a line
    double points = paper::kSmallestPoints;
    bool twoLines = false;
    int perPage = 0;
};

double room(const PlanSheet &sheet, QSizeF paper)
{
    const QRectF body = paper::bodyOf(paper);
    return body.height() - paper::headHeight(body, sheet.head, sheet.verdict, sheet.referred) -
           kColumnHead - kKeySpace - paper::kFooter;
}

Setting settingOf(const PlanSheet &sheet, QSizeF paper)
{
    const double least = paper::lineHeight(kPlanSmallestPoints) + mm(0.25);
    const int count = std::max(1, static_cast<int>(sheet.lines.size()));
    const int most = static_cast<int>(room(sheet, paper) / least);
    const int pages = (count + most - 1) / most;
    Setting setting;
    setting.perPage = (count + pages - 1) / pages;
    setting.height = std::min(room(sheet, paper) / setting.perPage, kHighestLine);
    const auto lines = [&] { return setting.height / paper::lineHeight(setting.points); };
    setting.twoLines = lines() >= kTwoLines;
    if (setting.twoLines)
        setting.points = std::clamp(setting.height / paper::lineHeight(kLineAir),
                                    paper::kSmallestPoints, kLargestPoints);
    while (!setting.twoLines && lines() < 1.06 && setting.points > kPlanSmallestPoints)
        setting.points -= 0.1;
    return setting;
}

/// The sign of a kind, for a box as high as its type: solid for jogging, hollow for walking.
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

bool isBold(Kind kind)
{
    return kind == Kind::Race || kind == Kind::LongRun;
}

class PlanPage
{
public:
    PlanPage(QPainter &painter, QSizeF paper, const PlanSheet &sheet, int page)
        : painter_(painter), sheet_(sheet), body_(paper::bodyOf(paper)),
          setting_(settingOf(sheet, paper)), page_(page)
    {
        while (needed() > daysRoom() && setting_.points > paper::kSmallestPoints)
            setting_.points -= 0.2;
        days_ = dayEdges();
    }

    void paint()
    {
        double y = head();
        columnHead(y);
        y += kColumnHead;
        const auto first =
            static_cast<std::size_t>(page_) * static_cast<std::size_t>(setting_.perPage);
        const std::size_t end =
            std::min(sheet_.lines.size(), first + static_cast<std::size_t>(setting_.perPage));
        for (std::size_t i = first; i < end; ++i) {
            line(sheet_.lines[i], y);
            y += setting_.height;
            paper::rule(painter_, body_.left(), body_.right(), y,
                        i + 1 == end ? paper::kRule : mm(0.1));
        }
        keys(y + mm(2.2));
        paper::paintFoot(painter_, body_, sheet_.foot);
    }

private:
    double head()
    {
        if (page_ > 0)
            return paper::paintHead(painter_, body_, {sheet_.head.title, {}, {}, {}, {}});
        const double y = paper::paintHead(painter_, body_, sheet_.head);
        return paper::paintVerdict(painter_, body_, y, sheet_.verdict, sheet_.referred);
    }

    /// What the widest text of a weekday takes.
    [[nodiscard]] double neededBy(std::size_t day) const
    {
        double most = kLeastDay;
        for (const PlanLine &line : sheet_.lines) {
            const PlanCell &cell = line.cells[day];
            const bool bold = setting_.twoLines || isBold(cell.kind);
            const QString &words = setting_.twoLines ? cell.word : cell.narrow;
            double width = paper::widthOf(words, setting_.points,
                                          bold ? paper::Weight::Bold : paper::Weight::Regular);
            if (setting_.twoLines)
                width = std::max(
                    width, paper::widthOf(cell.figures, setting_.points, paper::Weight::Regular));
            if (cell.held && !words.isEmpty())
                most = std::max(most, width + kBeforeWord + kAfterWord + tickWidth(cell));
        }
        return std::min(most, kMostDay);
    }

    [[nodiscard]] double needed() const
    {
        double all = 0;
        for (std::size_t i = 0; i < 7; ++i)
            all += neededBy(i);
        return all;
    }

    [[nodiscard]] double daysRoom() const
    {
        return body_.width() - kWeekWidth - kPhaseWidth - kMinutesWidth - kDistanceWidth;
    }

    /// Days of rest give their room to those that have more to say.
    [[nodiscard]] std::array<double, 8> dayEdges() const
    {
        const double room = daysRoom();
        const double all = needed();
        std::array<double, 7> widths{};
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = neededBy(i);
        const double spare = std::max(0.0, room - all) / 7;
        const double shrunk = all > room ? room / all : 1;
        std::array<double, 8> edges{};
        edges[0] = body_.left() + kWeekWidth;
        for (std::size_t i = 0; i < widths.size(); ++i)
            edges[i + 1] = edges[i] + widths[i] * shrunk + spare;
        return edges;
    }

    static double tickWidth(const PlanCell &cell) { return cell.done ? mm(2.8) : 0; }

    [[nodiscard]] double dayLeft(int day) const { return days_[static_cast<std::size_t>(day)]; }
    [[nodiscard]] double dayWidth(int day) const { return dayLeft(day + 1) - dayLeft(day); }
    [[nodiscard]] double phaseLeft() const { return dayLeft(7) + mm(1.5); }

    double write(const QString &words, bool bold, double x, double y, double width,
                 paper::Align align = paper::Align::Left)
    {
        const auto weight = bold ? paper::Weight::Bold : paper::Weight::Regular;
        const double fitted = paper::pointsThatFit(words, setting_.points, weight, width);
        const double points = std::max(fitted, kPlanSmallestPoints);
        return paper::draw(painter_,
                           {bold ? words : QString{}, bold ? QString{} : words, points, align},
                           {x, y}, width, 1);
    }

    void columnHead(double top)
    {
        const double y = top + kColumnHead - paper::lineHeight(setting_.points) - mm(0.8);
        write(sheet_.weekWord, false, body_.left(), y, kWeekWidth - mm(1));
        for (int i = 0; i < 7; ++i)
            write(sheet_.weekdays[static_cast<std::size_t>(i)], true, dayLeft(i) + mm(0.8), y,
                  dayWidth(i) - mm(1));
        write(sheet_.phaseWord, false, phaseLeft(), y, kPhaseWidth - mm(2));
        write(sheet_.minutesWord, false, phaseLeft() + kPhaseWidth - mm(1.5), y,
              kMinutesWidth - mm(0.5), paper::Align::Right);
        write(sheet_.distanceWord, false, body_.right() - kDistanceWidth, y, kDistanceWidth,
              paper::Align::Right);
        paper::rule(painter_, body_.left(), body_.right(), top + kColumnHead, paper::kRule);
    }

    void line(const PlanLine &line, double top)
    {
        const double high = paper::lineHeight(setting_.points);
        const double middle = top + (setting_.height - high) / 2;
        write(line.week, true, body_.left(), middle, kWeekWidth - mm(1));
        for (int i = 0; i < 7; ++i)
            cell(line.cells[static_cast<std::size_t>(i)],
                 {dayLeft(i), top, dayWidth(i), setting_.height});
        phase(line, top);
        write(line.minutes, false, phaseLeft() + kPhaseWidth - mm(1.5), middle,
              kMinutesWidth - mm(0.5), paper::Align::Right);
        write(line.distance, true, body_.right() - kDistanceWidth, middle, kDistanceWidth,
              paper::Align::Right);
    }

    void phase(const PlanLine &line, double top)
    {
        const double high = paper::lineHeight(setting_.points);
        const double width = kPhaseWidth - mm(2);
        if (line.remark.isEmpty() || !setting_.twoLines) {
            const QString words = line.remark.isEmpty() ? line.phase : line.remark;
            write(words, !line.remark.isEmpty(), phaseLeft(), top + (setting_.height - high) / 2,
                  width);
            return;
        }
        const double y = top + (setting_.height - 2 * high) / 2;
        write(line.phase, false, phaseLeft(), y, width);
        write(line.remark, true, phaseLeft(), y + high, width);
    }

    void cell(const PlanCell &cell, const QRectF &box)
    {
        if (cell.today) {
            paper::setInk(painter_, paper::kRule);
            painter_.drawRect(box.adjusted(mm(0.2), mm(0.3), -mm(0.2), -mm(0.3)));
        }
        if (!cell.held)
            return;
        const double high = paper::lineHeight(setting_.points);
        const bool two = setting_.twoLines && !cell.figures.isEmpty();
        const double y = box.top() + (box.height() - (two ? 2 : 1) * high) / 2;
        const double left = box.left() + mm(0.8);
        paintGlyph(painter_, cell.kind, {left, y + high / 2 - kGlyph / 2, kGlyph, kGlyph * 0.85});
        const double x = left + kGlyph + kGlyphGap;
        const double tick = tickWidth(cell);
        const double width = box.right() - x - mm(0.4) - tick;
        const QString &words = setting_.twoLines ? cell.word : cell.narrow;
        write(words, setting_.twoLines || isBold(cell.kind), x, y, width);
        if (two)
            write(cell.figures, false, x, y + high, width + tick);
        if (cell.done)
            paper::paintTick(painter_, paper::squareAt(box.right() - mm(1.9), y + high / 2, mm(4)));
    }

    /// Signs and their words in a row, the note below.
    void keys(double y)
    {
        constexpr double kPoints = paper::kSmallestPoints;
        const double high = paper::lineHeight(kPoints);
        double x = body_.left();
        for (const PlanKey &key : sheet_.keys) {
            const double width =
                paper::widthOf(key.words, kPoints, paper::Weight::Regular) + mm(0.8);
            if (x + kGlyph + kGlyphGap + width > body_.right())
                break;
            paintGlyph(painter_, key.kind, {x, y + high / 2 - kGlyph / 2, kGlyph, kGlyph * 0.85});
            x += kGlyph + kGlyphGap;
            paper::draw(painter_, {{}, key.words, kPoints}, {x, y}, width, 1);
            x += width + mm(4);
        }
        const QString pages = pageWords();
        const double pagesWidth =
            pages.isEmpty() ? 0 : paper::widthOf(pages, kPoints, paper::Weight::Bold) + mm(2);
        paper::draw(painter_, {{}, sheet_.note, kPoints}, {body_.left(), y + high + mm(0.5)},
                    body_.width() - pagesWidth, 1);
        if (!pages.isEmpty())
            paper::draw(painter_, {pages, {}, kPoints, paper::Align::Right},
                        {body_.right() - pagesWidth, y + high + mm(0.5)}, pagesWidth, 1);
    }

    [[nodiscard]] QString pageWords() const
    {
        const auto count = static_cast<int>(sheet_.lines.size());
        const int pages = (count + setting_.perPage - 1) / setting_.perPage;
        if (pages <= 1)
            return {};
        return text::translate("restride", "page %1 of %2")
            .arg(QLocale().toString(page_ + 1), QLocale().toString(pages));
    }

    QPainter &painter_;
    const PlanSheet &sheet_;
    QRectF body_;
    Setting setting_;
    int page_;
    std::array<double, 8> days_{}; ///< left edges, and the right one of the last
};

} // namespace

int planPages(const PlanSheet &sheet, QSizeF paperMm)
{
    const int perPage = settingOf(sheet, paperMm * mm(1)).perPage;
    return std::max(1, (static_cast<int>(sheet.lines.size()) + perPage - 1) / perPage);
}

void paintPlan(QPainter &painter, QSizeF paperMm, const PlanSheet &sheet, int page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1.0 / mm(1), 1.0 / mm(1));
    PlanPage(painter, paperMm * mm(1), sheet, page).paint();
    painter.restore();
}

} // namespace restride
