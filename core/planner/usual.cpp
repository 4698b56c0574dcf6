// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/usual.h"

#include <algorithm>

namespace restride {

void Mornings::pass(int days)
{
    if (days <= 0 || told_ == 0)
        return;
    const std::size_t by = std::min(static_cast<std::size_t>(days), kDays);
    std::move_backward(scores_.begin(), scores_.end() - static_cast<std::ptrdiff_t>(by),
                       scores_.end());
    std::fill_n(scores_.begin(), by, std::int8_t{-1});
    workOut();
}

void Mornings::hear(Pain morning)
{
    scores_[0] = std::max(scores_[0], static_cast<std::int8_t>(morning.score()));
    workOut();
}

void Mornings::workOut()
{
    int least = kMost;
    told_ = 0;
    for (const int score : scores_) {
        if (score < 0)
            continue;
        ++told_;
        least = std::min(least, score);
    }
    usual_ = told_ >= kTold ? least : 0;
}

} // namespace restride
