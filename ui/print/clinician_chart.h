// SPDX-License-Identifier: GPL-3.0-or-later
// The small chart of the clinician's page: pain above, running below, a column a week. For ui/print
// only.
#pragma once

#include "ui/print/clinician_sheet.h"

#include <QRectF>

class QPainter;

namespace restride {

/// Lengths are hundredths of a millimetre.
void paintClinicianChart(QPainter &painter, const QRectF &box, const ClinicianSheet &sheet);

} // namespace restride
