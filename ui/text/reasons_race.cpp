// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of section 10: the race.
#include "ui/text/reasons.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace restride::text {

template <> QString becauseOf<Rule::RaceVerdict>(const Figures &)
{
    return translate(
        "restride",
        "The verdict compares the longest run and the week with what the distance asks for.");
}

template <> QString becauseOf<Rule::RaceDay>(const Figures &)
{
    return translate("restride", "Race day: the plan has reached what the distance asks for.");
}

template <> QString becauseOf<Rule::RaceTaper>(const Figures &f)
{
    if (f.date)
        return translate(
                   "restride",
                   "Taper for the race on %1: less running, just as often, no new longest run.")
            .arg(dayMonth(*f.date));
    return translate("restride",
                     "Taper for the race: less running, just as often, no new longest run.");
}

template <> QString becauseOf<Rule::RaceWeek>(const Figures &)
{
    return translate("restride", "The last week before the race: short and easy, nothing hard.");
}

template <> QString becauseOf<Rule::RaceTest>(const Figures &)
{
    return translate("restride",
                     "A short test run before the race: if it is clean, the start is on.");
}

template <> QString becauseOf<Rule::RaceRest>(const Figures &)
{
    return translate("restride", "The day before the race is a rest day.");
}

template <> QString becauseOf<Rule::RaceOuting>(const Figures &)
{
    return translate("restride", "The long outing grows by walking: at most a fifth more than the "
                                 "longest of the last 30 days.");
}

template <> QString becauseOf<Rule::RaceCard>(const Figures &f)
{
    if (f.date)
        return translate("restride", "The race card for %1 says when to start, how to walk and "
                                     "jog, and when to stop.")
            .arg(dayMonth(*f.date));
    return translate("restride",
                     "The race card says when to start, how to walk and jog, and when to stop.");
}

template <> QString becauseOf<Rule::RaceDecide>(const Figures &f)
{
    if (f.date)
        return translate("restride", "%1 is the last day to change the entry: the race and its "
                                     "alternatives side by side.")
            .arg(dayMonth(*f.date));
    return translate(
        "restride",
        "The last day to change the entry: the race and its alternatives side by side.");
}

template <> QString becauseOf<Rule::RaceRecover>(const Figures &f)
{
    if (f.days > 1)
        return translate("restride", "Recovery after the race: %1 days without running.", nullptr,
                         f.days)
            .arg(countWord(f.days));
    return translate("restride", "Recovery after the race, without running.");
}

template <> QString becauseOf<Rule::RaceWalking>(const Figures &f)
{
    if (f.limit > Seconds{} && f.time > Seconds{})
        return translate("restride", "The cut-off of %1 asks for %2 a kilometre on average.")
            .arg(minutes(f.limit), minutes(f.time));
    return translate("restride", "A walking finish is a finish, if the cut-off time allows it.");
}

} // namespace restride::text
