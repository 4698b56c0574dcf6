// SPDX-License-Identifier: GPL-3.0-or-later
// When the morning after a run is to be asked for: two pure functions. The clock, the timer and the
// asking itself belong to whoever calls them.
#pragma once

#include "core/journal/journal.h"

#include <QDateTime>

namespace restride {

/// The first moment after `seen` at which the clock shows `at`. A machine that slept through it
/// finds the moment behind it on waking, and is late rather than silent.
QDateTime nextReminder(const QDateTime &seen, QTime at);

/// Whether `today` has a morning to ask for: a run yesterday, and no word of the knee since.
bool asksForMorning(const Journal &journal, Date today);

} // namespace restride
