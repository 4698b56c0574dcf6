// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Pointers (RFC 6901), built downwards from the root.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace restride {

/// The member `key` of what `pointer` points to.
std::string pointerBelow(std::string_view pointer, std::string_view key);

/// The element `index` of what `pointer` points to.
std::string pointerBelow(std::string_view pointer, std::size_t index);

} // namespace restride
