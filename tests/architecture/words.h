// SPDX-License-Identifier: GPL-3.0-or-later
// What the project must not say. To a runner: that a plan is without risk or wards an injury off,
// which no plan can know. To a reader: the places where the sources happened to be written.
#pragma once

#include "tests/architecture/finding.h"

#include <string_view>

namespace restride::architecture {

/// Claims in running text, as of a README.
Findings claimsIn(std::string_view text);

/// Claims in the string literals of a C++ source; comments and names may say what they like.
Findings claimsInLiterals(std::string_view source);

/// Paths of a build place and words about who wrote it.
Findings foldersOfABuilder(std::string_view text);

} // namespace restride::architecture
