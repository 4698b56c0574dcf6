// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print_command.h"

#include "app/cli/kept_journal.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/planner/planner.h"
#include "ui/print/week_page.h"
#include "ui/text/text.h"

#include <QDate>

namespace restride::cli {
namespace {

QCommandLineOption weekOption()
{
    return {QStringLiteral("week"), QString(), QStringLiteral("date")};
}

QCommandLineOption paperOption()
{
    return {QStringLiteral("paper"), QString(), QStringLiteral("size"), QStringLiteral("a4")};
}

std::optional<QPageSize::PageSizeId> paperNamed(const QString &name)
{
    if (name == QLatin1String("a4"))
        return QPageSize::A4;
    if (name == QLatin1String("letter"))
        return QPageSize::Letter;
    return std::nullopt;
}

ExitStatus printWeek(const Journal &journal, Date week, Date today, QPageSize::PageSizeId paper,
                     const QString &path)
{
    const WeekSheet sheet = weekSheet(makePlan(journal, today), livedDays(journal, today),
                                      journal.profile, week, today, journal.log);
    QString problem;
    if (writeWeekPdf(sheet, path, paper, &problem))
        return ExitStatus::Done;
    complain(problem);
    return ExitStatus::Refused;
}

} // namespace

ExitStatus runPrint(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({weekOption(), paperOption(), fileOption(), todayOption(), langOption()});
    if (const auto complaint = parseOptions(parser, arguments))
        return misused(*complaint);
    const QStringList outputs = parser.positionalArguments();
    if (!parser.isSet(weekOption()) || !parser.isSet(fileOption()) || outputs.size() != 1)
        return misused(QStringLiteral("print needs --week DATE, --file FILE and one OUT.pdf."));
    const GivenDay week = dayOf(parser, weekOption());
    const GivenDay today = dayOf(parser, todayOption());
    if (week.complaint || today.complaint)
        return misused(week.complaint ? *week.complaint : *today.complaint);
    const auto paper = paperNamed(parser.value(paperOption()));
    if (!paper)
        return misused(QStringLiteral("--paper knows a4 and letter, not \"%1\".")
                           .arg(parser.value(paperOption())));
    if (const auto complaint = speakAsAsked(parser))
        return misused(*complaint);
    const auto journal = keptJournal(parser.value(fileOption()));
    if (!journal) {
        complain(journal.error());
        return ExitStatus::Refused;
    }
    return printWeek(*journal, *week.day, today.day.value_or(text::fromQDate(QDate::currentDate())),
                     *paper, outputs.constFirst());
}

} // namespace restride::cli
