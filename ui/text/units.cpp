// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/units.h"

#include "ui/text/text.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace restride::text {
namespace {

constexpr double kMetresPerMile = 1609.344;
constexpr double kMetresPerKilometre = 1000.0;
/// As many seconds more a mile takes than a kilometre.
constexpr double kMilesPerKm = kMetresPerMile / kMetresPerKilometre;

Units chosen = Units::Kilometres;

double metresPerUnit()
{
    return chosen == Units::Miles ? kMetresPerMile : kMetresPerKilometre;
}

QString withUnit(const QString &figure)
{
    return translate("restride", "%1 %2", "a length: figure and unit").arg(figure, unitName());
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
    return withUnit(distanceFigure(distance));
}

QString distanceFigure(Metres distance)
{
    return QLocale().toString(inUnits(distance), 'f', 1);
}

QString roundDistance(Metres distance)
{
    return withUnit(QLocale().toString(qRound(inUnits(distance))));
}

QString unitLabel()
{
    return chosen == Units::Miles ? translate("restride", "Miles")
                                  : translate("restride", "Kilometres");
}

QString paceUnitName()
{
    return chosen == Units::Miles ? translate("restride", "min/mi", "minutes a mile")
                                  : translate("restride", "min/km", "minutes a kilometre");
}

int secondsPerUnit(Pace pace)
{
    if (chosen == Units::Kilometres)
        return pace.secondsPerKm();
    constexpr int kEven = 2;
    return kEven * static_cast<int>(std::lround(pace.secondsPerKm() * kMilesPerKm / kEven));
}

Pace paceFromUnits(int seconds)
{
    if (chosen == Units::Kilometres)
        return Pace{seconds};
    return Pace{std::max(1, static_cast<int>(std::lround(seconds / kMilesPerKm)))};
}

QString pace(Pace pace)
{
    return translate("restride", "%1 %2", "a pace: minutes and seconds, and unit")
        .arg(minutesAndSeconds(Seconds{secondsPerUnit(pace)}), paceUnitName());
}

} // namespace restride::text
