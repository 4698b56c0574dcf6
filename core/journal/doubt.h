// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that a slip of the hand makes and hardly a runner means: a missed stop makes 5.8 km of it
// 58. Whoever takes figures from a person asks about these before they are kept. They are no rules
// of training: what was meant is kept, and the planner reads it like any other.
#pragma once

#include "core/journal/entry.h"
#include "core/journal/limits.h"

#include <optional>
#include <vector>

namespace restride {

// The bounds, each still taken without a word. No guideline has them: with a sore knee nobody comes
// near them, and not even the world record over 5 km is run at 2:30 a kilometre.
inline constexpr Seconds kLongestSession = minutes(6 * 60);
inline constexpr Metres kFarthestWeek{250'000};
inline constexpr Pace kFastestPace{2 * 60 + 30};
inline constexpr Pace kSlowestPace{20 * 60};

/// No day has more: what goes beyond it is refused, not asked about.
inline constexpr Seconds kWholeDay = limits::kTime.most;

enum class Doubt {
    TooLong,
    TooFast,
    TooSlow,
    TooFar,         ///< in a week
    BeyondItsWeeks, ///< the longest run of some weeks is more than the largest of them
};

/// Of a run, a walk or cross-training that takes `time`.
std::optional<Doubt> doubtOfTime(Seconds time);

/// Of a pace that a runner says is theirs.
std::optional<Doubt> doubtOfPace(Pace pace);

/// Of a run that went `distance` in that time. Only the jogged part is judged, and it is not known
/// how far the walking went: a doubt is what holds at every pace at which people walk. A walk
/// without jogging may be as slow as it likes.
std::optional<Doubt> doubtOfPace(Seconds walk, Seconds jog, Metres distance);

/// Of the running of one week.
std::optional<Doubt> doubtOfWeek(Metres week);

/// Of the longest run in `weekly`. None where those weeks hold no running: it lies before them.
std::optional<Doubt> doubtOfLongest(Metres longest, const std::vector<Metres> &weekly);

/// What the log has of walking, jogging and cross-training on `day`, without the entry `except`.
Seconds timeOn(const std::vector<Entry> &log, Date day, const EntryId &except);

} // namespace restride
