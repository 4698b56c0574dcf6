// SPDX-License-Identifier: GPL-3.0-or-later
// What the planner answers, while it is being told, to an entry that is not kept yet.
#pragma once

#include "core/journal/entry.h"
#include "core/plan/workout.h"

#include <QString>

#include <functional>
#include <optional>

namespace restride {

struct LiveAnswer {
    QString words;                 ///< one or two plain sentences; empty where there is none
    std::optional<Kind> next = {}; ///< of the session that the words name, if they name one
};

/// What the plan would say if the entry were kept.
using EntryAnswer = std::function<LiveAnswer(const Entry &)>;

} // namespace restride
