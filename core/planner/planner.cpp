// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"

#include "core/planner/around.h"
#include "core/planner/kernel.h"
#include "core/planner/numbers.h"
#include "core/planner/race_words.h"
#include "core/planner/refer.h"
#include "core/planner/session.h"
#include "core/planner/verdict.h"

#include <algorithm>

namespace restride {
namespace {

using namespace numbers;

/// The log folded through the kernel up to the morning of `today`.
struct Replayed {
    State state; ///< of today's morning, today's check heard
    std::vector<Decision> decisions;
    std::vector<LivedDay> lived;
    bool settled = false; ///< the race's strategy is
};

Date firstDayOf(const Profile &profile, const std::vector<DayReport> &diary, Date today)
{
    Date first = today;
    if (!diary.empty())
        first = std::min(first, diary.front().date);
    if (profile.knee.onset)
        first = std::min(first, *profile.knee.onset);
    if (profile.before.lastRun)
        first = std::min(first, *profile.before.lastRun);
    return first;
}

/// Hands out the report of each day, in order.
class Pages
{
public:
    explicit Pages(const std::vector<DayReport> &diary) : next_(diary.begin()), end_(diary.end()) {}

    const DayReport *of(Date date)
    {
        while (next_ != end_ && next_->date < date)
            ++next_;
        return next_ != end_ && next_->date == date ? &*next_ : nullptr;
    }

private:
    std::vector<DayReport>::const_iterator next_;
    std::vector<DayReport>::const_iterator end_;
};

SessionResult firstWord(const State &state, const DayReport *report)
{
    if (report && report->run && state.pending && state.pending->date == report->date)
        return state.pending->soFar == SessionResult::Clean ? SessionResult::Waiting
                                                            : state.pending->soFar;
    return SessionResult::None;
}

void markFlares(std::vector<LivedDay> &lived, const State &state)
{
    if (state.flares.empty())
        return;
    const Date flared = state.flares.back();
    for (auto day = lived.rbegin(); day != lived.rend() && day->planned.date >= flared; ++day) {
        const int since = daysBetween(flared, day->planned.date);
        if (day->planned.date > state.restUntil)
            continue;
        day->inFlare = true;
        day->flareDay = since;
    }
}

/// On its settling day the race's strategy is chosen from the state of that morning.
void settle(Request &request, const State &state, Date date)
{
    const Outset outset{&state, date, nullptr};
    (void)bestFor(request, outset, Strategy::Run, false);
}

/// `request` leaves with the strategy that rules today, if that is settled.
Replayed replay(Request &request, const std::vector<DayReport> &diary, Date today, bool keepLived)
{
    bool settled = !request.needs;
    Replayed replayed;
    const Date first = firstDayOf(*request.profile, diary, today);
    Notes notes;
    State state = begin(request, first, notes);
    Pages pages(diary);
    for (Date date = first; date <= today; date += Days{1}) {
        const DayReport *report = pages.of(date);
        const Knowledge knowledge = date < today ? Knowledge::Past : Knowledge::Today;
        notes.yesterday.reset();
        state = wake(std::move(state), request, date, report, knowledge, notes);
        if (keepLived && notes.yesterday && !replayed.lived.empty())
            replayed.lived.back().result = *notes.yesterday;
        if (keepLived)
            markFlares(replayed.lived, state);
        if (!settled && date >= settlingDay(*request.needs)) {
            settle(request, state, date);
            settled = true;
        }
        if (date == today)
            break;
        const Day planned = prescribe(state, request, date);
        const bool gateOpen = state.gateOpen;
        notes.yesterday.reset();
        state = respond(std::move(state), request, planned, report, knowledge, notes);
        if (keepLived) {
            LivedDay lived{planned, notes.yesterday.value_or(firstWord(state, report)), false, 0,
                           gateOpen};
            replayed.lived.push_back(lived);
            markFlares(replayed.lived, state);
        }
    }
    replayed.state = std::move(state);
    replayed.settled = settled;
    replayed.decisions = std::move(notes.decisions);
    return replayed;
}

/// Today with its log heard, as far as there is one: a run that flares, a session left out.
struct HeardToday {
    State state;
    std::vector<Decision> decisions;
};

HeardToday hearToday(const Request &request, const Outset &outset)
{
    if (!outset.report || (!outset.report->run && !outset.report->skipped))
        return {*outset.state, {}};
    Notes notes;
    const Day planned = prescribe(*outset.state, request, outset.today);
    State state = respond(*outset.state, request, planned, outset.report, Knowledge::Today, notes);
    return {std::move(state), std::move(notes.decisions)};
}

Now nowOf(const State &state, const Request &request, const Day &today)
{
    Now now;
    now.phase = today.phase;
    if (state.mode == Mode::Ladder && state.gateOpen && !state.entryDue && state.signs.empty())
        now.rung = state.rung;
    now.cleanOnRung = state.clean;
    now.cleanNeeded = session::cleanNeeded(state, request);
    now.gateOpen = state.signs.empty() && (state.gateOpen || state.opensTonight);
    if (!now.gateOpen)
        now.gateMissing = gateMissing(state, state.day);
    now.inFlare = state.restUntil >= state.day && !state.flares.empty();
    now.flares = static_cast<int>(state.flares.size());
    now.weeklyBefore = request.easy.distanceIn(request.weekBefore);
    for (const RunRecord &run : state.runs) {
        if (daysBetween(run.date, state.day) > kLongestWindowDays)
            continue;
        now.longest30dJog = std::max(now.longest30dJog, run.jogged);
        if (run.jogged > Seconds{})
            now.longest30d = std::max(now.longest30d, run.distance);
    }
    return now;
}

/// Today once its session is logged: nothing more is asked.
void asLogged(Day &day, const DayReport *report)
{
    if (!report || (!report->run && !report->skipped))
        return;
    const bool asked = isRunning(day.workout.kind) || day.workout.kind == Kind::Walk;
    if (!asked)
        return;
    day.workout = {};
    day.distance = {};
    day.cross = {};
    day.why = {report->run ? Rule::RespondDone : Rule::RespondMissed, {}};
    day.why.figures.date = day.date;
}

std::vector<Week> weeksOf(const std::vector<Day> &days, const Runner &runner)
{
    std::vector<Week> weeks;
    for (const Day &day : days) {
        const Date start = startOfWeek(day.date, runner.weekStarts);
        if (weeks.empty() || weeks.back().start != start) {
            weeks.push_back({});
            weeks.back().start = start;
            weeks.back().phase = day.phase;
        }
        Week &week = weeks.back();
        const bool running = isRunning(day.workout.kind);
        if (running && week.runs == 0)
            week.phase = day.phase;
        week.distance += day.distance;
        week.jog += day.workout.jog();
        week.walk += day.workout.walk();
        week.runs += running ? 1 : 0;
        week.cutback = week.cutback || day.why.rule == Rule::BuildCutback;
    }
    return weeks;
}

void judgeRace(Plan &plan, Request &request, const Outset &outset, bool settled)
{
    const Strategy first = settled ? request.strategy : Strategy::Run;
    Unfolded best = bestFor(request, outset, first, true);
    plan.verdict = verdictOn(request, outset, best);
    plan.days = std::move(best.days);
    for (const Race &race : request.profile->goal->alternatives)
        plan.alternatives.push_back({race, reachOf(request, outset, race)});
    race::tell(plan, *request.profile);
}

} // namespace

Pace easyPaceOf(const Runner &runner)
{
    return runner.easyPace.value_or(kEasyPace);
}

Pace walkPaceOf(const Runner &runner)
{
    return runner.walkPace.value_or(kWalkPace);
}

Plan makePlan(const Journal &journal, Date today)
{
    Request request(journal.profile);
    const std::vector<DayReport> diary = diaryOf(journal, today);
    Replayed replayed = replay(request, diary, today, false);
    const bool told = !diary.empty() && diary.back().date == today;
    const Outset outset{&replayed.state, today, told ? &diary.back() : nullptr};

    Plan plan;
    plan.today = today;
    plan.decisions = std::move(replayed.decisions);
    // A race that has passed has no verdict any more; what it leaves is the recovery after it.
    if (request.needs && request.needs->race.date >= today)
        judgeRace(plan, request, outset, replayed.settled);
    else
        plan.days = unfold(request, outset, today + Days{kDaysWithoutGoal - 1}, true).days;
    const HeardToday heard = hearToday(request, outset);
    plan.decisions.insert(plan.decisions.end(), heard.decisions.begin(), heard.decisions.end());

    const State &now = heard.state;
    plan.refer = refer::standing(now);
    plan.answer = now.signs.empty() ? Answer::Plan : Answer::Refer;
    plan.now = nowOf(now, request, plan.days.front());
    around::tell(plan, now);
    asLogged(plan.days.front(), outset.report);
    plan.weeks = weeksOf(plan.days, journal.profile.runner);
    std::stable_sort(plan.decisions.begin(), plan.decisions.end(),
                     [](const Decision &a, const Decision &b) { return a.date < b.date; });
    return plan;
}

std::vector<LivedDay> livedDays(const Journal &journal, Date today)
{
    Request request(journal.profile);
    return replay(request, diaryOf(journal, today), today, true).lived;
}

} // namespace restride
