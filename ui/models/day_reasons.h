// SPDX-License-Identifier: GPL-3.0-or-later
// Why a day is as it is: what was asked, what was done, the sentence, the rule, its source, and the
// decisions that fell on it. Words only.
#pragma once

#include "core/plan/plan.h"
#include "ui/models/calendar_source.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace restride {

/// A reason as it is told.
struct Reason {
    QString sentence;
    QString effect;   ///< may be empty
    QString rule;     ///< its id, "ladder.repeat"
    QString source;   ///< citation and evidence grade
    QString evidence; ///< what the grade's letter stands for
    bool operator==(const Reason &) const = default;
};
Reason reasonOf(const Why &why);

struct DayReasons {
    Date date{};
    QString title;             ///< "Tuesday 24 November 2026"
    QString asked;             ///< what the plan asks or asked; empty outside any plan
    QString told;              ///< what was told then, where it reads otherwise; may be empty
    QStringList done;          ///< a line for each entry of the day
    std::optional<Reason> why; ///< empty outside any plan
    std::vector<Reason> decisions;
    bool operator==(const DayReasons &) const = default;
};

DayReasons dayReasons(const CalendarSource &source, Date date);

} // namespace restride
