// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/request.h"

#include "core/planner/numbers.h"
#include "core/planner/planner.h"
#include "core/planner/volume_before.h"

#include <algorithm>

namespace restride {
namespace {

using namespace numbers;

struct NeedsRow {
    int distance; ///< metres, as all of a row
    int longest;
    int week;
};
// Section 10: longest run and week needed, `run`; linear between.
constexpr std::array<NeedsRow, 5> kNeeds{{{0, 0, 0},
                                          {5000, 4000, 7500},
                                          {10000, 8000, 15000},
                                          {21100, 15000, 27500},
                                          {42200, 26000, 47500}}};
constexpr int kFiveKm = 5000;
constexpr int kTenKm = 10000;
constexpr int kHalf = 21100;

int onLine(int distance, int NeedsRow::*column)
{
    const NeedsRow &marathon = kNeeds.back();
    if (distance > marathon.distance) // no table: in proportion, which asks for more than the line
        return static_cast<int>(std::int64_t{marathon.*column} * distance / marathon.distance);
    std::size_t high = 1;
    while (high + 1 < kNeeds.size() && distance > kNeeds[high].distance)
        ++high;
    const NeedsRow &a = kNeeds[high - 1];
    const NeedsRow &b = kNeeds[high];
    return a.*column + static_cast<int>(std::int64_t{b.*column - a.*column} *
                                        (distance - a.distance) / (b.distance - a.distance));
}

int percent(int value, int share)
{
    return static_cast<int>(std::int64_t{value} * share / 100);
}

// Section 10: taper 7, 10, 14, 21 days; recovery 3, 5, 9, 16 days. A distance between two rows
// takes the longer one's.
int byDistance(int distance, std::array<int, 4> rows)
{
    return distance <= kFiveKm  ? rows[0]
           : distance <= kTenKm ? rows[1]
           : distance <= kHalf  ? rows[2]
                                : rows[3];
}

bool plannedCautiously(const Runner &runner)
{
    return runner.caution == Caution::Cautious || runner.age.value_or(kAdultAge) < kAdultAge ||
           !runner.circumstances.empty();
}

} // namespace

RaceNeeds needsOf(const Race &race, Pace easy)
{
    const int distance = race.distance.count();
    RaceNeeds needs;
    needs.race = race;
    needs.longestAllowed = distance > kHalf ? kLongestRunMarathon : kLongestRun;
    const int allowed = easy.distanceIn(needs.longestAllowed).count();
    needs.runLongest = Metres{std::min(onLine(distance, &NeedsRow::longest), allowed)};
    needs.runWeek = Metres{onLine(distance, &NeedsRow::week)};
    needs.walkLongest = Metres{percent(distance, kRunWalkLongestPercent)};
    needs.walkWeek = Metres{percent(needs.runWeek.count(), kRunWalkWeekPercent)};
    needs.taperDays = byDistance(distance, {7, 10, 14, 21});
    needs.recoveryDays = byDistance(distance, {3, 5, 9, 16});
    return needs;
}

Request::Request(const Profile &profileGiven, const std::vector<DayReport> &diary)
    : profile(&profileGiven), easy(easyPaceOf(profileGiven.runner)),
      walk(walkPaceOf(profileGiven.runner)), cautious(plannedCautiously(profileGiven.runner)),
      weekBefore(easy.timeFor(weeklyBeforeLog(profileGiven.before))),
      weekBeforeInjury(easy.timeFor(weeklyBeforeInjury(profileGiven, diary)))
{
    const Patterns patterns(profileGiven.runner);
    ladderPattern = patterns.of(kLadderSessions, 2);
    cautiousPattern = patterns.of(kLadderSessions, kCautiousGapDays);
    for (int runs = 1; runs <= kRunsAWeekMost; ++runs) {
        basePatterns[static_cast<std::size_t>(runs)] = patterns.of(runs, 2);
        densePatterns[static_cast<std::size_t>(runs)] = patterns.of(runs, 1);
    }
    restDays.add(profileGiven.runner, ladderPattern);
    restDays.add(profileGiven.runner, cautiousPattern);
    for (std::size_t runs = 1; runs <= std::size_t{kRunsAWeekMost}; ++runs) {
        restDays.add(profileGiven.runner, basePatterns[runs]);
        restDays.add(profileGiven.runner, densePatterns[runs]);
    }
    toldUntil = toldWeeksEnd(profileGiven, diary);
    if (profileGiven.goal)
        aim = profileGiven.goal->aim;
    if (profileGiven.goal)
        needs = needsOf(profileGiven.goal->race, easy);
}

Request Request::towards(const Race &race) const
{
    Request other = *this;
    other.needs = needsOf(race, easy);
    return other;
}

} // namespace restride
