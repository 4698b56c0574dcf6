// SPDX-License-Identifier: GPL-3.0-or-later
// What a report means, the same for every policy: by the scores alone.
#pragma once

#include "tests/simulation/virtual_runner.h"

#include <optional>

namespace restride::simulation {

/// Any score of 6 or more, a limp, or a next morning of 3 or more.
inline bool isFlare(const Told &session, std::optional<Pain> morning)
{
    constexpr int kHigh = 6;
    constexpr int kSoreMorning = 3;
    return session.peak().score() >= kHigh || session.course == Course::Limp ||
           (morning && morning->score() >= kSoreMorning);
}

/// A peak of at most 2 and a next morning, told, of at most 1, or of the least that the knee ever
/// tells.
inline bool isClean(const Told &session, std::optional<Pain> morning, int leastScore = 0)
{
    return session.peak().score() <= 2 && session.course == Course::None && morning &&
           morning->score() <= std::max(1, leastScore);
}

} // namespace restride::simulation
