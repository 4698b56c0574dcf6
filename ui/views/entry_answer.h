// SPDX-License-Identifier: GPL-3.0-or-later
// The live answer of a dialog: what the plan would say if the entry were kept. Asks the planner and
// keeps nothing.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"
#include "ui/dialogs/live_answer.h"

#include <QString>

namespace restride {

class Document;

/// What the entry is judged as, and what comes next. Without words where `edit` does not fit the
/// journal.
LiveAnswer answerTo(const Document &document, const Edit &edit);

/// "tomorrow", "on Thursday" within the week, else "on 14 March".
QString whenSeenFrom(Date day, Date today);

} // namespace restride
