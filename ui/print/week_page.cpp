// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_page.h"

#include "ui/print/paper_text.h"
#include "ui/print/week_row_painter.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>

namespace restride {
namespace {

using paper::mm;
using paper::Paragraph;
using text::translate;

constexpr double kMargin = mm(13.5);
constexpr double kHairline = mm(0.2);
constexpr double kRule = mm(0.4);
constexpr double kTitlePoints = 23;
constexpr double kRacePoints = 9.7;
constexpr double kRaceWidth = mm(62);
constexpr double kAsideWidth = mm(62); ///< of the column right of the advice
constexpr double kColumnHead = mm(10.5);
constexpr double kNoteLine = mm(7);
constexpr double kFooter = mm(6.5);
constexpr double kMostStretch = 1.12;
constexpr double kAdvicePoints = 9.2;

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

/// One run over the page, from top to bottom; each part returns where the next begins.
class WeekPage
{
public:
    WeekPage(QPainter &painter, QSizeF paper, const WeekSheet &sheet)
        : painter_(painter), sheet_(sheet), left_(kMargin), right_(paper.width() - kMargin),
          bottom_(paper.height() - kMargin), columns_(weekColumns(left_, right_))
    {}

    void paint()
    {
        double y = columnHead(verdict(heading(kMargin)));
        const double below = belowHeight();
        const double footerTop = bottom_ - kFooter;
        double natural = 0;
        for (const SheetRow &row : sheet_.rows)
            natural += naturalHeight(row);
        const double room = footerTop - below - y;
        // The second line for notes is the first to go where the paper is short.
        const int leastNotes = room - 2 * kNoteLine < natural * 0.86 ? 1 : 2;
        const double stretch = std::min((room - leastNotes * kNoteLine) / natural, kMostStretch);
        y = rows(y, stretch);
        notes(this->below(y), footerTop);
        footer(footerTop);
    }

private:
    [[nodiscard]] double width() const { return right_ - left_; }

    double write(const Paragraph &paragraph, double x, double y, double width, int lines)
    {
        return paper::draw(painter_, paragraph, {x, y}, width, lines);
    }

    double heading(double top)
    {
        const double race = raceWidth();
        const double titleWidth = width() - (race > 0 ? race + mm(6) : 0);
        const double points =
            paper::pointsThatFit(sheet_.title, kTitlePoints, paper::Weight::Bold, titleWidth);
        double y = top - mm(1.5);
        y += write({sheet_.title, {}, points}, left_, y, titleWidth, 1);
        y += write({{}, sheet_.summary, 10.3}, left_, y, titleWidth, 2);
        return std::max(y, race > 0 ? raceBlock(top, race) : 0.0) + mm(3);
    }

    /// As wide as its longest line, within limits; zero without a race.
    [[nodiscard]] double raceWidth() const
    {
        if (sheet_.raceName.isEmpty())
            return 0;
        const double name = paper::widthOf(sheet_.raceName, kRacePoints, paper::Weight::Bold);
        const double date = paper::widthOf(sheet_.raceDate, kRacePoints, paper::Weight::Regular);
        const double in = paper::widthOf(sheet_.raceIn, kRacePoints, paper::Weight::Regular);
        return std::min(std::max({name, date, in}) + mm(1), kRaceWidth);
    }

    double raceBlock(double y, double width)
    {
        const double x = right_ - width;
        y += write({sheet_.raceName, {}, kRacePoints, paper::Align::Right}, x, y, width, 2);
        y += write({{}, sheet_.raceDate, kRacePoints, paper::Align::Right}, x, y, width, 1);
        y += write({{}, sheet_.raceIn, kRacePoints, paper::Align::Right}, x, y, width, 1);
        return y;
    }

