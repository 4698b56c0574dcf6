// SPDX-License-Identifier: GPL-3.0-or-later
// The page for a clinician as a value: what the runner said, what hurt when, how much was run, what
// the plan did about it. As logged, without judgement and without a diagnosis; to be had without a
// referral too. Paints nothing (clinician_page.h does).
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"
#include "ui/print/sheet_parts.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace restride {

struct ClinicianList {
    QString title;
    QStringList lines; ///< a list without lines is left out
    bool operator==(const ClinicianList &) const = default;
};

/// A week of the small chart. Lengths in the units that are shown.
struct ClinicianWeek {
    QString start; ///< "23 Nov"
    double jogged = 0;
    double walked = 0;
    std::array<std::optional<int>, 3> worst; ///< during, after, next morning
    bool flare = false;
    bool operator==(const ClinicianWeek &) const = default;
};

/// A day of the table; scores that were not said stay empty.
struct ClinicianDay {
    QString day;
    QString words; ///< what was done; "rest" where nothing was logged
    std::array<QString, 3> pain;
    QString walking;
    QString stairs;
    QString note; ///< the runner's own, in one line
    bool operator==(const ClinicianDay &) const = default;
};

struct ClinicianSheet {
    bool referred = false;
    SheetHead head;
    SheetAdvice box; ///< the referral and how soon; else the verdict
    std::vector<ClinicianList> lists;
    QString chartTitle;
    QString unit;
    QString joggedWord;
    QString walkedWord;
    QString flareWord;
    std::array<QString, 3> painWords; ///< during, after, next morning
    QString painTitle;
    std::vector<ClinicianWeek> weeks;
    QString tableTitle;
    std::array<QString, 8> columns; ///< day, what, the three scores, walking, stairs, note
    std::vector<ClinicianDay> days;
    SheetFoot foot;
    bool operator==(const ClinicianSheet &) const = default;
};

ClinicianSheet clinicianSheet(const Plan &plan, const Journal &journal,
                              const std::vector<LivedDay> &lived, Date printedOn);

} // namespace restride
