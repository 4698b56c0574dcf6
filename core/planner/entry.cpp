// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/entry.h"

#include "core/planner/base.h"
#include "core/planner/gate.h"
#include "core/planner/ladder.h"
#include "core/planner/numbers.h"

#include <algorithm>

namespace restride::entry {
namespace {

using namespace numbers;

Date windowStart(const State &state)
{
    return std::min(state.gate.shutSince, state.day) - Days{kEntryWindowDays};
}

template <typename Says> bool anySince(const State &state, Date from, Says says)
{
    return std::any_of(state.runs.begin(), state.runs.end(),
                       [&](const RunRecord &run) { return run.date >= from && says(run); });
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
/// stayed there is no better than pain that rose to it.
bool risesFromRunToRun(const State &state)
{
    if (state.runs.size() < 2)
        return false;
    const auto &last = state.runs.back().peak;
    const auto &before = (state.runs.end() - 2)->peak;
    return last && before && (*last > *before || last->score() >= kMildPain);
}

/// A next morning that nobody reported is not known to have been quiet, unless a later report said
/// so.
bool hadRaisedMorning(const State &state, const RunRecord &run)
{
    if (!run.peak)
        return false;
    return run.morning ? above(*run.morning, state.usual()) > kCleanMorning
                       : !run.taken.value_or(false);
}

int daysAway(const State &state)
{
    const auto lastRun = state.runs.newest();
    return lastRun ? daysBetween(*lastRun, state.day) : kBreakLongDays;
}

/// Four weeks away, or only just back from them: a run or two do not make it four weeks of running.
bool wasLongAway(const State &state)
{
    if (daysAway(state) >= kAwayDays)
        return true;
    auto run = state.runs.rbegin();
    while (run != state.runs.rend() && daysBetween(run->date, state.day) <= kEntryWindowDays) {
        const auto before = std::next(run);
        if (before == state.runs.rend())
            return false;
        if (daysBetween(before->date, run->date) >= kAwayDays)
            return true;
        run = before;
    }
    return false;
}

/// What section 8 leaves of weeks of `week` after `away` days, one row longer with an injury.
Reduction afterBreak(const State &state, int away, Seconds week)
{
    Reduction less;
    less.start = state.day;
    less.reference = week;
    if (away < kBreakDays)
        return less;
    const int row = (away < kBreakMiddleDays ? 0
                     : away < kBreakLongDays ? 1
                                             : 2) +
                    (state.injured ? 1 : 0);
    if (row == 0) {
        less.percents = {50, 75};
        less.stages = 2;
        less.stageDays = (away + 1) / 2;
    } else if (row == 1) {
        less.percents = {33, 50, 75};
        less.stages = 3;
        less.stageDays = (away + 2) / 3;
    } else {
        less.percents = {33, 50, 70, 85, 100};
        less.stages = 5;
        less.stageDays = kBreakLongStageDays;
    }
    const Seconds longest =
        std::max(state.runs.longest(state.runs.newest().value_or(state.day)), state.longRun);
    less.longestFirst = std::max(kShortRun, longest / 2);
    return less;
}

/// Onto the ladder, at `rung`.
void leadBack(State &state, Rung rung, Rule rule, Notes &notes)
{
    state.mode = Mode::Ladder;
    state.reduction = {};
    state.goTo(rung);
    state.climb.started = state.day;
    Figures figures;
    figures.rung = state.rung;
    notes.decisions.push_back({state.day, {rule, figures}});
}

/// The ladder of the entry: each further flare-up of late steps back one rung more
/// (flare.repeated), and so does each session that the knee did not take meanwhile.
void startLadder(State &state, Rung rung, Rule rule, Notes &notes)
{
    const int further = std::max(0, state.flares.recent(state.day) - 1) + state.entry.stepsDown;
    state.entry.stepsDown = 0;
    leadBack(state, ladder::below(rung, further), rule, notes);
}

/// A knee that is more than mildly sore has its days off first, counted from its last run and from
/// its onset, however soon a check passes.
void settleFirst(State &state, const Request &request, Class sore)
{
    const Knee &knee = request.profile->knee;
    const Date onset = knee.onset == state.onset ? state.onset : Date{};
    const Date since = std::max(state.runs.newest().value_or(Date{}), onset);
    Figures figures;
    figures.rung = state.rung;
    state.blockUntil(since + Days{kEntryRestDays + 1},
                     {sore == Class::Severe ? Rule::EntrySevere : Rule::EntryModerate, figures});
}

/// How often one runs: as told, or as in the last four weeks.
int usualRuns(const State &state, const Request &request)
{
    if (request.profile->before.runsPerWeek)
        return std::clamp(*request.profile->before.runsPerWeek, kLadderSessions, kRunsAWeekMost);
    int runs = 0;
    state.runs.visitSince(state.day - Days{7 * kWeeksLookedBack},
                          [&](const RunRecord &) { ++runs; });
    return std::clamp((runs + 2) / kWeeksLookedBack, kLadderSessions, kRunsAWeekMost);
}

/// What a mild knee would be given, as a rung: a sorer one is never given more.
Rung mostByVolume(const State &state, Seconds week)
{
    const Seconds longest = state.runs.longest(state.day);
    const Seconds mild = percentOf(week, kReshapePercent);
    return ladder::fittingInto(longest > Seconds{} ? std::min(mild, longest * kLadderSessions)
                                                   : mild);
}

/// Settled or mild: carries on from what was really run.
void carryOn(State &state, const Request &request, Seconds week, bool mild, Notes &notes)
{
    const int away = state.awaySince ? daysBetween(*state.awaySince, state.day) : 0;
    Reduction less = afterBreak(state, away, week);
    Figures figures;
    figures.days = daysAway(state);
    Rule rule = Rule::EntrySettled;
    if (less.stages > 0) {
        rule = Rule::BreakReduced;
        figures.percent = less.percents[0];
        state.holdGrowthUntil(state.day + Days{less.stages * less.stageDays + kHoldDays});
    } else if (mild) {
        rule = less.rule = Rule::EntryReshape;
        figures.percent = kReshapePercent;
        less.percents = {kReshapePercent};
        less.stages = 1;
        less.stageDays = kReshapeDays;
        state.holdGrowthUntil(state.day + Days{kReshapeDays});
    }
    if (!mild) {
        state.runsAWeek = usualRuns(state, request);
        state.changes.dense = state.injured && state.runsAWeek > kLadderSessions;
    }
    base::carryOn(state, request, mild ? percentOf(week, kReshapePercent) : week, less);
    notes.decisions.push_back({state.day, {rule, figures}});
    if (state.mode != Mode::Ladder)
        return;
    state.climb.started = state.day;
    figures.rung = state.rung;
    notes.decisions.push_back({state.day, {Rule::LadderGoverns, figures}});
}

} // namespace

Class classOf(const State &state)
{
    const Date from = windowStart(state);
    Pain worst;
    bool told = false;
    for (const RunRecord &run : state.runs) {
        told = told || run.peak;
        if (run.date >= from)
            worst = std::max(worst, run.peak.value_or(Pain{}));
    }
    const auto &walking = state.gate.lastWalking;
    const bool walkingHigh =
        (walking && walking->score() >= kWalkingPainHigh) ||
        (state.referral.walkingHighLast && *state.referral.walkingHighLast >= from);
    const bool limped = anySince(state, from, [](const RunRecord &run) { return run.limped; });
    if (worst.score() > kModeratePain || walkingHigh || limped)
        return Class::Severe;
    const bool rose = anySince(state, from, [](const RunRecord &run) { return run.rose; });
    const bool raised =
        anySince(state, from, [&](const RunRecord &run) { return hadRaisedMorning(state, run); });
    if (!told || worst.score() > kMildPain || rose || raised)
        return Class::Moderate;
    if (lastRunsQuiet(state))
        return Class::Settled;
    return risesFromRunToRun(state) ? Class::Moderate : Class::Mild;
}

Rung highest(const State &state, const Request &request)
{
    const Knee &knee = request.profile->knee;
    const bool iliotibial = knee.kind == KneeKind::Iliotibial;
    if (knee.painFree)
        return ladder::entryRung(*knee.painFree, iliotibial);
    Seconds longest{}; // since the knee last said no
    bool quiet = true;
    Seconds surplus{};
    Rung most = Rung::whole(kEntryRungMost);
    for (auto run = state.runs.rbegin(); run != state.runs.rend(); ++run) {
        if (daysBetween(run->date, state.day) > kEntryWindowDays)
            break;
        if (run->onset)
            most = std::min(most, ladder::entryRung(*run->onset, iliotibial));
        quiet =
            quiet && run->taken.value_or(true) && run->peak.value_or(Pain{}).score() <= kMildPain;
        if (!quiet || !run->taken)
            continue;
        // After a check had said that the knee is sore it was a surplus: twice shows it.
        if (!state.entry.asked || run->date < *state.entry.asked) {
            longest = std::max(longest, run->jogged);
        } else {
            longest = std::max(longest, std::min(run->jogged, surplus));
            surplus = std::max(surplus, run->jogged);
        }
    }
    const Rung two = Rung::whole(kEntryRungDefault);
    return std::min(
        most, longest == Seconds{} ? two : std::max(two, ladder::entryRung(longest, iliotibial)));
}

void becomeSore(State &state)
{
    state.injured = true;
    state.onset = state.day;
    gate::shutSilently(state, state.day);
    state.gate.saidAt = std::max(state.gate.saidAt, state.day);
    state.entry.due = true;
    state.entry.asked.reset();
    state.entry.worst = 0;
    state.climb.best = {0, state.day};
    state.mode = Mode::Ladder;
    state.reduction = {};
}

void watch(State &state)
{
    if (state.injured && state.entry.due && state.entry.asked)
        state.entry.worst = std::max(state.entry.worst, static_cast<int>(classOf(state)));
}

namespace {

void setLevel(State &state, const Request &request, Notes &notes)
{
    if (state.entry.cleared) {
        state.entry.cleared = false;
        startLadder(state, std::min(state.rung, Rung::whole(1)), Rule::EntryCleared, notes);
        return;
    }
    const Date lastRun = state.runs.newest().value_or(state.day - Days{1});
    const Seconds week = base::recentWeek(state, request, lastRun + Days{1});
    if (!state.injured) {
        carryOn(state, request, week, false, notes);
        return;
    }
    const Rung most = highest(state, request);
    const Rung two = std::min(most, Rung::whole(kEntryRungDefault));
    const Class sore = std::max(classOf(state), static_cast<Class>(state.entry.worst));
    if (wasLongAway(state)) {
        startLadder(state, two, Rule::EntryAway, notes);
    } else if (sore == Class::Severe) {
        startLadder(state, two, Rule::EntrySevere, notes);
    } else if (sore == Class::Moderate || week == Seconds{}) {
        startLadder(state,
                    week == Seconds{} ? most
                                      : std::min(most, std::max(two, mostByVolume(state, week))),
                    Rule::EntryModerate, notes);
    } else {
        carryOn(state, request, week, sore == Class::Mild, notes);
        return;
    }
    if (sore >= Class::Moderate)
        settleFirst(state, request, sore);
}

} // namespace

void enter(State &state, const Request &request, Notes &notes)
{
    state.entry.due = false;
    setLevel(state, request, notes);
    state.climb.best = {state.level(), state.day};
    state.awaySince.reset(); // the entry has judged what went before it
}

namespace {

/// A week of the last four as the knee took it: only clean runs count, and of a surplus only what
/// was done twice. Zero where the log is younger.
Seconds cleanWeek(const State &state)
{
    const Date from = state.day - Days{7 * kWeeksLookedBack};
    if (state.runs.empty() || state.runs.begin()->date > from + Days{6})
        return {};
    Seconds sum{};
    state.runs.visitSince(from, [&](const RunRecord &run) {
        sum += run.taken.value_or(false) ? run.counted : Seconds{};
    });
    return sum / kWeeksLookedBack;
}

} // namespace

void followRuns(State &state, const Request &request)
{
    const bool fallen = daysBetween(state.shownFrom, state.day) < 7 * kWeeksLookedBack;
    if (state.entry.due || !state.gate.open || state.awaySince || fallen ||
        !base::mayGrow(state, state.day))
        return;
    const bool ladder = state.mode == Mode::Ladder;
    const Seconds stands = ladder ? base::governed(state, request) : state.allowance;
    const Seconds week =
        state.injured ? cleanWeek(state) : base::recentWeek(state, request, state.day);
    // A knee has to have run clearly more: the ladder's own weeks may hold four sessions.
    const bool more = state.injured ? week > percentOf(stands, kClearlyMorePercent) : week > stands;
    if (more && state.runs.longest(state.day) >= kLadderGovernsRun)
        base::carryOn(state, request, week, {});
}

namespace {

/// On the ladder up to 13 days away keep the rung, and each week more costs one.
int rungsLost(int away)
{
    return away < kLadderBreakDays ? 0 : 1 + (away - kLadderBreakDays) / 7;
}

/// On the ladder; four weeks lead to rung 2. Never a rung that was not yet done cleanly.
void afterAbsenceOnLadder(State &state, int away, Notes &notes)
{
    Rung rung = state.rung;
    if (away == kBreakDays) {
        std::optional<Rung> done;
        for (const RunRecord &run : state.runs)
            if (run.rung && run.taken.value_or(false))
                done = std::max(done.value_or(*run.rung), *run.rung);
        rung = std::min(rung, done.value_or(rung));
    } else if (daysAway(state) >= kAwayDays) {
        rung = std::min(rung, Rung::whole(kEntryRungDefault));
    } else {
        rung = ladder::below(rung, rungsLost(away) - rungsLost(away - 1));
    }
    if (rung == state.rung)
        return;
    state.goTo(rung);
    state.climb.started = state.day;
    Figures figures;
    figures.rung = rung;
    figures.days = daysAway(state);
    notes.decisions.push_back({state.day, {Rule::LadderAway, figures}});
}

} // namespace

void afterAbsence(State &state, const Request &request, Notes &notes)
{
    if (!state.awaySince || state.entry.due)
        return;
    const int away = daysBetween(*state.awaySince, state.day);
    if (away < kBreakDays)
        return;
    if (state.mode == Mode::Ladder) {
        if (state.injured)
            afterAbsenceOnLadder(state, away, notes);
        return;
    }
    if (state.injured && daysAway(state) >= kAwayDays) {
        startLadder(state, Rung::whole(kEntryRungDefault), Rule::LadderAway, notes);
        return;
    }
    // Sized anew each day, so that it grows with the break. With an injury what the ladder would
    // leave of its last rung, where that is more: there is no seam between the two.
    const Reduction less = afterBreak(state, away, state.allowance);
    const Rung rung = ladder::below(ladder::heldBy(state.longRun),
                                    rungsLost(away) + state.flares.recent(state.day));
    const int sessions = std::min(request.ladderPattern.size(), kLadderSessions);
    if (state.injured &&
        percentOf(state.allowance, less.percents[0]) < ladder::jogOf(rung) * sessions) {
        leadBack(state, rung, Rule::LadderAway, notes);
        return;
    }
    base::carryOn(state, request, state.allowance, less);
    state.holdGrowthUntil(state.day + Days{less.stages * less.stageDays + kHoldDays});
    if (state.mode == Mode::Ladder)
        state.climb.started = state.day;
    Figures figures;
    figures.days = away;
    figures.percent = less.percents[0];
    // Told when the table's row changes; in between only the dates move.
    if (away == kBreakDays || away == kBreakMiddleDays || away == kBreakLongDays)
        notes.decisions.push_back({state.day, {Rule::BreakReduced, figures}});
}

} // namespace restride::entry
