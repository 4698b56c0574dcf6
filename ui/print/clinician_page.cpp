// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/clinician_page.h"

#include "ui/print/clinician_chart.h"
#include "ui/print/run_on_page.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace restride {
namespace {

using paper::Align;
using paper::mm;

constexpr double kListPoints = 9;
constexpr double kTablePoints = 8.4;
constexpr double kGutter = mm(8);
constexpr double kChartHeight = mm(50);
constexpr double kLeastRow = mm(4.0);
constexpr double kHighestRow = mm(6.6);
constexpr double kMostLists = mm(92); ///< the lists never take more than this
constexpr int kLinesOfItem = 3;
/// Widths of the table's columns but the last, which takes the rest.
constexpr std::array kColumns{mm(20), mm(58), mm(12), mm(12), mm(14), mm(13), mm(13)};

class ClinicianPage
{
public:
    ClinicianPage(QPainter &painter, QSizeF paper, const ClinicianSheet &sheet, SheetFoot foot)
        : painter_(painter), sheet_(sheet), foot_(std::move(foot)), body_(paper::bodyOf(paper))
    {}

    /// Returns what there was no room for.
    RunOn paint()
    {
        cut_ = paper::cutFromHead(body_, sheet_.head, sheet_.box, sheet_.referred);
        double y = paper::paintHead(painter_, body_, sheet_.head);
        y = paper::paintVerdict(painter_, body_, y, sheet_.box, sheet_.referred) + mm(4);
        const double bottom = body_.bottom() - paper::footHeight(body_, sheet_.foot);
        const double below = kChartHeight + tableHeight(kLeastRow) + mm(8);
        y = lists(y, std::min(kMostLists, bottom - below - y)) + mm(3.5);
        y = chart(y) + mm(3.5);
        table(y, bottom);
        paper::paintFoot(painter_, body_, foot_);
        return std::move(cut_);
    }

private:
    double write(const paper::Paragraph &words, double x, double y, double width, int lines = 1)
    {
        return paper::draw(painter_, words, {x, y}, width, lines);
    }

    // The lists, in two columns: each goes where there is more room.

    [[nodiscard]] double columnWidth() const { return (body_.width() - kGutter) / 2; }

    static double dotWidth() { return mm(3.2); }

    [[nodiscard]] double listHeight(const ClinicianList &list) const
    {
        double height = paper::lineHeight(paper::kHeadingPoints) + mm(0.7);
        for (const QString &line : list.lines)
            height +=
                paper::heightOf({{}, line, kListPoints}, columnWidth() - dotWidth(), kLinesOfItem) +
                mm(0.5);
        return height + mm(2);
    }

    double lists(double top, double room)
    {
        std::array<double, 2> ends{top, top};
        for (const ClinicianList &list : sheet_.lists) {
            const std::size_t column =
                ends[0] + listHeight(list) <= ends[1] + listHeight(list) * 0.6 || ends[0] == top
                    ? 0
                    : 1;
            ends[column] = this->list(
                list, body_.left() + static_cast<double>(column) * (columnWidth() + kGutter),
                ends[column], top + room);
        }
        return std::max(ends[0], ends[1]);
    }

    /// As many of its lines as there is room for.
    double list(const ClinicianList &list, double x, double y, double end)
    {
        if (y + paper::lineHeight(paper::kHeadingPoints) + paper::lineHeight(kListPoints) > end) {
            for (const QString &line : list.lines)
                cut(list, line);
            return y;
        }
        y = paper::paintHeading(painter_, {x, y, columnWidth(), 1}, list.title);
        const double width = columnWidth() - dotWidth();
        bool room = true;
        for (const QString &line : list.lines) {
            const paper::Paragraph words{{}, line, kListPoints};
            room = room && y + paper::heightOf(words, width, kLinesOfItem) <= end;
            if (!room || !paper::fits(words, width, kLinesOfItem))
                cut(list, line);
            if (!room)
                continue;
            painter_.fillRect(
                paper::squareAt(x + mm(0.8), y + paper::lineHeight(kListPoints) / 2, mm(1.2)),
                Qt::black);
            y += write(words, x + dotWidth(), y, width, kLinesOfItem) + mm(0.5);
        }
        return y + mm(2);
    }

    void cut(const ClinicianList &list, const QString &line)
    {
        cut_.push_back({list.title + QLatin1Char(':'), line});
    }

    double chart(double y)
    {
        const double top =
            paper::paintHeading(painter_, {body_.left(), y, body_.width(), 1}, sheet_.chartTitle);
        paintClinicianChart(painter_, {body_.left(), top, body_.width(), y + kChartHeight - top},
                            sheet_);
        return y + kChartHeight;
    }

    // The table.