    /// Slightly smaller where that saves a last line of one word.
    [[nodiscard]] Paragraph verdictWords(double inner) const
    {
        const double points = sheet_.referred ? 11.5 : 9.5;
        Paragraph words{sheet_.verdict.lead, sheet_.verdict.words, points};
        const auto lines = [&] {
            return paper::heightOf(words, inner, 2) / paper::lineHeight(words.points);
        };
        while (lines() > 1.5 && words.points > points * 0.92)
            words.points -= 0.1;
        if (lines() > 1.5)
            words.points = points;
        return words;
    }

    double verdict(double top)
    {
        const double padding = mm(3.6);
        const int lines = sheet_.referred ? 5 : 4;
        const double inner = width() - 2 * padding;
        const Paragraph words = verdictWords(inner);
        const double height = paper::heightOf(words, inner, lines) + 2 * mm(2.7);
        setInk(painter_, sheet_.referred ? mm(0.9) : mm(0.35));
        painter_.drawRoundedRect(QRectF(left_, top, width(), height), mm(1.4), mm(1.4));
        write(words, left_ + padding, top + mm(2.7), inner, lines);
        return top + height;
    }

    /// Names the boxes, where the week has any.
    double columnHead(double top)
    {
        const auto &rows = sheet_.rows;
        const double words = top + kColumnHead - paper::lineHeight(9) - mm(0.9);
        if (std::any_of(rows.begin(), rows.end(), [](const SheetRow &row) { return row.tickBox; }))
            columnWord(translate("restride", "done", "column of the tick box"), columns_.done,
                       words);
        if (std::any_of(rows.begin(), rows.end(), [](const SheetRow &row) { return row.scored; }))
            painHeads(words);
        rule(painter_, left_, right_, top + kColumnHead, kRule);
        return top + kColumnHead;
    }

    void painHeads(double y)
    {
        columnWord(translate("restride", "during", "column of a pain score"), columns_.pain[0], y);
        columnWord(translate("restride", "after", "column of a pain score"), columns_.pain[1], y);
        columnWord(translate("restride", "next day", "column of a pain score"), columns_.pain[2],
                   y);
        painMarks(y - mm(1.7));
    }

    void columnWord(const QString &word, double centre, double y)
    {
        constexpr double kWidth = mm(14.2);
        const double points = paper::pointsThatFit(word, 9, paper::Weight::Regular, kWidth);
        write({{}, word, points, paper::Align::Centre}, centre - kWidth / 2, y, kWidth, 1);
    }

    /// The shapes that say when it hurt: circle during, diamond after, triangle next day.
    void painMarks(double y)
    {
        constexpr double r = mm(1.15);
        setInk(painter_, mm(0.35));
        painter_.drawEllipse(QPointF(columns_.pain[0], y), r, r);
        const QPointF diamond(columns_.pain[1], y);
        painter_.drawPolygon(QPolygonF{diamond + QPointF(0, -r * 1.2),
                                       diamond + QPointF(r * 1.2, 0), diamond + QPointF(0, r * 1.2),
                                       diamond + QPointF(-r * 1.2, 0)});
        const QPointF triangle(columns_.pain[2], y);
        painter_.drawPolygon(QPolygonF{triangle + QPointF(0, -r * 1.15),
                                       triangle + QPointF(r * 1.2, r),
                                       triangle + QPointF(-r * 1.2, r)});
    }

    double rows(double y, double stretch)
    {
        for (const SheetRow &row : sheet_.rows) {
            const double height = naturalHeight(row) * stretch;
            paintRow(painter_, {left_, y, width(), height}, columns_, row);
            y += height;
            rule(painter_, left_, right_, y, &row == &sheet_.rows.back() ? kRule : kHairline);
        }
        return y;
    }

    // Below the rows: advice at the left, pain words and clinician at the right.

    [[nodiscard]] double adviceWidth() const { return width() - kAsideWidth - mm(10); }
    [[nodiscard]] static Paragraph headingOf(const QString &title) { return {title, {}, 10.7}; }
    [[nodiscard]] static Paragraph bodyOf(const SheetAdvice &advice)
    {
        return {advice.lead, advice.words, kAdvicePoints};
    }
    static constexpr double kAdviceGap = mm(0.9);
    static constexpr double kHeadingGap = mm(0.7);

