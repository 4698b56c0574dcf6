// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/runs.h"

#include "core/planner/numbers.h"

#include <algorithm>

namespace restride {

using namespace numbers;

std::optional<std::size_t> Runs::placeOf(Date date) const
{
    if (date > newest_)
        return std::nullopt;
    for (auto run = rbegin(); run != rend(); ++run) {
        if (run->date == date)
            return static_cast<std::size_t>(&*run - records_.data());
        if (inOrder_ && run->date < date)
            return std::nullopt;
    }
    return std::nullopt;
}

const RunRecord *Runs::sought(Date date) const
{
    const auto place = placeOf(date);
    return place ? &records_[*place] : nullptr;
}

void Runs::put(const RunRecord &record)
{
    if (placeOf(record.date)) {
        change(record.date, [&](RunRecord &same) { same = record; });
        return;
    }
    inOrder_ = inOrder_ && record.date > newest_;
    newest_ = std::max(newest_, record.date);
    records_.push_back(record);
    const Date until = record.date + Days{kLongestWindowDays};
    if (until < longest_.from)
        longest_ = {};
    else if (record.counted > longest_.counted)
        longest_ = {record.counted, longest_.from, until};
    else if (record.counted == longest_.counted)
        longest_.until = std::max(longest_.until, until);
}

void Runs::drop(Date first)
{
    constexpr std::ptrdiff_t kMany = 16; // moving all of them for each one forgotten is dear
    const auto kept =
        std::find_if(begin(), end(), [&](const RunRecord &run) { return run.date >= first; });
    forgotten_ = kept - records_.cbegin();
    if (forgotten_ < kMany)
        return;
    records_.erase(records_.cbegin(), kept);
    forgotten_ = 0;
}

void Runs::dropScattered(Date first)
{
    if (begin()->date >= first && std::next(begin())->date >= first)
        return;
    records_.erase(records_.cbegin(), begin());
    forgotten_ = 0;
    std::erase_if(records_, [&](const RunRecord &run) { return run.date < first; });
    inOrder_ = std::ranges::is_sorted(records_, {}, &RunRecord::date);
}

Runs::Longest Runs::scanned(Date day) const
{
    Longest longest{Seconds{}, day, Date::max()};
    visitSince(day - Days{kLongestWindowDays}, [&](const RunRecord &run) {
        const Date until = run.date + Days{kLongestWindowDays};
        if (run.counted > longest.counted)
            longest = {run.counted, day, until};
        else if (run.counted == longest.counted)
            longest.until = std::max(longest.until, until);
    });
    return longest;
}

} // namespace restride
