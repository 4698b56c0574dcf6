// SPDX-License-Identifier: GPL-3.0-or-later
// Lives as people live them: sessions done roughly as asked, some sore, some missed, some weeks
// away, checks answered in part, now and then a flare-up. From a seed alone.
#pragma once

#include "core/journal/journal.h"
#include "core/planner/kernel.h"
#include "tests/support/random_runner.h"

namespace restride::test {

/// A runner with a sore knee, lived day by day by the kernel.
class LivedLife
{
public:
    explicit LivedLife(std::uint64_t seed);
    LivedLife(const LivedLife &) = delete; // the request points into it
    LivedLife &operator=(const LivedLife &) = delete;

    /// Lives `days` days on.
    void live(int days);

    /// What the runner may tell of a day that asks for `asked`; `away`: nothing is done.
    DayReport anyReport(const Day &asked, bool away);

    [[nodiscard]] const State &state() const { return state_; }
    [[nodiscard]] const Request &request() const { return request_; }
    [[nodiscard]] Date tomorrow() const { return date_ + Days{1}; }
    [[nodiscard]] Dice &dice() { return dice_; }

private:
    Dice dice_;
    Profile profile_;
    Request request_;
    Notes notes_;
    Date date_;
    State state_; ///< after `date_`
    int awayDays_ = 0;
};

} // namespace restride::test
