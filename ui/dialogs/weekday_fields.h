// SPDX-License-Identifier: GPL-3.0-or-later
// Days of the week as fields: a row of chips for several, a box for one. The fields count from
// Monday, whatever day the week starts on.
#pragma once

#include "core/journal/profile.h"

#include <QString>

class QComboBox;

namespace restride {

class ChipRow;

/// All seven, on.
ChipRow *weekdayChips(const QString &name);
WeekdaySet chosenDays(const ChipRow &chips);
void chooseDays(ChipRow &chips, WeekdaySet days);

/// Adds the seven names to `box`.
void addWeekdays(QComboBox &box);
/// The day `index` places after Monday, 0 to 6.
Weekday weekdayAt(int index);
int indexOf(Weekday day);

} // namespace restride
