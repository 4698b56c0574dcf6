// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print_command.h"

#include "app/cli/kept_journal.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/present_day.h"
#include "core/planner/planner.h"
#include "ui/print/paper_sheet.h"
#include "ui/saving/whole_file.h"
#include "ui/text/text.h"
#include "ui/text/units.h"

#include <QCoreApplication>

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

QCommandLineOption unitsOption()
{
    return {QStringLiteral("units"), QString(), QStringLiteral("unit"), QStringLiteral("km")};
}

QCommandLineOption forceOption()
{
    return QCommandLineOption(QStringLiteral("force"));
}

std::optional<text::Units> unitsNamed(const QString &name)
{
    if (name == QLatin1String("km"))
        return text::Units::Kilometres;
    if (name == QLatin1String("mi"))
        return text::Units::Miles;
    return std::nullopt;
}

std::optional<QPageSize::PageSizeId> paperNamed(const QString &name)
{
    if (name == QLatin1String("a4"))
        return QPageSize::A4;
    if (name == QLatin1String("letter"))
        return QPageSize::Letter;
    return std::nullopt;
}

std::optional<Paper> paperAsked(const QString &word)
{
    if (word == QLatin1String("week"))
        return Paper::Week;
    if (word == QLatin1String("plan"))
        return Paper::Plan;
    if (word == QLatin1String("card"))
        return Paper::Card;
    if (word == QLatin1String("clinician"))
        return Paper::Clinician;
    return std::nullopt;
}

/// What is asked for: "week", "plan", "card" or "clinician", then where to. The first may be left
/// out for a week.
struct Asked {
    std::optional<Paper> paper;
    QString path;
};

Asked askedIn(const QStringList &words, bool weekGiven)
{
    if (words.size() == 1 && weekGiven && !paperAsked(words.front()))
        return {Paper::Week, words.front()};
    if (words.size() != 2)
        return {};
    return {paperAsked(words.front()), words.back()};
}

struct Order {
    Asked asked;
    QPageSize::PageSizeId size = QPageSize::A4;
    std::optional<Date> week; ///< empty: the present one
    Date today{};
    bool force = false; ///< whatever file is there, but for a journal, gives way
};

bool isStandardOutput(const QString &path)
{
    return path == QLatin1String("-") || path == QLatin1String("/dev/stdout");
}

ExitStatus keep(const QByteArray &pdf, const Order &order)
{
    const QString &path = order.asked.path;
    if (isStandardOutput(path))
        return printBytes({pdf.constData(), static_cast<std::size_t>(pdf.size())})
                   ? ExitStatus::Done
                   : cannotPrint();
    const auto written = writeWhole(path, pdf, order.force ? GivesWay::AnyFile : GivesWay::Pdf);
    if (written)
        return ExitStatus::Done;
    complain(unwrittenPage(written.error()));
    if (written.error().onlyUnasked)
        complain(QCoreApplication::translate("cli", "with --force it is replaced."));
    return ExitStatus::Refused;
}

ExitStatus printSheet(const Journal &journal, const Order &order)
{
    const Plan plan = makePlan(journal, order.today);
    const std::vector<LivedDay> lived = livedDays(journal, order.today);
    const auto sheet =
        makeSheet(*order.asked.paper, {plan, journal, lived}, order.week.value_or(order.today));
    if (!sheet) {
        complain(QCoreApplication::translate("restride", "There is no race card without a race."));
        return ExitStatus::Refused;
    }
    return keep(pdfOf(*sheet, order.size), order);
}

/// The complaint, where the options make no order.
std::optional<QString> readOrder(const QCommandLineParser &parser, Order &order)
{
    order.asked = askedIn(parser.positionalArguments(), parser.isSet(weekOption()));
    if (!order.asked.paper || !parser.isSet(fileOption()))
        return QCoreApplication::translate(
            "cli", "print needs week, plan, card or clinician, --file FILE, and one "
                   "OUT.pdf.");
    if (parser.isSet(weekOption()) && *order.asked.paper != Paper::Week)
        return QCoreApplication::translate("cli", "--week goes with the week's paper only.");
    const GivenDay week = dayOf(parser, weekOption());
    const GivenDay today = dayOf(parser, todayOption());
    if (week.complaint || today.complaint)
        return week.complaint ? *week.complaint : *today.complaint;
    const auto size = paperNamed(parser.value(paperOption()));
    if (!size)
        return QCoreApplication::translate("cli", "--paper knows a4 and letter, not \"%1\".")
            .arg(parser.value(paperOption()));
    const auto units = unitsNamed(parser.value(unitsOption()));
    if (!units)
        return QCoreApplication::translate("cli", "--units knows km and mi, not \"%1\".")
            .arg(parser.value(unitsOption()));
    text::chooseUnits(*units);
    order.size = *size;
    order.week = week.day;
    order.force = parser.isSet(forceOption());
    order.today = today.day.value_or(presentDay());
    return std::nullopt;
}

} // namespace

ExitStatus runPrint(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({weekOption(), paperOption(), unitsOption(), forceOption(), fileOption(),
                       todayOption(), langOption()});
    if (const auto complaint = parseOptions(parser, arguments))
        return misused(*complaint);
    Order order;
    if (const auto complaint = readOrder(parser, order))
        return misused(*complaint);
    if (const auto complaint = speakAsAsked(parser))
        return misused(*complaint);
    const auto journal = keptJournal(parser.value(fileOption()));
    if (!journal) {
        complain(journal.error());
        return ExitStatus::Refused;
    }
    return printSheet(*journal, order);
}

} // namespace restride::cli
