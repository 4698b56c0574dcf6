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
        above(*morning, state.usual()) >= kAmberMorning)
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
    if (morning && above(*morning, state.usual()) >= kAmberMorning)
        return amberMorning(state, request, session, *morning, day, notes);
    if (!morning && knowledge == Knowledge::Past) {
        if (session.soFar != SessionResult::Clean)
            return session.soFar;
        tellResult(session, Rule::RespondUnknown, std::nullopt, day, notes);
        return SessionResult::Unknown;
    }
    return session.soFar;
}

/// What a next morning says of whether the knee took the run (ladder.tolerance).
void hearMorningOf(RunRecord &run, std::optional<Pain> morning, bool loaded, int usual,
                   Knowledge knowledge)
{
    run.morning = morning;
    if (!loaded && morning && morning->score() >= kFlareMorning)
        run.taken = false;
    else if (run.taken.value_or(false) && morning && above(*morning, usual) >= kAmberMorning)
        run.taken.reset(); // a warning says neither
    else if (!morning && knowledge == Knowledge::Past && run.taken.value_or(false))
        run.taken.reset();
}

/// What this morning says of the knee's usual pain.
void hearHowItWoke(State &state, const DayReport *report)
{
    if (state.pending && state.pending->morning && state.pending->date == state.day - Days{1})
        state.mornings.hear(*state.pending->morning);
    if (report && report->check && report->check->morning)
        state.mornings.hear(*report->check->morning);
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
    if (above(*report->check->morning, state.usual()) > kCleanMorning)
        state.nextWalk = std::max(kFirstWalk, state.nextWalk - 2 * kWalkStep);
}

