// SPDX-License-Identifier: GPL-3.0-or-later
// A C++ source cut into what is code, what is comment and what is text for people. It knows just as
// much of the language as that takes; it expands no macro and follows no include.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restride::architecture {

enum class PieceKind { Code, Comment, Literal };

/// A stretch of a source without its delimiters.
struct Piece {
    PieceKind kind = PieceKind::Code;
    int line = 1; ///< on which it begins
    std::string text;
    bool operator==(const Piece &) const = default;
};

/// The pieces of `source` in order. String literals, raw ones too, are Literal; character literals
/// stay Code.
std::vector<Piece> piecesOf(std::string_view source);

/// One `#include`, with the path between its quotes or angles.
struct Include {
    int line = 1;
    std::string path;
    bool angled = false;
    bool operator==(const Include &) const = default;
};

/// The includes of `source` in order; those that are commented out do not count.
std::vector<Include> includesOf(std::string_view source);

} // namespace restride::architecture
