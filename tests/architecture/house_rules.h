// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that hold file by file, whatever the ring: the licence line, a core without clock, chance
// or streams, a top level that can be taken in at a glance.
#pragma once

#include "tests/architecture/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace restride::architecture {

/// Finds a `source` whose first line, or second after `#!`, does not name the licence.
Findings missingLicence(std::string_view source);

/// What in `source`, a file of core, would make a plan depend on more than its journal and its day.
Findings outsideInfluence(std::string_view source);

/// The `names` in the repository's top folder that have no place there.
Findings strangersAtTheTop(const std::vector<std::string> &names);

} // namespace restride::architecture
