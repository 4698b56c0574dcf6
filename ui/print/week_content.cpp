// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_content.h"

namespace restride {
namespace {

WeekContent chosen;

} // namespace

const WeekContent &weekContent()
{
    return chosen;
}

void chooseWeekContent(const WeekContent &content)
{
    chosen = content;
}

} // namespace restride
