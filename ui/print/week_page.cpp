// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_page.h"

#include "ui/print/run_on_page.h"
#include "ui/print/week_row_painter.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace restride {
namespace {

using paper::kHairline;
using paper::kRule;
using paper::mm;
using paper::Paragraph;
using paper::rule;
using paper::setInk;
using text::translate;

constexpr double kAsideWidth = mm(62); ///< of the column right of the advice
constexpr double kColumnHead = mm(10.5);
constexpr double kNoteLine = mm(7);
constexpr int kClinicianLines = 6; ///< in the column right of the advice
constexpr double kMostStretch = 1.25;
constexpr double kAdvicePoints = paper::kBodyPoints;

/// One run over the page, from top to bottom; each part returns where the next begins.
class WeekPage
{
public:
    WeekPage(QPainter &painter, QSizeF paper, const WeekSheet &sheet, SheetFoot foot)
        : painter_(painter), sheet_(sheet), foot_(std::move(foot)), body_(paper::bodyOf(paper)),
          left_(body_.left()), right_(body_.right()), columns_(weekColumns(left_, right_))
    {}

    /// Returns what there was no room for.
    RunOn paint()
    {
        RunOn cut = paper::cutFromHead(body_, sheet_.head, sheet_.verdict, sheet_.referred);
        double y = paper::paintHead(painter_, body_, sheet_.head);
        y = columnHead(paper::paintVerdict(painter_, body_, y, sheet_.verdict, sheet_.referred));
        const double below = belowHeight();
        const double footerTop = body_.bottom() - paper::footHeight(body_, sheet_.foot);
        double natural = 0;
        for (const SheetRow &row : sheet_.rows)
            natural += naturalHeight(row);
        const double room = footerTop - below - y;
        // The second line for notes is the first to go where the paper is short.
        const int leastNotes = !sheet_.notes ? 0 : room - 2 * kNoteLine < natural * 0.86 ? 1 : 2;
        const double stretch = std::min((room - leastNotes * kNoteLine) / natural, kMostStretch);
        y = rows(y, stretch, cut);
        const double end = this->below(y);
        if (sheet_.notes)
            notes(end, footerTop);
        paper::paintFoot(painter_, body_, foot_);
        return cut;
    }

private:
    [[nodiscard]] double width() const { return right_ - left_; }

    double write(const Paragraph &paragraph, double x, double y, double width, int lines)
    {
        return paper::draw(painter_, paragraph, {x, y}, width, lines);
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
        for (int i = 0; i < 3; ++i)
            paper::paintPainMark(
                painter_, i, {columns_.pain[static_cast<std::size_t>(i)], y - mm(1.7)}, mm(1.15));
    }

    void columnWord(const QString &word, double centre, double y)
    {
        constexpr double kWidth = mm(14.2);
        const double points = paper::pointsThatFit(word, 9, paper::Weight::Regular, kWidth);
        write({{}, word, points, paper::Align::Centre}, centre - kWidth / 2, y, kWidth, 1);
    }

    double rows(double y, double stretch, RunOn &cut)
    {
        for (const SheetRow &row : sheet_.rows) {
            const double height = naturalHeight(row) * stretch;
            if (!paintRow(painter_, {left_, y, width(), height}, columns_, row) &&
                row.headline != sheet_.head.raceName)
                cut.push_back({QStringLiteral("%1 %2:").arg(row.weekday, row.day),
                               QStringLiteral("%1 %2").arg(row.headline, row.detail)});
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
               paper::heightOf({{}, sheet_.clinicianWords, kAdvicePoints}, kAsideWidth,
                               kClinicianLines);
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
        write({{}, sheet_.clinicianWords, kAdvicePoints}, x, y, kAsideWidth, kClinicianLines);
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

    QPainter &painter_;
    const WeekSheet &sheet_;
    SheetFoot foot_;
    QRectF body_;
    double left_;
    double right_;
    WeekColumns columns_;
};

} // namespace

RunOn cutFrom(const WeekSheet &sheet, QSizeF paperMm)
{
    return runOnOf<WeekPage>(paperMm, sheet);
}

void paintWeek(QPainter &painter, QSizeF paperMm, const WeekSheet &sheet, int pages)
{
    paintFirst<WeekPage>(painter, paperMm, sheet, pages);
}

} // namespace restride
