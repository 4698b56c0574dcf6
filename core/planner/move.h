// SPDX-License-Identifier: GPL-3.0-or-later
// Moving a session to another day: where it may go, and why not elsewhere. A day is allowed when
// the plan made with the move really holds the session there and loses no other; nothing is assumed
// of the rules. Says no words and changes no journal by itself.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace restride {

/// Why a session may not go to a day.
enum class MoveRefusal {
    Past,        ///< gone by
    TooFar,      ///< more than six days off
    NotARunDay,  ///< of the runner's week
    Taken,       ///< there is a session already
    AfterRun,    ///< too soon after the run before it
    BeforeRun,   ///< the next run would fall away
    PastNextRun, ///< sessions keep their order
    OtherWeek,   ///< each week keeps its runs
    WeekFull,    ///< as many sessions in seven days as there may be
    Rest,        ///< rest after a flare-up or a warning
    GateShut,    ///< before the gate opens
    RaceWeek,    ///< the last seven days before the race, the race, or the recovery
    NotKept      ///< the plan would not hold it there
};

struct MoveTarget {
    Date date{};
    std::optional<MoveRefusal> refused; ///< empty: allowed
    bool operator==(const MoveTarget &) const = default;
};

/// Whether `day`, of a plan of `today`, holds a session that can be moved.
bool isMovable(const Day &day, Date today);

/// The days from `today` to a week after `from`, but `from` itself, each with whether its session
/// may go there. Empty where that day holds no session to move.
std::vector<MoveTarget> moveTargets(const Journal &journal, Date today, Date from);

/// The edit that moves the session of `from` to `to`: a new entry, or a change to the one by which
/// it was moved on the same day. Moved back to where it stood, that one is taken out. `id`: of a
/// new entry.
Edit moveEdit(const Journal &journal, Date today, Date from, Date to, const EntryId &id);

} // namespace restride
