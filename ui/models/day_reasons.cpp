// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_reasons.h"

#include "ui/models/entry_words.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace restride {
namespace {

QString doneWords(const CalendarSource &source, const Entry &entry)
{
    QString line = entryWords(entry);
    if (const auto marks = painMarks(source, entry); !marks.empty())
        line += QStringLiteral(" · ") +
                QCoreApplication::translate("Why", "pain %1").arg(painWords(marks));
    if (const QString how = howItWent(entry); !how.isEmpty())
        line += QStringLiteral(" · ") + how;
    return line;
}

/// What was told for a past day, with the day of telling, where today's rules read otherwise.
QString toldThen(const CalendarSource &source, const Day &asked)
{
    if (!source.issued || asked.date >= source.plan->today)
        return {};
    const auto of = std::ranges::equal_range(*source.issued, asked.date, {}, &IssuedDay::day);
    if (of.empty())
        return {};
    const IssuedDay &last = of.back();
    const QString words = QString::fromStdString(last.words);
    return words.startsWith(text::session(asked.workout))
               ? QString()
               : QCoreApplication::translate("Why", "%1 (told on %2, rules %3)")
                     .arg(words, text::dayMonthYear(last.issued), QString::number(last.rules));
}

} // namespace

Reason reasonOf(const Why &why)
{
    const std::string_view id = ruleId(why.rule);
    return {text::because(why), text::effect(why),
            QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())),
            text::source(why.rule), text::evidenceWord(evidenceOf(why.rule))};
}

DayReasons dayReasons(const CalendarSource &source, Date date)
{
    DayReasons page;
    page.date = date;
    page.title = text::weekdayDayMonth(date);
    const LivedDay *lived = livedOn(source, date);
    if (const Day *asked = lived ? &lived->planned : plannedOn(source, date)) {
        page.asked = text::session(asked->workout);
        page.told = toldThen(source, *asked);
        page.why = reasonOf(asked->why);
    }
    for (const Entry &entry : entriesOn(source, date))
        page.done << doneWords(source, entry);
    for (const Decision &decision : source.plan->decisions)
        if (decision.date == date)
            page.decisions.push_back(reasonOf(decision.why));
    return page;
}

} // namespace restride
