// SPDX-License-Identifier: GPL-3.0-or-later
// Kilometres or miles: the one place where a stored length becomes the figure that is shown, and a
// typed figure a stored length. Everything that is kept or planned is in metres.
#pragma once

#include "core/base/units.h"

#include <QString>

namespace restride::text {

enum class Units { Kilometres, Miles };

/// What lengths are shown in; kilometres until something else was chosen.
Units units();
/// For the whole program, from the next words on; whoever has shown words already shows them anew.
void chooseUnits(Units units);

/// "km", "mi".
QString unitName();
/// "Kilometres", "Miles": as a label.
QString unitLabel();
/// `distance` in the units chosen: 5 km are 5.0 or 3.107.
double inUnits(Metres distance);
/// A figure in the units chosen, as metres, to the nearest one.
Metres fromUnits(double figure);
/// "3.9 km", "2.4 mi".
QString distance(Metres distance);
/// The same without its unit: "3.9", "2.4".
QString distanceFigure(Metres distance);
/// To the nearest whole: "24 km", "15 mi".
QString roundDistance(Metres distance);

/// "min/km", "min/mi".
QString paceUnitName();
/// The seconds that one of the units chosen takes at `pace`. A pace is kept in whole seconds a
/// kilometre, which is coarser than a second a mile: miles show even seconds, and what was typed
/// in even seconds comes back as it was.
int secondsPerUnit(Pace pace);
/// Seconds for one of the units chosen, above zero, as a pace to be kept.
Pace paceFromUnits(int seconds);
/// "7:30 min/km", "12:04 min/mi".
QString pace(Pace pace);

} // namespace restride::text
