// SPDX-License-Identifier: GPL-3.0-or-later
// The words for the types of entries in documents.
#pragma once

#include "core/journal/entry.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <variant>

namespace restride {

/// In the order of `Entry`'s alternatives.
inline constexpr std::array<std::string_view, std::variant_size_v<Entry>> kEntryTypes{
    "run", "check", "cross", "strength", "skip", "move", "cleared"};

inline std::string_view entryTypeWord(const Entry &entry)
{
    return kEntryTypes[entry.index()];
}

/// The index of the alternative that `word` names; empty where it names none.
inline std::optional<std::size_t> entryTypeOf(std::string_view word)
{
    const auto *const found = std::find(kEntryTypes.begin(), kEntryTypes.end(), word);
    if (found == kEntryTypes.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - kEntryTypes.begin());
}

} // namespace restride
