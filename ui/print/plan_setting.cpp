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
constexpr double kLeastDay = mm(9); ///< a column of rest days
constexpr double kMostDay = mm(27); ///< beyond it the week's own sheet tells
constexpr double kBeforeWord = kPlanBeforeSign + kPlanGlyph + kPlanGlyphGap;
constexpr double kAfterWord = mm(0.7);
constexpr double kLineAir = 2.6;   ///< lines of type to a line of two, with the air around
constexpr double kTwoLines = 2.25; ///< lines of type that a cell of two lines takes

double room(const PlanSheet &sheet, QSizeF paper)
{
    const QRectF body = paper::bodyOf(paper);
    return body.height() - paper::headHeight(body, sheet.head, sheet.verdict, sheet.referred) -
           kPlanColumnHead - kKeySpace - paper::footHeight(body, sheet.foot);
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

/// Of words that take a second line where they have more than one.
double widthInTwoLines(const QString &words, double points, paper::Weight weight)
{
    double least = paper::widthOf(words, points, weight);
    for (qsizetype i = words.indexOf(u' '); i >= 0; i = words.indexOf(u' ', i + 1))
        least = std::min(least, std::max(paper::widthOf(words.left(i), points, weight),
                                         paper::widthOf(words.mid(i + 1), points, weight)));
    return least;
}

double neededBy(const PlanCell &cell, const PlanSetting &setting)
{
    const QString &words = setting.twoLines ? cell.word : cell.narrow;
    if (!cell.held || words.isEmpty())
        return 0;
    const auto weight = isBold(setting, cell.kind) ? paper::Weight::Bold : paper::Weight::Regular;
    double width = setting.twoLines && cell.figures.isEmpty()
                       ? widthInTwoLines(words, setting.points, weight)
                       : paper::widthOf(words, setting.points, weight);
    width += kBeforeWord + kAfterWord + (cell.done ? kPlanTick : 0);
    if (setting.twoLines)
        width = std::max(width,
                         kPlanBeforeSign + kAfterWord +
                             paper::widthOf(cell.figures, setting.points, paper::Weight::Regular));
    return width;
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

/// The columns beside the days are as wide as their words, within limits.
void fitSides(PlanSetting &setting, const PlanSheet &sheet)
{
    const auto width = [&setting](const QString &words, paper::Weight weight) {
        return paper::widthOf(words, setting.points, weight);
    };
    using enum paper::Weight;
    double week = width(sheet.weekWord, Regular);
    double phase = width(sheet.phaseWord, Regular);
    double minutes = width(sheet.minutesWord, Regular);
    double distance = width(sheet.distanceWord, Regular);
    for (const PlanLine &line : sheet.lines) {
        week = std::max(week, width(line.week, Bold));
        phase = std::max({phase, width(line.phase, Regular), width(line.remark, Bold)});
        minutes = std::max(minutes, width(line.minutes, Regular));
        distance = std::max(distance, width(line.distance, Bold));
    }
    setting.week = std::min(week + mm(2), mm(18));
    setting.phase = std::min(phase + mm(2.6), mm(21));
    setting.minutes = std::min(minutes + mm(1.2), mm(11));
    setting.distance = std::min(distance + mm(1.5), mm(12));
}

double roomOfDays(const PlanSetting &setting, const QRectF &body)
{
    return body.width() - setting.week - setting.phase - setting.minutes - setting.distance;
}

} // namespace

PlanSetting planSetting(const PlanSheet &sheet, QSizeF paper)
{
    PlanSetting setting = linesOf(sheet, paper);
    const QRectF body = paper::bodyOf(paper);
    fitSides(setting, sheet);
    std::array<double, 7> widths = needed(sheet, setting);
    while (sumOf(widths) > roomOfDays(setting, body) && setting.points > kPlanSmallestPoints) {
        setting.points = std::max(setting.points - 0.2, kPlanSmallestPoints);
        fitSides(setting, sheet);
        widths = needed(sheet, setting);
    }
    // Where that is not enough the widest give way.
    const double room = roomOfDays(setting, body);
    for (double most = kMostDay; sumOf(widths) > room; most -= mm(0.2))
        for (double &width : widths)
            width = std::min(width, most);
    // Days of rest give their room to those that have more to say.
    const double spare = (room - sumOf(widths)) / 7;
    setting.days[0] = body.left() + setting.week;
    for (std::size_t i = 0; i < widths.size(); ++i)
        setting.days[i + 1] = setting.days[i] + widths[i] + spare;
    return setting;
}

bool isBold(const PlanSetting &setting, Kind kind)
{
    return setting.twoLines || kind == Kind::Race || kind == Kind::LongRun;
}

} // namespace restride
