// SPDX-License-Identifier: GPL-3.0-or-later
// What a morning brings: the last word on yesterday's session, the check, referral and gate, the
// entry and a new week.
#include "core/planner/base.h"
#include "core/planner/change.h"
#include "core/planner/entry.h"
#include "core/planner/gate.h"
#include "core/planner/kernel.h"
#include "core/planner/numbers.h"
#include "core/planner/race_days.h"
#include "core/planner/refer.h"
#include "core/planner/responses.h"
#include "core/planner/spacing.h"
#include "core/planner/steps.h"

#include <algorithm>

namespace restride {
namespace {

using namespace numbers;

// --- section 6: the next morning ----------------------------------------------------------------

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

/// A raised morning after a day of standing, stairs or carrying (section 11): no fault of the run,
/// so no rung goes down and it is no flare-up. What the knee asks for by its pain stays: the
/// session does not count, nothing grows, and from 3 on come the days off and the gate.
SessionResult loadedMorning(State &state, const PendingSession &session, Pain morning, Notes &notes)
{
    const Date day = state.day;
    state.holdGrowthUntil(day + Days{kHoldDays});
    tellResult(session, Rule::RespondDailyLoad, morning, day, notes);
    if (morning.score() >= kFlareMorning) {
        const int days = morning.score() >= kFlareHighPain ? kFlareRestDaysHigh : kFlareRestDays;
        Figures &figures = notes.decisions.back().why.figures;
        figures.days = days;
        state.blockUntil(session.date + Days{days + 1}, notes.decisions.back().why);
        state.flares.known = day; // only a check after this morning opens the gate
        state.gate.saidAt = day;
        if (state.injured)
            gate::shutSilently(state, day);
    }
    return responses::stirs(session.soFar) && session.soFar != SessionResult::Flare
               ? session.soFar
               : SessionResult::Unknown;
}

/// A morning of 3 or more: a flare-up, or more of the one that the day already was.
SessionResult soreMorning(State &state, const Request &request, const PendingSession &session,
                          Pain morning, Notes &notes)
{
    if (session.soFar == SessionResult::Flare) {
        state.flares.known = state.day; // only a check after this morning opens the gate
        state.gate.saidAt = state.day;
        if (morning.score() >= kFlareHighPain)
            state.flares.restUntil =
                std::max(state.flares.restUntil, session.date + Days{kFlareRestDaysHigh});
        return SessionResult::Flare;
    }
    Figures figures;
    figures.pain = std::max(session.peak.value_or(Pain{}), morning);
    figures.morning = morning;
    if (session.planned && state.mode == Mode::Ladder)
        figures.rung = session.rung;
    const bool stepped = session.soFar == SessionResult::Drop;
    state.climb.amberBefore = true;
    steps::flareUp(state, request, {session.date, session.rung, session.jog, false, stepped},
                   state.day, {Rule::FlareMorning, figures}, notes);
    return SessionResult::Flare;
}

/// What the morning makes of the session, with the steps that it takes by itself.
SessionResult settle(State &state, const Request &request, const PendingSession &session,
                     std::optional<Pain> morning, bool loaded, bool isOver, Notes &notes)
{
    const SessionResult result = responses::byMorning(state, session.soFar, morning, isOver);
    const bool raised = morning && above(*morning, state.usual()) >= kAmberMorning;
    if (loaded && raised && session.soFar != SessionResult::Flare)
        return loadedMorning(state, session, *morning, notes);
    if (result == SessionResult::Flare && morning && morning->score() >= kFlareMorning)
        return soreMorning(state, request, session, *morning, notes);
    if (result == session.soFar)
        return result;
    if (result == SessionResult::Unknown) {
        tellResult(session, Rule::RespondUnknown, std::nullopt, state.day, notes);
        return result;
    }
    if (!state.climb.amberBefore) {
        state.climb.amberBefore = true;
        tellResult(session, Rule::RespondAmber, morning, state.day, notes);
        return result;
    }
    state.climb.amberBefore = false;
    tellResult(session, Rule::RespondSecondAmber, morning, state.day, notes);
    steps::down(state, request, {session.date, session.rung, session.jog, true}, notes);
    return SessionResult::Drop;
}

/// What a next morning says of whether the knee took the run.
void hearMorningOf(RunRecord &run, std::optional<Pain> morning, bool loaded, int usual, bool isOver)
{
    run.morning = morning;
    if (!loaded && morning && morning->score() >= kFlareMorning)
        run.taken = false;
    else if (run.taken.value_or(false) &&
             (morning ? above(*morning, usual) >= kAmberMorning : isOver))
        run.taken.reset(); // a warning says neither, and neither does silence
}

/// What this morning says of the knee's usual pain.
void hearHowItWoke(State &state, const DayReport *report)
{
    if (state.pending && state.pending->morning && state.pending->date == state.day - Days{1})
        state.mornings.hear(*state.pending->morning);
    if (report && report->check && report->check->morning)
        state.mornings.hear(*report->check->morning);
}

void hearMorning(State &state, const Request &request, const DayReport *report, Knowledge knowledge,
                 Notes &notes)
{
    if (!state.pending)
        return;
    const PendingSession session = *state.pending;
    state.pending.reset();
    const CheckReport *check = report && report->check ? &*report->check : nullptr;
    std::optional<Pain> morning = session.morning;
    if (check && check->morning)
        morning = std::max(morning.value_or(Pain{}), *check->morning);
    const bool loaded = check && check->dailyLoad;
    const bool isOver = knowledge == Knowledge::Past;
    state.runs.change(session.date, [&](RunRecord &run) {
        hearMorningOf(run, morning, loaded, state.usual(), isOver);
    });
    SessionResult result = settle(state, request, session, morning, loaded, isOver, notes);
    notes.yesterday = result;
    if (result == SessionResult::Overdone && session.heldClean && morning) {
        tellResult(session, Rule::RespondClean, morning, state.day, notes);
        result = SessionResult::Clean; // the session that it holds was
    }
    // By its pain alone, whatever was asked: only a run known to be quiet ends a row of ambers.
    const bool quiet = morning ? above(*morning, state.usual()) <= kCleanMorning : !isOver;
    const responses::Effect &effect = responses::effectOf(result);
    if (!effect.isAmber && session.mild && quiet)
        state.climb.amberBefore = false;
    if (effect.holds)
        state.holdGrowthUntil(state.day + Days{kHoldDays});
    state.week.clean = state.week.clean && effect.cleanWeek;
    if (session.planned && !(result == SessionResult::Unknown && session.masked))
        state.climb.cleanHalves += effect.halves;
    if (result == SessionResult::Unknown && session.planned && !session.masked &&
        session.soFar == SessionResult::Clean)
        state.climb.halfKnown = session.date;
    steps::countWhatWasShown(state, session.date);
    if (result == SessionResult::Clean)
        gate::openByRun(state, session);
}

/// A check says whether the session that counts half was taken quietly.
void hearOfHalfKnown(State &state, const CheckReport &check)
{
    if ((!check.walking && !check.stairs && !check.morning) || check.dailyLoad)
        return;
    const int usual = state.usual();
    steps::decideHalfKnown(state,
                           above(check.walking.value_or(Pain{}), usual) <= kGateWalkingMost &&
                               above(check.stairs.value_or(Pain{}), usual) <= kGateStairsMost &&
                               above(check.morning.value_or(Pain{}), usual) <= kCleanMorning);
}

// --- the rest of the morning
// ----------------------------------------------------------------------

void openGate(State &state, Notes &notes)
{
    if (!state.gate.opensTonight)
        return;
    state.gate.opensTonight = false;
    state.gate.open = true;
    // The first two weeks of a cautious runner begin anew, wherever the ladder goes on.
    if (state.mode == Mode::Ladder && state.climb.started)
        state.climb.started = state.day;
    if (state.reduction.rule == Rule::FlareReduced)
        state.reduction.start = state.day;
    notes.decisions.push_back({state.day, {Rule::GateOpened, {}}});
}

void hearReport(State &state, const DayReport &report, Notes &notes)
{
    if (report.cleared)
        refer::clear(state, notes);
    if (report.check) {
        refer::hearSigns(state, *report.check, notes);
        gate::hearCheck(state, *report.check, notes);
        hearOfHalfKnown(state, *report.check);
    }
    for (const auto &[from, to] : report.moves)
        spacing::hearMove(state, from, to);
}

void forget(State &state)
{
    constexpr int kKeptDays = 60; // beyond the 42 days that the race's window looks back on
    state.runs.forgetBefore(state.day - Days{kKeptDays});
    std::erase_if(state.moves,
                  [&](const auto &move) { return std::max(move.first, move.second) < state.day; });
}

/// The level of the day: the entry, what an absence costs, the climb.
void findLevel(State &state, const Request &request, Notes &notes)
{
    entry::watch(state);
    if (state.entry.due && state.gate.open)
        entry::enter(state, request, notes);
    entry::afterAbsence(state, request, notes);
    entry::followRuns(state, request);
    base::governByLadder(state, request, notes);
    steps::climb(state, request, notes);
    const Reduction &less = state.reduction;
    const bool nextStage = less.stages > 0 && state.day >= less.start &&
                           daysBetween(less.start, state.day) % less.stageDays == 0 &&
                           less.stageOn(state.day) <= less.stages;
    if (state.mode == Mode::Base && nextStage)
        base::planWeek(state, request);
    change::follow(state);
    if (state.level() > state.climb.best.first && !state.entry.due)
        state.climb.best = {state.level(), state.day};
}

/// The running before the log: when the last run was and how long the longest. Weeks without a date
/// go up to the day before the log; of a knee they do not say when it last ran.
void rememberBefore(State &state, const Request &request)
{
    const Before &before = request.profile->before;
    if (!before.lastRun && (request.isInjured() || before.weekly.empty()))
        return;
    const Date lastRun = before.lastRun.value_or(state.day - Days{1});
    Date next = lastRun + Days{1}; // rest on other days is no absence
    while (!request.profile->runner.runDays.contains(weekdayOf(next)))
        next += Days{1};
    state.awaySince = next;
    RunRecord last;
    last.date = lastRun;
    last.distance = before.longest.value_or(Metres{});
    last.continuous = request.easy.timeFor(last.distance);
    last.onFeet = last.continuous;
    last.counted = before.longest ? last.continuous : request.weekBefore / kLadderSessions;
    state.runs.put(last);
}

} // namespace

State begin(const Request &request, Date firstDay, Notes &notes)
{
    State state;
    state.day = firstDay;
    state.gate.nextWalk = kFirstWalk;
    state.block.until = firstDay;
    state.flares.restUntil = firstDay - Days{1};
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
    openGate(state, notes);
    const Knee &knee = request.profile->knee;
    if (request.isInjured() && !state.injured && (!knee.onset || day >= *knee.onset))
        entry::becomeSore(state);

    hearHowItWoke(state, report);
    gate::hearMorningOfWalk(state, report && report->check ? &*report->check : nullptr);
    hearMorning(state, request, report, knowledge, notes);
    if (report)
        hearReport(state, *report, notes);
    gate::answerByWhatWasDone(state);
    if (knowledge != Knowledge::Planned)
        refer::findSoon(state, notes);
    if (weekdayOf(day) == request.profile->runner.weekStarts)
        base::rollWeek(state, request, notes);
    race::comeBack(state, request);
    forget(state);
    if (state.isInForce(request.isInjured()))
        findLevel(state, request, notes);
}

} // namespace restride
