// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed since a past day, in a few sentences.
#pragma once

#include "core/plan/plan.h"

#include <QStringList>

namespace restride::text {

/// `then` is the plan as it stood, `now` the one in force: the race, when it is ready for, and last
/// how many sessions have changed. Nothing of it is owed.
QStringList sinceThen(const Plan &then, const Plan &now);

} // namespace restride::text
