// SPDX-License-Identifier: GPL-3.0-or-later
// Which folder may know which: includes point inward only. The folders are read off the paths, so a
// new file is held to the rule from its first line.
#pragma once

#include "tests/architecture/finding.h"

#include <string_view>

namespace restride::architecture {

/// The includes of `source` that `path`, relative to the repository, must not have.
Findings outwardIncludes(std::string_view path, std::string_view source);

/// What `cmake`, the text of core/CMakeLists.txt, brings into core beside our own compiler options.
Findings foreignLibraries(std::string_view cmake);

} // namespace restride::architecture
