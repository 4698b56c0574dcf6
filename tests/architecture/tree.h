// SPDX-License-Identifier: GPL-3.0-or-later
// The repository's files as the checks see them. Reads only; a build folder inside is never looked
// into.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace restride::architecture {

struct SourceFile {
    std::string path; ///< relative to the repository, "core/plan/plan.h"
    std::string text;
};

/// All files below the `folder` of the repository that `wanted` accepts by path, in the order of
/// their paths.
std::vector<SourceFile> filesIn(std::string_view folder,
                                const std::function<bool(std::string_view path)> &wanted);

/// One file; empty text where it is missing.
SourceFile fileAt(std::string_view path);

std::vector<std::string> namesAtTheTop();

bool isCpp(std::string_view path);
/// Anything that is read by people: sources, scripts, documents; no pictures.
bool isText(std::string_view path);

} // namespace restride::architecture
