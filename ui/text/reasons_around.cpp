// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of section 11, of the forecast, and of what was not used.
#include "core/plan/plan.h"
#include "ui/text/reasons.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

#include <QLocale>

namespace restride::text {

template <> QString becauseOf<Rule::StrengthProgress>(const Figures &f)
{
    if (f.count > 0 && f.needed > 0 && f.time > Seconds{})
        return translate("restride", "Strength: %1 sets of %2 now and %3 in the wall sit, with "
                                     "pain at most 3.")
            .arg(QLocale().toString(f.count), QLocale().toString(f.needed), minutes(f.time));
    if (f.count > 0 && f.needed > 0)
        return translate("restride", "Strength: %1 sets of %2 now, with pain at most 3.")
            .arg(QLocale().toString(f.count), QLocale().toString(f.needed));
    return translate("restride",
                     "Strength grows slowly: a little more where pain stayed at 3 or less.");
}

template <> QString becauseOf<Rule::CadenceRaise>(const Figures &f)
{
    if (f.percent > 0)
        return translate("restride", "The distance stays the same this week: try steps about %1 % "
                                     "quicker and shorter, standing tall.")
            .arg(QLocale().toString(f.percent));
    return translate("restride", "The distance stays the same: try steps 5 % quicker and shorter.");
}

template <> QString becauseOf<Rule::AvoidWhileSore>(const Figures &f)
{
    if (f.pain)
        return translate("restride", "While pain is above 2 (it was %1), leave out downhill, "
                                     "stairs, sloping roads, deep squats and long sitting.")
            .arg(QLocale().toString(f.pain->score()));
    return translate("restride", "While pain is above 2, leave out downhill, stairs, sloping "
                                 "roads, deep squats and long sitting.");
}

template <> QString becauseOf<Rule::FitnessKept>(const Figures &f)
{
    if (f.days > 1 && f.percent > 0)
        return translate("restride",
                         "%1 days with little running take about %2 % of a runner's fitness, and "
                         "half of that with other movement: most of it is kept.",
                         nullptr, f.days)
            .arg(QLocale().toString(f.days), QLocale().toString(f.percent));
    return translate("restride", "Most of the fitness is kept: about 3 % goes in 14 days without "
                                 "running, 7 % in 28.");
}

template <> QString becauseOf<Rule::ForecastChance>(const Figures &f)
{
    if (f.count > 0)
        return translate("restride", "Of %1 sampled futures, %2 % stand at the start ready. An "
                                     "estimate from group figures and this log.")
            .arg(QLocale().toString(f.count), QLocale().toString(f.percent));
    return translate("restride", "The chance of standing at the start ready is an estimate from "
                                 "group figures and this log.");
}

template <> QString becauseOf<Rule::LogMinutes>(const Figures &f)
{
    if (!f.date || !f.distance)
        return translate("restride",
                         "A run logged by its distance alone counts by your easy pace.");
    return translate("restride", "%1: %2 without minutes count as %3, by your easy pace.",
                     "a date, a distance, a duration")
        .arg(dayMonth(*f.date), distance(*f.distance), minutes(f.time));
}

template <> QString becauseOf<Rule::LogUnused>(const Figures &f)
{
    const bool contradicted = f.needed == static_cast<int>(UnusedReason::Contradicted);
    if (contradicted && f.date)
        return translate("restride", "Two reports of %1 differ: the more cautious one counts.")
            .arg(dayMonth(*f.date));
    if (contradicted)
        return translate("restride",
                         "Two reports of one day differ: the more cautious one counts.");
    if (f.count > 1)
        return translate("restride",
                         "%1 entries from before the onset count as running done, and their scores "
                         "steer nothing.",
                         nullptr, f.count)
            .arg(QLocale().toString(f.count));
    return translate(
        "restride",
        "An entry from before the onset counts as running done, and its scores steer nothing.");
}

} // namespace restride::text
