// SPDX-License-Identifier: GPL-3.0-or-later
// How the plan's page is set: how high its lines are, how large its type, how wide its days. For
// ui/print only; lengths are hundredths of a millimetre.
#pragma once

#include "ui/print/page_parts.h"
#include "ui/print/plan_sheet.h"

#include <QSizeF>

#include <array>

namespace restride {

inline constexpr double kPlanColumnHead = paper::mm(6.5);
inline constexpr double kPlanBeforeSign = paper::mm(0.8); ///< of a day, from its left edge
inline constexpr double kPlanGlyph = paper::mm(2.6);
inline constexpr double kPlanGlyphGap = paper::mm(0.9);
inline constexpr double kPlanTick = paper::mm(2.8); ///< room of a tick

struct PlanSetting {
    double height = 0; ///< of a line
    double points = paper::kSmallestPoints;
    bool twoLines = false; ///< of type, in a day
    int perPage = 0;
    double week = 0; ///< widths of the columns beside the days
    double phase = 0;
    double minutes = 0;
    double distance = 0;
    std::array<double, 8> days{}; ///< left edges of the weekdays, and the right one of the last
};

PlanSetting planSetting(const PlanSheet &sheet, QSizeF paper);

/// Whether a day's words are bold.
bool isBold(const PlanSetting &setting, Kind kind);

} // namespace restride
