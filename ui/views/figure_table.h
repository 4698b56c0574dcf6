// SPDX-License-Identifier: GPL-3.0-or-later
// How a table of figures looks that stands in a picture's place: small type, rows that are read
// along, no frame of its own. It decides nothing of what the table holds.
#pragma once

class QTableView;

namespace restride {

/// Dresses a table once, after its model was set.
void dressFigures(QTableView &table);
/// Takes the size of type in force; call again when it changes.
void sizeFigures(QTableView &table);
/// As wide as their words, and some air between them; call again when the figures are new.
void sizeColumns(QTableView &table);
/// As high as all its rows and no higher: there is nothing to scroll to.
void fitToRows(QTableView &table);

} // namespace restride
