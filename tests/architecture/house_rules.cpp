// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/house_rules.h"

#include "tests/architecture/source_text.h"

#include <algorithm>
#include <regex>
#include <set>

namespace restride::architecture {
namespace {

/// Line `number`, from 0, of `text`; empty where there is none.
std::string_view lineOf(std::string_view text, int number)
{
    for (; number > 0; --number) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos)
            return {};
        text.remove_prefix(end + 1);
    }
    return text.substr(0, text.find('\n'));
}

} // namespace

Findings missingLicence(std::string_view source)
{
    const std::string_view line = lineOf(source, source.starts_with("#!") ? 1 : 0);
    if (line == "// SPDX-License-Identifier: GPL-3.0-or-later" ||
        line == "# SPDX-License-Identifier: GPL-3.0-or-later")
        return {};
    return {{1, "the first line does not say SPDX-License-Identifier: GPL-3.0-or-later"}};
}

Findings outsideInfluence(std::string_view source)
{
    static const std::set<std::string> kHeaders{"iostream", "fstream",    "random", "ctime",
                                                "thread",   "filesystem", "mutex",  "future"};
    static const std::regex kCall(
        R"(_clock\s*::\s*now\b|\brandom_device\b|\bmt19937|\bs?rand\s*\(|\bstd::time\s*\(|\bgetenv\b|\blocaltime)");

    Findings findings;
    for (const Include &include : includesOf(source))
        if (include.angled && kHeaders.contains(include.path))
            findings.push_back({include.line, "<" + include.path + "> has no place in core"});
    for (const Piece &piece : piecesOf(source)) {
        if (piece.kind != PieceKind::Code)
            continue;
        std::sregex_iterator call(piece.text.begin(), piece.text.end(), kCall);
        for (; call != std::sregex_iterator(); ++call) {
            const auto before = piece.text.begin() + call->position();
            const auto newlines = std::count(piece.text.begin(), before, '\n');
            findings.push_back({piece.line + static_cast<int>(newlines),
                                "'" + call->str() + "' has no place in core"});
        }
    }
    return findings;
}

Findings strangersAtTheTop(const std::vector<std::string> &names)
{
    static const std::set<std::string> kKnown{"CMakeLists.txt",
                                              "CMakePresets.json",
                                              "LICENSE",
                                              "README.md",
                                              "app",
                                              "core",
                                              "packaging",
                                              "resources",
                                              "tests",
                                              "ui",
                                              ".ci",
                                              ".clang-format",
                                              ".clang-tidy",
                                              ".git",
                                              ".gitignore"};
    // What git ignores, because tools leave it in everybody's copy.
    static const std::set<std::string> kLeftByTools{"build",
                                                    ".cache",
                                                    ".idea",
                                                    ".vscode",
                                                    "compile_commands.json",
                                                    "CMakeLists.txt.user",
                                                    "CMakeUserPresets.json"};
    Findings findings;
    for (const std::string &name : names)
        if (!kKnown.contains(name) && !kLeftByTools.contains(name))
            findings.push_back({0, "'" + name + "' has no place in the top folder"});
    return findings;
}

} // namespace restride::architecture
