// SPDX-License-Identifier: GPL-3.0-or-later
// Who runs, what hurts, what was run before, and what for: the part of a runner's document that is
// no log. Defaults are those of the document `restride/1`.
#pragma once

#include "core/base/bits.h"
#include "core/base/date.h"
#include "core/base/flags.h"
#include "core/base/units.h"

#include <optional>
#include <string>
#include <vector>

namespace restride {

/// A race that one may enter. `distance` is above zero.
struct Race {
    Date date{};
    Metres distance;
    std::string name;
    bool operator==(const Race &) const = default;
};

enum class Aim {
    Run,   ///< without walk breaks
    Finish ///< walk breaks are welcome
};

struct Goal {
    Race race;
    Aim aim = Aim::Run;
    std::optional<Date> switchBy; ///< last day on which the entry can be changed or deferred
    std::vector<Race> alternatives;
    std::optional<Seconds> cutoff{}; ///< time within which one has to finish; above zero
    bool operator==(const Goal &) const = default;
};

enum class Experience { Novice, Recreational, Experienced };
enum class Caution { Standard, Cautious };
enum class Circumstance { Postpartum, Pregnant, RecentSurgery, kCount };
enum class Aggravator {
    Stairs,
    Downhill,
    Hills,
    Speed,
    Sitting,
    BankedSurface,
    Shoes,
    LoadSpike,
    LongRun,
    kCount
};

/// Days of the week, as a set. Indexed by the C encoding: Sunday is 0.
class WeekdaySet
{
public:
    static constexpr WeekdaySet all() { return WeekdaySet{0x7F}; }
    constexpr WeekdaySet() = default;

    constexpr void insert(Weekday day) { bits_ |= bit(day); }
    constexpr void remove(Weekday day) { bits_ &= static_cast<std::uint8_t>(~bit(day)); }
    [[nodiscard]] constexpr bool contains(Weekday day) const { return (bits_ & bit(day)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    [[nodiscard]] constexpr int size() const { return countOf(bits_); }
    [[nodiscard]] constexpr std::uint8_t bits() const { return bits_; }
    static constexpr WeekdaySet fromBits(std::uint8_t bits)
    {
        return WeekdaySet{static_cast<std::uint8_t>(bits & 0x7F)};
    }
    constexpr bool operator==(const WeekdaySet &) const = default;

private:
    constexpr explicit WeekdaySet(std::uint8_t bits) : bits_(bits) {}
    static constexpr std::uint8_t bit(Weekday day)
    {
        return static_cast<std::uint8_t>(1U << day.c_encoding());
    }
    std::uint8_t bits_ = 0;
};

struct Runner {
    WeekdaySet runDays = WeekdaySet::all(); ///< never empty
    std::optional<Weekday> longRunDay;      ///< empty: the planner chooses
    Weekday weekStarts = std::chrono::Monday;
    std::optional<Pace> easyPace; ///< empty: `runner.pace_default` of the planner
    std::optional<Pace> walkPace;
    Experience experience = Experience::Recreational;
    Caution caution = Caution::Standard;
    std::optional<int> age; ///< years, 0 to 120
    Flags<Circumstance> circumstances;
    bool operator==(const Runner &) const = default;
};

enum class KneeKind { Unknown, Patellofemoral, Iliotibial, BakersCyst, Other, None };
enum class Side { Left, Right, Both };
enum class Site { Front, Outside, Inside, Behind, Below };

struct Knee {
    KneeKind kind = KneeKind::Unknown; ///< None: coming back from a lay-off without an injury
    std::optional<Side> side;
    std::optional<Site> site;
    std::optional<Date> onset;
    std::optional<Seconds> painFree; ///< the longest run, now, that stays free of pain
    Flags<Aggravator> aggravators;
    bool operator==(const Knee &) const = default;
};

/// The running before the log begins.
struct Before {
    std::vector<Metres> weekly; ///< oldest first; its last week is the one of `lastRun`
    std::optional<Metres> longest;
    std::optional<int> runsPerWeek; ///< 1 to 14
    std::optional<Date> lastRun;
    bool operator==(const Before &) const = default;
};

struct Profile {
    std::optional<Goal> goal;
    Runner runner;
    Knee knee;
    Before before;
    bool operator==(const Profile &) const = default;
};

} // namespace restride
