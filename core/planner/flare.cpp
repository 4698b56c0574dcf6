// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/flare.h"

#include "core/planner/build.h"
#include "core/planner/entry.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"

#include <algorithm>

namespace restride::flare {
namespace {

using namespace numbers;

/// ladder.between: what was really run is what the knee did not take, whatever had been asked; so
/// two lives with the same runs learn the same (law 3). Each session teaches once.
void learnFailure(State &state, const FailedSession &session)
{
    if (session.jog == Seconds{} || (state.learntFrom && *state.learntFrom >= session.date))
        return; // a walk says nothing of jogging
    state.learntFrom = session.date;
    state.failures.set(static_cast<std::size_t>(ladder::triedBy(session.jog).floor()));
}

/// ladder.walks: walking counts as load.
void shortenWalks(State &state, Rung failed, Date day, Notes &notes)
{
    if (failed > Rung::whole(kShortWalksRung))
        return;
    ++state.walkCuts;
    if (state.entryDue)
        return; // told by the entry
    Figures figures;
    figures.rung = failed;
    figures.count = state.walkCuts;
    notes.decisions.push_back({day, {Rule::LadderWalks, figures}});
}

/// Before the entry a step is earned only by running on after a check since the onset: until then
/// nothing was asked, and the entry itself (section 4) speaks of such runs.
bool beforeEntry(State &state, const Request &request, Date day)
{
    if (!state.entryDue)
        return false;
    // A knee that became sore by a flare-up of this log had a plan before.
    const bool planned = !request.isInjured() && state.ladderStart;
    const bool asked = planned || state.askedSince;
    if ((day <= state.onset && !planned) || !asked) {
        state.amberBefore = true; // it counts as the first of two ambers in a row
        return true;
    }
    state.failedBeforeEntry = true;
    return false;
}

/// The last week of jogging, as it was or as it was allowed to be.
Seconds lastWeek(const State &state, const Request &request, Date day)
{
    if (state.waitingReduction)
        return percentOf(state.waitingReduction->reference, state.waitingReduction->percents[0]);
    if (state.reduction.activeOn(day))
        return build::weekOfLess(state, day);
    return state.weeks.empty() ? build::referenceWeek(state, request) : state.weeks.back();
}

/// After the ladder: the smaller of the last clean week and the last week, x 0.6, then x 0.8.
Reduction lessWeek(const State &state, const Request &request, Date day)
{
    const Seconds last = lastWeek(state, request, day);
    Reduction reduction;
    reduction.reference =
        state.lastCleanWeek > Seconds{} ? std::min(last, state.lastCleanWeek) : last;
    reduction.percents = {kFlareFirstPercent, kFlareSecondPercent};
    reduction.stages = 2;
    reduction.rule = Rule::FlareReduced;
    return reduction;
}

void stepBack(State &state, const Request &request, const FailedSession &session, int steps,
              Date day, Notes &notes)
{
    learnFailure(state, session);
    if (beforeEntry(state, request, session.date))
        return;
    Figures figures;
    figures.count = steps;
    if (state.mode == Mode::Base) {
        const Reduction less = lessWeek(state, request, day);
        if (const auto rung = build::rungFor(state, request, less, day)) {
            state.mode = Mode::Ladder; // at once: a further one goes down from there
            state.goTo(*rung);
        } else {
            state.waitingReduction = less;
        }
        figures.percent = kFlareFirstPercent;
        notes.decisions.push_back({day, {Rule::FlareReduced, figures}});
        return;
    }
    state.goTo(std::min(state.rung, ladder::below(session.rung, steps)));
    if (!session.stepped)
        shortenWalks(state, session.rung, day, notes);
    figures.rung = state.rung;
    figures.rungFrom = session.rung;
    if (state.entryDue)
        return; // told by the entry
    notes.decisions.push_back(
        {day, {steps > 1 ? Rule::FlareRepeated : Rule::FlareStepBack, figures}});
}

} // namespace

void stepDown(State &state, const Request &request, const FailedSession &session, Date day,
              Notes &notes)
{
    state.amberBefore = !session.secondAmber;
    state.holdGrowthUntil(day + Days{kHoldDays});
    if (!session.secondAmber)
        learnFailure(state, session);
    if (beforeEntry(state, request, session.date))
        return;
    if (state.mode == Mode::Ladder) {
        state.goTo(std::min(state.rung, ladder::below(session.rung, 1)));
        shortenWalks(state, session.rung, day, notes);
        return;
    }
    const Seconds longest = state.longestRun(day);
    state.longCap = percentOf(std::min(longest, state.longCap.value_or(longest)), kDropPercent);
    for (Seconds &week : state.weeks)
        week = std::min(week, percentOf(state.week.total, kDropPercent));
    state.week.longRun = percentOf(state.week.longRun, kDropPercent);
    state.week.medium = percentOf(state.week.medium, kDropPercent);
    state.week.brief = percentOf(state.week.brief, kDropPercent);
}

void flareUp(State &state, const Request &request, const FailedSession &session, Date knownOn,
             const Why &why, Notes &notes)
{
    const Date ranOn = session.date;
    if (!state.injured) {
        entry::becomeSore(state, request, knownOn); // `none` becomes a knee from that day
    }
    state.flares.push_back(ranOn);
    state.flareKnown = knownOn;
    const int worst = why.figures.pain.value_or(Pain{}).score();
    state.restUntil =
        std::max(state.restUntil,
                 ranOn + Days{worst >= kFlareHighPain ? kFlareRestDaysHigh : kFlareRestDays});
    if (state.gateOpen)
        state.gateShutSince = knownOn;
    state.gateOpen = false;
    state.opensTonight = false;
    state.saidAt = knownOn;
    state.amberBefore = true;
    state.cleanWeek = false;

    Why told = why;
    told.figures.days = daysBetween(ranOn, state.restUntil);
    told.figures.date = ranOn;
    notes.decisions.push_back({knownOn, told});
    stepBack(state, request, session, state.recentFlares(knownOn), knownOn, notes);
    state.weeks.clear(); // the weeks that growth looks back on start anew
    state.reduction = {};
}

} // namespace restride::flare
