// SPDX-License-Identifier: GPL-3.0-or-later
// What the program may be told about itself, as a value: how it speaks, measures, looks and prints.
// Nothing of a runner, whose week and caution belong to the journal. It is edited by the
// preferences dialog, and read and written by whoever owns the settings' file.
#pragma once

#include "ui/print/week_content.h"
#include "ui/text/units.h"

#include <QLocale>
#include <QPageSize>
#include <QTime>

namespace restride {

/// Which colours the runner has chosen.
enum class ThemeChoice { System, Light, Dark };
enum class UnitsChoice { Region, Kilometres, Miles };
enum class LanguageChoice { System, English, German };
enum class PaperChoice { Region, A4, Letter };

struct Settings {
    UnitsChoice units = UnitsChoice::Region;
    ThemeChoice theme = ThemeChoice::System;
    LanguageChoice language = LanguageChoice::System;
    PaperChoice paper = PaperChoice::Region;
    bool reminder = true; ///< whether the morning after a run asks on the desktop
    QTime reminderAt{8, 0};
    WeekContent weekSheet;
    bool operator==(const Settings &) const = default;
};

/// Miles where the region measures roads in them, or where they were chosen.
text::Units unitsFor(UnitsChoice choice, const QLocale &region);
/// Letter where the region prints on it, or where it was chosen.
QPageSize::PageSizeId paperFor(PaperChoice choice, const QLocale &region);

} // namespace restride
