// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/suggestion.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace restride {
namespace {

constexpr std::size_t kMostLettersOff = 2;

/// Letters to put in, take out or exchange (Levenshtein).
std::size_t lettersOff(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t exchanged = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({exchanged, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::optional<std::string_view> nearestWord(std::string_view mistyped,
                                            std::span<const std::string_view> known)
{
    std::optional<std::string_view> nearest;
    std::size_t best = std::min(kMostLettersOff, mistyped.size() / 2) + 1;
    for (const std::string_view word : known) {
        // A much longer or shorter word cannot be near: no need to compare a novel with a key.
        if (word.size() > mistyped.size() + kMostLettersOff ||
            mistyped.size() > word.size() + kMostLettersOff)
            continue;
        const std::size_t off = lettersOff(mistyped, word);
        if (off < best) {
            best = off;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace restride
