// SPDX-License-Identifier: GPL-3.0-or-later
// What happened: the entries of a runner's log. Plain values, as the document `restride/1` has
// them; a figure that was left out stays empty and is never taken for zero.
#pragma once

#include "core/base/date.h"
#include "core/base/flags.h"
#include "core/base/units.h"

#include <optional>
#include <string>
#include <variant>

namespace restride {

enum class Ground { Flat, Hilly, kCount };
enum class Effort { Easy, Steady, Hard, Race, kCount };
/// How the pain went during a run.
enum class Course { None, WarmupGone, WarmupStayed, Rising, Late, Limp, kCount };
/// What may have hidden the pain of a run.
enum class Mask { Painkiller, Brace, Tape, kCount };
enum class Sport { Bike, Swim, DeepWaterRun, Walk, Elliptical, Row, Other, kCount };
/// The signs that the knee guidelines ask a clinician to look at (rulebook section 2).
enum class Sign {
    Swelling,
    Locking,
    GivingWay,
    CannotBearWeight,
    NightPain,
    HotJoint,
    Fever,
    CalfSwelling,
    Breathlessness,
    BoneTenderness,
    Trauma,
    Deformity,
    kCount
};

using Masks = Flags<Mask>;
using Signs = Flags<Sign>;

/// A stable name of an entry: the same in the store, in exports and after a merge. Never reused.
using EntryId = std::string;

/// What every entry has.
struct EntryBase {
    EntryId id;
    Date date{};
    std::string note;
    bool operator==(const EntryBase &) const = default;
};

/// A run, a walk/jog or a walk (then `jog` is zero).
struct RunEntry : EntryBase {
    Seconds walk{};
    Seconds jog{};
    std::optional<Metres> distance; ///< walked and jogged together
    std::optional<Ground> terrain;
    std::optional<Effort> effort;
    std::optional<Pain> painDuring;      ///< the worst of it in the run
    std::optional<Pain> painAfter;       ///< the worst within the hour after
    std::optional<Pain> painNextMorning; ///< on waking the next day
    std::optional<Course> course;
    std::optional<Seconds> painOnset; ///< when in the run the pain began
    Masks masked;
    std::string shoe;
    std::string surface;
    std::optional<Metres> climb;
    std::string source; ///< where the entry came from; empty: typed by hand
    bool operator==(const RunEntry &) const = default;
};

/// How the knee is in daily life: the morning check.
struct CheckEntry : EntryBase {
    std::optional<Pain> painWalking;
    std::optional<Pain> painStairs;
    std::optional<Pain> painMorning; ///< on waking; also the next morning of yesterday's run
    std::optional<bool> briskWalk30Ok;
    bool dailyLoad = false; ///< the day before was one of standing, stairs or carrying
    Signs signs;
    bool operator==(const CheckEntry &) const = default;
};

struct CrossEntry : EntryBase {
    Sport sport = Sport::Bike;
    Seconds duration{};
    std::optional<Pain> painDuring;
    std::optional<Pain> painNextMorning;
    bool operator==(const CrossEntry &) const = default;
};

struct StrengthEntry : EntryBase {
    bool operator==(const StrengthEntry &) const = default;
};

/// The planned session of the day was left out.
struct SkipEntry : EntryBase {
    std::string reason;
    bool operator==(const SkipEntry &) const = default;
};

/// On `date` the runner moved the session of `from` to `to`.
struct MoveEntry : EntryBase {
    Date from{};
    Date to{};
    bool operator==(const MoveEntry &) const = default;
};

/// A clinician has seen the knee and allowed running from this day.
struct ClearedEntry : EntryBase {
    bool operator==(const ClearedEntry &) const = default;
};

using Entry = std::variant<RunEntry, CheckEntry, CrossEntry, StrengthEntry, SkipEntry, MoveEntry,
                           ClearedEntry>;

inline const EntryBase &baseOf(const Entry &entry)
{
    return std::visit([](const auto &value) -> const EntryBase & { return value; }, entry);
}
inline EntryBase &baseOf(Entry &entry)
{
    return std::visit([](auto &value) -> EntryBase & { return value; }, entry);
}
inline Date dateOf(const Entry &entry)
{
    return baseOf(entry).date;
}
inline const EntryId &idOf(const Entry &entry)
{
    return baseOf(entry).id;
}

} // namespace restride
