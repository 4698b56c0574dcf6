// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/refer.h"

#include "core/planner/numbers.h"

#include <algorithm>

namespace restride::refer {
namespace {

using namespace numbers;

/// Of a sign.
Rule ruleOf(Urgency urgency)
{
    if (urgency == Urgency::Emergency)
        return Rule::ReferEmergency;
    return urgency == Urgency::SameDay ? Rule::ReferSameDay : Rule::ReferUrgent;
}

void finding(State &state, ReferReason reason, int days, Notes &notes)
{
    if (state.soon.contains(reason))
        return;
    state.soon.insert(reason);
    if (!state.soonSince)
        state.soonSince = state.day;
    Figures figures;
    figures.count = static_cast<int>(reason);
    figures.days = days;
    notes.decisions.push_back({state.day, {Rule::ReferSoon, figures}});
}

ReferReason reasonOf(Circumstance circumstance)
{
    if (circumstance == Circumstance::Postpartum)
        return ReferReason::Postpartum;
    return circumstance == Circumstance::Pregnant ? ReferReason::Pregnant
                                                  : ReferReason::RecentSurgery;
}

/// Days on end up to today since `since`, counted anew from a clinician's look.
int daysOnEnd(const State &state, Date since)
{
    const Date from = state.reviewed ? std::max(since, *state.reviewed) : since;
    return daysBetween(from, state.day) + 1;
}

/// Flare-ups within the memory that no clinician has seen.
int unseenFlares(const State &state)
{
    return static_cast<int>(
        std::count_if(state.flares.begin(), state.flares.end(), [&](Date flare) {
            return daysBetween(flare, state.day) <= kFlareMemoryDays &&
                   (!state.reviewed || flare > *state.reviewed);
        }));
}

/// Today's check shows the gate shut. Days without a check, and figures left out, show nothing: a
/// runner who first opens the program weeks after the onset is asked, not referred.
bool shownShut(const State &state)
{
    if (!state.check || state.check->date != state.day)
        return false;
    const LastCheck &check = *state.check;
    return above(check.walking.value_or(Pain{}), state.usual()) > kGateWalkingMost ||
           above(check.stairs.value_or(Pain{}), state.usual()) > kGateStairsMost ||
           !check.briskWalkOk.value_or(true);
}

bool highScoresUnreviewed(const State &state)
{
    const auto &[newest, other] = state.highScores;
    if (!newest || !other || daysBetween(*other, state.day) >= kHighScoreWindowDays ||
        daysBetween(state.onset, state.day) < kUnreviewedOnsetDays)
        return false;
    // A look within the six weeks before is a review.
    return !state.reviewed || daysBetween(*state.reviewed, *newest) > kUnreviewedOnsetDays;
}

void noteHighScore(State &state, Date day)
{
    if (state.highScores[0] && *state.highScores[0] >= day)
        return;
    state.highScores[1] = state.highScores[0];
    state.highScores[0] = day;
}

} // namespace

void findInProfile(State &state, const Profile &profile, Notes &notes)
{
    const Runner &runner = profile.runner;
    if (runner.age && *runner.age < kAdultAge)
        finding(state, ReferReason::Under18, 0, notes);
    runner.circumstances.forEach(
        [&](Circumstance circumstance) { finding(state, reasonOf(circumstance), 0, notes); });
    if (profile.knee.kind == KneeKind::BakersCyst)
        finding(state, ReferReason::BakersCyst, 0, notes);
}

void hearSigns(State &state, const CheckReport &check, Notes &notes)
{
    const Pain worst = std::max({check.walking.value_or(Pain{}), check.stairs.value_or(Pain{}),
                                 check.morning.value_or(Pain{})});
    if (worst.score() >= kHighScore)
        noteHighScore(state, state.day);
    if (check.walking) {
        if (check.walking->score() < kWalkingPainHigh)
            state.walkingHighSince.reset();
        else if (!state.walkingHighSince)
            state.walkingHighSince = state.day;
        if (check.walking->score() >= kWalkingPainHigh)
            state.walkingHighLast = state.day;
    }
    if (check.signs.empty())
        return;
    const Signs before = state.signs;
    state.signs = state.signs.united(check.signs);
    // After `cleared` the ladder starts at rung 1, or where it had already come down to.
    state.rung = std::min(state.mode == Mode::Ladder ? state.rung : Rung::whole(1), Rung::whole(1));
    state.mode = Mode::Ladder;
    state.waitingReduction.reset();
    state.signsSince = state.day; // only a look after the newest sign lifts it
    if (state.signs == before)
        return;
    Figures figures;
    check.signs.forEach([&](Sign sign) {
        if (!before.contains(sign)) {
            figures.count = static_cast<int>(sign);
            notes.decisions.push_back({state.day, {ruleOf(state.urgency()), figures}});
        }
    });
}

void findSoon(State &state, Notes &notes)
{
    if (!state.injured)
        return;
    for (const Date date : {state.day - Days{1}, state.day}) {
        const RunRecord *run = state.runs.on(date);
        if (run && run->peak && run->peak->score() >= kHighScore)
            noteHighScore(state, date);
    }
    const bool checkedHighToday = state.walkingHighSince && state.check->date == state.day;
    if (checkedHighToday) {
        const int days = daysOnEnd(state, *state.walkingHighSince);
        if (days >= kWalkingPainDays)
            finding(state, ReferReason::WalkingPain14Days, days, notes);
    }
    if (!state.gateOpen && shownShut(state)) {
        const int days = daysOnEnd(state, state.gateShutSince);
        if (days > kGateShutDays)
            finding(state, ReferReason::GateShut21Days, days, notes);
    }
    const int flares = unseenFlares(state);
    if (flares >= kFlaresRefer)
        finding(state, ReferReason::ThirdFlare, flares, notes);
    if (highScoresUnreviewed(state))
        finding(state, ReferReason::HighScoresUnreviewed, 0, notes);
}

void clear(State &state, Notes &notes)
{
    if (!state.signs.empty()) { // of an earlier day: today's check is heard later
        state.signs = {};
        state.signsSince.reset();
        state.clearedForRungOne = true;
        if (state.mode == Mode::Ladder)
            state.rung = std::min(state.rung, Rung::whole(1));
        state.entryDue = true;
        if (state.gateOpen) {
            state.gateOpen = false;
            state.gateShutSince = state.day;
        }
        state.saidAt = state.day;
    }
    state.soon = {};
    state.soonSince.reset();
    state.reviewed = state.day;
    notes.decisions.push_back({state.day, {Rule::ReferCleared, {}}});
}

std::optional<Refer> standing(const State &state)
{
    if (state.signs.empty() && state.soon.empty())
        return std::nullopt;
    Refer refer;
    refer.urgency = state.urgency();
    refer.because = state.soon;
    state.signs.forEach([&](Sign sign) { refer.because.insert(static_cast<ReferReason>(sign)); });
    refer.since = state.signsSince.value_or(state.soonSince.value_or(state.day));
    return refer;
}

} // namespace restride::refer
