// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the window to paper: a preview of what ui/print paints, from which it is printed.
#pragma once

#include "ui/views/word_page.h"

class QWidget;

namespace restride {

class Document;

/// The week of today, in a preview over `window`.
void previewWeek(const Document &document, QWidget &window);
/// A page of words, in a preview over `window`.
void preview(const WordPage &page, QWidget &window);

} // namespace restride
