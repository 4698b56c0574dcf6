// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on one day.
#pragma once

#include "core/base/units.h"
#include "core/journal/entry.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <optional>
#include <span>

namespace restride {

enum class Phase { Settle, Walk, WalkJog, Base, Build, Taper, Race, Recover };
enum class Kind { Rest, Walk, WalkJog, Run, LongRun, Cross, Race };

/// `repeat` times: walk, then jog. Either part may be zero.
struct Segment {
    int repeat = 1;
    Seconds walk{};
    Seconds jog{};
    bool operator==(const Segment &) const = default;
};

/// At most three segments, in order, without a heap.
class Segments
{
public:
    static constexpr std::size_t kCapacity = 3;

    void push(Segment segment)
    {
        assert(count_ < kCapacity);
        items_[count_++] = segment;
    }
    [[nodiscard]] const Segment *begin() const { return items_.data(); }
    [[nodiscard]] const Segment *end() const { return items_.data() + count_; }
    [[nodiscard]] std::size_t size() const { return count_; }
    [[nodiscard]] bool empty() const { return count_ == 0; }
    [[nodiscard]] const Segment &operator[](std::size_t i) const { return items_[i]; }
    bool operator==(const Segments &) const = default;

private:
    std::array<Segment, kCapacity> items_{};
    std::size_t count_ = 0;
};

/// Which strength exercises a day holds (rulebook section 11).
enum class StrengthRoutine { None, Settle, HipAndCalf, ThighAndBalance, HipAndStep };

enum class Exercise {
    QuadSet,
    StraightLegRaise,
    SideLegLift,
    Clamshell,
    BandSideStep,
    HamstringCurl,
    WallSit,
    MiniSquat,
    StepDown,
    CalfRaise,
    SingleLegCalfRaise,
    SingleLegBalance
};

struct StrengthSet {
    Exercise exercise;
    int sets;
    int reps;     ///< zero where it is held
    Seconds hold; ///< zero where it is counted
};

/// How many levels the doses have (strength.progress).
inline constexpr int kStrengthLevels = 4;

/// The exercises of a routine, in order; empty for None. Doses: Nascimento 2018 and the runners'
/// reports, pain at most 3; by `level`, 0 to kStrengthLevels - 1, which Settle does not know.
std::span<const StrengthSet> exercisesOf(StrengthRoutine routine, int level = 0);

struct Workout {
    Kind kind = Kind::Rest;
    std::optional<Rung> rung; ///< only on the walk/jog ladder
    Segments segments;
    Effort intensity = Effort::Easy;
    bool flatOnly = true;
    bool operator==(const Workout &) const = default;

    [[nodiscard]] Seconds walk() const
    {
        Seconds sum{};
        for (const Segment &segment : segments)
            sum += segment.walk * segment.repeat;
        return sum;
    }
    [[nodiscard]] Seconds jog() const
    {
        Seconds sum{};
        for (const Segment &segment : segments)
            sum += segment.jog * segment.repeat;
        return sum;
    }
};

/// Kinds that hold jogging.
constexpr bool isRunning(Kind kind)
{
    return kind == Kind::WalkJog || kind == Kind::Run || kind == Kind::LongRun ||
           kind == Kind::Race;
}

} // namespace restride
