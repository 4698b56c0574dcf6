// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tour_command.h"

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/exchange/sample_runner.h"
#include "app/present_day.h"
#include "core/planner/planner.h"
#include "ui/text/text.h"
#include "ui/text/units.h"

#include <QCoreApplication>

namespace restride::cli {
namespace {

constexpr std::size_t kDaysShown = 7;

QString dayLine(const Day &day)
{
    const QString figures = day.workout.segments.empty()
                                ? QString()
                                : QStringLiteral(", %1, %2")
                                      .arg(text::minutes(day.workout.walk() + day.workout.jog()),
                                           text::distance(day.distance));
    return QStringLiteral("%1: %2%3. %4")
        .arg(text::weekdayDayMonth(day.date), text::title(day.workout), figures,
             text::because(day.why));
}

QStringList tourLines(const Plan &plan)
{
    QStringList lines{text::verdictHeadline(plan), text::verdictDetail(plan), QString()};
    for (std::size_t i = 0; i < std::min(kDaysShown, plan.days.size()); ++i)
        lines.append(dayLine(plan.days[i]));
    return lines;
}

} // namespace

ExitStatus runTour(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({langOption(), todayOption()});
    if (const auto complaint = parseOptions(parser, arguments))
        return misused(*complaint);
    if (!parser.positionalArguments().isEmpty())
        return misused(QCoreApplication::translate("cli", "tour takes no file."));
    const GivenDay given = dayOf(parser, todayOption());
    if (given.complaint)
        return misused(*given.complaint);
    if (const auto complaint = speakAsAsked(parser))
        return misused(*complaint);

    const Date today = given.day.value_or(presentDay());
    const auto sample = sampleRunner(today);
    if (!sample) {
        complain(
            QCoreApplication::translate("cli", "the sample runner is not part of this build."));
        return ExitStatus::Refused;
    }
    for (const QString &line : tourLines(makePlan(*sample, today)))
        if (!printLine(line.toStdString()))
            return cannotPrint();
    return ExitStatus::Done;
}

} // namespace restride::cli
