// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_reasons.h"

#include "ui/models/entry_words.h"
#include "ui/text/text.h"

#include <QCoreApplication>

namespace restride {
namespace {

QString askedWords(const Workout &workout)
{
    const QString how = text::subtitle(workout);
    return how.isEmpty() ? text::title(workout) : text::title(workout) + QStringLiteral(", ") + how;
}

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
        page.asked = askedWords(asked->workout);
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
