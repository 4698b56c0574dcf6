// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/today_words.h"

#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"
#include "ui/views/today_card.h"

#include <QStringList>

#include <algorithm>

namespace restride {

QString restWords(const Plan &plan)
{
    if (plan.answer == Answer::Refer)
        return TodayCard::tr("Walk as far as is comfortable. Leave wall sits, squats and "
                             "step-downs for now.");
    return TodayCard::tr("A real day of the plan. Short, easy movement is welcome: a few flat "
                         "minutes, an easy bike if it is painless.");
}

QString cornerWords(const CalendarSource &source, const Day &today)
{
    const Plan &plan = *source.plan;
    const auto flare = flareSpanOn(source, today.date);
    if (plan.answer == Answer::Refer)
        return TodayCard::tr("no running");
    if (flare && flare->day > 0)
        return TodayCard::tr("day %1 of %2").arg(flare->day).arg(flare->restDays);
    if (today.workout.rung)
        return TodayCard::tr("rung %1 of 10").arg(text::rung(*today.workout.rung));
    return text::phaseName(today.phase);
}

QString strengthWords(const Day &today)
{
    QStringList parts;
    for (const StrengthSet &set : exercisesOf(today.strength, today.strengthLevel))
        parts << QStringLiteral("%1 %2").arg(text::exerciseName(set.exercise), text::dose(set));
    return parts.isEmpty() ? QString()
                           : TodayCard::tr("Strength: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString fitnessWords(const Plan &plan)
{
    const auto kept = std::ranges::find_if(plan.decisions, [&plan](const Decision &decision) {
        return decision.why.rule == Rule::FitnessKept && decision.date == plan.today;
    });
    return kept == plan.decisions.end() || plan.answer == Answer::Refer
               ? QString()
               : QStringLiteral("%1 (%2)").arg(text::because(kept->why),
                                               text::citation(Rule::FitnessKept));
}

QString amountWords(const Day &today)
{
    const Seconds time = today.workout.walk() + today.workout.jog();
    if (time.count() <= 0)
        return {};
    return today.distance.count() > 0
               ? QStringLiteral("%1 · %2").arg(text::minutes(time), text::distance(today.distance))
               : text::minutes(time);
}

bool morningIsUnasked(const Journal &journal, Date today)
{
    const Date yesterday = today - Days{1};
    bool waits = false;
    for (const Entry &entry : journal.log) {
        if (std::holds_alternative<CheckEntry>(entry) && dateOf(entry) == today)
            return false;
        const auto *run = std::get_if<RunEntry>(&entry);
        if (run && run->date == yesterday && !run->painNextMorning)
            waits = true;
    }
    return waits;
}

} // namespace restride