    [[nodiscard]] double adviceHeight() const
    {
        double height =
            paper::heightOf(headingOf(sheet_.adviceTitle), adviceWidth(), 1) + kHeadingGap;
        for (const SheetAdvice &advice : sheet_.advice)
            height += paper::heightOf(bodyOf(advice), adviceWidth(), 3) + kAdviceGap;
        return height;
    }

    [[nodiscard]] double asideHeight() const
    {
        return paper::lineHeight(10.7) * 2 + 2 * kHeadingGap + mm(1.2) +
               paper::lineHeight(kAdvicePoints) * static_cast<double>(sheet_.painWords.size()) +
               paper::heightOf({{}, sheet_.clinicianWords, kAdvicePoints}, kAsideWidth, 4);
    }

    [[nodiscard]] double belowHeight() const
    {
        return std::max(adviceHeight(), asideHeight()) + mm(7);
    }

    double below(double top)
    {
        const double y = top + mm(3.5);
        const double height = belowHeight() - mm(7);
        advice(y);
        const double x = right_ - kAsideWidth;
        setInk(painter_, kRule);
        painter_.drawLine(QPointF(x - mm(5), y + mm(0.8)), QPointF(x - mm(5), y + height));
        aside(x, y);
        return y + height + mm(3.5);
    }

    void advice(double y)
    {
        y += write(headingOf(sheet_.adviceTitle), left_, y, adviceWidth(), 1) + kHeadingGap;
        for (const SheetAdvice &advice : sheet_.advice)
            y += write(bodyOf(advice), left_, y, adviceWidth(), 3) + kAdviceGap;
    }

    void aside(double x, double y)
    {
        y += write(headingOf(sheet_.painTitle), x, y, kAsideWidth, 1) + kHeadingGap;
        for (const SheetAdvice &pain : sheet_.painWords) {
            write({pain.lead, {}, kAdvicePoints}, x, y, mm(5.8), 1);
            y += write({{}, pain.words, kAdvicePoints}, x + mm(5.8), y, kAsideWidth - mm(5.8), 1);
        }
        y += mm(1.2);
        y += write(headingOf(sheet_.clinicianTitle), x, y, kAsideWidth, 1) + kHeadingGap;
        write({{}, sheet_.clinicianWords, kAdvicePoints}, x, y, kAsideWidth, 4);
    }

    /// As many lines to write on as there is room for.
    void notes(double top, double bottom)
    {
        const int lines = std::max(1, static_cast<int>((bottom - top) / kNoteLine));
        const QString word = translate("restride", "Notes");
        double y = bottom - (lines - 1) * kNoteLine - mm(5.5);
        write({word, {}, kAdvicePoints}, left_, y - paper::lineHeight(kAdvicePoints) + mm(0.9),
              mm(25), 1);
        rule(painter_, left_ + mm(14), right_, y, kHairline);
        for (int i = 1; i < lines; ++i)
            rule(painter_, left_, right_, y += kNoteLine, kHairline);
    }

    void footer(double top)
    {
        rule(painter_, left_, right_, top + mm(0.7), kHairline);
        const double y = top + mm(2);
        write({{}, sheet_.footer, 8.6}, left_, y, width() * 0.45, 1);
        write({{}, sheet_.printed, 8.6, paper::Align::Right}, left_ + width() * 0.45, y,
              width() * 0.55, 1);
    }

    QPainter &painter_;
    const WeekSheet &sheet_;
    double left_;
    double right_;
    double bottom_;
    WeekColumns columns_;
};

} // namespace

void paintWeek(QPainter &painter, QSizeF paperMm, const WeekSheet &sheet)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1.0 / mm(1), 1.0 / mm(1));
    painter.setPen(Qt::black);
    WeekPage(painter, paperMm * mm(1), sheet).paint();
    painter.restore();
}

} // namespace restride
