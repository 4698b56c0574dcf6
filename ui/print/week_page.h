// SPDX-License-Identifier: GPL-3.0-or-later
// The week sheet on paper: black only, jogging solid and walking hollow, so that any printer will
// do. One page, always: what does not fit is wrapped or cut inside its own row.
#pragma once

#include "ui/print/week_sheet.h"

#include <QPageSize>
#include <QSizeF>
#include <QString>

class QPainter;
class QPrinter;

namespace restride {

/// Paints the page. Precondition: one unit of `painter` is a millimetre, and its origin is the
/// paper's top left corner; margins are kept inside `paperMm`, the size of the whole sheet.
void paintWeek(QPainter &painter, QSizeF paperMm, const WeekSheet &sheet);

/// Prints or previews it on the printer's own paper. False when the printer cannot be written to.
bool printWeek(QPrinter &printer, const WeekSheet &sheet);

/// Writes it as a PDF. When that fails: false, a sentence in `problem` (which may be null), and no
/// file left behind; an older file of that name stays as it was.
bool writeWeekPdf(const WeekSheet &sheet, const QString &path, QPageSize::PageSizeId paper,
                  QString *problem);

} // namespace restride
