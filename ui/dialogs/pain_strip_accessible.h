// SPDX-License-Identifier: GPL-3.0-or-later
// The pain strip as a screen reader meets it: a slider from 0 to 10 that may have no value yet.
#pragma once

namespace restride {

class PainStrip;

/// Makes the strips known to QAccessible; any number of calls is one.
void installPainStripAccessibility();

/// Tells listeners that the score of `strip` is new.
void announcePain(PainStrip *strip);

} // namespace restride
