// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/steps.h"

#include "core/planner/base.h"
#include "core/planner/entry.h"
#include "core/planner/gate.h"
#include "core/planner/growth.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"
#include "core/planner/race.h"
#include "core/planner/spacing.h"

#include <algorithm>

namespace restride {

using namespace numbers;

int Flares::recent(Date on) const
{
    return static_cast<int>(std::count_if(dates.begin(), dates.end(), [&](Date flare) {
        return daysBetween(flare, on) <= kFlareMemoryDays;
    }));
}

namespace steps {
namespace {

/// What was jogged cleanly twice, and the rung that holds it.
struct Shown {
    Rung rung;
    Seconds jogged{};
};

/// ladder.advance: who has cleanly jogged as much as a higher rung twice within two weeks, two days
/// apart or more, has shown it. What was run before the gate opened is the entry's to judge. Empty
/// where it is no higher than the present rung, or where a rung up to it has failed: that one is
/// approached by halves.
std::optional<Shown> shownBy(const State &state)
{
    const Date from = std::max({state.day - Days{kShownWithinDays},
                                state.climb.started.value_or(Date{}), state.shownFrom});
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
        if (state.climb.failures.test(static_cast<std::size_t>(rung)))
            return std::nullopt;
    return best;
}

/// ladder.advance: at most two rungs above the lowest that the last seven days asked for.
Rung highestNow(const State &state)
{
    Rung lowest = state.rung;
    state.runs.visitSince(state.day - Days{kAdvanceWindowDays}, [&](const RunRecord &run) {
        lowest = std::min(lowest, run.rung.value_or(lowest));
    });
    return std::min(Rung::whole(Rung::kHighest),
                    Rung::quarters(lowest.quarters() + 4 * kAdvanceRungs));
}

/// ladder.hold: not with a referral, in the race's week, with a sore week, or before the first
/// session after an absence.
bool mayClimb(const State &state, const Request &request)
{
    return state.gate.open && !state.awaySince && !state.progressStopped() &&
           !race::inRaceWeek(request, state.day) &&
           growth::meanPeakTenths(state, state.day) <= kMeanPainTenths + 10 * state.usual();
}

/// ladder.walks: walking counts as load.
void shortenWalks(State &state, Rung failed, Notes &notes)
{
    if (failed > Rung::whole(kShortWalksRung) || state.entry.due)
        return;
    ++state.climb.walkCuts;
    Figures figures;
    figures.rung = failed;
    figures.count = state.climb.walkCuts;
    notes.decisions.push_back({state.day, {Rule::LadderWalks, figures}});
}

/// ladder.between: what was really run is what the knee did not take, whatever had been asked.
void learnFailure(State &state, const FailedSession &session)
{
    if (session.jog > Seconds{}) // a walk says nothing of jogging
        state.climb.failures.set(static_cast<std::size_t>(ladder::triedBy(session.jog).floor()));
}

/// Who runs on a sore knee after a check or a flare-up has said that it is one begins lower: a shut
/// gate is no shelter. Of the runs before that the entry itself speaks.
void runOn(State &state)
{
    if (state.entry.asked || !state.flares.dates.empty())
        ++state.entry.stepsDown;
    state.entry.asked = state.entry.asked.value_or(state.day);
}

/// After a flare-up: one rung back for each of the last 42 days.
void back(State &state, const Request &request, const FailedSession &session, Notes &notes)
{
    const int flares = state.flares.recent(state.day);
    Figures figures;
    figures.count = flares;
    Rule rule = flares > 1 ? Rule::FlareRepeated : Rule::FlareStepBack;
    if (state.mode == Mode::Base) {
        figures.percent = kFlareFirstPercent;
        rule = Rule::FlareReduced;
        base::stepBack(state, request, flares);
    } else {
        state.goTo(std::min(state.rung, ladder::below(session.rung, flares)));
        if (!session.stepped)
            shortenWalks(state, session.rung, notes);
        figures.rung = state.rung;
        figures.rungFrom = session.rung;
    }
    state.climb.best = {state.level(), state.day}; // from here the way up is counted anew
    notes.decisions.push_back({state.day, {rule, figures}});
}

} // namespace

void climb(State &state, const Request &request, Notes &notes)
{
    if (state.mode != Mode::Ladder || !mayClimb(state, request))
        return;
    const bool earned = state.climb.cleanHalves >= 2 * spacing::cleanNeeded(state, request);
    const std::optional<Shown> shown = shownBy(state);
    if (!earned && !shown)
        return;
    Figures figures;
    figures.rungFrom = state.rung;
    figures.count = state.climb.cleanHalves / 2;
    if (earned && state.rung == Rung::whole(Rung::kHighest)) {
        base::leaveLadder(state, request);
        notes.decisions.push_back({state.day, {Rule::LadderFinished, figures}});
        return;
    }
    const auto above = static_cast<std::size_t>(state.rung.floor() + 1);
    const bool failed = above <= Rung::kHighest && state.climb.failures.test(above);
    Rung next = earned ? ladder::nextAbove(state.rung, failed) : state.rung;
    if (shown && shown->rung > next) {
        next = shown->rung;
        figures.time = shown->jogged;
    }
    next = std::min(next, highestNow(state));
    if (next <= state.rung)
        return;
    const bool between = failed && !next.isWhole();
    state.goTo(next);
    // What failed before holds for the next climb only; it is over once the climb has passed it.
    for (int passed = 1; passed < next.floor(); ++passed)
        state.climb.failures.reset(static_cast<std::size_t>(passed));
    figures.rung = next;
    notes.decisions.push_back(
        {state.day, {between ? Rule::LadderBetween : Rule::LadderAdvance, figures}});
}

void down(State &state, const Request &request, const FailedSession &session, Notes &notes)
{
    if (!session.secondAmber)
        learnFailure(state, session);
    if (state.entry.due) {
        runOn(state);
        return;
    }
    if (state.mode == Mode::Base) {
        base::stepDown(state, request);
        return;
    }
    state.goTo(std::min(state.rung, ladder::below(session.rung, 1)));
    shortenWalks(state, session.rung, notes);
}

void flareUp(State &state, const Request &request, const FailedSession &session, Date knownOn,
             const Why &why, Notes &notes)
{
    const bool wasHealthy = !state.injured;
    if (wasHealthy)
        entry::becomeSore(state); // `none` becomes a knee from that day
    const bool before = state.entry.due;
    if (before)
        runOn(state);
    Flares &flares = state.flares;
    flares.dates.push_back(session.date);
    flares.known = knownOn;
    const int worst = why.figures.pain.value_or(Pain{}).score();
    flares.restUntil =
        std::max(flares.restUntil, session.date + Days{worst >= kFlareHighPain ? kFlareRestDaysHigh
                                                                               : kFlareRestDays});
    gate::shutSilently(state, knownOn);
    state.gate.saidAt = knownOn;

    Why told = why;
    told.figures.days = daysBetween(session.date, flares.restUntil);
    told.figures.date = session.date;
    notes.decisions.push_back({knownOn, told});
    learnFailure(state, session);
    if (!before)
        back(state, request, session, notes);
}

void countWhatWasShown(State &state, Date date)
{
    const RunRecord *run = state.runs.on(date);
    if (!run || !run->taken.value_or(false))
        return;
    Seconds shown{};
    state.runs.visitSince(date - Days{kShownWithinDays}, [&](const RunRecord &earlier) {
        if (earlier.date < date && earlier.taken.value_or(false))
            shown = std::max(shown, std::min(earlier.jogged, run->jogged));
    });
    if (shown <= run->counted)
        return;
    state.week.done += shown - run->counted;
    state.runs.change(date, [&](RunRecord &record) { record.counted = shown; });
}

void decideHalfKnown(State &state, bool quiet)
{
    if (!state.climb.halfKnown)
        return;
    if (daysBetween(*state.climb.halfKnown, state.day) <= kHalfKnownDays) {
        state.climb.cleanHalves = std::max(0, state.climb.cleanHalves + (quiet ? 1 : -1));
        if (quiet)
            state.runs.change(*state.climb.halfKnown, [](RunRecord &run) { run.taken = true; });
        countWhatWasShown(state, *state.climb.halfKnown);
    }
    state.climb.halfKnown.reset();
}

} // namespace steps
} // namespace restride
