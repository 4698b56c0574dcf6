// SPDX-License-Identifier: GPL-3.0-or-later
// What would be otherwise, in words: the question as it was put, and the differences, each a line.
#pragma once

#include "core/planner/what_if.h"

#include <QString>

#include <vector>

namespace restride::text {

struct Comparison {
    QString name;  ///< "Ready from"
    QString words; ///< "3 March, not 15 February"
    bool operator==(const Comparison &) const = default;
};

/// "What if it were 28 March instead of 14 March?" Of a wish that asks for something.
QString question(const WhatIf &wish, const Profile &profile);

/// Verdict, ready day, first 30 minutes, sessions that change, largest week.
std::vector<Comparison> compared(const Plan &now, const Supposed &supposed);

} // namespace restride::text
