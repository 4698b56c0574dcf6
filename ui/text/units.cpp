// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/units.h"

#include "ui/text/words.h"

#include <QLocale>

#include <cmath>

namespace restride::text {
namespace {

constexpr double kMetresPerMile = 1609.344;
constexpr double kMetresPerKilometre = 1000.0;

Units chosen = Units::Kilometres;

double metresPerUnit()
{
    return chosen == Units::Miles ? kMetresPerMile : kMetresPerKilometre;
}

} // namespace

Units units()
{
    return chosen;
}

void chooseUnits(Units units)
{
    chosen = units;
}

QString unitName()
{
    return chosen == Units::Miles ? translate("restride", "mi", "miles")
                                  : translate("restride", "km", "kilometres");
}

double inUnits(Metres distance)
{
    return distance.count() / metresPerUnit();
}

Metres fromUnits(double figure)
{
    return Metres{static_cast<int>(std::lround(figure * metresPerUnit()))};
}

QString distance(Metres distance)
{
    return translate("restride", "%1 %2", "a length: figure and unit")
        .arg(QLocale().toString(inUnits(distance), 'f', 1), unitName());
}

} // namespace restride::text
