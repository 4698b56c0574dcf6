// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/race_words.h"

#include "core/planner/numbers.h"
#include "core/planner/race_card.h"

#include <algorithm>

namespace restride::race {
namespace {

using namespace numbers;

/// Whether the race can be entered as it is meant: run throughout, or finished.
bool isWithinRules(Reach reach, Aim aim)
{
    return reach == Reach::Run || (aim == Aim::Finish && reach == Reach::RunWalk);
}

/// The last day before `date` that holds a session; empty where none does.
std::optional<Date> sessionBefore(const Plan &plan, Date date)
{
    std::optional<Date> last;
    for (const Day &day : plan.days)
        if (day.date < date && day.workout.jog() > Seconds{})
            last = day.date;
    return last;
}

/// race.decide: on the last day to change the entry, the race and what else there is. `count`: the
/// race's reach; `distance` and `other`: the first alternative within the rules, where the race is
/// not; `days`: how long before that day its last session lies.
void tellDecision(Plan &plan, const Goal &goal)
{
    if (!goal.switchBy || *goal.switchBy < plan.today)
        return;
    Figures figures;
    figures.date = goal.switchBy;
    figures.count = static_cast<int>(plan.verdict->reach);
    if (const auto last = sessionBefore(plan, *goal.switchBy))
        figures.days = daysBetween(*last, *goal.switchBy);
    const auto proposed = std::find_if(plan.alternatives.begin(), plan.alternatives.end(),
                                       [&](const AlternativeVerdict &alternative) {
                                           return isWithinRules(alternative.reach, goal.aim);
                                       });
    if (!isWithinRules(plan.verdict->reach, goal.aim) && proposed != plan.alternatives.end()) {
        figures.distance = proposed->race.distance;
        figures.other = proposed->race.date;
    }
    plan.decisions.push_back({*goal.switchBy, {Rule::RaceDecide, figures}});
}

/// race.test: where the run days hold none of the days 3 to 5 before the race, the nearest is told.
void tellTest(Plan &plan)
{
    const Date race = plan.verdict->race.date;
    const bool aimed = plan.verdict->reach == Reach::Run || plan.verdict->reach == Reach::RunWalk;
    const auto last = sessionBefore(plan, race);
    if (!aimed || !last || daysBetween(plan.today, race) <= kTestFirst)
        return;
    const auto test = std::find_if(plan.days.begin(), plan.days.end(),
                                   [](const Day &day) { return day.why.rule == Rule::RaceTest; });
    const Date date = test == plan.days.end() ? *last : test->date;
    const int daysTo = daysBetween(date, race);
    if (daysTo >= kTestLast && daysTo <= kTestFirst)
        return;
    Figures figures;
    figures.date = date;
    figures.days = daysTo;
    plan.decisions.push_back({plan.today, {Rule::RaceTest, figures}});
}

/// race.walking_finish: `limit`: the cut-off; `time`: what it asks for a kilometre; `percent`: 1
/// where walking and jogging as at the present rung meet it.
void tellCutOff(Plan &plan, const Profile &profile)
{
    const auto card = raceCardOf(plan, profile); // the verdict is there
    if (!card->cutOff || plan.verdict->reach == Reach::Refer)
        return;
    Figures figures;
    figures.limit = card->cutOff->limit;
    figures.time = card->cutOff->neededPerKm;
    figures.percent = card->cutOff->isMet() ? 1 : 0;
    plan.decisions.push_back({plan.today, {Rule::RaceWalking, figures}});
}

/// race.far: `date`: the race; `other`: the plan's last day.
void tellFar(Plan &plan)
{
    Figures figures;
    figures.date = plan.verdict->race.date;
    figures.other = plan.days.back().date;
    plan.decisions.push_back({plan.today, {Rule::RaceFar, figures}});
}

} // namespace

void tell(Plan &plan, const Profile &profile)
{
    Figures figures;
    figures.date = plan.verdict->race.date;
    if (plan.verdict->reach != Reach::Refer)
        plan.decisions.push_back({plan.today, {Rule::RaceCard, figures}});
    tellCutOff(plan, profile);
    tellDecision(plan, *profile.goal);
    if (plan.days.back().date < plan.verdict->race.date)
        tellFar(plan);
    else
        tellTest(plan);
}

} // namespace restride::race
