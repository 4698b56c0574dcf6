// SPDX-License-Identifier: GPL-3.0-or-later
// The units the planner thinks in. Each is a type of its own, so that minutes never meet metres;
// values from outside are converted once, at the edge (the document, the store, a dialog).
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>

namespace restride {

/// A duration in whole seconds: exact sums, no rounding drift. Documents and screens say minutes.
using Seconds = std::chrono::duration<int>;

/// Whole minutes as seconds.
constexpr Seconds minutes(int count)
{
    return Seconds{count * 60};
}

/// `seconds` as minutes, for documents and sentences.
constexpr double toMinutes(Seconds seconds)
{
    return seconds.count() / 60.0;
}

/// A length in whole metres.
class Metres
{
public:
    constexpr Metres() = default;
    constexpr explicit Metres(int count) : count_(count) {}

    [[nodiscard]] constexpr int count() const { return count_; }
    [[nodiscard]] constexpr double km() const { return count_ / 1000.0; }

    constexpr Metres &operator+=(Metres other)
    {
        count_ += other.count_;
        return *this;
    }
    friend constexpr Metres operator+(Metres a, Metres b) { return Metres{a.count_ + b.count_}; }
    friend constexpr Metres operator-(Metres a, Metres b) { return Metres{a.count_ - b.count_}; }
    friend constexpr auto operator<=>(Metres, Metres) = default;

private:
    int count_ = 0;
};

/// A pace in whole seconds a kilometre; more is slower. Always above zero.
class Pace
{
public:
    constexpr explicit Pace(int secondsPerKm) : secondsPerKm_(secondsPerKm) {}

    [[nodiscard]] constexpr int secondsPerKm() const { return secondsPerKm_; }

    /// How far one comes in `time`, rounded down to the metre.
    [[nodiscard]] constexpr Metres distanceIn(Seconds time) const
    {
        return Metres{static_cast<int>(std::int64_t{time.count()} * 1000 / secondsPerKm_)};
    }
    /// How long `distance` takes, rounded down to the second.
    [[nodiscard]] constexpr Seconds timeFor(Metres distance) const
    {
        return Seconds{static_cast<int>(std::int64_t{distance.count()} * secondsPerKm_ / 1000)};
    }
    friend constexpr auto operator<=>(Pace, Pace) = default;

private:
    int secondsPerKm_;
};

/// A score on the numeric rating scale, 0 (none) to 10 (the worst). No other value can be held.
class Pain
{
public:
    constexpr Pain() = default;

    /// Empty when `score` is outside 0 to 10.
    static constexpr std::optional<Pain> of(int score)
    {
        if (score < 0 || score > 10)
            return std::nullopt;
        return Pain{score};
    }

    [[nodiscard]] constexpr int score() const { return score_; }
    friend constexpr auto operator<=>(Pain, Pain) = default;

private:
    constexpr explicit Pain(int score) : score_(score) {}
    int score_ = 0;
};

/// A place on the walk/jog ladder in quarters: whole rungs 0 to 10, and the halves and quarters
/// between them that `ladder.between` asks for.
class Rung
{
public:
    static constexpr int kLowest = 0;
    static constexpr int kHighest = 10;

    constexpr Rung() = default;
    static constexpr Rung whole(int number) { return Rung{number * 4}; }
    static constexpr Rung quarters(int count) { return Rung{count}; }

    [[nodiscard]] constexpr int quarters() const { return quarters_; }
    [[nodiscard]] constexpr double value() const { return quarters_ / 4.0; }
    [[nodiscard]] constexpr bool isWhole() const { return quarters_ % 4 == 0; }
    /// The whole rung at or below this place.
    [[nodiscard]] constexpr int floor() const { return quarters_ / 4; }
    /// The whole rung at or above this place: the one that is being tried here.
    [[nodiscard]] constexpr int ceiling() const { return (quarters_ + 3) / 4; }
    friend constexpr auto operator<=>(Rung, Rung) = default;

private:
    constexpr explicit Rung(int quarters) : quarters_(static_cast<std::int16_t>(quarters)) {}
    std::int16_t quarters_ = 0;
};

} // namespace restride
