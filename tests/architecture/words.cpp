// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/words.h"

#include "tests/architecture/source_text.h"

#include <algorithm>
#include <regex>
#include <string>

namespace restride::architecture {
namespace {

Findings matches(std::string_view text, const std::regex &pattern, int firstLine)
{
    Findings findings;
    const std::string copy(text);
    for (std::sregex_iterator match(copy.begin(), copy.end(), pattern), end; match != end;
         ++match) {
        const auto newlines = std::count(copy.begin(), copy.begin() + match->position(), '\n');
        findings.push_back(
            {firstLine + static_cast<int>(newlines), "it says '" + match->str() + "'"});
    }
    return findings;
}

} // namespace

Findings claimsIn(std::string_view text)
{
    static const std::regex kClaim(
        R"(\bsafe(ly|r|st)?\b|\bprevent(s|ed|ing)?\b|\bguarantee(s|d)?\b|\bcures?\b|\brisk-free\b)",
        std::regex::icase);
    return matches(text, kClaim, 1);
}

Findings claimsInLiterals(std::string_view source)
{
    Findings findings;
    for (const Piece &piece : piecesOf(source)) {
        if (piece.kind != PieceKind::Literal)
            continue;
        for (Finding finding : claimsIn(piece.text)) {
            finding.line += piece.line - 1;
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

Findings foldersOfABuilder(std::string_view text)
{
    // A folder in /var/tmp is where a build goes that has no home, so it may be named.
    static const std::regex kTrace(R"((^|[^r\w])/tmp/|/var/folders/)", std::regex::icase);
    return matches(text, kTrace, 1);
}

} // namespace restride::architecture
