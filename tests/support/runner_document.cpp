// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner_document.h"

#include <array>
#include <sstream>
#include <string_view>

namespace restride::test {
namespace {

constexpr std::array kWeekdays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
constexpr std::array kKinds{"unknown",     "patellofemoral", "iliotibial",
                            "bakers_cyst", "other",          "none"};
constexpr std::array kExperience{"novice", "recreational", "experienced"};
constexpr std::array kCircumstances{"postpartum", "pregnant", "recent_surgery"};
constexpr std::array kGrounds{"flat", "hilly"};
constexpr std::array kEfforts{"easy", "steady", "hard", "race"};
constexpr std::array kCourses{"none", "warmup_gone", "warmup_stayed", "rising", "late", "limp"};
constexpr std::array kMasks{"painkiller", "brace", "tape"};
constexpr std::array kSports{"bike",       "swim", "deep_water_run", "walk",
                             "elliptical", "row",  "other"};
constexpr std::array kSigns{"swelling",       "locking",         "giving_way", "cannot_bear_weight",
                            "night_pain",     "hot_joint",       "fever",      "calf_swelling",
                            "breathlessness", "bone_tenderness", "trauma",     "deformity"};

template <typename Names, typename Enum> const char *nameIn(const Names &names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

/// An object under way: `put` adds a key, and nothing where there is no value.
class Object
{
public:
    Object &raw(std::string_view key, const std::string &value)
    {
        text_ += (text_.empty() ? "\"" : ",\"") + std::string(key) + "\":" + value;
        return *this;
    }
    Object &put(std::string_view key, std::string_view value)
    {
        return raw(key, '"' + std::string(value) + '"');
    }
    Object &put(std::string_view key, const std::optional<Date> &date)
    {
        return date ? put(key, toIsoDate(*date)) : *this;
    }
    Object &put(std::string_view key, const std::optional<Pain> &pain)
    {
        return pain ? raw(key, std::to_string(pain->score())) : *this;
    }
    Object &put(std::string_view key, const std::optional<int> &number)
    {
        return number ? raw(key, std::to_string(*number)) : *this;
    }
    Object &number(std::string_view key, double value)
    {
        std::ostringstream digits;
        digits.precision(9);
        digits << value;
        return raw(key, digits.str());
    }
    Object &put(std::string_view key, const std::optional<Metres> &distance)
    {
        return distance ? number(key, distance->km()) : *this;
    }
    Object &put(std::string_view key, const std::optional<Seconds> &time)
    {
        return time ? number(key, toMinutes(*time)) : *this;
    }
    template <typename Set, typename Names>
    Object &members(std::string_view key, const Set &set, const Names &names)
    {
        std::string list;
        set.forEach([&](auto member) {
            list += std::string(list.empty() ? "\"" : ",\"") + nameIn(names, member) + '"';
        });
        return raw(key, '[' + list + ']');
    }
    [[nodiscard]] std::string text() const { return '{' + text_ + '}'; }

private:
    std::string text_;
};

std::string raceText(const Race &race)
{
    Object object;
    return object.put("date", toIsoDate(race.date))
        .number("distance_km", race.distance.km())
        .text();
}

std::string goalText(const Goal &goal)
{
    Object object;
    object.put("date", toIsoDate(goal.race.date))
        .number("distance_km", goal.race.distance.km())
        .put("aim", goal.aim == Aim::Run ? "run" : "finish")
        .put("switch_by", goal.switchBy);
    std::string others;
    for (const Race &race : goal.alternatives)
        others += (others.empty() ? "" : ",") + raceText(race);
    if (!others.empty())
        object.raw("alternatives", '[' + others + ']');
    return object.text();
}

std::string runnerText(const Runner &runner)
{
    Object object;
    std::string days;
    for (unsigned day = 0; day < kWeekdays.size(); ++day)
        if (runner.runDays.contains(Weekday{day}))
            days += std::string(days.empty() ? "\"" : ",\"") + kWeekdays[day] + '"';
    object.raw("run_days", '[' + days + ']');
    if (runner.longRunDay)
        object.put("long_run_day", kWeekdays[runner.longRunDay->c_encoding()]);
    object.put("week_starts", kWeekdays[runner.weekStarts.c_encoding()]);
    if (runner.easyPace)
        object.put("easy_pace_s_per_km", std::optional{runner.easyPace->secondsPerKm()});
    if (runner.walkPace)
        object.put("walk_pace_s_per_km", std::optional{runner.walkPace->secondsPerKm()});
    object.put("experience", nameIn(kExperience, runner.experience))
        .put("caution", runner.caution == Caution::Cautious ? "cautious" : "standard")
        .put("age", runner.age);
    if (!runner.circumstances.empty())
        object.members("circumstances", runner.circumstances, kCircumstances);
    return object.text();
}

std::string kneeText(const Knee &knee)
{
    Object object;
    return object.put("kind", nameIn(kKinds, knee.kind))
        .put("onset", knee.onset)
        .put("pain_free_min", knee.painFree)
        .text();
}

std::string beforeText(const Before &before)
{
    Object object;
    std::string weeks;
    for (const Metres week : before.weekly) {
        std::ostringstream digits;
        digits << week.km();
        weeks += (weeks.empty() ? "" : ",") + digits.str();
    }
    if (!weeks.empty())
        object.raw("weekly_km", '[' + weeks + ']');
    return object.put("longest_km", before.longest)
        .put("runs_per_week", before.runsPerWeek)
        .put("last_run", before.lastRun)
        .text();
}

struct EntryText {
    Object &object;

    void operator()(const RunEntry &run) const
    {
        object.number("walk_min", toMinutes(run.walk))
            .number("jog_min", toMinutes(run.jog))
            .put("distance_km", run.distance);
        if (run.terrain)
            object.put("terrain", nameIn(kGrounds, *run.terrain));
        if (run.effort)
            object.put("effort", nameIn(kEfforts, *run.effort));
        object.put("pain_during", run.painDuring)
            .put("pain_after", run.painAfter)
            .put("pain_next_morning", run.painNextMorning);
        if (run.course)
            object.put("course", nameIn(kCourses, *run.course));
        object.put("pain_onset_min", run.painOnset);
        if (!run.masked.empty())
            object.members("masked", run.masked, kMasks);
    }
    void operator()(const CheckEntry &check) const
    {
        object.put("pain_walking", check.painWalking)
            .put("pain_stairs", check.painStairs)
            .put("pain_morning", check.painMorning);
        if (check.briskWalk30Ok)
            object.raw("brisk_walk_30_ok", *check.briskWalk30Ok ? "true" : "false");
        if (check.dailyLoad)
            object.raw("daily_load", "true");
        object.members("signs", check.signs, kSigns);
    }
    void operator()(const CrossEntry &cross) const
    {
        object.put("sport", nameIn(kSports, cross.sport))
            .number("minutes", toMinutes(cross.duration))
            .put("pain_during", cross.painDuring)
            .put("pain_next_morning", cross.painNextMorning);
    }
    void operator()(const StrengthEntry &) const {}
    void operator()(const SkipEntry &) const {}
    void operator()(const MoveEntry &move) const
    {
        object.put("from", toIsoDate(move.from)).put("to", toIsoDate(move.to));
    }
    void operator()(const ClearedEntry &) const {}
};

std::string entryText(const Entry &entry)
{
    constexpr std::array kTypes{"run", "check", "cross", "strength", "skip", "move", "cleared"};
    Object object;
    object.put("type", kTypes[entry.index()])
        .put("id", idOf(entry))
        .put("date", toIsoDate(dateOf(entry)));
    std::visit(EntryText{object}, entry);
    return object.text();
}

} // namespace

std::string asDocument(const RandomRunner &runner)
{
    const Profile &profile = runner.journal.profile;
    std::string log;
    for (const Entry &entry : runner.journal.log)
        log += (log.empty() ? "" : ",") + entryText(entry);
    Object object;
    object.put("format", "restride/1").put("today", toIsoDate(runner.today));
    if (profile.goal)
        object.raw("goal", goalText(*profile.goal));
    return object.raw("runner", runnerText(profile.runner))
        .raw("knee", kneeText(profile.knee))
        .raw("before", beforeText(profile.before))
        .raw("log", '[' + log + ']')
        .text();
}

} // namespace restride::test
