// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/value_limits.h"

#include "app/storage/sql_error.h"
#include "core/journal/limits.h"

#include <limits>

namespace restride {
namespace {

using limits::Range;

std::string wordsOf(int value)
{
    return std::to_string(value);
}
std::string wordsOf(Seconds value)
{
    return std::to_string(value.count());
}
std::string wordsOf(Metres value)
{
    return std::to_string(value.count());
}
std::string wordsOf(Pace value)
{
    return std::to_string(value.secondsPerKm());
}
std::string wordsOf(Date value)
{
    return toIsoDate(value);
}

/// Looks at one figure after the other and remembers the first that is wrong.
class Look
{
public:
    template <typename Value> void at(const char *place, Value value, Range<Value> range)
    {
        if (!wrong_ && !range.contains(value))
            wrong_ = wrongValue({place, wordsOf(value), wordsOf(range.least), wordsOf(range.most)});
    }
    template <typename Value>
    void at(const char *place, const std::optional<Value> &value, Range<Value> range)
    {
        if (value)
            at(place, *value, range);
    }
    /// Notes that `place` holds what cannot be right, where that does not hang on one figure.
    void refuse(const char *place)
    {
        if (!wrong_)
            wrong_ = wrongValue({place, {}, {}, {}});
    }

    [[nodiscard]] std::optional<StoreError> wrong() const { return wrong_; }

private:
    std::optional<StoreError> wrong_;
};

void lookAt(Look &look, const RunEntry &run)
{
    look.at("run_entry.walk_s", run.walk, limits::kTime);
    look.at("run_entry.jog_s", run.jog, limits::kTime);
    if (!look.wrong()) // their sum has room
        look.at("run_entry.walk_s and jog_s", run.walk + run.jog, limits::kTime);
    look.at("run_entry.distance_m", run.distance, limits::kDistance);
    look.at("run_entry.pain_onset_s", run.painOnset, limits::kTime);
    look.at("run_entry.climb_m", run.climb, limits::kClimb);
}

void lookAt(Look &look, const CrossEntry &cross)
{
    look.at("cross_entry.duration_s", cross.duration, limits::kTime);
}

void lookAt(Look &look, const MoveEntry &move)
{
    look.at("move_entry.from_date", move.from, limits::kDay);
    look.at("move_entry.to_date", move.to, limits::kDay);
}

void lookAt(Look &, const EntryBase &) {} // the other types have no figures of their own

} // namespace

std::optional<StoreError> beyondLimits(const Entry &entry)
{
    Look look;
    if (idOf(entry).empty())
        look.refuse("entry.id");
    look.at("entry.date", dateOf(entry), limits::kDay);
    std::visit([&](const auto &details) { lookAt(look, details); }, entry);
    return look.wrong();
}

std::optional<StoreError> beyondLimits(const Profile &profile)
{
    Look look;
    look.at("runner.easy_pace_s_per_km", profile.runner.easyPace, limits::kPace);
    look.at("runner.walk_pace_s_per_km", profile.runner.walkPace, limits::kPace);
    look.at("runner.age", profile.runner.age, limits::kAge);
    look.at("knee.onset", profile.knee.onset, limits::kDay);
    look.at("knee.pain_free_s", profile.knee.painFree, limits::kTime);
    look.at("running_before.longest_m", profile.before.longest, limits::kDistance);
    look.at("running_before.runs_per_week", profile.before.runsPerWeek, limits::kRunsAWeek);
    look.at("running_before.last_run", profile.before.lastRun, limits::kDay);
    for (const Metres week : profile.before.weekly)
        look.at("running_before_week.distance_m", week, limits::kDistance);
    if (!profile.goal)
        return look.wrong();
    const Goal &goal = *profile.goal;
    look.at("goal.date", goal.race.date, limits::kDay);
    look.at("goal.distance_m", goal.race.distance, limits::kRaceDistance);
    look.at("goal.switch_by", goal.switchBy, limits::kDay);
    look.at("goal.cutoff_s", goal.cutoff, limits::kCutOff);
    for (const Race &race : goal.alternatives) {
        look.at("goal_alternative.date", race.date, limits::kDay);
        look.at("goal_alternative.distance_m", race.distance, limits::kRaceDistance);
    }
    return look.wrong();
}

std::optional<StoreError> beyondLimits(const IssuedDay &told)
{
    Look look;
    look.at("issued_day.day", told.day, limits::kDay);
    look.at("issued_day.issued", told.issued, limits::kDay);
    look.at("issued_day.rules", told.rules, {1, std::numeric_limits<int>::max()});
    return look.wrong();
}

std::optional<StoreError> beyondLimits(const Edit &edit)
{
    struct After {
        std::optional<StoreError> operator()(const AddEntry &add) const
        {
            return beyondLimits(add.entry);
        }
        std::optional<StoreError> operator()(const RemoveEntry &) const { return std::nullopt; }
        std::optional<StoreError> operator()(const ChangeEntry &changed) const
        {
            return beyondLimits(changed.after);
        }
        std::optional<StoreError> operator()(const ChangeProfile &changed) const
        {
            return beyondLimits(changed.after);
        }
    };
    for (const Change &change : edit.changes)
        if (auto wrong = std::visit(After{}, change))
            return wrong;
    return std::nullopt;
}

} // namespace restride
