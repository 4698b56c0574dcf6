// SPDX-License-Identifier: GPL-3.0-or-later
// What a mistyped word was likely meant to be.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace restride {

/// The nearest of `known`, at most two letters off and more alike than not; empty where none is.
std::optional<std::string_view> nearestWord(std::string_view mistyped,
                                            std::span<const std::string_view> known);

} // namespace restride
