// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/diary.h"

#include "core/planner/planner.h"

#include <algorithm>
#include <cstdlib>

namespace restride {
namespace {

template <typename Value> void raise(std::optional<Value> &kept, const std::optional<Value> &other)
{
    if (other && (!kept || *other > *kept))
        kept = other;
}

void lower(std::optional<Seconds> &kept, const std::optional<Seconds> &other)
{
    if (other && (!kept || *other < *kept))
        kept = other;
}

/// How far a run went by the minutes at the runner's paces, and whether the distance told, if one
/// was, is that one: then the difference is rounding, and a run done as planned counts as planned
/// (law 2).
struct Measured {
    Metres distance;
    bool byMinutes = true;
};

/// A run told by its distance alone has its minutes from the easy pace.
RunEntry withMinutes(const RunEntry &run, const Runner &runner)
{
    RunEntry timed = run;
    if (run.jog == Seconds{} && run.walk == Seconds{} && run.distance)
        timed.jog = easyPaceOf(runner).timeFor(*run.distance);
    return timed;
}

Measured measured(const RunEntry &run, const Runner &runner)
{
    constexpr int kRoundingPercent = 5;
    const Metres distance =
        easyPaceOf(runner).distanceIn(run.jog) + walkPaceOf(runner).distanceIn(run.walk);
    if (!run.distance)
        return {distance, true};
    const int byTime = distance.count();
    if (std::abs(run.distance->count() - byTime) * 100 <= byTime * kRoundingPercent)
        return {distance, true};
    return {*run.distance, false};
}

/// The single-run rule speaks of distance, the plan of minutes: the lesser of the two counts. The
/// distance jogged is what the walking leaves of the whole, never below zero.
Seconds loadOf(const RunEntry &run, const Measured &told, const Runner &runner)
{
    if (told.byMinutes)
        return run.jog;
    const Metres jogged =
        std::max(Metres{}, told.distance - walkPaceOf(runner).distanceIn(run.walk));
    return std::min(run.jog, easyPaceOf(runner).timeFor(jogged));
}

bool agree(Seconds one, Seconds other)
{
    constexpr int kSamePercent = 10; // log.unused: as two watches differ (J)
    return std::abs((one - other).count()) * 100 <= std::max(one, other).count() * kSamePercent;
}

/// The run that `run` is another report of, from another machine or file (law 10); or null.
RunPart *sameRun(RunReport &day, const RunEntry &run)
{
    for (std::size_t i = 0; i < day.partCount; ++i)
        if (agree(day.parts[i].walk, run.walk) && agree(day.parts[i].jog, run.jog))
            return &day.parts[i];
    return nullptr;
}

/// Two reports of one run: the lesser of what was done counts, and the worse of how it felt.
void reconcile(RunReport &day, RunPart &known, const RunEntry &run, const Measured &told,
               const Runner &runner)
{
    day.contradicted = true;
    const RunPart least{std::min(known.walk, run.walk), std::min(known.jog, run.jog),
                        std::min(known.distance, told.distance)};
    if (day.longestJog == known.jog) {
        day.longestJog = least.jog;
        day.load = std::min({day.load, loadOf(run, told, runner), least.jog});
        day.continuous = day.continuous && run.walk == Seconds{};
    }
    day.walk += least.walk - known.walk;
    day.jog += least.jog - known.jog;
    day.distance = day.distance - known.distance + least.distance;
    known = least;
}

void addRun(RunReport &day, const RunEntry &run, const Measured &told, const Runner &runner)
{
    if (day.partCount < day.parts.size())
        day.parts[day.partCount++] = {run.walk, run.jog, told.distance};
    day.walk += run.walk;
    day.jog += run.jog;
    day.distance += told.distance;
    if (run.jog <= day.longestJog)
        return;
    day.longestJog = run.jog;
    day.load = loadOf(run, told, runner);
    day.continuous = run.walk == Seconds{};
}

void include(RunReport &day, const RunEntry &run, const Runner &runner)
{
    const Measured told = measured(run, runner);
    if (RunPart *known = sameRun(day, run))
        reconcile(day, *known, run, told, runner);
    else
        addRun(day, run, told, runner);
    day.hard = day.hard || run.effort == Effort::Hard || run.effort == Effort::Race;
    raise(day.during, run.painDuring);
    raise(day.after, run.painAfter);
    raise(day.nextMorning, run.painNextMorning);
    if (run.course)
        day.courses.insert(*run.course);
    lower(day.onset, run.painOnset);
    day.masks = day.masks.united(run.masked);
}

void include(CheckReport &day, const CheckEntry &check)
{
    raise(day.walking, check.painWalking);
    raise(day.stairs, check.painStairs);
    raise(day.morning, check.painMorning);
    if (check.briskWalk30Ok)
        day.briskWalkOk = day.briskWalkOk.value_or(true) && *check.briskWalk30Ok;
    day.signs = day.signs.united(check.signs);
}

class Collector
{
public:
    Collector(DayReport &day, const Runner &runner) : day_(day), runner_(runner) {}

    void operator()(const RunEntry &run) const
    {
        if (!day_.run)
            day_.run.emplace();
        const RunEntry timed = withMinutes(run, runner_);
        day_.run->timed = day_.run->timed || timed.jog != run.jog;
        include(*day_.run, timed, runner_);
    }
    void operator()(const CheckEntry &check) const
    {
        const bool loaded = check.dailyLoad && (!day_.check || day_.check->dailyLoad);
        if (!day_.check)
            day_.check.emplace();
        include(*day_.check, check);
        day_.check->dailyLoad = loaded;
    }
    void operator()(const CrossEntry &cross) const
    {
        day_.cross.push_back({cross.sport, cross.painNextMorning});
    }
    void operator()(const StrengthEntry &) const {}
    void operator()(const SkipEntry &) const { day_.skipped = true; }
    void operator()(const MoveEntry &move) const { day_.moves.emplace_back(move.from, move.to); }
    void operator()(const ClearedEntry &) const { day_.cleared = true; }

private:
    DayReport &day_;
    const Runner &runner_;
};

/// Days up to `today` with an entry.
std::size_t daysTold(const Journal &journal, Date today)
{
    std::size_t days = 0;
    Date last = Date::min();
    for (const Entry &entry : journal.log) {
        const Date date = dateOf(entry);
        if (date > today)
            break;
        days += date != last ? 1 : 0;
        last = date;
    }
    return days;
}

} // namespace

std::vector<DayReport> diaryOf(const Journal &journal, Date today)
{
    std::vector<DayReport> diary;
    diary.reserve(daysTold(journal, today));
    for (const Entry &entry : journal.log) {
        const Date date = dateOf(entry);
        if (date > today)
            break;
        if (diary.empty() || diary.back().date != date)
            diary.emplace_back().date = date;
        std::visit(Collector(diary.back(), journal.profile.runner), entry);
    }
    return diary;
}

} // namespace restride
