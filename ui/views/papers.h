// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the window to paper.
#pragma once

#include "ui/print/paper_sheet.h"

class QWidget;

namespace restride {

class Document;

/// The papers of `document` in a dialog over `window`, `first` in view.
void showPapers(Document &document, Paper first, QWidget &window);

} // namespace restride
