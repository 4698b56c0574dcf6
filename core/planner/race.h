// SPDX-License-Identifier: GPL-3.0-or-later
// The race (section 10): what a distance asks, how the last days before it look, and whether the
// days of a plan bear the race out. The verdict is read off the days and off nothing else (law 8).
#pragma once

#include "core/planner/request.h"
#include "core/planner/state.h"

#include <vector>

namespace restride::race {

/// The last day, before the race, of which the longest run counts.
int windowLast(const RaceNeeds &needs);

/// Share of the reference session in the taper, `daysTo` days before the race; 100 before it.
int taperPercent(const RaceNeeds &needs, int daysTo);

/// True in the last seven days before the goal's race, the race day left out: no step up
/// (race.week).
bool inRaceWeek(const Request &request, Date day);

/// What counts towards the verdict.
struct Standing {
    Metres longestRun;       ///< without walk breaks, in the window before the race
    Metres longestOuting;    ///< walked and jogged
    Metres peakRunWeek;      ///< jogged
    Metres peakOutingWeek;   ///< walked and jogged
    bool highEnough = false; ///< rung 8 or beyond three days before the race
    bool fromPast = false;   ///< the longest that counts was run before today

    [[nodiscard]] Reach reach(const RaceNeeds &needs) const;
};

/// Collects the standing while days go by.
class Judge
{
public:
    /// `state` is the one of today's morning: it holds what was really run.
    Judge(const Request &request, const State &state, Date today);
    /// Takes in a planned day; `state` is the one of its morning. Days come in order.
    void see(const Day &day, const State &state);
    [[nodiscard]] Standing standing() const;

private:
    struct Best {
        Metres planned;
        Metres past;
        [[nodiscard]] Metres either() const { return std::max(planned, past); }
    };
    void closeWeek();
    [[nodiscard]] bool inWindow(Date day) const;

    const Request &request_;
    Best run_;
    Best outing_;
    Best runWeek_;
    Best outingWeek_;
    Date weekStart_{};
    Metres weekRun_;
    Metres weekOuting_;
    Metres doneRun_; ///< in the week under way, before today
    Metres doneOuting_;
    bool highEnough_ = false;
    bool rungSeen_ = false;
};

} // namespace restride::race
