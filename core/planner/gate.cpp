// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/gate.h"

#include "core/planner/numbers.h"

#include <algorithm>

namespace restride {

using namespace numbers;

Flags<GateMissing> gateMissing(const State &state, Date day)
{
    Flags<GateMissing> missing;
    if (!state.referral.signs.empty())
        missing.insert(GateMissing::StandingSign);
    if (state.flares.restUntil >= day)
        missing.insert(GateMissing::FlareRest);
    const auto &check = state.gate.check;
    if (!check || daysBetween(check->date, day) > kCheckAgeDays ||
        (state.flares.known && check->date <= *state.flares.known)) {
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
    const auto &said = state.gate.lastWalking;
    const int walking = said ? said->score() : -1;
    int after = kOpensAfterMild;
    if (walking >= kModeratePain)
        after = kOpensAfterHigh;
    else if (walking >= kWalkingPainHigh || walking < 0)
        after = kOpensAfterRaised; // not said at all: taken as raised
    const Date byPain = state.gate.saidAt + Days{after};
    // After a flare-up of a knee that walks without pain the test follows the days of rest.
    const bool flareLast = state.flares.known && *state.flares.known == state.gate.saidAt;
    const Date rested = std::max(state.flares.restUntil + Days{1}, state.block.until);
    return flareLast && after == kOpensAfterMild ? rested : std::max(byPain, rested);
}

namespace gate {
namespace {

/// The check says that walking or stairs hurt too much for the gate, or that the brisk walk did.
bool saysNo(const State &state, const LastCheck &check)
{
    return !check.briskWalkOk.value_or(true) ||
           above(check.walking.value_or(Pain{}), state.usual()) > kGateWalkingMost ||
           above(check.stairs.value_or(Pain{}), state.usual()) > kGateStairsMost;
}

} // namespace

void shutSilently(State &state, Date day)
{
    if (state.gate.open)
        state.gate.shutSince = day;
    state.gate.open = false;
    state.gate.opensTonight = false;
}

void shut(State &state, Pain pain, Notes &notes)
{
    state.gate.opensTonight = false;
    if (!state.gate.open)
        return;
    shutSilently(state, state.day);
    Figures figures;
    figures.pain = pain;
    notes.decisions.push_back({state.day, {Rule::GateShut, figures}});
}

void hearCheck(State &state, const CheckReport &check, Notes &notes)
{
    Gate &gate = state.gate;
    gate.check = LastCheck{state.day, check.walking, check.stairs, check.briskWalkOk};
    const bool walkingWasSaid = gate.lastWalking.has_value() || !check.walking;
    if (check.walking)
        gate.lastWalking = check.walking;
    if (check.stairs)
        gate.lastStairs = check.stairs;
    if (!state.injured && gate.open)
        return; // nothing but a referral shuts the gate of a healthy knee
    state.entry.asked = state.entry.asked.value_or(state.day);
    const int walking = above(check.walking.value_or(Pain{}), state.usual());
    const int stairs = above(check.stairs.value_or(Pain{}), state.usual());
    if (walking >= kWalkingPainHigh || stairs >= kGateStairsShuts || !state.referral.signs.empty())
        shut(state, std::max(check.walking.value_or(Pain{}), check.stairs.value_or(Pain{})), notes);
    if (gate.open) {
        if (walking == kRestDayWalking) {
            Figures figures;
            figures.pain = check.walking;
            state.blockUntil(state.day + Days{1}, {Rule::GateRestDay, figures});
        }
        return;
    }
    // A question left open is no bad news: the test of the plan stays where it was.
    if (saysNo(state, *gate.check) || !walkingWasSaid)
        gate.saidAt = state.day;
    gate.opensTonight = gateMissing(state, state.day).empty();
}

void hearMorningOfWalk(State &state, const CheckReport *check)
{
    if (!state.gate.walkPending)
        return;
    state.gate.walkPending.reset();
    if (!check || !check->morning)
        return;
    // Back behind the step that the walk itself had earned.
    if (above(*check->morning, state.usual()) > kCleanMorning)
        state.gate.nextWalk = std::max(kFirstWalk, state.gate.nextWalk - 2 * kWalkStep);
}

void takeWalk(State &state, const Day &prescribed, const RunReport &run, bool logged)
{
    Gate &gate = state.gate;
    gate.lastWalk = prescribed.date;
    const int usual = state.usual();
    const Pain peak = std::max(run.during.value_or(Pain{}), run.after.value_or(Pain{}));
    const bool quiet = above(peak, usual) <= kCleanPeak &&
                       above(run.nextMorning.value_or(Pain{}), usual) <= kCleanMorning;
    const Seconds next = quiet ? gate.nextWalk + kWalkStep : gate.nextWalk - kWalkStep;
    gate.nextWalk = std::clamp(next, kFirstWalk, kTestWalk);
    const bool asksForIt = prescribed.why.rule == Rule::GateTest;
    if (run.walk < kTestWalk || above(peak, usual) > kGateWalkingMost || !run.masks.empty() ||
        (!logged && !asksForIt))
        return;
    gate.halfHour = prescribed.date;
    const bool painless = run.during && above(*run.during, usual) == 0;
    if (painless && !gate.open && state.referral.signs.empty())
        gate.opensTonight = true;
}

void answerByWhatWasDone(State &state)
{
    const Gate &gate = state.gate;
    if (gate.open || !state.injured || !state.referral.signs.empty() || !gate.halfHour)
        return;
    const Date asked = assumedTest(state);
    const bool saidNo = gate.check && gate.check->date >= asked && saysNo(state, *gate.check);
    if (!saidNo && *gate.halfHour >= asked && daysBetween(asked, state.day) >= kLeftOpenDays)
        state.gate.opensTonight = true;
}

void openByRun(State &state, const PendingSession &session)
{
    const RunRecord *run = state.runs.on(session.date);
    const bool sinceFlare = !state.flares.known || session.date > *state.flares.known;
    if (!state.gate.open && session.jog >= kTestRun && run && !run->onset && sinceFlare &&
        state.referral.signs.empty())
        state.gate.opensTonight = true;
}

} // namespace gate
} // namespace restride
