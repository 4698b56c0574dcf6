// SPDX-License-Identifier: GPL-3.0-or-later
// What several papers say alike: the race at the top right, the verdict with its day, the foot, and
// a session to scale. Words only; page_parts.h paints them. For ui/print only.
#pragma once

#include "core/plan/plan.h"

#include <QString>

#include <vector>

namespace restride {

/// A stretch of a session, in the order in which it is run.
struct SheetStretch {
    Seconds length{};
    bool jog = false;
    bool operator==(const SheetStretch &) const = default;
};

/// A short paragraph that begins in bold.
struct SheetAdvice {
    QString lead;
    QString words;
    bool operator==(const SheetAdvice &) const = default;
};

/// The top of a page. Without a goal the three of the race are empty.
struct SheetHead {
    QString title;
    QString summary;
    QString raceName;
    QString raceDate;
    QString raceIn; ///< "110 days from Tuesday"
    bool operator==(const SheetHead &) const = default;
};

/// The line at the bottom of a page.
struct SheetFoot {
    QString left;
    QString right;
    bool operator==(const SheetFoot &) const = default;
};

void fillInRace(SheetHead &head, const Race &race, Date printedOn);

/// The verdict, or the referral, with the day it was given.
SheetAdvice datedVerdict(const Plan &plan);

/// "Restride. A plan by rules, not a diagnosis." and when it was printed.
SheetFoot planFoot(Date printedOn);

/// The session as it is run, walk and jog by turns.
std::vector<SheetStretch> stretchesOf(const Workout &workout);

/// A time over hours: "0:45 h", "2:37 h".
QString hoursAndMinutes(Seconds time);

} // namespace restride
