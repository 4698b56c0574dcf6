// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/settings.h"

namespace restride {

text::Units unitsFor(UnitsChoice choice, const QLocale &region)
{
    const bool miles =
        choice == UnitsChoice::Miles ||
        (choice == UnitsChoice::Region && region.measurementSystem() != QLocale::MetricSystem);
    return miles ? text::Units::Miles : text::Units::Kilometres;
}

QPageSize::PageSizeId paperFor(PaperChoice choice, const QLocale &region)
{
    const bool letter =
        choice == PaperChoice::Letter ||
        (choice == PaperChoice::Region && region.measurementSystem() == QLocale::ImperialUSSystem);
    return letter ? QPageSize::Letter : QPageSize::A4;
}

} // namespace restride
