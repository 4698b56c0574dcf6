// SPDX-License-Identifier: GPL-3.0-or-later
// What hurts on any day, whatever is run. Some knees never say 0: their scores are read above what
// they always say (section 6, respond.usual).
#pragma once

#include "core/base/units.h"

#include <array>
#include <cstddef>

namespace restride {

/// The mornings that were told of the last 21 days, today's included.
class Mornings
{
public:
    /// Goes on by `days`; those that are too old are forgotten.
    void pass(int days);
    /// Today's score; of two the higher counts.
    void hear(Pain morning);
    /// The least of them, 0 to 2; 0 where fewer than eight were told.
    [[nodiscard]] int usual() const { return usual_; }

    bool operator==(const Mornings &) const = default;

private:
    void workOut();

    static constexpr std::size_t kDays = 21;           ///< respond.usual (S)
    static constexpr int kTold = 8;                    ///< respond.usual (J)
    static constexpr int kMost = 2;                    ///< respond.usual (S)
    std::array<std::int8_t, kDays> scores_ = filled(); ///< today's first; -1: not told
    int told_ = 0;
    int usual_ = 0;

    static constexpr std::array<std::int8_t, kDays> filled()
    {
        std::array<std::int8_t, kDays> none{};
        none.fill(-1);
        return none;
    }
};

/// A score above the usual, never below 0.
inline int above(Pain score, int usual)
{
    return score.score() > usual ? score.score() - usual : 0;
}

} // namespace restride