/// A run of a quarter of an hour that the knee took has shown more than the brisk walk would; not
/// one in which the pain began.
void openByRun(State &state, const PendingSession &session)
{
    const bool sinceFlare = !state.flareKnown || session.date > *state.flareKnown;
    if (!state.gateOpen && session.jog >= kTestRun && !state.onsets[0] && sinceFlare &&
        state.signs.empty())
        state.opensTonight = true;
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
    state.runs.change(session.date, [&](RunRecord &run) {
        hearMorningOf(run, morning, loaded, state.usual(), knowledge);
    });
    const SessionResult result = settle(state, request, session, morning, loaded, knowledge, notes);
    notes.yesterday = result;
    const bool held = result == SessionResult::Overdone && session.heldClean && morning;
    if (held)
        tellResult(session, Rule::RespondClean, morning, state.day, notes);
    // By its pain alone, whatever was asked: only a run known to be quiet ends a row of ambers.
    const bool quietMorning =
        morning ? above(*morning, state.usual()) <= kCleanMorning : knowledge != Knowledge::Past;
    if (session.mild && quietMorning)
        state.amberBefore = false;
    if (counts(result) || held) {
        if (session.planned)
            state.cleanHalves += 2;
        openByRun(state, session);
    } else if (result == SessionResult::Unknown && session.planned && !session.masked) {
        state.cleanHalves += 1;
        if (session.soFar == SessionResult::Clean)
            state.halfKnown = session.date;
        state.cleanWeek = false;
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
        if (daysBetween(climb.date, state.day) <= kAdvanceWindowDays)
            quarters += climb.quarters;
    return quarters;
}

/// What was jogged cleanly twice, and the rung that holds it.
struct Shown {
    Rung rung;
    Seconds jogged{};
};

/// ladder.advance: who has cleanly jogged as much as a higher rung twice within two weeks, two days
/// apart or more, has shown it. What was run before the gate opened is the entry's to judge. Empty
/// where it is no higher than the present one, or where a rung up to it has failed: that one is
/// approached by halves.
std::optional<Shown> shownBy(const State &state)
{
    const Date from = std::max(
        {state.day - Days{kShownWithinDays}, state.ladderStart.value_or(Date{}), state.shownFrom});
    std::optional<Shown> best;
    state.runs.visitSince(from, [&](const RunRecord &later) {
        state.runs.visitSince(from, [&](const RunRecord &earlier) {
            if (daysBetween(earlier.date, later.date) < kShownApartDays ||
                !later.taken.value_or(false) || !earlier.taken.value_or(false))
                return;
            const Seconds both = std::min(later.jogged, earlier.jogged);
            if (!best || both > best->jogged)
                best = Shown{ladder::heldBy(both), both};
        });
    });
    if (!best || best->rung <= state.rung)
        return std::nullopt;
    for (int rung = state.rung.floor() + 1; rung <= best->rung.floor(); ++rung)
        if (state.failures.test(static_cast<std::size_t>(rung)))
            return std::nullopt;
    return best;
}

bool mayClimb(const State &state, const Request &request)
{
    return state.gateOpen && !state.progressStopped() && !race::inRaceWeek(request, state.day) &&
           state.meanPeakTenths(state.day).value_or(0) <= kMeanPainTenths + 10 * state.usual();
}

/// ladder.between: half a rung up where the one above failed.
Rung nextRung(const State &state)
{
    const auto above = static_cast<std::size_t>(state.rung.floor() + 1);
    return ladder::nextAbove(state.rung, state.failures.test(above));
}

void climb(State &state, const Request &request, Notes &notes)
{
    if (state.mode != Mode::Ladder || !mayClimb(state, request))
        return;
    const bool earned = state.cleanHalves >= 2 * session::cleanNeeded(state, request);
    const std::optional<Shown> shown = shownBy(state);
    if (!earned && !shown)
        return;
    Figures figures;
    figures.rungFrom = state.rung;
    figures.count = state.cleanHalves / 2;
    if (earned && state.rung == Rung::whole(Rung::kHighest)) {
        build::leaveLadder(state, request, state.day);
        notes.decisions.push_back({state.day, {Rule::LadderFinished, figures}});
        return;
    }
    Rung next = earned ? nextRung(state) : state.rung;
    if (shown && shown->rung > next) {
        // As far as the window of seven days has room for.
        const int room = kAdvanceQuarters - climbedLately(state);
        next = std::max(next, std::min(shown->rung, Rung::quarters(state.rung.quarters() + room)));
        figures.time = shown->jogged;
    }
    if (next == state.rung)
        return;
    const int quarters = next.quarters() - state.rung.quarters();
    const bool failed = state.failures.test(static_cast<std::size_t>(state.rung.floor() + 1));
    const bool between = quarters < 4 && failed; // else off the half rung that the ladder began on
    if (climbedLately(state) + quarters > kAdvanceQuarters)
        return;
    std::rotate(state.climbs.rbegin(), state.climbs.rbegin() + 1, state.climbs.rend());
    state.climbs[0] = {state.day, quarters};
    state.goTo(next);
    // What failed before holds for the next climb only; it is over once the climb has passed it.
    for (int passed = 1; passed < next.floor(); ++passed)
        state.failures.reset(static_cast<std::size_t>(passed));
    figures.rung = next;
    notes.decisions.push_back(
        {state.day, {between ? Rule::LadderBetween : Rule::LadderAdvance, figures}});
}

// --- section 3: the check and the gate ----------------------------------------------------------

/// A check says whether the session that counts half was taken quietly.
void hearOfHalfKnown(State &state, const CheckReport &check)
{
    if ((!check.walking && !check.stairs && !check.morning) || check.dailyLoad)
        return;
    const int usual = state.usual();
    decideHalfKnown(state, above(check.walking.value_or(Pain{}), usual) <= kGateWalkingMost &&
                               above(check.stairs.value_or(Pain{}), usual) <= kGateStairsMost &&
                               above(check.morning.value_or(Pain{}), usual) <= kCleanMorning);
}

/// The question of the brisk walk, left open for four days from the day of the test, is answered by
/// what was done since: half an hour of walking of which nothing bad was said.
void answerByWhatWasDone(State &state)
{
    if (state.gateOpen || !state.injured || !state.signs.empty() || !state.walkedHalfHour ||
        state.opensTonight)
        return;
    const Date asked = assumedTest(state);
    const bool saidNo =
        state.check && state.check->date >= asked &&
        (!state.check->briskWalkOk.value_or(true) ||
         above(state.check->walking.value_or(Pain{}), state.usual()) > kGateWalkingMost ||
         above(state.check->stairs.value_or(Pain{}), state.usual()) > kGateStairsMost);
    if (!saidNo && *state.walkedHalfHour >= asked && daysBetween(asked, state.day) >= kLeftOpenDays)
        state.opensTonight = true;
}

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
    const bool walkingWasSaid = state.lastWalking.has_value() || !check.walking;
    if (check.walking)
        state.lastWalking = check.walking;
    if (check.stairs)
        state.lastStairs = check.stairs;
    if (!state.injured && state.gateOpen)
        return; // nothing but a referral shuts the gate of a healthy knee
    if (!state.askedSince)
        state.askedSince = state.day;
    const int walking = above(check.walking.value_or(Pain{}), state.usual());
    const int stairs = above(check.stairs.value_or(Pain{}), state.usual());
    if (walking >= kWalkingPainHigh || stairs >= kGateStairsShuts || !state.signs.empty())
        shutGate(state, check, notes);
    state.restToday = state.gateOpen && walking == kRestDayWalking;
    if (!state.gateOpen) {
        // A question left open is no bad news: the test of the plan stays where it was.
        const bool bad = walking > kGateWalkingMost || stairs > kGateStairsMost ||
                         !check.briskWalkOk.value_or(true);
        if (bad || !walkingWasSaid)
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
    state.runs.forgetBefore(state.day - Days{kKeptDays});
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

void decideHalfKnown(State &state, bool quiet)
{
    if (!state.halfKnown)
        return;
    if (daysBetween(*state.halfKnown, state.day) <= kHalfKnownDays)
        state.cleanHalves = std::max(0, state.cleanHalves + (quiet ? 1 : -1));
    state.halfKnown.reset();
}

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
    if (check->walking ? above(*check->walking, state.usual()) > kGateWalkingMost : !brisk)
        missing.insert(GateMissing::WalkingPain);
    // Stairs left out do not shut the gate: the brisk walk is the test that all protocols ask for.
    if (check->stairs && above(*check->stairs, state.usual()) > kGateStairsMost)
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
    state.mornings.pass(daysBetween(state.day, day));
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

    hearHowItWoke(state, report);
    hearMorningOfWalk(state, report);
    hearMorning(state, request, report, knowledge, notes);
    if (report && report->cleared)
        refer::clear(state, notes);
    if (report && report->check) {
        refer::hearSigns(state, *report->check, notes);
        hearCheck(state, *report->check, notes);
        hearOfHalfKnown(state, *report->check);
    }
    answerByWhatWasDone(state);
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
