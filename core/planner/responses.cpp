// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/responses.h"

#include "core/planner/numbers.h"
#include "core/planner/spacing.h"

#include <algorithm>
#include <array>

namespace restride::responses {
namespace {

using namespace numbers;

// Section 6. Most restrictive first; a flare-up has its own steps (section 9).
constexpr std::array kEffects{
    //     result                  halves steps off    holds  amber  clean week
    Effect{SessionResult::Flare, 0, 0, kExtraDayOff, true, true, false},
    Effect{SessionResult::Drop, 0, 1, kExtraDayOff, true, true, false},
    Effect{SessionResult::Amber, 0, 0, 0, true, true, false},
    Effect{SessionResult::Overdone, 0, 0, kExtraDayOff, false, false, false},
    Effect{SessionResult::Unknown, 1, 0, 0, false, false, false},
    Effect{SessionResult::Acceptable, 0, 0, 0, true, false, true},
    Effect{SessionResult::Shortened, 0, 0, 0, false, false, true},
    Effect{SessionResult::Clean, 2, 0, 0, false, false, true},
    Effect{SessionResult::None, 0, 0, 0, false, false, true},
};

bool beganEarlier(const State &state, const RunReport &run)
{
    if (!run.onset || state.runs.size() < 2)
        return false;
    const auto &last = state.runs.back().onset;
    const auto &before = (state.runs.end() - 2)->onset;
    return last && before && *run.onset < *last && *run.onset < *before;
}

} // namespace

const Effect &effectOf(SessionResult result)
{
    const auto *row = std::ranges::find(kEffects, result, &Effect::result);
    return row == kEffects.end() ? kEffects.back() : *row;
}

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

bool stirs(SessionResult result)
{
    return result == SessionResult::Amber || result == SessionResult::Drop ||
           result == SessionResult::Flare;
}

Asked askedOf(const State &state, const Request &request, const Day &prescribed)
{
    Asked asked;
    asked.rung = state.rung;
    if (isRunning(prescribed.workout.kind) || prescribed.workout.rung) {
        asked.session = true;
        asked.workout = prescribed.workout;
    } else if (spacing::fits(state, request, prescribed.date)) {
        asked.session = true;
        asked.workout = spacing::dueOn(state, request, prescribed.date).workout;
    }
    asked.jog = asked.workout.jog();
    return asked;
}

Judgement byPain(const State &state, const RunReport &run)
{
    const Pain raw = peakOf(run).value_or(Pain{});
    if (run.courses.contains(Course::Limp))
        return {SessionResult::Flare, Rule::FlareLimp};
    if (raw.score() >= kFlarePeak)
        return {SessionResult::Flare, Rule::FlareHighPain};
    const int peak = above(raw, state.usual());
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

Judgement judge(const State &state, const Asked &asked, const RunReport &run, const Judgement &pain,
                Date date)
{
    Judgement judgement = pain;
    const Seconds longest = state.runs.longest(date);
    const Seconds cap = std::max(percentOf(longest, kSingleRunPercent), longest + kSingleRunFloor);
    judgement.spike = longest > Seconds{} && run.load > cap;
    // Without an injury one carries on from what was really run; only a spike is too much.
    const bool planInForce = state.injured && !state.entry.due;
    const bool onLadder = state.mode == Mode::Ladder && !state.entry.due;
    const bool easyPlan = asked.workout.intensity != Effort::Race;
    const bool beyondPlan = run.jog > percentOf(asked.jog, kOverdonePercent);
    judgement.overdone = planInForce ? beyondPlan || (run.hard && easyPlan)
                                     : judgement.spike && beyondPlan && !state.entry.due;
    const bool mild =
        pain.result == SessionResult::Clean || pain.result == SessionResult::Acceptable;
    if (judgement.overdone && mild)
        return {SessionResult::Overdone, Rule::RespondOverdone, true, judgement.spike};
    if ((planInForce || onLadder) && mild && run.jog < percentOf(asked.jog, kShortenedPercent))
        return {SessionResult::Shortened, Rule::RespondShortened, false, false};
    return judgement;
}

SessionResult byMorning(const State &state, SessionResult byDay, std::optional<Pain> morning,
                        bool isOver)
{
    if (morning && morning->score() >= kFlareMorning)
        return SessionResult::Flare;
    if (stirs(byDay))
        return byDay;
    if (morning && above(*morning, state.usual()) >= kAmberMorning)
        return SessionResult::Amber;
    if (!morning && isOver && byDay == SessionResult::Clean)
        return SessionResult::Unknown;
    return byDay;
}

} // namespace restride::responses
