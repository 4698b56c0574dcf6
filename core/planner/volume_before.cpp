// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/volume_before.h"

#include "core/planner/numbers.h"
#include "core/planner/planner.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace restride {
namespace {

using namespace numbers;

/// What was jogged, by the first day of the week.
using Weeks = std::map<Date, Metres>;

constexpr Days kWeek{7};

using Report = std::vector<DayReport>::const_iterator;

Report firstRunOf(const std::vector<DayReport> &diary)
{
    return std::ranges::find_if(
        diary, [](const DayReport &day) { return day.run && day.run->jog > Seconds{}; });
}

/// The weeks of `before` that end by `onset`, the last of them with the last run. Where no day is
/// told for that one, it is taken to lie before the onset and before the log.
Weeks weeksBefore(const Profile &profile, const std::vector<DayReport> &diary, Date onset)
{
    const Report first = firstRunOf(diary);
    const Date undated = first == diary.end() ? onset : std::min(onset, first->date - Days{1});
    Date end = profile.before.lastRun.value_or(undated);
    Weeks weeks;
    for (const Metres week : std::views::reverse(profile.before.weekly)) {
        const Date start = startOfWeek(end, profile.runner.weekStarts);
        if (end <= onset)
            weeks[start] = week;
        end = start - Days{1};
    }
    return weeks;
}

Metres joggedIn(const RunReport &run, const Runner &runner)
{
    return std::max(Metres{}, run.distance - walkPaceOf(runner).distanceIn(run.walk));
}

/// The newest whole weeks of the log that end by `onset`, those without a run too; none after its
/// last entry.
Weeks weeksLogged(const Runner &runner, const std::vector<DayReport> &diary, Date onset)
{
    Weeks weeks;
    const Report first = firstRunOf(diary);
    if (first == diary.end())
        return weeks;
    const Date end =
        startOfWeek(std::min(onset + Days{1}, diary.back().date + kWeek), runner.weekStarts);
    const Date firstWhole = startOfWeek(first->date + kWeek - Days{1}, runner.weekStarts);
    for (Date start = std::max(firstWhole, end - kWeek * kWeeksLookedBack); start < end;
         start += kWeek)
        weeks[start] = Metres{};
    for (Report day = first; day != diary.end() && day->date < end; ++day)
        if (const auto week = weeks.find(startOfWeek(day->date, runner.weekStarts));
            day->run && week != weeks.end())
            week->second += joggedIn(*day->run, runner);
    return weeks;
}

/// Of weeks from the oldest to the newest.
template <typename AllWeeks> Metres meanOfNewest(const AllWeeks &weeks)
{
    Metres sum;
    int count = 0;
    for (const Metres week : std::views::reverse(weeks) | std::views::take(kWeeksLookedBack)) {
        sum += week;
        ++count;
    }
    return count == 0 ? Metres{} : Metres{sum.count() / count};
}

} // namespace

std::optional<Date> toldWeeksEnd(const Profile &profile, const std::vector<DayReport> &diary)
{
    if (profile.before.lastRun)
        return profile.before.lastRun;
    if (diary.empty())
        return profile.knee.onset;
    const Date before = diary.front().date - Days{1};
    return std::min(before, profile.knee.onset.value_or(before));
}

Metres weeklyBeforeLog(const Before &before)
{
    return meanOfNewest(before.weekly);
}

Metres weeklyBeforeInjury(const Profile &profile, const std::vector<DayReport> &diary)
{
    const Knee &knee = profile.knee;
    if (knee.kind == KneeKind::None || !knee.onset)
        return weeklyBeforeLog(profile.before);
    Weeks weeks = weeksBefore(profile, diary, *knee.onset);
    for (const auto &[start, distance] : weeksLogged(profile.runner, diary, *knee.onset))
        weeks[start] = std::max(weeks[start], distance);
    return meanOfNewest(weeks | std::views::values);
}

} // namespace restride
