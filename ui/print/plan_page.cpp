// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plan_page.h"

#include "ui/print/page_parts.h"
#include "ui/print/plan_glyph.h"
#include "ui/print/plan_setting.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace restride {
namespace {

using paper::mm;

constexpr double kKeyGap = mm(4); ///< between two signs with their words
constexpr double kLeastKeyGap = mm(1.5);

class PlanPage
{
public:
    PlanPage(QPainter &painter, QSizeF paper, const PlanSheet &sheet, int page)
        : painter_(painter), sheet_(sheet), body_(paper::bodyOf(paper)),
          setting_(planSetting(sheet, paper)), page_(page)
    {}

    void paint()
    {
        double y = head();
        columnHead(y);
        y += kPlanColumnHead;
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

    [[nodiscard]] double dayLeft(int day) const
    {
        return setting_.days[static_cast<std::size_t>(day)];
    }
    [[nodiscard]] double dayWidth(int day) const { return dayLeft(day + 1) - dayLeft(day); }
    [[nodiscard]] double phaseLeft() const { return dayLeft(7) + mm(1.5); }

    [[nodiscard]] paper::Paragraph paragraph(const QString &words, bool bold,
                                             paper::Align align = paper::Align::Left) const
    {
        return {bold ? words : QString{}, bold ? QString{} : words, setting_.points, align,
                kPlanSmallestPoints};
    }

    void write(const QString &words, bool bold, double x, double y, double width,
               paper::Align align = paper::Align::Left)
    {
        paper::draw(painter_, paragraph(words, bold, align), {x, y}, width, 1);
    }

    void columnHead(double top)
    {
        const double y = top + kPlanColumnHead - paper::lineHeight(setting_.points) - mm(0.8);
        write(sheet_.weekWord, false, body_.left(), y, setting_.week - mm(1));
        for (int i = 0; i < 7; ++i)
            write(sheet_.weekdays[static_cast<std::size_t>(i)], true, dayLeft(i) + mm(0.8), y,
                  dayWidth(i) - mm(1));
        write(sheet_.phaseWord, false, phaseLeft(), y, setting_.phase - mm(2));
        write(sheet_.minutesWord, false, phaseLeft() + setting_.phase - mm(1.5), y,
              setting_.minutes - mm(0.5), paper::Align::Right);
        write(sheet_.distanceWord, false, body_.right() - setting_.distance, y, setting_.distance,
              paper::Align::Right);
        paper::rule(painter_, body_.left(), body_.right(), top + kPlanColumnHead, paper::kRule);
    }

    void line(const PlanLine &line, double top)
    {
        const double high = paper::lineHeight(setting_.points);
        const double middle = top + (setting_.height - high) / 2;
        write(line.week, true, body_.left(), middle, setting_.week - mm(1));
        for (int i = 0; i < 7; ++i)
            cell(line.cells[static_cast<std::size_t>(i)],
                 {dayLeft(i), top, dayWidth(i), setting_.height});
        phase(line, top);
        write(line.minutes, false, phaseLeft() + setting_.phase - mm(1.5), middle,
              setting_.minutes - mm(0.5), paper::Align::Right);
        write(line.distance, true, body_.right() - setting_.distance, middle, setting_.distance,
              paper::Align::Right);
    }

    void phase(const PlanLine &line, double top)
    {
        const double high = paper::lineHeight(setting_.points);
        const double width = setting_.phase - mm(2);
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
        const double left = box.left() + kPlanBeforeSign;
        const double x = left + kPlanGlyph + kPlanGlyphGap;
        const double tick = cell.done ? kPlanTick : 0;
        const double width = box.right() - x - mm(0.4) - tick;
        const bool figures = setting_.twoLines && !cell.figures.isEmpty();
        const int lines = setting_.twoLines && !figures ? 2 : 1;
        const paper::Paragraph words =
            paragraph(setting_.twoLines ? cell.word : cell.narrow, isBold(setting_, cell.kind));
        const double used = paper::heightOf(words, width, lines) + (figures ? high : 0);
        const double y = box.top() + (box.height() - std::max(used, high)) / 2;
        paintGlyph(painter_, cell.kind,
                   {left, y + high / 2 - kPlanGlyph / 2, kPlanGlyph, kPlanGlyph * 0.85});
        paper::draw(painter_, words, {x, y}, width, lines);
        if (figures)
            write(cell.figures, false, left, y + high, box.right() - left - mm(0.4));
        if (cell.done)
            paper::paintTick(painter_, paper::squareAt(box.right() - mm(1.9), y + high / 2, mm(4)));
    }

    /// Signs and their words in a row, the note below.
    void keys(double y)
    {
        constexpr double kPoints = paper::kSmallestPoints;
        const double high = paper::lineHeight(kPoints);
        keyRow(y);
        const QString pages = pageWords();
        const double pagesWidth =
            pages.isEmpty() ? 0 : paper::widthOf(pages, kPoints, paper::Weight::Bold) + mm(2);
        paper::draw(painter_, {{}, sheet_.note, kPoints}, {body_.left(), y + high + mm(0.5)},
                    body_.width() - pagesWidth, 1);
        if (!pages.isEmpty())
            paper::draw(painter_, {pages, {}, kPoints, paper::Align::Right},
                        {body_.right() - pagesWidth, y + high + mm(0.5)}, pagesWidth, 1);
    }

    /// The row is set closer where it is long.
    void keyRow(double y)
    {
        constexpr double kSign = kPlanGlyph + kPlanGlyphGap;
        double points = paper::kSmallestPoints;
        const auto widthOf = [&](const PlanKey &key) {
            return paper::widthOf(key.words, points, paper::Weight::Regular) + mm(0.8);
        };
        const auto count = static_cast<double>(sheet_.keys.size());
        const auto spare = [&] {
            double words = 0;
            for (const PlanKey &key : sheet_.keys)
                words += kSign + widthOf(key);
            return body_.width() - words;
        };
        while (spare() < count * kLeastKeyGap && points > kPlanSmallestPoints)
            points -= 0.1;
        const double gap = std::min(kKeyGap, spare() / count);
        const double high = paper::lineHeight(points);
        double x = body_.left();
        for (const PlanKey &key : sheet_.keys) {
            paintGlyph(painter_, key.kind,
                       {x, y + high / 2 - kPlanGlyph / 2, kPlanGlyph, kPlanGlyph * 0.85});
            paper::draw(painter_, {{}, key.words, points, paper::Align::Left, kPlanSmallestPoints},
                        {x + kSign, y}, widthOf(key), 1);
            x += kSign + widthOf(key) + gap;
        }
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
    PlanSetting setting_;
    int page_;
};

} // namespace

int planPages(const PlanSheet &sheet, QSizeF paperMm)
{
    const int perPage = planSetting(sheet, paperMm * mm(1)).perPage;
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
