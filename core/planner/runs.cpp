// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/runs.h"

#include "core/planner/numbers.h"

#include <algorithm>

namespace restride {

using namespace numbers;

const RunRecord *Runs::on(Date date) const
{
    if (date > newest_)
        return nullptr;
    const auto found =
        std::find_if(rbegin(), rend(), [&](const RunRecord &run) { return run.date == date; });
    return found == rend() ? nullptr : &*found;
}

void Runs::put(const RunRecord &record)
{
    if (const RunRecord *same = on(record.date)) {
        if (same->counted != record.counted)
            longest_ = {};
        records_[static_cast<std::size_t>(same - records_.data())] = record;
        return;
    }
    records_.push_back(record);
    newest_ = std::max(newest_, record.date);
    const Date until = record.date + Days{kLongestWindowDays};
    if (until < longest_.from)
        longest_ = {};
    else if (record.counted > longest_.counted)
        longest_ = {record.counted, longest_.from, until};
    else if (record.counted == longest_.counted)
        longest_.until = std::max(longest_.until, until);
}

void Runs::forgetOlder(int days, Date on)
{
    const auto kept = std::find_if(records_.begin(), records_.end(), [&](const RunRecord &run) {
        return daysBetween(run.date, on) <= days;
    });
    records_.erase(records_.begin(), kept);
}

Runs::Longest Runs::scanned(Date day) const
{
    Longest longest{Seconds{}, day, Date::max()};
    for (const RunRecord &run : records_) {
        if (daysBetween(run.date, day) > kLongestWindowDays || run.counted < longest.counted)
            continue;
        const Date until = run.date + Days{kLongestWindowDays};
        longest.until = run.counted > longest.counted ? until : std::max(longest.until, until);
        longest.counted = run.counted;
    }
    return longest;
}

} // namespace restride
