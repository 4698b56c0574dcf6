// SPDX-License-Identifier: GPL-3.0-or-later
// The planner itself, lived day by day: the kernel folded over what the runner tells, as replaying
// a log does, and asked each morning for the day's session.
#pragma once

#include "core/journal/journal.h"
#include "core/planner/kernel.h"
#include "tests/simulation/policy.h"

#include <string>

namespace restride::simulation {

class RestridePolicy : public Policy
{
public:
    /// `keepsJournal`: the whole log is kept, to compare with a plan made from it.
    explicit RestridePolicy(const VirtualRunner &runner, bool keepsJournal = false);

    Session ask(const Morning &morning) override;
    void hear(const Told &told) override;
    [[nodiscard]] int visits() const override { return visits_; }

    /// What the morning of the newest day asked for.
    [[nodiscard]] const Day &asked() const { return asked_; }
    /// As the newest morning saw it, before it was known what the day would leave untold.
    [[nodiscard]] const State &state() const { return seen_; }
    /// What the newest day decided, once it was over: the final word on the session before it.
    [[nodiscard]] const Notes &decided() const { return notes_; }
    /// Today's check is in it, today's session is not yet.
    [[nodiscard]] const Journal &journal() const { return journal_; }

private:
    void add(const Entry &entry);
    void recall(Pain morning);
    void fold(const DayReport &known);
    void seeClinician(const Morning &morning);
    [[nodiscard]] DayReport report() const;

    Journal journal_;
    Request request_;
    bool keepsJournal_;
    Notes notes_;
    State state_; ///< after yesterday
    State seen_;
    Day asked_;
    Date today_{};
    std::vector<Entry> entries_;      ///< of today
    State beforeRun_;                 ///< on the morning of the last run's day
    std::vector<DayReport> sinceRun_; ///< that day and those after it
    std::optional<Date> appointment_;
    int visits_ = 0;
    int nextId_ = 1;
};

std::unique_ptr<Policy> restride(const VirtualRunner &runner);

} // namespace restride::simulation
