// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of section 10: the race.
#include "ui/text/reasons.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

#include <QLocale>

namespace restride::text {
namespace {

QString raceShare(int percent)
{
    return QLocale().toString(percent);
}

QString runWalkDecision(const Figures &f)
{
    if (f.distance && f.other)
        return translate("restride", "%1 is the last day to change the entry: the race is within "
                                     "reach with walk breaks; without them: %2, %3.")
            .arg(dayMonth(*f.date), raceName(Race{*f.other, *f.distance, {}}),
                 dateSeenFrom(*f.other, *f.date));
    return translate("restride", "%1 is the last day to change the entry: the race is within "
                                 "reach with walk breaks.")
        .arg(dayMonth(*f.date));
}

/// The verdict of the day on which the entry can be changed for the last time; `count` holds the
/// reach of the race, `distance` and `other` the first alternative within the rules.
QString decision(const Figures &f)
{
    const QString day = dayMonth(*f.date);
    switch (static_cast<Reach>(f.count)) {
    case Reach::Run:
        return translate("restride", "%1 is the last day to change the entry: the race is within "
                                     "the rules, without walk breaks.")
            .arg(day);
    case Reach::RunWalk:
        return runWalkDecision(f);
    case Reach::NotReachable:
        if (f.distance && f.other)
            return translate("restride", "%1 is the last day to change the entry: the race is not "
                                         "within the rules; within them: %2, %3.")
                .arg(day, raceName(Race{*f.other, *f.distance, {}}),
                     dateSeenFrom(*f.other, *f.date));
        return translate("restride", "%1 is the last day to change the entry: neither the race nor "
                                     "an alternative is within the rules.")
            .arg(day);
    case Reach::Refer:
        return translate("restride", "%1 is the last day to change the entry: the verdict waits "
                                     "until the knee has been seen.")
            .arg(day);
    }
    return translate("restride", "%1 is the last day to change the entry: the race and its "
                                 "alternatives side by side.")
        .arg(day);
}

/// A decision: the test run lies on `date`, `days` before the race, and not 3 to 5.
QString testOutside(const Figures &f)
{
    const QString day = dayMonth(*f.date);
    if (f.days == 1)
        return translate("restride", "The test run is the one of %1, the day before the race: no "
                                     "run day lies three to five days before it.")
            .arg(day);
    return translate("restride",
                     "The test run is the one of %1, %2 days before the race: no run day lies "
                     "three to five days before it.",
                     nullptr, f.days)
        .arg(day, countWord(f.days));
}

/// What the cut-off asks for; `percent` is 1 where the present rung keeps within it.
QString cutOff(const Figures &f)
{
    const QString needed = pace(Pace{f.time.count()});
    if (f.percent > 0)
        return translate("restride", "The cut-off of %1 asks for %2: walking and "
                                     "jogging as at the present step keeps within it.")
            .arg(minutes(f.limit), needed);
    return translate("restride", "The cut-off of %1 asks for %2: walking and jogging "
                                 "as at the present step is slower.")
        .arg(minutes(f.limit), needed);
}

} // namespace

template <> QString becauseOf<Rule::RaceVerdict>(const Figures &f)
{
    if (f.distance)
        return translate("restride", "The verdict compares the longest run and the week with what "
                                     "a race of %1 asks for.")
            .arg(distance(*f.distance));
    return translate(
        "restride",
        "The verdict compares the longest run and the week with what the distance asks for.");
}

template <> QString becauseOf<Rule::RaceDay>(const Figures &f)
{
    if (f.distance)
        return translate("restride", "Race day: the plan has reached what a race of %1 asks for.")
            .arg(distance(*f.distance));
    return translate("restride", "Race day: the plan has reached what the distance asks for.");
}

template <> QString becauseOf<Rule::RaceTaper>(const Figures &f)
{
    if (f.date && f.percent > 0)
        return translate("restride", "Taper for the race on %1: %2 % of the running, just as "
                                     "often, no new longest run.")
            .arg(dayMonth(*f.date), raceShare(f.percent));
    if (f.date)
        return translate(
                   "restride",
                   "Taper for the race on %1: less running, just as often, no new longest run.")
            .arg(dayMonth(*f.date));
    return translate("restride",
                     "Taper for the race: less running, just as often, no new longest run.");
}

template <> QString becauseOf<Rule::RaceWeek>(const Figures &f)
{
    if (f.date)
        return translate("restride",
                         "The last seven days before the race on %1: short and easy, nothing hard.")
            .arg(dayMonth(*f.date));
    return translate("restride",
                     "The last seven days before the race: short and easy, nothing hard.");
}

template <> QString becauseOf<Rule::RaceTest>(const Figures &f)
{
    if (f.date && f.days > 0 && f.percent == 0)
        return testOutside(f);
    if (f.date)
        return translate("restride",
                         "A short test run before the race on %1: if it is clean, the start is on.")
            .arg(dayMonth(*f.date));
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
            .arg(dayMonthYear(*f.date)); // told every day, however far the race
    return translate("restride",
                     "The race card says when to start, how to walk and jog, and when to stop.");
}

template <> QString becauseOf<Rule::RaceDecide>(const Figures &f)
{
    if (f.date)
        return decision(f);
    return translate(
        "restride",
        "The last day to change the entry: the race and its alternatives side by side.");
}

template <> QString becauseOf<Rule::RaceRecover>(const Figures &f)
{
    if (f.days > 1 && f.count > 0 && f.count <= f.days)
        return translate("restride", "Recovery after the race: day %1 of %2 without running.",
                         nullptr, f.days)
            .arg(QLocale().toString(f.count), QLocale().toString(f.days));
    if (f.days > 1)
        return translate("restride", "Recovery after the race: %1 days without running.", nullptr,
                         f.days)
            .arg(countWord(f.days));
    return translate("restride", "Recovery after the race, without running.");
}

template <> QString becauseOf<Rule::RaceWalking>(const Figures &f)
{
    if (f.limit > Seconds{} && f.time > Seconds{})
        return cutOff(f);
    return translate("restride", "Walking to the finish counts, where the cut-off time allows it.");
}

template <> QString becauseOf<Rule::RaceFar>(const Figures &f)
{
    if (f.date && f.other)
        return translate("restride",
                         "The race on %1 is more than ten years away: the plan ends on %2.")
            .arg(dayMonthYear(*f.date), dayMonthYear(*f.other));
    return translate("restride", "The race is more than ten years away: the plan ends before it.");
}

} // namespace restride::text
