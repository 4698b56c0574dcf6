// SPDX-License-Identifier: GPL-3.0-or-later
// The race card on paper: black only, one page, its lowest part a card to cut out and fold.
#pragma once

#include "ui/print/card_sheet.h"

#include <QSizeF>

class QPainter;

namespace restride {

/// Paints the page. Precondition: one unit of `painter` is a millimetre, its origin the paper's top
/// left corner.
void paintCard(QPainter &painter, QSizeF paperMm, const CardSheet &sheet);

} // namespace restride
