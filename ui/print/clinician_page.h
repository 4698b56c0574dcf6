// SPDX-License-Identifier: GPL-3.0-or-later
// The page for a clinician on paper: black only; one page, and what was written at more
// length than it holds on the pages after it.
#pragma once

#include "ui/print/clinician_sheet.h"
#include "ui/print/run_on_page.h"

#include <QSizeF>

class QPainter;

namespace restride {

/// What of the sheet is longer than the page holds; the page shows its beginning.
RunOn cutFrom(const ClinicianSheet &sheet, QSizeF paperMm);

/// Paints the page, the first of `pages`. Precondition: one unit of `painter` is a millimetre, and
/// its origin is the paper's top left corner; margins are kept inside `paperMm`, the size of the
/// whole paper.
void paintClinician(QPainter &painter, QSizeF paperMm, const ClinicianSheet &sheet, int pages = 1);

} // namespace restride
