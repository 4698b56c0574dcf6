// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"

#include "core/planner/around.h"
#include "core/planner/kernel.h"
#include "core/planner/numbers.h"
#include "core/planner/race_words.h"
#include "core/planner/refer.h"
#include "core/planner/replay.h"
#include "core/planner/spacing.h"
#include "core/planner/taken.h"
#include "core/planner/told.h"
#include "core/planner/verdict.h"

#include <algorithm>

namespace restride {
namespace {

using namespace numbers;

Date firstDayOf(const Profile &profile, const std::vector<DayReport> &diary, Date today)
{
    Date first = today;
    if (!diary.empty())
        first = std::min(first, diary.front().date);
    if (profile.knee.onset && profile.knee.kind != KneeKind::None)
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

/// Marks the days of the newest flare-up: the day that flared and its days of rest.
class FlareMarker
{
public:
    void mark(std::vector<LivedDay> &lived, const State &state)
    {
        if (state.flares.dates.empty())
            return; // a flare-up has its day among the lived ones
        const bool asBefore =
            state.flares.dates.size() == flares_ && state.flares.restUntil == restUntil_;
        if (asBefore && lived.back().planned.date > state.flares.restUntil)
            return; // all of them are marked
        flares_ = state.flares.dates.size();
        restUntil_ = state.flares.restUntil;
        const Date flared = state.flares.dates.back();
        for (auto day = lived.rbegin(); day != lived.rend() && day->planned.date >= flared; ++day) {
            if (day->planned.date > state.flares.restUntil)
                continue;
            day->inFlare = true;
            day->flareDay = daysBetween(flared, day->planned.date);
        }
    }

private:
    std::size_t flares_ = 0;
    Date restUntil_{};
};

/// From its settling day on the race's strategy is chosen each morning, from the state of that
/// morning; it may fall and never rises again.
void settle(Request &request, const State &state, Date date, bool settled)
{
    const Outset outset{&state, date, nullptr};
    (void)bestFor(request, outset, settled ? request.strategy : Strategy::Run, false);
}

} // namespace

Replayed replay(Request &request, const std::vector<DayReport> &diary, Date today, bool keepLived)
{
    bool settled = !request.needs;
    Replayed replayed;
    const Date first = firstDayOf(*request.profile, diary, today);
    Notes notes;
    if (!request.toldUntil) // weeks without a date end on the day before
        request.toldUntil = first - Days{1};
    State state = begin(request, first, notes);
    Pages pages(diary);
    FlareMarker flares;
    if (keepLived)
        replayed.lived.reserve(static_cast<std::size_t>(daysBetween(first, today)));
    for (Date date = first;; date += Days{1}) {
        const DayReport *report = pages.of(date);
        const Knowledge knowledge = date < today ? Knowledge::Past : Knowledge::Today;
        notes.yesterday.reset();
        wakeInPlace(state, request, date, report, knowledge, notes);
        if (keepLived && notes.yesterday)
            replayed.lived.back().result = *notes.yesterday;
        if (keepLived)
            flares.mark(replayed.lived, state);
        const bool near = request.needs && date >= settlingDay(*request.needs) &&
                          date <= request.needs->race.date;
        if (near) {
            settle(request, state, date, settled);
            settled = true;
        }
        if (date == today)
            break;
        const Day planned = prescribe(state, request, date);
        const bool gateOpen = state.gate.open;
        notes.yesterday.reset();
        respondInPlace(state, request, planned, report, knowledge, notes);
        if (keepLived) {
            replayed.lived.push_back(
                {planned, notes.yesterday.value_or(firstWord(state, report)), false, 0, gateOpen});
            flares.mark(replayed.lived, state);
        }
    }
    replayed.state = std::move(state);
    replayed.settled = settled;
    replayed.decisions = std::move(notes.decisions);
    return replayed;
}

namespace {

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
    if (state.mode == Mode::Ladder && state.gate.open && !state.entry.due &&
        state.referral.signs.empty())
        now.rung = state.rung;
    now.cleanOnRung = state.climb.cleanHalves / 2;
    now.cleanNeeded = spacing::cleanNeeded(state, request);
    now.gateOpen = state.referral.signs.empty() && (state.gate.open || state.gate.opensTonight);
    if (!now.gateOpen)
        now.gateMissing = gateMissing(state, state.day);
    now.inFlare = state.flares.restUntil >= state.day;
    now.taken = takenOf(state);
    now.flares = static_cast<int>(state.flares.dates.size());
    now.weeklyBefore = request.easy.distanceIn(request.weekBeforeInjury);
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

void judgeRace(Plan &plan, const Request &request, const Outset &outset, const Unfolded &best)
{
    plan.verdict = verdictOn(request, outset, best);
    for (const Race &race : request.profile->goal->alternatives)
        plan.alternatives.push_back({race, reachOf(request, outset, race), std::nullopt});
    if (refer::standing(*outset.state)) {
        const Cleared cleared(request, outset);
        plan.verdict->ifCleared = cleared.verdictOn(request.needs->race);
        for (AlternativeVerdict &alternative : plan.alternatives)
            alternative.ifCleared = cleared.verdictOn(alternative.race);
    }
    race::tell(plan, *request.profile);
}

/// The log lived through up to this morning: where every question of a plan starts from.
struct Morning {
    std::vector<DayReport> diary;
    Request request;
    Replayed replayed;
    Outset outset;

