// SPDX-License-Identifier: GPL-3.0-or-later
// The runs that later rules look back on. Remembers the longest of the last 30 days, which is asked
// for several times on each day of a plan.
#pragma once

#include "core/base/date.h"
#include "core/base/units.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <vector>

namespace restride {

/// One past day of running, as far as later rules look back on it.
struct RunRecord {
    Date date{};
    Seconds counted{};    ///< jogging that counts for progress: surplus left out (respond.overdone)
    Seconds jogged{};     ///< jogging as done
    Seconds onFeet{};     ///< walking and jogging, as done
    Seconds continuous{}; ///< jogging without a walk break, as done
    Metres distance;      ///< walked and jogged
    std::optional<Rung> rung;     ///< that the ladder asked for
    std::optional<Seconds> onset; ///< when in it the pain began
    std::optional<Pain> peak;
    std::optional<Pain> morning; ///< on waking the next day
    bool rose = false; ///< rising within the run, from the warm-up on, or earlier than before
    bool limped = false;
    std::optional<bool> taken; ///< the knee took it cleanly, or it did not; empty: nobody can say
    bool operator==(const RunRecord &) const = default;
};

class Runs
{
public:
    using Records = std::vector<RunRecord>;

    [[nodiscard]] Records::const_iterator begin() const { return records_.begin() + forgotten_; }
    [[nodiscard]] Records::const_iterator end() const { return records_.end(); }
    [[nodiscard]] Records::const_reverse_iterator rbegin() const { return records_.rbegin(); }
    [[nodiscard]] Records::const_reverse_iterator rend() const
    {
        return records_.rend() - forgotten_;
    }
    [[nodiscard]] const RunRecord &back() const { return records_.back(); }
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(end() - begin()); }
    [[nodiscard]] bool empty() const { return begin() == end(); }

    /// The run of `date`, or null. A day has one at most.
    [[nodiscard]] const RunRecord *on(Date date) const
    {
        return date > newest_ ? nullptr : sought(date);
    }

    /// Puts `record` last, or in the place of the one of its day.
    void put(const RunRecord &record);

    /// Calls `change` with the run of `date`, if there is one; its day has to stay.
    template <typename Change> void change(Date date, Change change)
    {
        const auto place = placeOf(date);
        if (!place)
            return;
        RunRecord &found = records_[*place];
        const Seconds counted = found.counted;
        change(found);
        if (found.counted != counted)
            longest_ = {};
    }

    /// Calls `visit` with each run of `first` and later, newest first.
    template <typename Visit> void visitSince(Date first, Visit visit) const
    {
        for (auto run = rbegin(); run != rend(); ++run) {
            if (run->date >= first)
                visit(*run);
            else if (inOrder_)
                return;
        }
    }

    /// The newest day of them; empty where there is none.
    [[nodiscard]] std::optional<Date> newest() const
    {
        return empty() ? std::nullopt : std::optional(newest_);
    }

    bool operator==(const Runs &other) const
    {
        return std::equal(begin(), end(), other.begin(), other.end());
    }

    /// Forgets those of days before `first`.
    /// The newest stays: how long ago it was is always asked.
    void forgetBefore(Date first)
    {
        first = std::min(first, newest_);
        if (!inOrder_ && size() > 1)
            dropScattered(first);
        else if (!empty() && begin()->date < first)
            drop(first);
    }

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
    [[nodiscard]] std::optional<std::size_t> placeOf(Date date) const;
    [[nodiscard]] const RunRecord *sought(Date date) const;
    void drop(Date first);
    /// The same where one of them lies ahead of the others: it does not keep the old ones alive.
    void dropScattered(Date first);

    Records records_;
    std::ptrdiff_t forgotten_ = 0; ///< at the front of `records_`, cleared away now and then
    bool inOrder_ = true;          ///< what was run before the log may lie within the log
    Date newest_ = Date::min();
    Longest longest_;
};

} // namespace restride
