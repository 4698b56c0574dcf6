// SPDX-License-Identifier: GPL-3.0-or-later
// A paper in plain lines, for who listens to it instead of looking.
#pragma once

#include "ui/print/paper_sheet.h"

#include <QStringList>

namespace restride {

/// What stands on the paper, from top to bottom, a thought a line.
QStringList linesOf(const PaperSheet &sheet);

} // namespace restride
