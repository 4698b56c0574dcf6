// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/ladder.h"

#include "core/planner/numbers.h"

#include <algorithm>
#include <array>

namespace restride::ladder {
namespace {

using namespace numbers;

// Section 5, own synthesis of 17 published protocols: repeats of walk / jog, steps of 15-33 %.
constexpr std::array<Segment, 11> kRungs{{
    {1, minutes(30), Seconds{0}},
    {6, Seconds{270}, Seconds{30}},
    {6, minutes(4), minutes(1)},
    {4, minutes(5), minutes(2)},
    {5, Seconds{210}, minutes(2)},
    {6, Seconds{150}, minutes(2)},
    {5, minutes(2), minutes(3)},
    {6, Seconds{90}, minutes(3)},
    {4, Seconds{90}, Seconds{330}},
    {2, minutes(2), minutes(13)},
    {1, Seconds{0}, minutes(30)},
}};

const Segment &whole(int rung)
{
    return kRungs[static_cast<std::size_t>(rung)];
}

Seconds roundedDown(Seconds time)
{
    return time - time % kBoutStep;
}

Seconds between(Seconds low, Seconds high, int quarters)
{
    return low + (high - low) * quarters / 4;
}

/// ladder.walks: by a third each time, the whole walk down to five minutes.
Seconds shortenedWalk(Seconds walk, int repeats, int cuts)
{
    Seconds total = walk * repeats;
    for (int cut = 0; cut < cuts && total > kShortestWalk; ++cut)
        total = std::max(kShortestWalk, total * 2 / 3);
    return roundedDown(total / repeats);
}

} // namespace

Segments sessionOf(Rung rung, int walkCuts)
{
    const int low = rung.floor();
    Segment segment = whole(low);
    if (!rung.isWhole()) {
        const Segment &high = whole(low + 1);
        const int quarters = rung.quarters() % 4;
        const int repeats = segment.repeat;
        segment.jog =
            roundedDown(between(segment.jog * repeats, high.jog * high.repeat, quarters) / repeats);
        segment.walk = roundedDown(
            between(segment.walk * repeats, high.walk * high.repeat, quarters) / repeats);
    }
    if (low <= kShortWalksRung)
        segment.walk = shortenedWalk(segment.walk, segment.repeat, walkCuts);
    Segments session;
    session.push(segment);
    return session;
}

Seconds jogOf(Rung rung)
{
    const Segments session = sessionOf(rung, 0);
    return session[0].jog * session[0].repeat;
}

Rung nextAbove(Rung rung, bool failedAbove)
{
    const int step = failedAbove ? 2 : 4;
    const int nextWhole = (rung.floor() + 1) * 4;
    return Rung::quarters(std::min({rung.quarters() + step, nextWhole, Rung::kHighest * 4}));
}

Rung heldBy(Seconds jog)
{
    int rung = Rung::kLowest;
    while (rung < Rung::kHighest && jogOf(Rung::whole(rung + 1)) <= jog)
        ++rung;
    return Rung::whole(rung);
}

Rung triedBy(Seconds jog)
{
    int rung = 1;
    while (rung < Rung::kHighest && jogOf(Rung::whole(rung)) < jog)
        ++rung;
    return Rung::whole(rung);
}

Rung below(Rung rung, int wholeRungs)
{
    return Rung::quarters(std::max(0, rung.quarters() - 4 * wholeRungs));
}

Rung entryRung(Seconds painFree, bool iliotibial)
{
    const Seconds longestBout = painFree / 2;
    const Seconds held = percentOf(painFree, kEntryPercent);
    const Seconds most = iliotibial ? held : std::max(kEntryJogLeast, held);
    int rung = Rung::kLowest;
    for (int candidate = 1; candidate <= kEntryRungMost; ++candidate)
        if (whole(candidate).jog <= longestBout && jogOf(Rung::whole(candidate)) <= most)
            rung = candidate;
    // Rung 1 jogs for longer than that: half of it.
    if (rung == 1 && held < kEntryJogLeast)
        return Rung::quarters(2);
    return Rung::whole(rung);
}

Rung fittingInto(Seconds week)
{
    int rung = kEntryRungDefault;
    while (rung < Rung::kHighest && jogOf(Rung::whole(rung + 1)) * kLadderSessions <= week)
        ++rung;
    return Rung::whole(rung);
}

} // namespace restride::ladder
