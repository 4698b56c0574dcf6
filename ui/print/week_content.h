// SPDX-License-Identifier: GPL-3.0-or-later
// What of the week's sheet the runner wants printed. The stop rules always are.
#pragma once

namespace restride {

struct WeekContent {
    bool strength = true; ///< the exercises, with their figures
    bool notes = true;    ///< lines to write on
    bool operator==(const WeekContent &) const = default;
};

/// All of it until something else was chosen.
const WeekContent &weekContent();
/// For the whole program, from the next sheet on.
void chooseWeekContent(const WeekContent &content);

} // namespace restride
