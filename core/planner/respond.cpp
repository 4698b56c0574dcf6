// SPDX-License-Identifier: GPL-3.0-or-later
// What a day's outcome changes (section 6). The day itself is judged here; the next morning, which
// outranks it, is heard in wake.cpp.
#include "core/planner/build.h"
#include "core/planner/flare.h"
#include "core/planner/kernel.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"
#include "core/planner/refer.h"
#include "core/planner/session.h"

#include <algorithm>

namespace restride {
namespace {

using namespace numbers;

/// What was asked for: the day's session, or, on another day, the one that was due.
struct Asked {
    bool session = false;
    Rung rung;
    Seconds jog{};
    Workout workout;
};

Asked askedOf(const State &state, const Request &request, const Day &prescribed)
{
    Asked asked;
    asked.rung = state.rung;
    if (isRunning(prescribed.workout.kind) || prescribed.workout.rung) {
        asked.session = true;
        asked.workout = prescribed.workout;
    } else if (session::fits(state, request, prescribed.date)) {
        asked.session = true;
        asked.workout = session::dueOn(state, request, prescribed.date).workout;
    }
    asked.jog = asked.workout.jog();
    return asked;
}

/// What is said of a run, and what it means, before its morning.
struct Judgement {
    SessionResult result = SessionResult::Clean;
    Rule rule = Rule::RespondClean;
    bool overdone = false;
    bool spike = false; ///< passed the single-run rule
};

std::optional<Pain> peakOf(const RunReport &run)
{
    if (!run.during && !run.after)
        return std::nullopt;
    return std::max(run.during.value_or(Pain{}), run.after.value_or(Pain{}));
}

bool isMasked(const State &state, const RunReport &run)
{
    const auto firstTime = [&](Mask mask) {
        return run.masks.contains(mask) && !state.masksSeen.contains(mask);
    };
    return run.masks.contains(Mask::Painkiller) || firstTime(Mask::Brace) || firstTime(Mask::Tape);
}

bool beganEarlier(const State &state, const RunReport &run)
{
    return run.onset && state.onsets[0] && state.onsets[1] && *run.onset < *state.onsets[0] &&
           *run.onset < *state.onsets[1];
}

/// The rows of section 6, the most restrictive first.
Judgement byPain(const State &state, const RunReport &run)
{
    if (run.courses.contains(Course::Limp))
        return {SessionResult::Flare, Rule::FlareLimp};
    if (peakOf(run).value_or(Pain{}).score() >= kFlarePeak)
        return {SessionResult::Flare, Rule::FlareHighPain};
    const int peak = above(peakOf(run).value_or(Pain{}), state.usual());
    const int after = above(run.after.value_or(Pain{}), state.usual());
    if (run.courses.contains(Course::Rising) || run.courses.contains(Course::WarmupStayed))
        return {SessionResult::Drop, Rule::RespondDrop};
    if (beganEarlier(state, run))
        return {SessionResult::Drop, Rule::RespondEarlier};
    // A score of 3 or more within the hour after has not settled within the hour.
    if (peak > kAcceptablePeak || after >= kAcceptablePeak)
        return {SessionResult::Amber, Rule::RespondAmber};
    if (isMasked(state, run))
        return {SessionResult::Unknown, Rule::RespondMasked};
    if (!run.during)
        return {SessionResult::Unknown, Rule::RespondUnknown};
    if (peak == kAcceptablePeak)
        return {SessionResult::Acceptable, Rule::RespondAcceptable};
    return {SessionResult::Clean, Rule::RespondClean};
}

/// `byDay`: what its pain says.
Judgement judge(const State &state, const Asked &asked, const RunReport &run,
                const Judgement &byDay, Date date)
{
    Judgement judgement = byDay;
    const Seconds longest = state.longestRun(date);
    const Seconds cap = std::max(percentOf(longest, kSingleRunPercent), longest + kSingleRunFloor);
    judgement.spike = longest > Seconds{} && run.load > cap;
    // Without an injury one carries on from what was really run; only a spike is too much.
    const bool planInForce = state.injured && !state.entryDue;
    const bool onLadder = state.mode == Mode::Ladder && !state.entryDue;
    const bool easyPlan = asked.workout.intensity != Effort::Race;
    const bool beyondPlan = run.jog > percentOf(asked.jog, kOverdonePercent);
    judgement.overdone = planInForce ? beyondPlan || (run.hard && easyPlan)
                                     : judgement.spike && beyondPlan && !state.entryDue;
    const bool mild =
        judgement.result == SessionResult::Clean || judgement.result == SessionResult::Acceptable;
    if (judgement.overdone && mild)
        return {SessionResult::Overdone, Rule::RespondOverdone, true, judgement.spike};
    if ((planInForce || onLadder) && mild && run.jog < percentOf(asked.jog, kShortenedPercent))
        return {SessionResult::Shortened, Rule::RespondShortened, false, false};
    return judgement;
}

Figures figuresOf(const Asked &asked, const RunReport &run, Date date)
{
    Figures figures;
    if (asked.workout.rung)
        figures.rung = asked.workout.rung;
    figures.pain = peakOf(run);
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
    if (state.injured && !state.entryDue)
        return run.load >= percentOf(asked.jog, kShortenedPercent) ? asked.jog : run.load;
    return judgement.overdone ? std::min(run.load, build::singleRunCap(state, request, date))
                              : run.load;
}

/// Whether the knee took a run, by its day alone; the morning has its word later (wake.cpp).
std::optional<bool> takenByDay(SessionResult byPain)
{
    switch (byPain) {
    case SessionResult::Clean:
        return true;
    case SessionResult::Drop:
    case SessionResult::Flare:
        return false;
    default:
        return std::nullopt; // a warning says neither
    }
}

void remember(State &state, const Request &request, const RunReport &run, SessionResult byDay,
              Seconds counted, Date date)
{
    RunRecord record;
    record.date = date;
    record.counted = counted;
    record.jogged = run.jog;
    record.continuous = run.continuous ? run.load : Seconds{};
    record.distance = run.distance;
    record.peak = peakOf(run);
    record.rose =
        run.courses.contains(Course::Rising) || run.courses.contains(Course::WarmupStayed);
    record.limped = run.courses.contains(Course::Limp);
    if (state.inForce)
        record.taken = takenByDay(byDay);
    // A flare-up before the profile's onset: what was taken well before that day says no more of
    // the knee than it does where nothing flared.
    if (request.isInjured() && !state.onsetPassed && record.taken.value_or(false))
        record.taken.reset();
    if (const RunRecord *same = state.runs.on(date)) {
        // The running before the log names this day too: the larger figure counts.
        record.counted = std::max(record.counted, same->counted);
        record.continuous = std::max(record.continuous, same->continuous);
        record.distance = std::max(record.distance, same->distance);
    }
    state.runs.put(record);
    state.masksSeen = state.masksSeen.united(run.masks);
    state.onsets = {run.onset, state.onsets[0]};
    if (state.lastRun && daysBetween(*state.lastRun, date) > kBreakDays)
        state.backOn = date;
    if (!state.lastRun || daysBetween(*state.lastRun, date) >= kAwayDays)
        state.cameBack = date;
    if (!state.lastRun || date > *state.lastRun)
        state.lastRun = date;
    state.doneThisWeek += counted;
    state.awaySince.reset();
    state.awayFromBase = false;
}

void takeOverdone(State &state, const Asked &asked, const RunReport &run,
                  const Judgement &judgement, Date date, Notes &notes)
{
    state.blockedUntil = std::max(state.blockedUntil, date + Days{3}); // one day later
    if (judgement.spike)
        state.holdGrowthUntil(date + Days{kHoldDays});
    if (judgement.result == SessionResult::Overdone)
        notes.decisions.push_back({date, {Rule::RespondOverdone, figuresOf(asked, run, date)}});
}

/// A result that the knee did not take quietly.
bool stirs(SessionResult result)
{
    return result == SessionResult::Amber || result == SessionResult::Drop ||
           result == SessionResult::Flare;
}

/// Effects that do not wait for the morning.
SessionResult takeEffect(State &state, const Request &request, const Asked &asked,
                         const RunReport &run, const Judgement &judgement, Date date, Notes &notes)
{
    if (judgement.result == SessionResult::Clean)
        return SessionResult::Clean; // the most of them: nothing to tell
    const Figures figures = figuresOf(asked, run, date);
    switch (judgement.result) {
    case SessionResult::Flare:
        flare::flareUp(state, request, {date, asked.rung, run.jog}, date, {judgement.rule, figures},
                       notes);
        return SessionResult::Flare;
    case SessionResult::Amber:
        state.cleanWeek = false;
        if (state.amberBefore) {
            notes.decisions.push_back({date, {Rule::RespondSecondAmber, figures}});
            flare::stepDown(state, request, {date, asked.rung, run.jog, true}, date, notes);
            return SessionResult::Drop;
        }
        notes.decisions.push_back({date, {judgement.rule, figures}});
        state.amberBefore = true;
        state.holdGrowthUntil(date + Days{kHoldDays});
        return SessionResult::Amber;
    case SessionResult::Drop:
        state.cleanWeek = false;
        state.runs.change(date,
                          [](RunRecord &record) { record.rose = true; }); // section 4: not mild
        notes.decisions.push_back({date, {judgement.rule, figures}});
        flare::stepDown(state, request, {date, asked.rung, run.jog}, date, notes);
        state.blockedUntil = std::max(state.blockedUntil, date + Days{3}); // one extra day off
        return SessionResult::Drop;
    case SessionResult::Unknown:
    case SessionResult::Acceptable:
    case SessionResult::Shortened:
        notes.decisions.push_back({date, {judgement.rule, figures}});
        return judgement.result;
    default:
        return judgement.result;
    }
}

void hearRun(State &state, const Request &request, const Day &prescribed, const RunReport &run,
             Notes &notes)
{
    const Date date = prescribed.date;
    const Asked asked = askedOf(state, request, prescribed);
    const Judgement plain = byPain(state, run);
    const SessionResult byDay = plain.result;
    Judgement judgement = judge(state, asked, run, plain, date);
    if (!state.inForce && judgement.result != SessionResult::Flare)
        judgement = {SessionResult::None, Rule::RespondClean}; // before the onset: only told
    const bool masked = isMasked(state, run);
    const Seconds counted = countedOf(state, request, asked, run, judgement, date);
    remember(state, request, run, byDay, counted, date);
    // Running before the entry: the first session keeps the distance that a surplus asks for.
    const bool tooEarly = state.injured && state.entryDue &&
                          run.jog > percentOf(ladder::jogOf(state.rung), kOverdonePercent);
    if (tooEarly)
        state.blockedUntil = std::max(state.blockedUntil, date + Days{3});
    PendingSession pending;
    pending.date = date;
    pending.planned = asked.session && !state.entryDue;
    pending.rung = asked.rung;
    pending.jog = run.jog;
    pending.mild = byDay == SessionResult::Clean || byDay == SessionResult::Acceptable;
    pending.masked = masked;
    pending.heldClean = judgement.overdone && !judgement.spike && byDay == SessionResult::Clean;
    pending.peak = peakOf(run);
    pending.morning = run.nextMorning;
    if (judgement.overdone)
        takeOverdone(state, asked, run, judgement, date, notes);
    if (byDay != SessionResult::Unknown && byDay != SessionResult::Acceptable)
        decideHalfKnown(state, byDay == SessionResult::Clean);
    pending.soFar = takeEffect(state, request, asked, run, judgement, date, notes);
    // A painful run through a shut gate: what is assumed of its opening is counted from here.
    if (stirs(pending.soFar) && !state.gateOpen)
        state.saidAt = std::max(state.saidAt, date);
    if (state.inForce)
        state.pending = pending;
}

/// A walk: the walk phase goes on where it was taken quietly and goes back where it was not. Half
/// an hour without pain passes the test of the gate, on whatever day it was `logged`; what a plan
/// only assumes passes it on the day of the test.
void takeWalk(State &state, const Day &prescribed, const RunReport &run, bool logged)
{
    state.lastWalk = prescribed.date;
    const int usual = state.usual();
    const int peak = above(peakOf(run).value_or(Pain{}), usual);
    const bool quiet =
        peak <= kCleanPeak && above(run.nextMorning.value_or(Pain{}), usual) <= kCleanMorning;
    const Seconds next = quiet ? state.nextWalk + kWalkStep : state.nextWalk - kWalkStep;
    state.nextWalk = std::clamp(next, kFirstWalk, kTestWalk);
    const bool asksForIt = prescribed.why.rule == Rule::GateTest;
    if (run.walk < kTestWalk || peak > kGateWalkingMost || !run.masks.empty() ||
        (!logged && !asksForIt))
        return;
    state.walkedHalfHour = prescribed.date;
    const bool painless = run.during && above(*run.during, usual) == 0;
    if (painless && !state.gateOpen && state.signs.empty())
        state.opensTonight = true;
}

/// A walk of a sore knee. One worse day while resting is no flare-up (section 6), nor is a sore
/// morning that the knee had before; but what walking hurts is known by it: from 3 on it shuts the
/// gate, and the opening is assumed from there.
void hearWalkOfKnee(State &state, const Day &prescribed, const RunReport &run, Notes &notes)
{
    takeWalk(state, prescribed, run, true);
    if (!run.nextMorning) // else it has had its word
        state.walkPending = prescribed.date;
    const std::optional<Pain> peak = peakOf(run);
    if (!peak || peak->score() < kWalkingPainHigh)
        return;
    state.saidAt = std::max(state.saidAt, prescribed.date);
    state.opensTonight = false;
    if (!state.gateOpen)
        return;
    state.gateOpen = false;
    state.gateShutSince = prescribed.date;
    Figures figures;
    figures.pain = peak;
    notes.decisions.push_back({prescribed.date, {Rule::GateShut, figures}});
}

/// A walk on a day without a session. It earns nothing; what it stirs up counts like any load.
void hearWalk(State &state, const Request &request, const Day &prescribed, const RunReport &run,
              Notes &notes)
{
    const Asked asked = askedOf(state, request, prescribed);
    Judgement judgement = byPain(state, run);
    const bool told = !state.inForce && judgement.result != SessionResult::Flare;
    if (told || !stirs(judgement.result))
        judgement.result = SessionResult::None;
    takeWalk(state, prescribed, run, true);
    PendingSession pending;
    pending.date = prescribed.date;
    pending.rung = asked.rung;
    pending.jog = run.jog;
    pending.peak = peakOf(run);
    pending.morning = run.nextMorning;
    pending.soFar = takeEffect(state, request, asked, run, judgement, prescribed.date, notes);
    if (state.inForce)
        state.pending = pending;
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
    for (const CrossReport &cross : report.cross) {
        if (!cross.nextMorning || cross.nextMorning->score() < kCrossRaised)
            continue;
        std::rotate(state.droppedSports.rbegin(), state.droppedSports.rbegin() + 1,
                    state.droppedSports.rend());
        state.droppedSports[0] = {cross.sport, report.date + Days{1 + kCrossDroppedDays}};
        Figures figures;
        figures.morning = cross.nextMorning;
        figures.days = kCrossDroppedDays;
        figures.count = static_cast<int>(cross.sport);
        notes.decisions.push_back({report.date, {Rule::RespondCross, figures}});
    }
}

/// A week before the break, for section 8; asked for while it is still remembered.
void noteAbsence(State &state, const Request &request, Date date)
{
    if (!state.gateOpen && date > std::max(state.restUntil, state.loadRest) && !state.awaySince)
        state.awaySince = date;
    if (state.awaySince != date)
        return;
    state.breakReference = build::referenceWeek(state, request);
    state.breakMost = build::weekInForce(state, date);
}

/// log.unused: two reports of one run differ.
Why contradicted()
{
    Why why{Rule::LogUnused, {}};
    why.figures.needed = static_cast<int>(UnusedReason::Contradicted);
    return why;
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
    const RunReport *ran = report && report->run ? &*report->run : nullptr;
    if (report)
        hearCross(state, *report, notes);
    state.askedThisWeek += prescribed.workout.jog();
    if (ran) {
        const RunReport &run = *ran;
        if (run.contradicted)
            notes.decisions.push_back({prescribed.date, contradicted()});
        const bool onlyWalked = run.jog == Seconds{};
        if (onlyWalked && peakOf(run) && peakOf(run)->score() >= kWalkingPainHigh)
            state.lastWalking = std::max(state.lastWalking.value_or(Pain{}), *peakOf(run));
        const bool walked = onlyWalked && prescribed.workout.rung != Rung::whole(0);
        if (!walked)
            hearRun(state, request, prescribed, run, notes);
        else if (state.injured && byPain(state, run).result != SessionResult::Flare)
            hearWalkOfKnee(state, prescribed, run, notes);
        else
            hearWalk(state, request, prescribed, run, notes);
    } else if (assumed && prescribed.workout.kind == Kind::Race) {
        const RunReport run = asPrescribed(prescribed);
        remember(state, request, run, byPain(state, run).result, Seconds{}, prescribed.date);
    } else if (assumed && asked) {
        hearRun(state, request, prescribed, asPrescribed(prescribed), notes);
    } else if (assumed && prescribed.workout.kind == Kind::Walk) {
        takeWalk(state, prescribed, asPrescribed(prescribed), false);
    } else if (asked) {
        missed(state, prescribed, notes);
    }
    if (knowledge != Knowledge::Planned)
        refer::findSoon(state, notes);
    noteAbsence(state, request, prescribed.date);
}

} // namespace restride
