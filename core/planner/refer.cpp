// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/refer.h"

#include "core/planner/numbers.h"

#include <algorithm>

namespace restride {

Urgency Referral::urgency() const
{
    if (signs.contains(Sign::Breathlessness) && signs.contains(Sign::CalfSwelling))
        return Urgency::Emergency;
    // Breathlessness alone stands in no table; the more cautious neighbour is taken.
    constexpr Signs kSameDay{
        Sign::CannotBearWeight, Sign::Deformity, Sign::HotJoint,      Sign::Fever,
        Sign::CalfSwelling,     Sign::Locking,   Sign::Breathlessness};
    bool sameDay = false;
    kSameDay.forEach([&](Sign sign) { sameDay = sameDay || signs.contains(sign); });
    if (sameDay)
        return Urgency::SameDay;
    return signs.empty() ? Urgency::Soon : Urgency::Urgent;
}

} // namespace restride

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
    if (state.referral.soon.contains(reason))
        return;
    state.referral.soon.insert(reason);
    if (!state.referral.soonSince)
        state.referral.soonSince = state.day;
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
    const Date from = state.referral.reviewed ? std::max(since, *state.referral.reviewed) : since;
    return daysBetween(from, state.day) + 1;
}

/// Flare-ups within the memory that no clinician has seen.
int unseenFlares(const State &state)
{
    return static_cast<int>(
        std::count_if(state.flares.dates.begin(), state.flares.dates.end(), [&](Date flare) {
            return daysBetween(flare, state.day) <= kFlareMemoryDays &&
                   (!state.referral.reviewed || flare > *state.referral.reviewed);
        }));
}

/// Today's check shows the gate shut. Days without a check, and figures left out, show nothing: a
/// runner who first opens the program weeks after the onset is asked, not referred.
bool shownShut(const State &state)
{
    if (!state.gate.check || state.gate.check->date != state.day)
        return false;
    const LastCheck &check = *state.gate.check;
    return above(check.walking.value_or(Pain{}), state.usual()) > kGateWalkingMost ||
           above(check.stairs.value_or(Pain{}), state.usual()) > kGateStairsMost ||
           !check.briskWalkOk.value_or(true);
}

bool highScoresUnreviewed(const State &state)
{
    const auto &[newest, other] = state.referral.highScores;
    if (!newest || !other || daysBetween(*other, state.day) >= kHighScoreWindowDays ||
        daysBetween(state.onset, state.day) < kUnreviewedOnsetDays)
        return false;
    // A look within the six weeks before is a review.
    return !state.referral.reviewed ||
           daysBetween(*state.referral.reviewed, *newest) > kUnreviewedOnsetDays;
}

void noteHighScore(State &state, Date day)
{
    if (state.referral.highScores[0] && *state.referral.highScores[0] >= day)
        return;
    state.referral.highScores[1] = state.referral.highScores[0];
    state.referral.highScores[0] = day;
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
            state.referral.walkingHighSince.reset();
        else if (!state.referral.walkingHighSince)
            state.referral.walkingHighSince = state.day;
        if (check.walking->score() >= kWalkingPainHigh)
            state.referral.walkingHighLast = state.day;
    }
    if (check.signs.empty())
        return;
    const Signs before = state.referral.signs;
    state.referral.signs = state.referral.signs.united(check.signs);
    // After `cleared` the ladder starts at rung 1, or where it had already come down to.
    state.rung = std::min(state.mode == Mode::Ladder ? state.rung : Rung::whole(1), Rung::whole(1));
    state.mode = Mode::Ladder;
    state.reduction = {};
    state.referral.signsSince = state.day; // only a look after the newest sign lifts it
    if (state.referral.signs == before)
        return;
    Figures figures;
    check.signs.forEach([&](Sign sign) {
        if (!before.contains(sign)) {
            figures.count = static_cast<int>(sign);
            notes.decisions.push_back({state.day, {ruleOf(state.referral.urgency()), figures}});
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
    const bool checkedHighToday =
        state.referral.walkingHighSince && state.gate.check->date == state.day;
    if (checkedHighToday) {
        const int days = daysOnEnd(state, *state.referral.walkingHighSince);
        if (days >= kWalkingPainDays)
            finding(state, ReferReason::WalkingPain14Days, days, notes);
    }
    if (!state.gate.open && shownShut(state)) {
        const int days = daysOnEnd(state, state.gate.shutSince);
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
    if (!state.referral.signs.empty()) { // of an earlier day: today's check is heard later
        state.referral.signs = {};
        state.referral.signsSince.reset();
        state.entry.cleared = true;
        if (state.mode == Mode::Ladder)
            state.rung = std::min(state.rung, Rung::whole(1));
        state.entry.due = true;
        if (state.gate.open) {
            state.gate.open = false;
            state.gate.shutSince = state.day;
        }
        state.gate.saidAt = state.day;
    }
    state.referral.soon = {};
    state.referral.soonSince.reset();
    state.referral.reviewed = state.day;
    notes.decisions.push_back({state.day, {Rule::ReferCleared, {}}});
}

std::optional<Refer> standing(const State &state)
{
    if (state.referral.signs.empty() && state.referral.soon.empty())
        return std::nullopt;
    Refer refer;
    refer.urgency = state.referral.urgency();
    refer.because = state.referral.soon;
    state.referral.signs.forEach(
        [&](Sign sign) { refer.because.insert(static_cast<ReferReason>(sign)); });
    refer.since = state.referral.signsSince.value_or(state.referral.soonSince.value_or(state.day));
    return refer;
}

} // namespace restride::refer
