// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/doubt.h"

#include <algorithm>

namespace restride {
namespace {

// Between these people walk, a march and a stroll with a sore knee.
constexpr Pace kFastestWalk{7 * 60};
constexpr Pace kSlowestWalk{30 * 60};

} // namespace

std::optional<Doubt> doubtOfTime(Seconds time)
{
    return time > kLongestSession ? std::optional(Doubt::TooLong) : std::nullopt;
}

std::optional<Doubt> doubtOfPace(Pace pace)
{
    return pace < kFastestPace   ? std::optional(Doubt::TooFast)
           : pace > kSlowestPace ? std::optional(Doubt::TooSlow)
                                 : std::nullopt;
}

std::optional<Doubt> doubtOfPace(Seconds walk, Seconds jog, Metres distance)
{
    if (jog.count() == 0)
        return distance > kFastestPace.distanceIn(walk) ? std::optional(Doubt::TooFast)
                                                        : std::nullopt;
    const Metres most = kFastestWalk.distanceIn(walk) + kFastestPace.distanceIn(jog);
    const Metres least = kSlowestWalk.distanceIn(walk) + kSlowestPace.distanceIn(jog);
    return distance > most    ? std::optional(Doubt::TooFast)
           : distance < least ? std::optional(Doubt::TooSlow)
                              : std::nullopt;
}

std::optional<Doubt> doubtOfWeek(Metres week)
{
    return week > kFarthestWeek ? std::optional(Doubt::TooFar) : std::nullopt;
}

std::optional<Doubt> doubtOfLongest(Metres longest, const std::vector<Metres> &weekly)
{
    const auto largest = std::ranges::max_element(weekly);
    if (largest == weekly.end() || *largest == Metres{} || longest <= *largest)
        return std::nullopt;
    return Doubt::BeyondItsWeeks;
}

Seconds timeOn(const std::vector<Entry> &log, Date day, const EntryId &except)
{
    Seconds sum{};
    for (const Entry &entry : log) {
        if (dateOf(entry) != day || idOf(entry) == except)
            continue;
        if (const auto *run = std::get_if<RunEntry>(&entry))
            sum += run->walk + run->jog;
        else if (const auto *cross = std::get_if<CrossEntry>(&entry))
            sum += cross->duration;
    }
    return sum;
}

} // namespace restride
