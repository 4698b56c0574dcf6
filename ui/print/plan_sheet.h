// SPDX-License-Identifier: GPL-3.0-or-later
// The whole plan as a value: a line a week from this one to race day. It shows the way, not the
// details of a day, which are the week sheet's. Paints nothing (plan_page.h does) and decides
// nothing.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"
#include "ui/print/sheet_parts.h"

#include <QString>

#include <array>
#include <vector>

namespace restride {

struct PlanCell {
    bool held = false; ///< the plan, or the past, holds this day
    Kind kind = Kind::Rest;
    QString word;       ///< "Rung 4", "5.4 km"; empty on a rest day
    QString figures;    ///< below the word: "6 × 2 / 3", "36 min"
    QString narrow;     ///< both in one line: "6 × 2 / 3", "5.4 km"
    bool done = false;  ///< a past day's session, or today's, that was logged
    bool today = false; ///< wears a frame
    bool operator==(const PlanCell &) const = default;
};

struct PlanLine {
    Date start{};
    QString week;    ///< its first day: "23 Nov", with the year where that is new
    QString phase;   ///< "Walk-jog", "Build"
    QString remark;  ///< "cut-back", "race"; empty on most
    QString minutes; ///< walked and jogged; empty in a week without
    QString distance;
    std::array<PlanCell, 7> cells;
    bool operator==(const PlanLine &) const = default;
};

struct PlanKey {
    Kind kind = Kind::Rest;
    QString words;
    bool operator==(const PlanKey &) const = default;
};

struct PlanSheet {
    bool referred = false;
    SheetHead head;
    SheetAdvice verdict;
    std::array<QString, 7> weekdays;
    QString weekWord;
    QString phaseWord;
    QString minutesWord;
    QString distanceWord; ///< the unit
    std::vector<PlanLine> lines;
    std::vector<PlanKey> keys;
    QString note; ///< what no plan on paper can know
    SheetFoot foot;
    bool operator==(const PlanSheet &) const = default;
};

/// From the week of `plan.today` to that of the race; to the plan's end where there is none.
PlanSheet planSheet(const Plan &plan, const std::vector<LivedDay> &lived, const Profile &profile,
                    Date printedOn, const std::vector<Entry> &log = {});

} // namespace restride
