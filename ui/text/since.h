// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed since a past day, in a sentence or two.
#pragma once

#include "core/plan/plan.h"

#include <QString>

namespace restride::text {

/// `then` is the plan as it stood, `now` the one in force. Nothing of it is owed.
QString sinceThen(const Plan &then, const Plan &now);

} // namespace restride::text
