// SPDX-License-Identifier: GPL-3.0-or-later
// The page for a clinician on paper: black only, one page whatever was logged; long words end in
// "…".
#pragma once

#include "ui/print/clinician_sheet.h"

#include <QSizeF>

class QPainter;

namespace restride {

/// Paints the page. Precondition: one unit of `painter` is a millimetre, its origin the paper's top
/// left corner.
void paintClinician(QPainter &painter, QSizeF paperMm, const ClinicianSheet &sheet);

} // namespace restride
