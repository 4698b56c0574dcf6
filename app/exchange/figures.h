// SPDX-License-Identifier: GPL-3.0-or-later
// The domain's units as the figures of documents.
#pragma once

#include "core/base/units.h"

#include <cmath>

namespace restride {

/// Minutes with four decimals at most: enough to read every whole second back.
inline double shortMinutes(Seconds time)
{
    constexpr double kTenThousand = 10000;
    return std::round(toMinutes(time) * kTenThousand) / kTenThousand;
}

/// Kilometres to the nearest hundred metres.
inline double shortKm(Metres distance)
{
    return std::round(distance.count() / 100.0) / 10;
}

/// A share of 1 to the nearest hundredth.
inline double shortShare(double share)
{
    return std::round(share * 100) / 100;
}

} // namespace restride
