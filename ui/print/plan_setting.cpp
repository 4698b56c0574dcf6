// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plan_setting.h"

#include "ui/print/plan_page.h"

#include <algorithm>
#include <numeric>

namespace restride {
namespace {

using paper::mm;

constexpr double kKeySpace = mm(13); ///< keys and note above the foot
constexpr double kHighestLine = mm(14);
constexpr double kLargestPoints = 9.6;
constexpr double kLeastDay = mm(10.5); ///< a column of rest days
constexpr double kMostDay = mm(27);    ///< beyond it the week's own sheet tells
constexpr double kBeforeWord = mm(0.8) + kPlanGlyph + kPlanGlyphGap;
constexpr double kAfterWord = mm(1.6);
constexpr double kLineAir = 2.6;   ///< lines of type to a line of two, with the air around
constexpr double kTwoLines = 2.25; ///< lines of type that a cell of two lines takes

double room(const PlanSheet &sheet, QSizeF paper)
{
    const QRectF body = paper::bodyOf(paper);
    return body.height() - paper::headHeight(body, sheet.head, sheet.verdict, sheet.referred) -
           kPlanColumnHead - kKeySpace - paper::kFooter;
}

PlanSetting linesOf(const PlanSheet &sheet, QSizeF paper)
{
    const double least = paper::lineHeight(kPlanSmallestPoints) + mm(0.25);
    const int count = std::max(1, static_cast<int>(sheet.lines.size()));
    const int most = static_cast<int>(room(sheet, paper) / least);
    const int pages = (count + most - 1) / most;
    PlanSetting setting;
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

double neededBy(const PlanCell &cell, const PlanSetting &setting)
{
    const QString &words = setting.twoLines ? cell.word : cell.narrow;
    if (!cell.held || words.isEmpty())
        return 0;
    double width =
        paper::widthOf(words, setting.points,
                       isBold(setting, cell.kind) ? paper::Weight::Bold : paper::Weight::Regular);
    if (setting.twoLines)
        width =
            std::max(width, paper::widthOf(cell.figures, setting.points, paper::Weight::Regular));
    return width + kBeforeWord + kAfterWord + (cell.done ? kPlanTick : 0);
}

/// What the widest text of each weekday takes.
std::array<double, 7> needed(const PlanSheet &sheet, const PlanSetting &setting)
{
    std::array<double, 7> widths{};
    widths.fill(kLeastDay);
    for (const PlanLine &line : sheet.lines)
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::min(std::max(widths[i], neededBy(line.cells[i], setting)), kMostDay);
    return widths;
}

double sumOf(const std::array<double, 7> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

PlanSetting planSetting(const PlanSheet &sheet, QSizeF paper)
{
    PlanSetting setting = linesOf(sheet, paper);
    const QRectF body = paper::bodyOf(paper);
    const double room =
        body.width() - kPlanWeekWidth - kPlanPhaseWidth - kPlanMinutesWidth - kPlanDistanceWidth;
    std::array<double, 7> widths = needed(sheet, setting);
    while (sumOf(widths) > room && setting.points > paper::kSmallestPoints) {
        setting.points -= 0.2;
        widths = needed(sheet, setting);
    }
    // Days of rest give their room to those that have more to say.
    const double all = sumOf(widths);
    const double spare = std::max(0.0, room - all) / 7;
    const double shrunk = std::min(1.0, room / all);
    setting.days[0] = body.left() + kPlanWeekWidth;
    for (std::size_t i = 0; i < widths.size(); ++i)
        setting.days[i + 1] = setting.days[i] + widths[i] * shrunk + spare;
    return setting;
}

bool isBold(const PlanSetting &setting, Kind kind)
{
    return setting.twoLines || kind == Kind::Race || kind == Kind::LongRun;
}

} // namespace restride
