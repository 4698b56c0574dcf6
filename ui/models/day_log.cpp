// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_log.h"

#include <algorithm>
#include <utility>

namespace restride {
namespace {

/// An empty score is less than any.
void raise(std::optional<Pain> &worst, std::optional<Pain> score)
{
    worst = std::max(worst, score);
}

} // namespace

std::span<const Entry> entriesOn(const std::vector<Entry> &log, Date date)
{
    const auto found = std::ranges::equal_range(log, date, {}, dateOf);
    return {found.begin(), found.end()};
}

std::vector<const RunEntry *> runsOn(const std::vector<Entry> &log, Date date)
{
    std::vector<const RunEntry *> runs;
    for (const Entry &entry : entriesOn(log, date))
        if (const auto *run = std::get_if<RunEntry>(&entry))
            runs.push_back(run);
    return runs;
}

const RunEntry *mainRunOn(const std::vector<Entry> &log, Date date)
{
    const RunEntry *main = nullptr;
    for (const RunEntry *run : runsOn(log, date))
        if (!main || std::pair(run->jog, run->walk) > std::pair(main->jog, main->walk))
            main = run;
    return main;
}

Seconds joggedOn(const std::vector<Entry> &log, Date date)
{
    Seconds jogged{};
    for (const RunEntry *run : runsOn(log, date))
        jogged += run->jog;
    return jogged;
}

PainScores worstOn(const std::vector<Entry> &log, Date date)
{
    PainScores worst;
    for (const Entry &entry : entriesOn(log, date)) {
        if (const auto *run = std::get_if<RunEntry>(&entry)) {
            raise(worst.during, run->painDuring);
            raise(worst.after, run->painAfter);
            raise(worst.nextMorning, run->painNextMorning);
        } else if (const auto *cross = std::get_if<CrossEntry>(&entry)) {
            raise(worst.during, cross->painDuring);
            raise(worst.nextMorning, cross->painNextMorning);
        }
    }
    if (!mainRunOn(log, date))
        return worst;
    for (const Entry &entry : entriesOn(log, date + Days{1}))
        if (const auto *check = std::get_if<CheckEntry>(&entry))
            raise(worst.nextMorning, check->painMorning);
    return worst;
}

} // namespace restride
