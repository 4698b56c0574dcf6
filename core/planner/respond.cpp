// SPDX-License-Identifier: GPL-3.0-or-later
// What a day's outcome changes (section 6). The next morning, which outranks it, is heard in
// wake.cpp.
#include "core/planner/base.h"
#include "core/planner/gate.h"
#include "core/planner/kernel.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"
#include "core/planner/refer.h"
#include "core/planner/responses.h"
#include "core/planner/steps.h"

#include <algorithm>

namespace restride {
namespace {

using namespace numbers;
using responses::Asked;
using responses::Judgement;

Figures figuresOf(const Asked &asked, const RunReport &run, Date date)
{
    Figures figures;
    if (asked.workout.rung)
        figures.rung = asked.workout.rung;
    figures.pain = responses::peakOf(run);
    figures.time = run.jog;
    figures.limit = asked.jog;
    figures.date = date;
    return figures;
}

/// Progress is counted by what was asked for: a surplus counts for none, and who does three
/// quarters of it and more has done it.
Seconds countedOf(const State &state, const Request &request, const Asked &asked,
                  const RunReport &run, const Judgement &judgement, Date date)
{
    if (state.injured && !state.entry.due)
        return run.load >= percentOf(asked.jog, kShortenedPercent) ? asked.jog : run.load;
    return judgement.overdone ? std::min(run.load, base::singleRunCap(state, request, date))
                              : run.load;
}

/// Whether the knee took a run, by its day alone; the morning has its word later.
std::optional<bool> takenByDay(SessionResult byPain)
{
    if (byPain == SessionResult::Clean)
        return true;
    if (byPain == SessionResult::Drop || byPain == SessionResult::Flare)
        return false;
    return std::nullopt; // a warning says neither
}

void remember(State &state, const RunReport &run, SessionResult byPain, Seconds counted,
              const Asked &asked, bool inForce, Date date)
{
    RunRecord record;
    record.date = date;
    record.counted = counted;
    record.jogged = run.jog;
    record.onFeet = run.walk + run.jog;
    record.continuous = run.continuous ? run.load : Seconds{};
    record.distance = run.distance;
    record.rung = asked.workout.rung;
    record.onset = run.onset;
    record.peak = responses::peakOf(run);
    record.rose = byPain == SessionResult::Drop;
    record.limped = run.courses.contains(Course::Limp);
    if (inForce)
        record.taken = takenByDay(byPain);
    if (const RunRecord *same = state.runs.on(date)) {
        // The running before the log names this day too: the larger figure counts.
        record.counted = std::max(record.counted, same->counted);
        record.continuous = std::max(record.continuous, same->continuous);
        record.onFeet = std::max(record.onFeet, same->onFeet);
        record.distance = std::max(record.distance, same->distance);
    }
    state.runs.put(record);
    state.masksSeen = state.masksSeen.united(run.masks);
    state.week.done += counted;
    state.awaySince.reset();
}

/// respond.extra_rest: the next session comes a day later than usual.
void restAfter(State &state, Date date)
{
    Figures figures;
    figures.date = date + Days{kExtraDayOff};
    state.blockUntil(*figures.date, {Rule::RespondExtraRest, figures});
}

/// Effects that do not wait for the morning.
SessionResult takeEffect(State &state, const Request &request, const Asked &asked,
                         const RunReport &run, const Judgement &judgement, Date date, Notes &notes)
{
    if (judgement.result == SessionResult::Clean || judgement.result == SessionResult::None)
        return judgement.result; // the most of them: nothing to tell
    const responses::Effect &effect = responses::effectOf(judgement.result);
    const Why why{judgement.rule, figuresOf(asked, run, date)};
    state.week.clean = state.week.clean && effect.cleanWeek;
    if (effect.daysOff > 0)
        restAfter(state, date);
    if (effect.holds)
        state.holdGrowthUntil(date + Days{1 + kHoldDays});
    const steps::FailedSession failed{date, asked.rung, run.jog};
    if (judgement.result == SessionResult::Flare) {
        steps::flareUp(state, request, failed, date, why, notes);
        state.climb.amberBefore = true;
        return SessionResult::Flare;
    }
    const bool second = judgement.result == SessionResult::Amber && state.climb.amberBefore;
    notes.decisions.push_back({date, second ? Why{Rule::RespondSecondAmber, why.figures} : why});
    if (second)
        steps::down(state, request, {date, asked.rung, run.jog, true}, notes);
    else if (effect.stepsDown > 0)
        steps::down(state, request, failed, notes);
    if (effect.isAmber)
        state.climb.amberBefore = !second;
    return second ? SessionResult::Drop : judgement.result;
}

void hearRun(State &state, const Request &request, const Day &prescribed, const RunReport &run,
             Notes &notes)
{
    const Date date = prescribed.date;
    const bool inForce = state.isInForce(request.isInjured());
    const Asked asked = responses::askedOf(state, request, prescribed);
    const Judgement pain = responses::byPain(state, run);
    Judgement judgement = responses::judge(state, asked, run, pain, date);
    if (!inForce && judgement.result != SessionResult::Flare)
        judgement = {SessionResult::None, Rule::RespondClean}; // before the onset: only told
    const bool mild =
        pain.result == SessionResult::Clean || pain.result == SessionResult::Acceptable;
    PendingSession pending;
    pending.date = date;
    pending.planned = asked.session && !state.entry.due;
    pending.rung = asked.rung;
    pending.jog = run.jog;
    pending.mild = mild;
    pending.masked = responses::isMasked(state, run);
    pending.heldClean =
        judgement.overdone && !judgement.spike && pain.result == SessionResult::Clean;
    pending.peak = responses::peakOf(run);
    pending.morning = run.nextMorning;
    const Seconds counted = countedOf(state, request, asked, run, judgement, date);
    remember(state, run, pain.result, counted, asked, inForce, date);
    if (judgement.overdone)
        restAfter(state, date);
    if (judgement.spike && judgement.overdone)
        state.holdGrowthUntil(date + Days{1 + kHoldDays});
    if (pain.result != SessionResult::Unknown && pain.result != SessionResult::Acceptable)
        steps::decideHalfKnown(state, pain.result == SessionResult::Clean);
    pending.soFar = takeEffect(state, request, asked, run, judgement, date, notes);
    // A painful run through a shut gate: what is assumed of its opening is counted from here.
    if (responses::stirs(pending.soFar) && !state.gate.open)
        state.gate.saidAt = std::max(state.gate.saidAt, date);
    if (inForce)
        state.pending = pending;
}

/// A walk of a sore knee. One worse day while resting is no flare-up, nor is a sore morning that
/// the knee had before; but what walking hurts is known by it: from 3 on it shuts the gate, and the
/// opening is assumed from there.
void hearWalkOfKnee(State &state, const Day &prescribed, const RunReport &run, Notes &notes)
{
    gate::takeWalk(state, prescribed, run, true);
    if (!run.nextMorning) // else it has had its word
        state.gate.walkPending = prescribed.date;
    const std::optional<Pain> peak = responses::peakOf(run);
    if (!peak || peak->score() < kWalkingPainHigh)
        return;
    state.gate.saidAt = std::max(state.gate.saidAt, prescribed.date);
    gate::shut(state, *peak, notes);
}

/// A walk on a day without a session. It earns nothing; what it stirs up counts like any load.
void hearWalk(State &state, const Request &request, const Day &prescribed, const RunReport &run,
              Notes &notes)
{
    const bool inForce = state.isInForce(request.isInjured());
    const Asked asked = responses::askedOf(state, request, prescribed);
    Judgement judgement = responses::byPain(state, run);
    if (!responses::stirs(judgement.result) ||
        (!inForce && judgement.result != SessionResult::Flare))
        judgement.result = SessionResult::None;
    gate::takeWalk(state, prescribed, run, true);
    PendingSession pending;
    pending.date = prescribed.date;
    pending.rung = asked.rung;
    pending.jog = run.jog;
    pending.peak = responses::peakOf(run);
    pending.morning = run.nextMorning;
    pending.soFar = takeEffect(state, request, asked, run, judgement, prescribed.date, notes);
    if (inForce)
        state.pending = pending;
}

void hearRunOrWalk(State &state, const Request &request, const Day &prescribed,
                   const RunReport &run, Notes &notes)
{
    if (run.contradicted) {
        Why why{Rule::LogUnused, {}};
        why.figures.needed = static_cast<int>(UnusedReason::Contradicted);
        notes.decisions.push_back({prescribed.date, why});
    }
    if (run.timed) {
        Why why{Rule::LogMinutes, {}};
        why.figures.date = prescribed.date;
        why.figures.time = run.jog;
        why.figures.distance = run.distance;
        notes.decisions.push_back({prescribed.date, why});
    }
    const bool onlyWalked = run.jog == Seconds{};
    const std::optional<Pain> peak = responses::peakOf(run);
    if (onlyWalked && peak && peak->score() >= kWalkingPainHigh)
        state.gate.lastWalking = std::max(state.gate.lastWalking.value_or(Pain{}), *peak);
    if (!onlyWalked || prescribed.workout.rung == Rung::whole(0))
        hearRun(state, request, prescribed, run, notes);
    else if (state.injured && responses::byPain(state, run).result != SessionResult::Flare)
        hearWalkOfKnee(state, prescribed, run, notes);
    else
        hearWalk(state, request, prescribed, run, notes);
}

void missed(State &state, const Day &prescribed, Notes &notes)
{
    notes.yesterday = SessionResult::Missed;
    if (state.awaySince)
        return; // told once, when the absence began: nothing is owed
    state.awaySince = prescribed.date;
    Figures figures;
    figures.rung = prescribed.workout.rung;
    figures.date = prescribed.date;
    notes.decisions.push_back({prescribed.date, {Rule::RespondMissed, figures}});
}

RunReport asPrescribed(const Day &prescribed)
{
    RunReport run;
    run.walk = prescribed.workout.walk();
    run.jog = prescribed.workout.jog();
    run.longestJog = run.jog;
    run.load = run.jog;
    run.continuous = run.walk == Seconds{};
    run.distance = prescribed.distance;
    run.during = Pain{};
    run.after = Pain{};
    run.nextMorning = Pain{};
    return run;
}

void hearCross(State &state, const DayReport &report, Notes &notes)
{
    auto &dropped = state.around.droppedSports;
    for (const CrossReport &cross : report.cross) {
        if (!cross.nextMorning || cross.nextMorning->score() < kCrossRaised)
            continue;
        std::rotate(dropped.rbegin(), dropped.rbegin() + 1, dropped.rend());
        dropped[0] = {cross.sport, report.date + Days{1 + kCrossDroppedDays}};
        Figures figures;
        figures.morning = cross.nextMorning;
        figures.days = kCrossDroppedDays;
        figures.count = static_cast<int>(cross.sport);
        notes.decisions.push_back({report.date, {Rule::RespondCross, figures}});
    }
}

} // namespace

State respond(State state, const Request &request, const Day &prescribed, const DayReport *report,
              Knowledge knowledge, Notes &notes)
{
    respondInPlace(state, request, prescribed, report, knowledge, notes);
    return state;
}

void respondInPlace(State &state, const Request &request, const Day &prescribed,
                    const DayReport *report, Knowledge knowledge, Notes &notes)
{
    const bool asked = prescribed.workout.jog() > Seconds{} || prescribed.workout.rung.has_value();
    const bool told = report && (report->run || report->skipped);
    const bool assumed =
        knowledge == Knowledge::Planned || (knowledge == Knowledge::Today && !told);
    if (report)
        hearCross(state, *report, notes);
    state.week.asked += prescribed.workout.jog();
    if (report && report->run) {
        hearRunOrWalk(state, request, prescribed, *report->run, notes);
    } else if (assumed && prescribed.workout.kind == Kind::Race) {
        remember(state, asPrescribed(prescribed), SessionResult::Clean, Seconds{}, {}, true,
                 prescribed.date);
    } else if (assumed && asked) {
        hearRun(state, request, prescribed, asPrescribed(prescribed), notes);
    } else if (assumed && prescribed.workout.kind == Kind::Walk) {
        gate::takeWalk(state, prescribed, asPrescribed(prescribed), false);
    } else if (asked) {
        missed(state, prescribed, notes);
    }
    if (knowledge != Knowledge::Planned)
        refer::findSoon(state, notes);
    // A gate that stays shut after the rest days is an absence from running like any other.
    const Date rested = std::max(state.flares.restUntil + Days{1}, state.block.until);
    if (!state.gate.open && prescribed.date >= rested && !state.awaySince)
        state.awaySince = prescribed.date;
}

} // namespace restride
