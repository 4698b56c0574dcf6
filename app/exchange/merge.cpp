// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/merge.h"

#include "app/exchange/entry_type.h"
#include "core/journal/journal.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace restride {
namespace {

/// The larger of two figures; one that was left out gives way to the other.
template <typename Value>
std::optional<Value> larger(const std::optional<Value> &a, const std::optional<Value> &b)
{
    return std::max(a, b);
}

/// The smaller of two figures; one that was left out gives way to the other.
template <typename Value>
std::optional<Value> smaller(const std::optional<Value> &a, const std::optional<Value> &b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(a, b);
}

/// The more telling of two notes, or the only one.
std::string fuller(const std::string &a, const std::string &b)
{
    return std::max(std::pair(a.size(), a), std::pair(b.size(), b)).second;
}

/// How much a course asks for: a limp most, pain that went with the warm-up least.
int gravity(Course course)
{
    switch (course) {
    case Course::None:
        return 0;
    case Course::WarmupGone:
        return 1;
    case Course::Late:
        return 2;
    case Course::WarmupStayed:
        return 3;
    case Course::Rising:
        return 4;
    case Course::Limp:
        return 5;
    case Course::kCount:
        break;
    }
    return 0;
}

std::optional<Course> graver(std::optional<Course> a, std::optional<Course> b)
{
    if (!a || !b)
        return a ? a : b;
    return gravity(*a) >= gravity(*b) ? a : b;
}

void take(RunEntry &run, const RunEntry &other)
{
    // A later day keeps its pain in sight for longer; less jogging raises no cap.
    run.date = std::max(run.date, other.date);
    run.walk = std::min(run.walk, other.walk);
    run.jog = std::min(run.jog, other.jog);
    run.distance = smaller(run.distance, other.distance);
    run.terrain = larger(run.terrain, other.terrain);
    run.effort = larger(run.effort, other.effort);
    run.painDuring = larger(run.painDuring, other.painDuring);
    run.painAfter = larger(run.painAfter, other.painAfter);
    run.painNextMorning = larger(run.painNextMorning, other.painNextMorning);
    run.course = graver(run.course, other.course);
    run.painOnset = smaller(run.painOnset, other.painOnset);
    run.masked = run.masked.united(other.masked);
    run.shoe = fuller(run.shoe, other.shoe);
    run.surface = fuller(run.surface, other.surface);
    run.climb = larger(run.climb, other.climb);
    run.source = fuller(run.source, other.source);
}

void take(CheckEntry &check, const CheckEntry &other)
{
    check.date = std::max(check.date, other.date);
    check.painWalking = larger(check.painWalking, other.painWalking);
    check.painStairs = larger(check.painStairs, other.painStairs);
    check.painMorning = larger(check.painMorning, other.painMorning);
    check.briskWalk30Ok = smaller(check.briskWalk30Ok, other.briskWalk30Ok);
    // Told by one only, it excuses nothing.
    check.dailyLoad = check.dailyLoad && other.dailyLoad;
    check.signs = check.signs.united(other.signs);
}

void take(CrossEntry &cross, const CrossEntry &other)
{
    cross.date = std::max(cross.date, other.date);
    cross.sport = std::min(cross.sport, other.sport);
    cross.duration = std::max(cross.duration, other.duration);
    cross.painDuring = larger(cross.painDuring, other.painDuring);
    cross.painNextMorning = larger(cross.painNextMorning, other.painNextMorning);
}

void take(StrengthEntry &strength, const StrengthEntry &other)
{
    strength.date = std::max(strength.date, other.date);
}

void take(SkipEntry &skip, const SkipEntry &other)
{
    skip.date = std::max(skip.date, other.date);
    skip.reason = fuller(skip.reason, other.reason);
}

void take(MoveEntry &moved, const MoveEntry &other)
{
    std::tie(moved.date, moved.from, moved.to) = std::max(
        std::tuple(moved.date, moved.from, moved.to), std::tuple(other.date, other.from, other.to));
}

void take(ClearedEntry &cleared, const ClearedEntry &other)
{
    // The earlier day clears fewer signs.
    cleared.date = std::min(cleared.date, other.date);
}

void takeEntry(Entry &entry, const Entry &other)
{
    std::visit(
        [&](auto &mine) {
            const auto &theirs = std::get<std::decay_t<decltype(mine)>>(other);
            take(mine, theirs);
            mine.note = fuller(mine.note, theirs.note);
        },
        entry);
}

} // namespace

std::vector<Entry> withEachIdOnce(std::vector<Entry> log)
{
    sortLog(log);
    std::vector<Entry> once;
    once.reserve(log.size());
    std::unordered_map<EntryId, std::size_t> places;
    for (Entry &entry : log) {
        for (;;) {
            const auto [place, isNew] = places.try_emplace(idOf(entry), once.size());
            if (isNew) {
                once.push_back(std::move(entry));
                break;
            }
            Entry &known = once[place->second];
            if (known.index() == entry.index()) {
                takeEntry(known, entry);
                break;
            }
            baseOf(entry).id += '-' + std::string(entryTypeWord(entry));
        }
    }
    sortLog(once);
    return once;
}

} // namespace restride
