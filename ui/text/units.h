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
/// `distance` in the units chosen: 5 km are 5.0 or 3.107.
double inUnits(Metres distance);
/// A figure in the units chosen, as metres, to the nearest one.
Metres fromUnits(double figure);
/// "3.9 km", "2.4 mi".
QString distance(Metres distance);

} // namespace restride::text
