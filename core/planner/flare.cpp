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

/// ladder.between and ladder.walks: the knee has shown which steps are too large for it: those from
/// the rung that failed down to where it is sent. A walk that failed speaks for rung 1.
void learnFailure(State &state, const Request &request, Rung failed, Date day, Notes &notes)
{
    const int bottom = std::min(std::max(1, failed.ceiling()), state.rung.floor() + 1);
    // Before the entry all rungs that it could have given have failed.
    const int top =
        std::max({1, failed.ceiling(), state.entryDue ? entry::highest(request).ceiling() : 0});
    for (int rung = bottom; rung <= top; ++rung) {
        auto &failures = state.failures[static_cast<std::size_t>(rung)];
        if (failures < 2)
            ++failures;
    }
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
bool beforeEntry(State &state, Date day)
{
    if (!state.entryDue)
        return false;
    const bool asked = state.check && state.check->date >= state.onset;
    if (day <= state.onset || !asked) {
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
        return percentOf(state.reduction.reference, state.reduction.percentOn(day));
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

void stepBack(State &state, const Request &request, Rung rung, bool stepped, int steps, Date day,
              Notes &notes)
{
    if (beforeEntry(state, day))
        return;
    Figures figures;
    figures.count = steps;
    if (state.mode == Mode::Base) {
        state.waitingReduction = lessWeek(state, request, day);
        figures.percent = kFlareFirstPercent;
        notes.decisions.push_back({day, {Rule::FlareReduced, figures}});
        return;
    }
    const Rung target = ladder::below(rung, steps);
    state.rung = std::min(state.rung, target);
    state.clean = 0;
    const Rung unlearnt = stepped ? ladder::below(rung, 1) : rung; // each session teaches once
    if (!stepped || unlearnt > state.rung)
        learnFailure(state, request, unlearnt, day, notes);
    figures.rung = state.rung;
    figures.rungFrom = rung;
    if (state.entryDue)
        return; // told by the entry
    notes.decisions.push_back(
        {day, {steps > 1 ? Rule::FlareRepeated : Rule::FlareStepBack, figures}});
}

} // namespace

void stepDown(State &state, const Request &request, Rung failed, Date day, Notes &notes)
{
    state.amberBefore = false;
    state.noGrowthUntil = day + Days{kHoldDays};
    if (beforeEntry(state, day))
        return;
    if (state.mode == Mode::Ladder) {
        state.rung = std::min(state.rung, ladder::below(failed, 1));
        state.clean = 0;
        learnFailure(state, request, failed, day, notes);
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

void flareUp(State &state, const Request &request, const FlaredSession &session, Date knownOn,
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
    state.amberBefore = false;
    state.cleanWeek = false;

    Why told = why;
    told.figures.days = daysBetween(ranOn, state.restUntil);
    told.figures.date = ranOn;
    notes.decisions.push_back({knownOn, told});
    stepBack(state, request, session.rung, session.stepped, state.recentFlares(knownOn), knownOn,
             notes);
    state.weeks.clear(); // the weeks that growth looks back on start anew
    state.reduction = {};
}

} // namespace restride::flare
