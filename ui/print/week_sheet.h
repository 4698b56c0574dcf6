// SPDX-License-Identifier: GPL-3.0-or-later
// The week on the fridge as a value: every word and every box of the page, before it has a size.
// Whoever reads it may never have seen the program, and paper cannot re-plan: each run therefore
// says what it waits for. Paints nothing (week_page.h does) and decides nothing (the plan did).
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"
#include "ui/print/sheet_parts.h"

#include <QString>

#include <array>
#include <vector>

namespace restride {

struct SheetExercise {
    QString figure; ///< path of its drawing; empty where there is none
    QString name;
    QString dose;
    bool operator==(const SheetExercise &) const = default;
};

/// One day.
struct SheetRow {
    Date date{};
    QString weekday; ///< "Tue"
    QString day;     ///< "24 Nov"
    QString headline;
    QString detail;
    QString minutes;      ///< of a walk or run: "30"
    bool session = false; ///< a walk or a run: set in bold
    bool scored = false;  ///< has boxes for the pain
    std::vector<SheetStretch> strip;
    std::vector<SheetExercise> strength;
    bool tickBox = false;
    bool ticked = false;
    std::array<QString, 3> pain; ///< as logged: during, after, next day; empty: to fill in by hand
    bool operator==(const SheetRow &) const = default;
};

struct WeekSheet {
    bool referred = false; ///< a red flag stands: nothing on the page asks for a run
    SheetHead head;        ///< its title: "23 to 29 November"
    SheetAdvice verdict;   ///< with the day it was given
    std::array<SheetRow, 7> rows;
    QString adviceTitle;
    std::vector<SheetAdvice> advice;
    QString painTitle;
    std::vector<SheetAdvice> painWords; ///< the score and its word
    QString clinicianTitle;
    QString clinicianWords;
    bool notes = true; ///< lines to write on
    SheetFoot foot;
    bool operator==(const WeekSheet &) const = default;
};

/// The page for the week of `anyDayOfWeek`, by the runner's first day of the week. `lived` tells
/// the days before `plan.today`, and `log` the pain scores written into their boxes (left out,
/// those boxes stay empty). Days that neither holds say that they are not planned.
WeekSheet weekSheet(const Plan &plan, const std::vector<LivedDay> &lived, const Profile &profile,
                    Date anyDayOfWeek, Date printedOn, const std::vector<Entry> &log = {});

} // namespace restride
