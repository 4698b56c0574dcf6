// SPDX-License-Identifier: GPL-3.0-or-later
// What the entries of one day come to, where they are shown as one: the worst of every score, the
// minutes of all runs. `log` is in the order of a journal.
#pragma once

#include "core/journal/entry.h"

#include <optional>
#include <span>
#include <vector>

namespace restride {

/// Scores of one session, or the worst of several. Empty: not reported.
struct PainScores {
    std::optional<Pain> during;
    std::optional<Pain> after;
    std::optional<Pain> nextMorning;
    bool operator==(const PainScores &) const = default;

    [[nodiscard]] bool empty() const { return !during && !after && !nextMorning; }
};

/// The entries of one day, in the order of the log.
std::span<const Entry> entriesOn(const std::vector<Entry> &log, Date date);
/// The runs and walks of one day, in the order of the log.
std::vector<const RunEntry *> runsOn(const std::vector<Entry> &log, Date date);
/// The run that stands for its day: the one with the most jogging, among walks the longest. Null
/// without one.
const RunEntry *mainRunOn(const std::vector<Entry> &log, Date date);
/// Jogged on one day, in all runs together.
Seconds joggedOn(const std::vector<Entry> &log, Date date);
/// The worst of each score over all runs and cross-training of one day. The morning after a run is
/// told by the next day's check as well.
PainScores worstOn(const std::vector<Entry> &log, Date date);

} // namespace restride
