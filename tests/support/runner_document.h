// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up runner as the document `restride/1`, so that a failure can be replayed by the program
// itself (`restride plan FILE`). Written by hand: the suites that need it know no Qt.
#pragma once

#include "tests/support/random_runner.h"

#include <string>

namespace restride::test {

/// One JSON object on one line; every value that differs from the document's default is in it.
std::string asDocument(const RandomRunner &runner);

} // namespace restride::test
