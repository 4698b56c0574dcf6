// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/profile_reader.h"

#include "core/journal/limits.h"

#include <algorithm>

namespace restride {
namespace {

using namespace Qt::Literals::StringLiterals;

std::string before(Date today)
{
    return "lies before today, " + toIsoDate(today);
}

void refuseFuture(ObjectReader &reader, ObjectReader::Key key, std::optional<Date> date,
                  std::optional<Date> today)
{
    if (date && today && *date > *today)
        reader.refuse(key, "lies after today, " + toIsoDate(*today));
}

/// A race, which goal and alternatives are alike; `reader` goes on with the keys of its own.
std::optional<Race> readRace(ObjectReader &reader, std::optional<Date> today)
{
    reader.require("date"_L1);
    const auto date = reader.date("date"_L1);
    if (date && today && *date < *today)
        reader.refuse("date"_L1, before(*today));
    reader.require("distance_km"_L1);
    const auto distance = reader.distance("distance_km"_L1);
    std::string name = reader.text("name"_L1);
    if (!date || !distance)
        return std::nullopt;
    return Race{*date, *distance, std::move(name)};
}

std::vector<Race> readAlternatives(ObjectReader &goal, std::optional<Date> today)
{
    std::vector<Race> races;
    const auto list = goal.list("alternatives"_L1);
    if (!list)
        return races;
    for (qsizetype i = 0; i < list->size(); ++i) {
        auto reader = goal.element("alternatives"_L1, *list, i);
        if (!reader)
            continue;
        if (auto race = readRace(*reader, today))
            races.push_back(std::move(*race));
        reader->finish();
    }
    return races;
}

std::optional<Goal> readGoal(ObjectReader &root, std::optional<Date> today)
{
    auto reader = root.object("goal"_L1);
    if (!reader)
        return std::nullopt;
    const auto race = readRace(*reader, today);
    const Aim aim = reader->word<Aim>("aim"_L1).value_or(Aim::Run);
    const auto switchBy = reader->date("switch_by"_L1);
    if (switchBy && race && *switchBy > race->date)
        reader->refuse("switch_by"_L1, "lies after the race, " + toIsoDate(race->date));
    auto alternatives = readAlternatives(*reader, today);
    const auto cutoff = reader->minutes("cutoff_min"_L1);
    if (cutoff && *cutoff < limits::kCutOff.least)
        reader->refuse("cutoff_min"_L1, "must be above zero");
    reader->finish();
    if (!race)
        return std::nullopt;
    return Goal{*race, aim, switchBy, std::move(alternatives), cutoff};
}

WeekdaySet readRunDays(ObjectReader &reader)
{
    const auto named = reader.words<Weekday>("run_days"_L1);
    if (!named)
        return WeekdaySet::all();
    if (named->empty()) {
        reader.refuse("run_days"_L1, "must name at least one day of the week");
        return WeekdaySet::all();
    }
    WeekdaySet days;
    for (const Weekday day : *named)
        days.insert(day);
    return days;
}

Runner readRunner(ObjectReader &root)
{
    Runner runner;
    auto reader = root.object("runner"_L1);
    if (!reader)
        return runner;
    runner.runDays = readRunDays(*reader);
    runner.longRunDay = reader->word<Weekday>("long_run_day"_L1);
    if (runner.longRunDay && !runner.runDays.contains(*runner.longRunDay))
        reader->refuse("long_run_day"_L1, "must be one of run_days");
    runner.weekStarts = reader->word<Weekday>("week_starts"_L1).value_or(runner.weekStarts);
    runner.easyPace = reader->pace("easy_pace_s_per_km"_L1);
    runner.walkPace = reader->pace("walk_pace_s_per_km"_L1);
    runner.experience = reader->word<Experience>("experience"_L1).value_or(runner.experience);
    runner.caution = reader->word<Caution>("caution"_L1).value_or(runner.caution);
    runner.age = reader->integer("age"_L1, limits::kAge.least, limits::kAge.most);
    runner.circumstances = reader->flags<Circumstance>("circumstances"_L1);
    reader->finish();
    return runner;
}

Knee readKnee(ObjectReader &root, std::optional<Date> today)
{
    Knee knee;
    auto reader = root.object("knee"_L1);
    if (!reader)
        return knee;
    knee.kind = reader->word<KneeKind>("kind"_L1).value_or(knee.kind);
    knee.side = reader->word<Side>("side"_L1);
    knee.site = reader->word<Site>("site"_L1);
    knee.onset = reader->date("onset"_L1);
    refuseFuture(*reader, "onset"_L1, knee.onset, today);
    knee.painFree = reader->minutes("pain_free_min"_L1);
    knee.aggravators = reader->flags<Aggravator>("aggravators"_L1);
    reader->finish();
    return knee;
}

Before readBefore(ObjectReader &root, std::optional<Date> today)
{
    Before before;
    auto reader = root.object("before"_L1);
    if (!reader)
        return before;
    if (const auto weeks = reader->list("weekly_km"_L1))
        for (qsizetype i = 0; i < weeks->size(); ++i)
            if (const auto week = reader->elementDistance("weekly_km"_L1, *weeks, i))
                before.weekly.push_back(*week);
    before.longest = reader->distanceFromZero("longest_km"_L1);
    before.runsPerWeek =
        reader->integer("runs_per_week"_L1, limits::kRunsAWeek.least, limits::kRunsAWeek.most);
    before.lastRun = reader->date("last_run"_L1);
    refuseFuture(*reader, "last_run"_L1, before.lastRun, today);
    reader->finish();
    return before;
}

} // namespace

Profile readProfile(ObjectReader &root, std::optional<Date> today, std::optional<Date> planFrom)
{
    Profile profile;
    profile.goal = readGoal(root, planFrom ? planFrom : today);
    profile.runner = readRunner(root);
    profile.knee = readKnee(root, today);
    profile.before = readBefore(root, today);
    return profile;
}

} // namespace restride
