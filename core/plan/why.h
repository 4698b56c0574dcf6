// SPDX-License-Identifier: GPL-3.0-or-later
// A reason: the rule and the figures that its sentence needs. Words are made from it in ui/text.
#pragma once

#include "core/base/date.h"
#include "core/base/units.h"
#include "core/plan/rule.h"

#include <optional>

namespace restride {

/// Figures of a reason. Each rule uses the few it needs; the rest stay empty (or zero).
struct Figures {
    std::optional<Rung> rung;       ///< the rung now
    std::optional<Rung> rungFrom;   ///< the rung it comes from, or the one that failed
    std::optional<Pain> pain;       ///< the score that decided (peak, or the check's)
    std::optional<Pain> morning;    ///< next-morning score
    int count = 0;                  ///< how many so far (clean sessions, flare-ups, missing days)
    int needed = 0;                 ///< how many are asked for
    int days = 0;                   ///< days off, days of a break
    int percent = 0;                ///< of the reference load
    Seconds time{};                 ///< minutes jogged or planned
    Seconds limit{};                ///< the cap that bound it
    std::optional<Date> date;       ///< until when, or when it happened
    std::optional<Date> other;      ///< a second day: what stood before, or what comes after
    std::optional<Metres> distance; ///< of a race or a run
    bool operator==(const Figures &) const = default;
};

struct Why {
    Rule rule = Rule::LadderRest;
    Figures figures;
    bool operator==(const Why &) const = default;
};

} // namespace restride
