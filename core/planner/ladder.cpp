// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/ladder.h"

#include "core/planner/numbers.h"

#include <algorithm>
#include <array>

namespace restride::ladder {
namespace {

using namespace numbers;

// Section 5, own synthesis of 17 published protocols: repeats of walk / jog in half minutes, steps
// of 15-33 %. Every second row is the half rung between its neighbours (ladder.between).
constexpr std::array<Segment, 2 * Rung::kHighest + 1> kHalfRungs{{
    {1, minutes(30), Seconds{0}},                                    //  0
    {3, Seconds{570}, Seconds{30}},  {6, Seconds{270}, Seconds{30}}, //  1
    {4, Seconds{330}, minutes(1)},   {6, minutes(4), minutes(1)},    //  2
    {7, minutes(3), minutes(1)},     {4, minutes(5), minutes(2)},    //  3
    {6, minutes(3), Seconds{90}},    {5, Seconds{210}, minutes(2)},  //  4
    {7, Seconds{150}, Seconds{90}},  {6, Seconds{150}, minutes(2)},  //  5
    {5, Seconds{150}, Seconds{150}}, {5, minutes(2), minutes(3)},    //  6
    {8, minutes(1), minutes(2)},     {6, Seconds{90}, minutes(3)},   //  7
    {5, Seconds{90}, minutes(4)},    {4, Seconds{90}, Seconds{330}}, //  8
    {3, minutes(2), minutes(8)},     {2, minutes(2), minutes(13)},   //  9
    {2, minutes(1), minutes(14)},    {1, Seconds{0}, minutes(30)},   // 10
}};

const Segment &segmentOf(Rung rung)
{
    return kHalfRungs[static_cast<std::size_t>(rung.quarters() / 2)];
}

/// ladder.walks: by a third each time, the whole walk down to five minutes, in half minutes.
Seconds shortenedWalk(Seconds walk, int repeats, int cuts)
{
    Seconds total = walk * repeats;
    for (int cut = 0; cut < cuts && total > kShortestWalk; ++cut)
        total = std::max(kShortestWalk, total * 2 / 3);
    const Seconds each = total / repeats + kHalfMinute / 2;
    return std::min(walk, std::max(kHalfMinute, each - each % kHalfMinute));
}

} // namespace

Segments sessionOf(Rung rung, int walkCuts)
{
    Segment segment = segmentOf(rung);
    if (rung.floor() <= kShortWalksRung)
        segment.walk = shortenedWalk(segment.walk, segment.repeat, walkCuts);
    Segments session;
    session.push(segment);
    return session;
}

Seconds jogOf(Rung rung)
{
    const Segment &segment = segmentOf(rung);
    return segment.jog * segment.repeat;
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
        if (segmentOf(Rung::whole(candidate)).jog <= longestBout &&
            jogOf(Rung::whole(candidate)) <= most)
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
