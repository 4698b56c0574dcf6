// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/share.h"

#include "core/planner/numbers.h"

#include <algorithm>

namespace restride::build {

using namespace numbers;

Seconds wholeMinutes(Seconds time)
{
    return time - time % minutes(1);
}

void share(WeekPlan &week, int runs, Seconds longest, bool young)
{
    week.total = wholeMinutes(week.total);
    if (runs <= 1) {
        week.longRun = std::min(week.longRun, week.total);
        week.total = week.longRun;
        return;
    }
    week.longRun = wholeMinutes(std::min(week.longRun, percentOf(week.total, kLongRunPercent)));
    const Seconds rest = week.total - week.longRun;
    const int others = runs - 1;
    if (others == 1) {
        week.medium = std::min({wholeMinutes(rest), week.longRun, longest});
        week.brief = week.medium;
        return;
    }
    const Seconds even = rest / others;
    const int contrast = young ? kYoungContrastPercent : kContrastPercent;
    week.medium =
        std::min({wholeMinutes(percentOf(even, contrast)), week.longRun - minutes(1), longest});
    const int mediums = others / 2;
    week.brief = std::min(wholeMinutes((rest - week.medium * mediums) / (others - mediums)),
                          week.medium - minutes(1));
    week.brief = std::max(week.brief, minutes(1));
    // What is left over from whole minutes: a week never shrinks by being shared.
    const Seconds left = rest - week.medium * mediums - week.brief * (others - mediums);
    if (left > Seconds{})
        week.medium = std::max(week.medium, std::min({week.medium + wholeMinutes(left / mediums),
                                                      week.longRun - minutes(1), longest}));
}

Seconds heldBy(const WeekPlan &week, int runs)
{
    const int others = std::max(0, runs - 1);
    const int mediums = others == 1 ? 1 : others / 2;
    return week.longRun + week.medium * mediums + week.brief * (others - mediums);
}

} // namespace restride::build
