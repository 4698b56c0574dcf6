// SPDX-License-Identifier: GPL-3.0-or-later
// What a morning brings: the verdict on yesterday's session, the check, referral and gate, the
// entry and a new week.
#include "core/planner/build.h"
#include "core/planner/change.h"
#include "core/planner/entry.h"
#include "core/planner/flare.h"
#include "core/planner/kernel.h"
#include "core/planner/ladder.h"
#include "core/planner/moved.h"
#include "core/planner/numbers.h"
#include "core/planner/race.h"
#include "core/planner/race_days.h"
#include "core/planner/refer.h"
#include "core/planner/session.h"
#include "core/planner/tolerance.h"
#include "core/planner/unmissed.h"

#include <algorithm>

namespace restride {
namespace {

using namespace numbers;

// --- section 6: the next morning ----------------------------------------------------------------

bool counts(SessionResult result)
{
    return result == SessionResult::Clean;
}

void tellResult(const PendingSession &session, Rule rule, std::optional<Pain> morning, Date day,
                Notes &notes)
{
    Figures figures;
    if (session.planned)
        figures.rung = session.rung;
    figures.pain = session.peak;
    figures.morning = morning;
    figures.date = session.date;
    notes.decisions.push_back({day, {rule, figures}});
}

/// A next morning of 2 after a session that was better than amber by day.
SessionResult amberMorning(State &state, const Request &request, const PendingSession &session,
                           Pain morning, Date day, Notes &notes)
{
    state.cleanWeek = false;
    if (state.amberBefore) {
        tellResult(session, Rule::RespondSecondAmber, morning, day, notes);
        flare::stepDown(state, request, {session.date, session.rung, session.jog, true}, day,
                        notes);
        return SessionResult::Drop;
    }
    tellResult(session, Rule::RespondAmber, morning, day, notes);
    state.amberBefore = true;
    state.holdGrowthUntil(day + Days{kHoldDays});
    return SessionResult::Amber;
}

/// A raised morning after a day of standing, stairs or carrying (section 11): no fault of the run,
/// so no rung goes down, no length has failed and it is no flare-up. What the knee asks for by its
/// pain stays: the session does not count, nothing grows, and from 3 on come the days off and the
/// gate.
SessionResult loadedMorning(State &state, const PendingSession &session, Pain morning, Notes &notes)
{
    const Date day = state.day;
    state.holdGrowthUntil(day + Days{kHoldDays});
    tellResult(session, Rule::RespondDailyLoad, morning, day, notes);
    if (morning.score() >= kFlareMorning) {
        const int days = morning.score() >= kFlareHighPain ? kFlareRestDaysHigh : kFlareRestDays;
        notes.decisions.back().why.figures.days = days;
        state.loadRest = session.date + Days{days};
        state.flareKnown = day; // only a check after this morning opens the gate
        state.saidAt = day;
        if (state.injured && state.gateOpen) {
            state.gateOpen = false;
            state.gateShutSince = day;
        }
    }
    const bool sore = session.soFar == SessionResult::Drop || session.soFar == SessionResult::Amber;
    return sore ? session.soFar : SessionResult::Unknown;
}

SessionResult settle(State &state, const Request &request, const PendingSession &session,
                     std::optional<Pain> morning, bool loaded, Knowledge knowledge, Notes &notes)
{
    const Date day = state.day;
    const bool soreMorning = morning && morning->score() >= kFlareMorning;
    if (soreMorning && session.soFar == SessionResult::Flare) {
        state.flareKnown = day; // only a check after this morning opens the gate
        state.saidAt = day;
        if (morning->score() >= kFlareHighPain)
            state.restUntil = std::max(state.restUntil, session.date + Days{kFlareRestDaysHigh});
    }
    if (loaded && session.soFar != SessionResult::Flare && morning &&
        morning->score() >= kAmberMorning)
        return loadedMorning(state, session, *morning, notes);
    if (soreMorning && session.soFar != SessionResult::Flare) {
        Figures figures;
        figures.pain = std::max(session.peak.value_or(Pain{}), *morning);
        figures.morning = morning;
        if (session.planned && state.mode == Mode::Ladder)
            figures.rung = session.rung;
        const bool stepped = session.soFar == SessionResult::Drop;
        flare::flareUp(state, request, {session.date, session.rung, session.jog, false, stepped},
                       day, {Rule::FlareMorning, figures}, notes);
        return SessionResult::Flare;
    }
    const bool bad = session.soFar == SessionResult::Flare ||
                     session.soFar == SessionResult::Drop || session.soFar == SessionResult::Amber;
    if (bad)
        return session.soFar;
    if (morning && morning->score() >= kAmberMorning)
        return amberMorning(state, request, session, *morning, day, notes);
    const bool exactZero = request.ablation.exactZeroMornings;
    if (exactZero && morning && morning->score() > 0 && session.soFar == SessionResult::Clean)
        return SessionResult::Acceptable;
    if (!morning && knowledge == Knowledge::Past) {
        if (session.soFar != SessionResult::Clean)
            return session.soFar;
        tellResult(session, Rule::RespondUnknown, std::nullopt, day, notes);
        return SessionResult::Unknown;
    }
    return session.soFar;
}

/// What a next morning says of whether the knee took the run (ladder.tolerance).
void hearMorningOf(RunRecord &run, std::optional<Pain> morning, bool loaded, Knowledge knowledge)
{
    run.morning = morning;
    if (!loaded && morning && morning->score() >= kFlareMorning)
        run.taken = false;
    else if (run.taken.value_or(false) && morning && morning->score() >= kAmberMorning)
        run.taken.reset(); // a warning says neither
    else if (!morning && knowledge == Knowledge::Past && run.taken.value_or(false))
        run.taken.reset();
}

/// The morning after a walk to the gate: a raised one takes the walk back.
void hearMorningOfWalk(State &state, const DayReport *report)
{
    if (!state.walkPending)
        return;
    state.walkPending.reset();
    if (!report || !report->check || !report->check->morning)
        return;
    // Back behind the step that the walk itself had earned.
    if (report->check->morning->score() > kCleanMorning)
        state.nextWalk = std::max(kFirstWalk, state.nextWalk - 2 * kWalkStep);
}

void hearMorning(State &state, const Request &request, const DayReport *report, Knowledge knowledge,
                 Notes &notes)
{
    if (!state.pending)
        return;
    const PendingSession session = *state.pending;
    state.pending.reset();
    std::optional<Pain> morning = session.morning;
    if (report && report->check && report->check->morning)
        morning = std::max(morning.value_or(Pain{}), *report->check->morning);
    const bool loaded = report && report->check && report->check->dailyLoad;
    state.runs.change(session.date,
                      [&](RunRecord &run) { hearMorningOf(run, morning, loaded, knowledge); });
    const SessionResult result = settle(state, request, session, morning, loaded, knowledge, notes);
    notes.yesterday = result;
    const bool held = result == SessionResult::Overdone && session.heldClean && morning;
    if (held)
        tellResult(session, Rule::RespondClean, morning, state.day, notes);
    // By its pain alone, whatever was asked: only a run known to be quiet ends a row of ambers.
    const bool quietMorning =
        morning ? morning->score() <= kCleanMorning : knowledge != Knowledge::Past;
    if (session.mild && quietMorning)
        state.amberBefore = false;
    if (counts(result) || held) {
        if (session.planned)
            ++state.clean;
    } else if (result == SessionResult::Acceptable) {
        state.holdGrowthUntil(state.day - Days{1} + Days{kHoldDays});
    } else if (result != SessionResult::None) {
        state.cleanWeek = state.cleanWeek && result == SessionResult::Shortened;
    }
}

// --- section 5: up the ladder -------------------------------------------------------------------

int climbedLately(const State &state)
{
    int quarters = 0;
    for (const Climb &climb : state.climbs)
        if (daysBetween(climb.date, state.day) < kAdvanceWindowDays)
            quarters += climb.quarters;
    return quarters;
}

bool mayClimb(const State &state, const Request &request)
{
    return state.gateOpen && !state.progressStopped() && !race::inRaceWeek(request, state.day) &&
           state.meanPeakTenths(state.day).value_or(0) <= kMeanPainTenths;
}

/// ladder.between: half a rung up where the one above failed once, a quarter where it failed more
/// often or where half is beyond what the knee takes (ladder.tolerance). Never less than a quarter,
/// so that nobody is held for ever (law 11).
Rung nextRung(const State &state, const Request &request, Notes &notes)
{
    if (request.ablation.noBetween)
        return ladder::nextAbove(state.rung, 0);
    const int failed = state.failures[static_cast<std::size_t>(state.rung.floor() + 1)];
    const Rung next = ladder::nextAbove(state.rung, failed);
    // A whole step stays whole: it has not failed, whatever longer runs did.
    if (request.ablation.noTolerance || failed != 1 || !hasRefused(state))
        return next;
    const auto tolerance = toleranceOf(state);
    if (!tolerance || ladder::jogOf(next) <= tolerance->likely)
        return next;
    const Rung sized = ladder::nextAbove(state.rung, kFailuresCounted);
    if (sized == next)
        return next;
    Figures figures;
    figures.rung = sized;
    figures.time = tolerance->likely - tolerance->likely % minutes(1);
    figures.limit = tolerance->high - tolerance->high % minutes(1);
    notes.decisions.push_back({state.day, {Rule::LadderTolerance, figures}});
    return sized;
}

void climb(State &state, const Request &request, Notes &notes)
{
    if (state.mode != Mode::Ladder || state.clean < session::cleanNeeded(state, request) ||
        !mayClimb(state, request))
        return;
    Figures figures;
    figures.rungFrom = state.rung;
    figures.count = state.clean;
    if (state.rung == Rung::whole(Rung::kHighest)) {
        build::leaveLadder(state, request, state.day);
        notes.decisions.push_back({state.day, {Rule::LadderFinished, figures}});
        return;
    }
    Notes sizing;
    const Rung next = nextRung(state, request, sizing);
    const int quarters = next.quarters() - state.rung.quarters();
    const bool failed = state.failures[static_cast<std::size_t>(state.rung.floor() + 1)] > 0;
    const bool between = quarters < 4 && failed; // else off the half rung that the ladder began on
    if (climbedLately(state) + quarters > kAdvanceQuarters)
        return;
    notes.decisions.insert(notes.decisions.end(), sizing.decisions.begin(), sizing.decisions.end());
    std::rotate(state.climbs.rbegin(), state.climbs.rbegin() + 1, state.climbs.rend());
    state.climbs[0] = {state.day, quarters};
    state.rung = next;
    state.clean = 0;
    // What failed before holds for the next climb only; it is over once the climb has passed it.
    for (int passed = 1; passed < next.floor(); ++passed)
        state.failures[static_cast<std::size_t>(passed)] = 0;
    figures.rung = next;
    notes.decisions.push_back(
        {state.day, {between ? Rule::LadderBetween : Rule::LadderAdvance, figures}});
}

// --- section 3: the check and the gate ----------------------------------------------------------

void shutGate(State &state, const CheckReport &check, Notes &notes)
{
    if (!state.gateOpen)
        return;
    state.gateOpen = false;
    state.gateShutSince = state.day;
    Figures figures;
    figures.pain = std::max(check.walking.value_or(Pain{}), check.stairs.value_or(Pain{}));
    notes.decisions.push_back({state.day, {Rule::GateShut, figures}});
}

void hearCheck(State &state, const CheckReport &check, Notes &notes)
{
    state.check = LastCheck{state.day, check.walking, check.stairs, check.briskWalkOk};
    if (check.walking)
        state.lastWalking = check.walking;
    if (check.stairs)
        state.lastStairs = check.stairs;
    if (!state.injured && state.gateOpen)
        return; // nothing but a referral shuts the gate of a healthy knee
    if (!state.askedSince)
        state.askedSince = state.day;
    const int walking = check.walking.value_or(Pain{}).score();
    const int stairs = check.stairs.value_or(Pain{}).score();
    if (walking >= kWalkingPainHigh || stairs >= kGateStairsShuts || !state.signs.empty())
        shutGate(state, check, notes);
    state.restToday = state.gateOpen && walking == kRestDayWalking;
    if (!state.gateOpen) {
        state.saidAt = state.day;
        state.opensTonight = gateMissing(state, state.day).empty();
    }
}

// --- sections 4 and 8: entry and breaks ---------------------------------------------------------

void enter(State &state, const Request &request, Notes &notes)
{
    if (!state.gateOpen)
        return;
    if (state.entryDue) {
        entry::enter(state, request, notes);
    } else if (state.waitingReduction) {
        Reduction reduction = *state.waitingReduction;
        state.waitingReduction.reset();
        build::startReduction(state, request, reduction, state.day);
    }
}

void newWeek(State &state, const Request &request, Notes &notes)
{
    if (weekdayOf(state.day) == request.profile->runner.weekStarts)
        build::rollWeek(state, request, state.day, notes);
}

void forget(State &state)
{
    constexpr int kKeptDays = 60; // beyond the 42 days that the race's window looks back on
    constexpr std::size_t kKeptSessions = 3 * kToleranceHalfLifeSessions;
    Date first = state.day - Days{kKeptDays};
    // What a knee refused fades with the sessions since, not with the days: who is away forgets
    // nothing meanwhile (laws 3 and 9).
    if (state.injured && hasRefused(state))
        first = std::min(first, state.runs.firstOfLast(kKeptSessions));
    state.runs.forgetBefore(first);
    std::erase_if(state.moves,
                  [&](const auto &move) { return std::max(move.first, move.second) < state.day; });
}

/// The running before the log: when the last run was and, without an injury, how long the longest.
/// An injured knee is not led by what it ran before; only the race's window looks back on it.
void rememberBefore(State &state, const Request &request)
{
    const Before &before = request.profile->before;
    if (!before.lastRun)
        return;
    state.lastRun = before.lastRun;
    state.awaySince = *before.lastRun + Days{kPlannedGapDays};
    state.breakReference = request.weekBefore;
    RunRecord last;
    last.date = *before.lastRun;
    last.distance = before.longest.value_or(Metres{});
    last.continuous = request.easy.timeFor(last.distance);
    if (!request.isInjured())
        last.counted = before.longest ? last.continuous : request.weekBefore / state.runsAWeek;
    state.runs.put(last);
}

} // namespace

Flags<GateMissing> gateMissing(const State &state, Date day)
{
    Flags<GateMissing> missing;
    if (!state.signs.empty())
        missing.insert(GateMissing::StandingSign);
    if (state.restUntil >= day)
        missing.insert(GateMissing::FlareRest);
    const auto &check = state.check;
    if (!check || daysBetween(check->date, day) > kCheckAgeDays ||
        (state.flareKnown && check->date <= *state.flareKnown)) {
        missing.insert(GateMissing::RecentCheck);
        return missing;
    }
    const bool brisk = check->briskWalkOk.value_or(false);
    if (!brisk)
        missing.insert(GateMissing::BriskWalk);
    // A brisk walk without pain says what walking does; left out and without it, it is unknown.
    if (check->walking ? check->walking->score() > kGateWalkingMost : !brisk)
        missing.insert(GateMissing::WalkingPain);
    // Stairs left out do not shut the gate: the brisk walk is the test that all protocols ask for.
    if (check->stairs && check->stairs->score() > kGateStairsMost)
        missing.insert(GateMissing::Stairs);
    return missing;
}

Date assumedTest(const State &state)
{
    const int walking = state.lastWalking ? state.lastWalking->score() : -1;
    int after = kOpensAfterMild;
    if (walking >= kModeratePain)
        after = kOpensAfterHigh;
    else if (walking >= kWalkingPainHigh || walking < 0)
        after = kOpensAfterRaised; // not said at all: taken as raised
    const Date byPain = state.saidAt + Days{after};
    // After a flare-up of a knee that walks without pain the test follows the days of rest.
    const bool flareLast = state.flareKnown && *state.flareKnown == state.saidAt;
    const Date rested = std::max(state.restUntil, state.loadRest) + Days{1};
    return flareLast && after == kOpensAfterMild ? rested : std::max(byPain, rested);
}

State begin(const Request &request, Date firstDay, Notes &notes)
{
    State state;
    const Before &before = request.profile->before;
    state.day = firstDay;
    state.gateOpen = true;
    state.entryDue = true;
    state.nextWalk = kFirstWalk;
    state.runsAWeek = std::clamp(before.runsPerWeek.value_or(kLadderSessions), kLadderSessions,
                                 request.isInjured() ? kLadderSessions : kRunsAWeekMost);
    state.blockedUntil = firstDay;
    state.restUntil = firstDay - Days{1};
    refer::findInProfile(state, *request.profile, notes);
    rememberBefore(state, request);
    return state;
}

State wake(State state, const Request &request, Date day, const DayReport *report,
           Knowledge knowledge, Notes &notes)
{
    wakeInPlace(state, request, day, report, knowledge, notes);
    return state;
}

void wakeInPlace(State &state, const Request &request, Date day, const DayReport *report,
                 Knowledge knowledge, Notes &notes)
{
    state.day = day;
    state.runs.lookBackFrom(day);
    state.restToday = false;
    if (state.opensTonight) {
        state.opensTonight = false;
        state.gateOpen = true;
        // The first two weeks of a cautious runner begin anew, wherever the ladder goes on.
        if (state.mode == Mode::Ladder && state.ladderStart)
            state.ladderStart = day;
        notes.decisions.push_back({day, {Rule::GateOpened, {}}});
    }
    const Knee &knee = request.profile->knee;
    if (request.isInjured() && !state.onsetPassed && (!knee.onset || day >= *knee.onset)) {
        state.onsetPassed = true;
        entry::becomeSore(state, request, day);
    }

    state.inForce = state.injured || !request.isInjured();
    unmissed::wake(state, request, day, report);

    hearMorningOfWalk(state, report);
    hearMorning(state, request, report, knowledge, notes);
    if (report && report->cleared)
        refer::clear(state, notes);
    if (report && report->check) {
        refer::hearSigns(state, *report->check, notes);
        hearCheck(state, *report->check, notes);
    }
    if (knowledge != Knowledge::Planned)
        refer::findSoon(state, notes);
    if (report)
        for (const auto &[from, to] : report->moves)
            moved::hear(state, from, to);

    newWeek(state, request, notes);
    race::comeBack(state, request);
    forget(state);
    if (!state.inForce)
        return;
    entry::watch(state, request);
    enter(state, request, notes);
    if (!state.entryDue)
        entry::afterAbsence(state, request, notes);
    entry::outgrowLadder(state, request);
    climb(state, request, notes);
    change::follow(state);
}

} // namespace restride
