// SPDX-License-Identifier: GPL-3.0-or-later
// The runs that later rules look back on. Remembers the longest of the last 30 days, which is asked
// for several times on each day of a plan.
#pragma once

#include "core/base/date.h"
#include "core/base/units.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace restride {

/// One past day of running, as far as later rules look back on it.
struct RunRecord {
    Date date{};
    Seconds counted{};    ///< jogging that counts for progress: surplus left out (respond.overdone)
    Seconds jogged{};     ///< jogging as done
    Seconds continuous{}; ///< jogging without a walk break, as done
    Metres distance;      ///< walked and jogged
    std::optional<Pain> peak;
    std::optional<Pain> morning; ///< on waking the next day
    bool rose = false; ///< rising within the run, from the warm-up on, or earlier than before
    bool limped = false;
};

class Runs
{
public:
    using Records = std::vector<RunRecord>;

    [[nodiscard]] Records::const_iterator begin() const { return records_.begin(); }
    [[nodiscard]] Records::const_iterator end() const { return records_.end(); }
    [[nodiscard]] Records::const_reverse_iterator rbegin() const { return records_.rbegin(); }
    [[nodiscard]] Records::const_reverse_iterator rend() const { return records_.rend(); }
    [[nodiscard]] const RunRecord &back() const { return records_.back(); }
    [[nodiscard]] std::size_t size() const { return records_.size(); }
    [[nodiscard]] bool empty() const { return records_.empty(); }

    /// The run of `date`, or null. A day has one at most.
    [[nodiscard]] const RunRecord *on(Date date) const;

    /// Puts `record` last, or in the place of the one of its day.
    void put(const RunRecord &record);

    /// Calls `change` with the run of `date`, if there is one.
    template <typename Change> void change(Date date, Change change)
    {
        if (const RunRecord *found = on(date)) {
            RunRecord record = *found;
            change(record);
            put(record);
        }
    }

    /// Forgets the oldest ones, up to the first that is at most `days` old on `on`.
    void forgetOlder(int days, Date on);

    /// The longest counted run of the last 30 days before `on` (build.long_run).
    [[nodiscard]] Seconds longest(Date on) const
    {
        return longest_.holds(on) ? longest_.counted : scanned(on).counted;
    }

    /// Makes `longest` quick from `day` on, for as long as the run that it stands on is remembered.
    void lookBackFrom(Date day)
    {
        if (!longest_.holds(day))
            longest_ = scanned(day);
    }

private:
    /// The longest run on every day from `from` to `until`, unless one is put there.
    struct Longest {
        Seconds counted{};
        Date from = Date::max();
        Date until = Date::min();
        [[nodiscard]] bool holds(Date day) const { return from <= day && day <= until; }
    };
    [[nodiscard]] Longest scanned(Date day) const;

    Records records_;
    Date newest_ = Date::min();
    Longest longest_;
};

} // namespace restride
