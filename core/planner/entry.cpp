// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/entry.h"

#include "core/planner/build.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"

#include <algorithm>

namespace restride::entry {
namespace {

using namespace numbers;

Date windowStart(const State &state)
{
    return std::min(state.gateShutSince, state.day) - Days{kEntryWindowDays};
}

Pain worstSince(const State &state, Date from)
{
    Pain worst;
    for (const RunRecord &run : state.runs)
        if (run.date >= from && run.peak)
            worst = std::max(worst, *run.peak);
    return worst;
}

bool saidNothing(const State &state)
{
    return std::none_of(state.runs.begin(), state.runs.end(),
                        [](const RunRecord &run) { return run.peak.has_value(); });
}

bool lastRunsQuiet(const State &state)
{
    int quiet = 0;
    for (auto run = state.runs.rbegin(); run != state.runs.rend() && quiet < kSettledRuns; ++run) {
        if (!run->peak || run->peak->score() > kSettledPain)
            return false;
        ++quiet;
    }
    return quiet == kSettledRuns;
}

/// The last run hurt more than the one before it, or both as much as a mild knee may: pain that has
/// stayed there is no better than pain that rose to it (law 3).
bool risesFromRunToRun(const State &state)
{
    if (state.runs.size() < 2)
        return false;
    const auto &last = state.runs.back().peak;
    const auto &before = (state.runs.end() - 2)->peak;
    return last && before && (*last > *before || last->score() >= kMildPain);
}

template <typename Says> bool anySince(const State &state, Date from, Says says)
{
    return std::any_of(state.runs.begin(), state.runs.end(),
                       [&](const RunRecord &run) { return run.date >= from && says(run); });
}

int daysAway(const State &state)
{
    return state.lastRun ? daysBetween(*state.lastRun, state.day) : kBreakLongDays;
}

/// `week` of jogging at `percent`, by the ladder where it is small. The reduction for a knee that
/// carries on: after a break the table of section 8, at most the reshaped week.
Reduction reshaped(const State &state, const Request &request, bool mild)
{
    const Seconds reference = build::referenceWeek(state, request);
    Reduction reduction = build::afterBreak(
        state.awaySince ? daysBetween(*state.awaySince, state.day) : 0, state.injured, reference);
    if (!mild)
        return reduction;
    if (reduction.stages == 0) {
        reduction.percents = {kReshapePercent};
        reduction.stages = 1;
        reduction.stageDays = kReshapeDays;
        reduction.rule = Rule::EntryReshape;
        return reduction;
    }
    for (int &percent : reduction.percents)
        percent = std::min(percent, kReshapePercent);
    return reduction;
}

void startLadder(State &state, Rung rung, Rule rule, Notes &notes)
{
    state.mode = Mode::Ladder;
    state.waitingReduction.reset();
    state.reduction = {};
    state.awayFromBase = false;
    state.goTo(state.failedBeforeEntry ? std::min(rung, state.rung) : rung);
    state.failedBeforeEntry = false;
    state.ladderStart = state.day;
    Figures figures;
    figures.rung = state.rung;
    notes.decisions.push_back({state.day, {rule, figures}});
}

/// Section 4: a knee that is more than mildly sore has its days off first, counted from its last
/// run and from its onset, however soon a check passes.
void settleFirst(State &state, const Request &request, Class sore)
{
    if (sore < Class::Moderate)
        return;
    const Knee &knee = request.profile->knee;
    const bool told = knee.onset == state.onset;
    const Date since = std::max(state.lastRun.value_or(Date{}), told ? state.onset : Date{});
    state.settledOn = since + Days{kEntryRestDays + 1};
    state.settlesBy = sore == Class::Severe ? Rule::EntrySevere : Rule::EntryModerate;
    state.blockedUntil = std::max(state.blockedUntil, state.settledOn);
}

/// The highest rung that what is known allows (section 4).
Rung entryRung(const Request &request)
{
    const Knee &knee = request.profile->knee;
    if (!knee.painFree)
        return Rung::whole(kEntryRungDefault);
    return ladder::entryRung(*knee.painFree, knee.kind == KneeKind::Iliotibial);
}

/// What a mild knee would be given, as a rung: a sorer one is never given more (law 3).
/// Where the volume is not known there is nothing to go by.
Rung mostByVolume(const State &state, const Request &request)
{
    const Seconds week = build::referenceWeek(state, request);
    if (week == Seconds{})
        return Rung::whole(kEntryRungMost);
    const Seconds longest = state.longestRun(state.day);
    const Seconds mild = percentOf(week, kReshapePercent);
    const int sessions = std::min(request.ladderPattern.size(), kLadderSessions);
    return ladder::fittingInto(longest > Seconds{} ? std::min(mild, longest * sessions) : mild);
}

/// Where a break held the week down, the soreness gives no more than it did (law 3).
Rung mostByReduction(const State &state, Date day)
{
    if (!state.reduction.activeOn(day))
        return Rung::whole(Rung::kHighest);
    return ladder::fittingInto(percentOf(build::weekOfLess(state, day), kReshapePercent));
}

/// The least that the volume has allowed since the first check after the onset.
Rung leastByVolume(const State &state, const Request &request)
{
    return std::max(lowest(request), state.mostRung);
}

/// A mild knee gets no more than that: what is run before the entry never makes it begin higher
/// (law 3).
void holdToVolume(State &state, const Request &request)
{
    const Rung most = leastByVolume(state, request);
    const bool governed = most < std::min(mostByVolume(state, request), kGovernedBelow);
    if (state.mode == Mode::Base && governed) {
        state.mode = Mode::Ladder;
        state.goTo(most);
        state.reduction = {};
    }
    if (state.mode == Mode::Ladder)
        state.rung = std::min(state.rung, most);
}

void carryOn(State &state, const Request &request, bool mild, Notes &notes)
{
    if (state.injured && build::referenceWeek(state, request) == Seconds{}) {
        const Rung most = entryRung(request);
        startLadder(state, mild ? std::min(most, leastByVolume(state, request)) : most,
                    Rule::EntryModerate, notes);
        return;
    }
    const Reduction reduction = reshaped(state, request, mild);
    Figures figures;
    figures.days = daysAway(state);
    if (reduction.stages > 0) {
        build::startReduction(state, request, reduction, state.day);
        figures.percent = reduction.percents[0];
    } else if (state.injured || state.weeks.empty()) {
        Reduction whole;
        whole.reference = build::referenceWeek(state, request);
        whole.percents = {100};
        whole.stages = 1;
        whole.rule = Rule::BuildBase;
        build::startReduction(state, request, whole, state.day);
    } else {
        state.mode = Mode::Base;
        build::planWeek(state, request, state.day);
    }
    if (mild)
        holdToVolume(state, request);
    if (state.mode == Mode::Ladder) {
        figures.rung = state.rung;
        if (!state.ladderStart)
            state.ladderStart = state.day;
    }
    state.breakMost = build::weekInForce(state, state.day);
    const Rule rule = reduction.stages > 0 ? reduction.rule : Rule::EntrySettled;
    notes.decisions.push_back({state.day, {rule, figures}});
    if (state.mode == Mode::Ladder)
        notes.decisions.push_back({state.day, {Rule::LadderGoverns, figures}});
}

} // namespace

Class classOf(const State &state)
{
    const Date from = windowStart(state);
    const Pain worst = worstSince(state, from);
    const bool limped = anySince(state, from, [](const RunRecord &run) { return run.limped; });
    const bool walkingHigh =
        (state.lastWalking && state.lastWalking->score() >= kWalkingPainHigh) ||
        (state.walkingHighLast && *state.walkingHighLast >= from);
    if (worst.score() > kModeratePain || walkingHigh || limped)
        return Class::Severe;
    const bool rose = anySince(state, from, [](const RunRecord &run) { return run.rose; });
    // A next morning that nobody reported is not known to have been quiet.
    const bool raisedMorning = anySince(state, from, [&](const RunRecord &run) {
        return run.peak && (!run.morning || above(*run.morning, state.usual()) > kCleanMorning);
    });
    if (state.failedBeforeEntry || saidNothing(state) || worst.score() > kMildPain || rose ||
        raisedMorning)
        return Class::Moderate;
    if (lastRunsQuiet(state))
        return Class::Settled;
    return risesFromRunToRun(state) ? Class::Moderate : Class::Mild;
}

Rung highest(const Request &request)
{
    return entryRung(request);
}

Rung lowest(const Request &request)
{
    return std::min(entryRung(request), Rung::whole(kEntryRungDefault));
}

void becomeSore(State &state, const Request &request, Date day)
{
    state.injured = true;
    state.onset = day;
    if (state.gateOpen)
        state.gateShutSince = day;
    state.gateOpen = false;
    state.saidAt = std::max(state.saidAt, day);
    // A ladder after a break, without an injury: one rung down from there, too (section 9).
    if (state.inForce && !state.entryDue && state.mode == Mode::Ladder && !state.ladderStart)
        state.ladderStart = day;
    state.entryDue = true;
    // What is run before the entry is judged against its lowest rung, or against the one already
    // climbed down to.
    const bool climbed =
        state.mode == Mode::Ladder && (state.ladderStart || state.failedBeforeEntry);
    state.failedBeforeEntry = climbed && state.rung < lowest(request);
    state.rung = climbed ? std::min(state.rung, lowest(request)) : lowest(request);
    if (state.clearedForRungOne)
        state.rung = std::min(state.rung, Rung::whole(1));
    state.mode = Mode::Ladder;
    state.goTo(state.rung);
    state.worstClass = 0;
    state.mostRung = mostByReduction(state, day);
    state.askedSince.reset();
}

void enter(State &state, const Request &request, Notes &notes)
{
    state.entryDue = false;
    if (state.clearedForRungOne) {
        state.clearedForRungOne = false;
        const Rung lowest = state.mode == Mode::Ladder ? state.rung : Rung::whole(1);
        startLadder(state, std::min(lowest, Rung::whole(1)), Rule::EntryCleared, notes);
        return;
    }
    if (!state.injured) {
        carryOn(state, request, false, notes);
        return;
    }
    const Rung most = entryRung(request);
    const Rung two = lowest(request);
    const Class sore = std::max(classOf(state), static_cast<Class>(state.worstClass));
    settleFirst(state, request, sore);
    // A run or two after four weeks away do not make it four weeks of running.
    const bool justBack =
        state.cameBack && daysBetween(*state.cameBack, state.day) <= kEntryWindowDays;
    if (daysAway(state) >= kAwayDays || justBack) {
        startLadder(state, two, Rule::EntryAway, notes);
        return;
    }
    switch (sore) {
    case Class::Severe:
        startLadder(state, state.failures[2] > 0 ? std::min(two, Rung::whole(1)) : two,
                    Rule::EntrySevere, notes);
        return;
    case Class::Moderate:
        startLadder(state,
                    std::min({most, std::max(two, mostByVolume(state, request)),
                              leastByVolume(state, request)}),
                    Rule::EntryModerate, notes);
        return;
    case Class::Mild:
        carryOn(state, request, true, notes);
        return;
    case Class::Settled:
        carryOn(state, request, false, notes);
        return;
    }
}

void watch(State &state, const Request &request)
{
    if (state.injured && state.entryDue && state.askedSince)
        state.worstClass = std::max(state.worstClass, static_cast<int>(classOf(state)));
    if (state.injured && state.entryDue && state.askedSince)
        state.mostRung = std::min(state.mostRung, mostByVolume(state, request));
}

void outgrowLadder(State &state, const Request &request)
{
    if (state.injured || state.entryDue || state.mode != Mode::Ladder)
        return;
    const bool beyond = build::largestWeek(state) > kShortRun * kLadderSessionsMost &&
                        state.longestRun(state.day) > kShortRun;
    // Back from a small week the ladder leads up to that week, not past it.
    const bool back = state.ladderMost && build::largestWeek(state) >= *state.ladderMost &&
                      weekdayOf(state.day) == request.profile->runner.weekStarts;
    if (!beyond && !back)
        return;
    state.mode = Mode::Base;
    state.ladderMost.reset();
    if (back) { // as rung 10 ends it: the long run grows no sooner, and no week counts for more
        state.ladderEnd = state.day;
        build::countAlike(state, request);
    }
    build::planWeek(state, request, state.day);
}

void afterAbsence(State &state, const Request &request, Notes &notes)
{
    if (!state.awaySince)
        return;
    const int away = daysBetween(*state.awaySince, state.day);
    const bool fourWeeks = state.injured && daysAway(state) >= kAwayDays;
    if (!state.gateOpen && !fourWeeks)
        return;
    if (state.mode == Mode::Base)
        state.awayFromBase = true;
    if (!state.awayFromBase || fourWeeks) {
        const bool beyondRungTwo =
            state.mode == Mode::Base || state.rung > Rung::whole(kEntryRungDefault);
        if (fourWeeks && beyondRungTwo)
            startLadder(state, Rung::whole(kEntryRungDefault), Rule::LadderAway, notes);
        return;
    }
    // Sized anew each day, so that it grows with the break.
    if (away < kBreakDays)
        return;
    Reduction reduction = build::afterBreak(away, state.injured, state.breakReference);
    reduction.most = state.breakMost;
    build::startReduction(state, request, reduction, state.day);
    Figures figures;
    figures.days = away;
    figures.percent = reduction.percents[0];
    // Told when the table's row changes; in between only the dates move.
    if (away == kBreakDays || away == kBreakMiddleDays || away == kBreakLongDays)
        notes.decisions.push_back({state.day, {Rule::BreakReduced, figures}});
}

} // namespace restride::entry
