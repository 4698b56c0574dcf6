// SPDX-License-Identifier: GPL-3.0-or-later
// The reasons of a day as a plain document: headings, sentences and small print. The text is put
// in as text, so nothing a runner wrote can become markup.
#pragma once

#include "ui/models/day_reasons.h"

class QTextDocument;

namespace restride {

/// Writes `day` into `document` in the theme in force.
void writeReasons(QTextDocument &document, const DayReasons &day);

} // namespace restride