    Morning(const Journal &journal, Date today)
        : diary(diaryOf(journal, today)), request(journal.profile, diary),
          replayed(replay(request, diary, today, false)), outset{&replayed.state, today,
                                                                 reportOf(diary, today)}
    {}
    Morning(const Morning &) = delete; // `outset` points into it
    Morning &operator=(const Morning &) = delete;

private:
    static const DayReport *reportOf(const std::vector<DayReport> &diary, Date today)
    {
        return !diary.empty() && diary.back().date == today ? &diary.back() : nullptr;
    }
};

/// A race that has passed has no verdict any more; what it leaves is the recovery after it.
bool isAhead(const Request &request, Date today)
{
    return request.needs && request.needs->race.date >= today;
}

/// The plan's days up to the race and the recovery, or of the weeks that a plan without one has.
Unfolded daysFrom(Morning &morning)
{
    Request &request = morning.request;
    if (!isAhead(request, morning.outset.today))
        return unfold(request, morning.outset, morning.outset.today + Days{kDaysWithoutGoal - 1},
                      true);
    const Strategy first = morning.replayed.settled ? request.strategy : Strategy::Run;
    return bestFor(request, morning.outset, first, true);
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

Plan makePlan(const Journal &journal, Date today)
{
    Morning morning(journal, today);
    const Request &request = morning.request;
    const Outset &outset = morning.outset;

    Plan plan;
    plan.today = today;
    plan.decisions = std::move(morning.replayed.decisions);
    Unfolded best = daysFrom(morning);
    plan.days = std::move(best.days);
    if (isAhead(request, today))
        judgeRace(plan, request, outset, best);
    const HeardToday heard = hearToday(request, outset);
    plan.decisions.insert(plan.decisions.end(), heard.decisions.begin(), heard.decisions.end());

    const State &now = heard.state;
    plan.refer = refer::standing(now);
    plan.answer = now.referral.signs.empty() ? Answer::Plan : Answer::Refer;
    plan.now = nowOf(now, request, plan.days.front());
    around::tell(plan, now);
    told::stall(plan, now);
    told::costOfFlare(plan, journal.profile, morning.diary, now);
    told::entriesBeforeOnset(plan, journal);
    told::assumption(plan, now);
    asLogged(plan.days.front(), outset.report);
    plan.weeks = weeksOf(plan.days, journal.profile.runner);
    std::stable_sort(plan.decisions.begin(), plan.decisions.end(),
                     [](const Decision &a, const Decision &b) { return a.date < b.date; });
    return plan;
}

std::vector<Day> planDays(const Journal &journal, Date today)
{
    Morning morning(journal, today);
    std::vector<Day> days = daysFrom(morning).days;
    asLogged(days.front(), morning.outset.report);
    return days;
}

std::vector<LivedDay> livedDays(const Journal &journal, Date today)
{
    const std::vector<DayReport> diary = diaryOf(journal, today);
    Request request(journal.profile, diary);
    return replay(request, diary, today, true).lived;
}

} // namespace restride
