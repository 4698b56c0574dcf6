// SPDX-License-Identifier: GPL-3.0-or-later
// The whole plan on paper: black only. One page up to some sixty weeks, in lines that grow smaller
// down to seven points (a year on one sheet is worth a point); further pages after that.
#pragma once

#include "ui/print/plan_sheet.h"

#include <QSizeF>

class QPainter;

namespace restride {

/// The smallest type of this page.
inline constexpr double kPlanSmallestPoints = 7.0;

int planPages(const PlanSheet &sheet, QSizeF paperMm);

/// Paints page `page`, counted from zero. Precondition: one unit of `painter` is a millimetre, its
/// origin the paper's top left corner.
void paintPlan(QPainter &painter, QSizeF paperMm, const PlanSheet &sheet, int page);

} // namespace restride
