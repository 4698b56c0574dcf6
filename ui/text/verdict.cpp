// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict: one sentence, never a bare no. No sentence is put together from halves, so that each
// can be said well in another language.
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cstdlib>

namespace restride::text {
namespace {

constexpr int kMarathonMetres = 42195;
constexpr int kHalfMetres = 21097;
constexpr int kNamedWithin = 110; // 21.1 and 21.0975 km, 42.2 and 42.195 km mean the same race

bool isNear(Metres distance, int metres)
{
    return std::abs(distance.count() - metres) <= kNamedWithin;
}

bool onHold(const Plan &plan)
{
    return plan.answer == Answer::Refer || (plan.verdict && plan.verdict->reach == Reach::Refer);
}

bool waiting(const Plan &plan)
{
    return plan.refer && plan.refer->urgency == Urgency::Soon;
}

/// Nothing has moved for weeks: dates would recede day by day.
bool stalled(const Plan &plan)
{
    return plan.verdict && std::ranges::any_of(plan.verdict->because, [](const Why &why) {
               return why.rule == Rule::LadderStalled;
           });
}

QString raceHeadline(const Plan &plan)
{
    const QString name = raceName(plan.verdict->race);
    const QString day = dateSeenFrom(plan.verdict->race.date, plan.today);
    if (onHold(plan))
        return translate("restride", "%1, %2: on hold until the knee has been seen.", "race, date")
            .arg(name, day);
    if (waiting(plan))
        return translate("restride", "%1, %2: progress waits for a clinician's look.", "race, date")
            .arg(name, day);
    if (stalled(plan))
        return translate("restride", "%1, %2: open until the plan moves on.", "race, date")
            .arg(name, day);
    switch (plan.verdict->reach) {
    case Reach::Run:
        return translate("restride", "%1, %2: within the rules, without walk breaks.", "race, date")
            .arg(name, day);
    case Reach::RunWalk:
        return translate("restride", "%1, %2: within reach with walk breaks.", "race, date")
            .arg(name, day);
    case Reach::NotReachable:
    case Reach::Refer:
        break;
    }
    return translate("restride", "%1, %2: not within the rules by then.", "race, date")
        .arg(name, day);
}

QString raceShort(const Plan &plan)
{
    if (stalled(plan))
        return translate("restride", "Open until the plan moves on.");
    switch (plan.verdict->reach) {
    case Reach::Run:
        return translate("restride", "Within the rules, without walk breaks.");
    case Reach::RunWalk:
        return translate("restride", "Within reach with walk breaks.");
    case Reach::NotReachable:
    case Reach::Refer:
        break;
    }
    return translate("restride", "Not within the rules by then.");
}

QString wayBack(const Plan &plan)
{
    const Metres before = plan.now.weeklyBefore;
    const bool pastLadder = plan.now.phase == Phase::Base || plan.now.phase == Phase::Build;
    const QString week = roundDistance(before);
    if (before.count() >= 500)
        return pastLadder
                   ? translate("restride", "On the way back to %1 a week.").arg(week)
                   : translate("restride", "Back to 30 minutes, then to %1 a week.").arg(week);
    return pastLadder ? translate("restride", "On from 30 minutes, a little more each week.")
                      : translate("restride", "Back to 30 minutes of jogging without a break.");
}

QString wayBackDetail(const Plan &plan)
{
    if (const auto first = firstThirtyMinutes(plan))
        return translate("restride",
                         "30 minutes without a break likely from %1, if the steps are clean.")
            .arg(dateSeenFrom(*first, plan.today));
    return translate("restride", "One clean step after the other; the plan follows what you log.");
}

QString readyFrom(const Plan &plan)
{
    const std::optional<Date> ready = readyDate(plan);
    if (!ready)
        return translate("restride", "Ready by race day, if the steps are clean.");
    if (*ready <= plan.today)
        return translate("restride", "Ready now, if the knee stays calm.");
    return translate("restride", "Ready from %1.").arg(dateSeenFrom(*ready, plan.today));
}

QString withoutBreaksFrom(const Plan &plan)
{
    const std::optional<Date> run = plan.verdict->earliestRun;
    if (plan.verdict->reach != Reach::RunWalk || !run)
        return {};
    return translate("restride", "Without walk breaks from %1.")
        .arg(dateSeenFrom(*run, plan.today));
}

QString earliest(const Verdict &verdict, Date today)
{
    if (verdict.earliestRunWalk)
        return translate("restride", "Earliest %1, with walk breaks.")
            .arg(dateSeenFrom(*verdict.earliestRunWalk, today));
    if (verdict.earliestRun)
        return translate("restride", "Earliest %1, without walk breaks.")
            .arg(dateSeenFrom(*verdict.earliestRun, today));
    return translate("restride",
                     "A shorter race comes first: this distance takes more than two years.");
}

QString missing(const Verdict &verdict)
{
    const Metres outing = verdict.neededLongest - verdict.longestByRace;
    const Metres week = verdict.neededWeekly - verdict.weeklyPeak;
    constexpr Metres kShown{50}; // less would read as 0.0 km
    if (outing >= kShown && week >= kShown)
        return translate("restride", "Missing: %1 in the longest outing, %2 in the week.")
            .arg(distance(outing), distance(week));
    if (outing >= kShown)
        return translate("restride", "Missing: %1 in the longest outing.").arg(distance(outing));
    if (week >= kShown)
        return translate("restride", "Missing: %1 in the week.").arg(distance(week));
    return {};
}

QString allowedByDate(const Verdict &verdict)
{
    if (!verdict.longestRaceByDate || verdict.longestRaceByDate->count() < 1000)
        return {};
    return translate("restride", "By that day the rules allow a race of %1.")
        .arg(distance(*verdict.longestRaceByDate));
}

QString reasons(const Refer &refer)
{
    QStringList names;
    refer.because.forEach([&](ReferReason reason) { names << reasonName(reason); });
    return names.isEmpty() ? QString{} : capitalised(listed(names)) + QLatin1Char('.');
}

QString sentences(QStringList parts)
{
    parts.removeAll(QString{});
    return parts.join(QLatin1Char(' '));
}

QString raceWord(std::optional<Reach> reach)
{
    if (!reach)
        return {};
    switch (*reach) {
    case Reach::Run:
        return translate("restride", "The race stays within the rules, without walk breaks.");
    case Reach::RunWalk:
        return translate("restride", "The race stays within reach with walk breaks.");
    case Reach::NotReachable:
        return translate("restride",
                         "The race is not within the rules by its date; the verdict says what is.");
    case Reach::Refer:
        return translate("restride",
                         "The race date stands; the verdict waits until the knee has been seen.");
    }
    return {};
}

QString readyShift(const PlanDifference &change)
{
    if (!change.readyBefore || !change.readyAfter)
        return {};
    const int days = daysBetween(*change.readyBefore, *change.readyAfter);
    if (days == 0)
        return translate("restride", "Ready on the same day as before.");
    if (days == 1)
        return translate("restride", "Ready one day later.");
    if (days > 1)
        return translate("restride", "Ready %1 days later.", nullptr, days)
            .arg(QLocale().toString(days));
    if (days == -1)
        return translate("restride", "Ready one day earlier.");
    return translate("restride", "Ready %1 days earlier.", nullptr, -days)
        .arg(QLocale().toString(-days));
}

} // namespace

QString raceName(const Race &race)
{
    constexpr int kLongestName = 60;
    const QString name = wholeRaceName(race);
    if (name.size() <= kLongestName)
        return name;
    // Never in the middle of a letter that is made of several.
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    letters.setPosition(kLongestName);
    const auto end = letters.isAtBoundary() ? kLongestName : letters.toPreviousBoundary();
    return name.left(end).trimmed() + QStringLiteral("…");
}

QString wholeRaceName(const Race &race)
{
    const QString name = QString::fromStdString(race.name).simplified();
    if (!name.isEmpty())
        return name;
    if (isNear(race.distance, kMarathonMetres))
        return translate("restride", "Marathon");
    if (isNear(race.distance, kHalfMetres))
        return translate("restride", "Half marathon");
    // A race is called by the kilometres it was measured in, also where miles are shown.
    constexpr int kMetresPerKm = 1000;
    if (race.distance.count() % kMetresPerKm == 0)
        return translate("restride", "%1 km", "the name of a race")
            .arg(QLocale().toString(race.distance.count() / kMetresPerKm));
    return distance(race.distance);
}

QString verdictHeadline(const Plan &plan)
{
    if (plan.verdict)
        return raceHeadline(plan);
    return verdictShort(plan);
}

QString verdictShort(const Plan &plan)
{
    if (onHold(plan))
        return translate("restride", "On hold until the knee has been seen.");
    if (waiting(plan))
        return translate("restride", "Progress waits for a clinician's look.");
    return plan.verdict ? raceShort(plan) : wayBack(plan);
}

QString verdictDetail(const Plan &plan)
{
    if (onHold(plan))
        return plan.verdict
                   ? translate("restride",
                               "The race date stands. A new verdict follows the day you were seen.")
                   : translate("restride", "A new plan follows the day you were seen.");
    if (waiting(plan))
        return sentences(
            {reasons(*plan.refer),
             translate("restride", "The plan goes on as it stands; nothing grows until then.")});
    if (!plan.verdict)
        return wayBackDetail(plan);
    if (stalled(plan))
        return because(plan.verdict->because.back());
    if (plan.verdict->reach != Reach::NotReachable)
        return sentences({readyFrom(plan), withoutBreaksFrom(plan)});
    return sentences({earliest(*plan.verdict, plan.today), missing(*plan.verdict),
                      allowedByDate(*plan.verdict)});
}

bool hasChance(const Plan &plan)
{
    return !onHold(plan) && !waiting(plan) && !stalled(plan) && plan.verdict &&
           (plan.verdict->reach == Reach::Run || plan.verdict->reach == Reach::RunWalk);
}

QString chanceSentence(const Forecast &forecast)
{
    const int percent = std::clamp(qRound(forecast.chance.value_or(0) * 100), 1, 99);
    return translate("restride", "%1 % chance of standing at the start ready.", "a figure")
        .arg(QLocale().toString(percent));
}

QString chanceAwaited()
{
    return translate("restride", "%1 % chance of standing at the start ready.", "a figure")
        .arg(QStringLiteral("…"));
}

QString chanceSource()
{
    return translate("restride", "The chance of standing at the start ready is an estimate from "
                                 "group figures and this log.");
}

QString whatItCosts(const PlanDifference &change, const Plan &after)
{
    const std::optional<Reach> reach =
        after.verdict ? std::optional{after.verdict->reach} : change.reachAfter;
    return sentences(
        {readyShift(change), raceWord(reach), translate("restride", "Nothing is owed.")});
}

} // namespace restride::text
