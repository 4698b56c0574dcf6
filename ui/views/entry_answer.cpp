// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/entry_answer.h"

#include "core/plan/difference.h"
#include "core/planner/planner.h"
#include "ui/document/document.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace restride {
namespace {

LiveAnswer nextSession(const Plan &plan)
{
    if (plan.answer == Answer::Refer)
        return {text::referHeadline(*plan.refer), Kind::Rest};
    const auto next = std::ranges::find_if(plan.days, [&](const Day &day) {
        return day.date > plan.today && day.workout.kind != Kind::Rest &&
               day.workout.kind != Kind::Cross;
    });
    if (next == plan.days.end())
        return {};
    return {QCoreApplication::translate("restride", "Next: %1 %2.")
                .arg(text::title(next->workout), whenSeenFrom(next->date, plan.today)),
            next->workout.kind};
}

} // namespace

QString whenSeenFrom(Date day, Date today)
{
    if (daysBetween(today, day) == 1)
        return QCoreApplication::translate("restride", "tomorrow");
    const QString name = daysBetween(today, day) < 7
                             ? QLocale().dayName(text::toQDate(day).dayOfWeek())
                             : text::dayMonth(day);
    return QCoreApplication::translate("restride", "on %1").arg(name);
}

LiveAnswer answerTo(const Document &document, const Edit &edit)
{
    const Expected<Journal, Misfit> after = perform(document.journal(), edit);
    if (!after)
        return {};
    const Plan plan = makePlan(*after, document.today());
    const std::vector<Decision> &known = document.plan().decisions;
    QStringList words;
    for (const Decision &decision : plan.decisions) {
        if (std::ranges::find(known, decision) != known.end())
            continue;
        words << text::because(decision.why);
        break;
    }
    const LiveAnswer next = nextSession(plan);
    words << next.words;
    words.removeAll(QString());
    return {words.join(QLatin1Char(' ')), next.next};
}

} // namespace restride
