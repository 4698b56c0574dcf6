// SPDX-License-Identifier: GPL-3.0-or-later
// A session of the calendar that is being moved: where it stood, where it may go, and in words why
// not elsewhere. The rules are the planner's (core/planner/move.h).
#pragma once

#include "core/planner/move.h"
#include "ui/models/calendar_source.h"
#include "ui/models/day_cell.h"

#include <map>
#include <optional>

namespace restride {

class CalendarMove
{
public:
    /// Empty where that day holds no session that can be moved.
    static std::optional<CalendarMove> of(const CalendarSource &source, Date from);

    [[nodiscard]] Date from() const { return from_; }
    [[nodiscard]] bool allows(Date day) const;
    [[nodiscard]] std::map<Date, DayMove> marks() const;
    /// What the line above the calendar says while the cursor is on `day`.
    [[nodiscard]] QString words(Date day) const;

private:
    [[nodiscard]] std::optional<MoveRefusal> refusalOn(Date day) const;

    Date from_{};
    Date today_{};
    QString session_; ///< "Rung 4"
    std::vector<MoveTarget> targets_;
};

} // namespace restride