    static double tableHead()
    {
        return paper::lineHeight(paper::kHeadingPoints) + paper::lineHeight(kTablePoints) + mm(2);
    }

    [[nodiscard]] double tableHeight(double row) const
    {
        return tableHead() + row * static_cast<double>(sheet_.days.size());
    }

    [[nodiscard]] double columnLeft(std::size_t column) const
    {
        double x = body_.left();
        for (std::size_t i = 0; i < column; ++i)
            x += kColumns[i];
        return x;
    }
    [[nodiscard]] double columnWidth(std::size_t column) const
    {
        return column < kColumns.size() ? kColumns[column] - mm(1)
                                        : body_.right() - columnLeft(column);
    }

    void table(double top, double bottom)
    {
        double y =
            paper::paintHeading(painter_, {body_.left(), top, body_.width(), 1}, sheet_.tableTitle);
        for (std::size_t i = 0; i < sheet_.columns.size(); ++i) {
            const double points =
                std::max(paper::kSmallestPoints,
                         paper::pointsThatFit(sheet_.columns[i], kTablePoints,
                                              paper::Weight::Regular, columnWidth(i)));
            write({{}, sheet_.columns[i], points, alignOf(i)}, columnLeft(i), y, columnWidth(i));
        }
        y += paper::lineHeight(kTablePoints) + mm(0.5);
        paper::rule(painter_, body_.left(), body_.right(), y, paper::kRule);
        rows(y, bottom - mm(1.5));
    }

    /// As high as their words ask for, where there is room; else a line each.
    void rows(double y, double bottom)
    {
        const auto count = static_cast<double>(sheet_.days.size());
        double wordy = 0;
        for (const ClinicianDay &day : sheet_.days)
            wordy += linesOf(day) > 1 ? 1 : 0;
        const double second = paper::lineHeight(paper::kSmallestPoints);
        const bool roomy = bottom - y >= count * kLeastRow + wordy * second;
        const double row =
            std::clamp((bottom - y - (roomy ? wordy * second : 0)) / count, kLeastRow, kHighestRow);
        for (const ClinicianDay &day : sheet_.days) {
            const int lines = roomy ? linesOf(day) : 1;
            const double height = row + (lines > 1 ? second : 0);
            if (y + height > bottom + mm(1)) {
                cut_.push_back({day.day, joined({day.words, day.note})});
                continue;
            }
            this->day(day, y, height, lines);
            y += height;
            paper::rule(painter_, body_.left(), body_.right(), y, mm(0.1));
        }
    }

    /// One or two: what the longest of its words take.
    [[nodiscard]] int linesOf(const ClinicianDay &day) const
    {
        const auto wraps = [&](const QString &words, std::size_t column) {
            return paper::heightOf({{}, words, paper::kSmallestPoints}, columnWidth(column), 2) >
                   paper::lineHeight(paper::kSmallestPoints) * 1.5;
        };
        return wraps(day.words, 1) || wraps(day.note, 7) ? 2 : 1;
    }

    static Align alignOf(std::size_t column)
    {
        return column >= 2 && column <= 6 ? Align::Centre : Align::Left;
    }

    void day(const ClinicianDay &day, double top, double height, int most)
    {
        QStringList cut;
        const std::array<QString, 8> cells{day.day,     day.words,   day.pain[0], day.pain[1],
                                           day.pain[2], day.walking, day.stairs,  day.note};
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool strong = i >= 2 && i <= 6;
            const double points =
                most == 2 ? paper::kSmallestPoints
                          : paper::pointsThatFit(cells[i], kTablePoints, paper::Weight::Regular,
                                                 columnWidth(i));
            const paper::Paragraph words{strong ? cells[i] : QString{},
                                         strong ? QString{} : cells[i],
                                         strong ? kTablePoints : points, alignOf(i)};
            const double used = paper::heightOf(words, columnWidth(i), most);
            write(words, columnLeft(i), top + (height - used) / 2, columnWidth(i), most);
            if (!paper::fits(words, columnWidth(i), most))
                cut << cells[i];
        }
        if (!cut.isEmpty())
            cut_.push_back({day.day, joined(cut)});
    }

    static QString joined(const QStringList &words) { return words.join(QStringLiteral(". ")); }

    QPainter &painter_;
    const ClinicianSheet &sheet_;
    SheetFoot foot_;
    QRectF body_;
    RunOn cut_;
};

} // namespace

RunOn cutFrom(const ClinicianSheet &sheet, QSizeF paperMm)
{
    return runOnOf<ClinicianPage>(paperMm, sheet);
}

void paintClinician(QPainter &painter, QSizeF paperMm, const ClinicianSheet &sheet, int pages)
{
    paintFirst<ClinicianPage>(painter, paperMm, sheet, pages);
}

} // namespace restride
