// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rings.h"

#include "tests/architecture/source_text.h"

#include <algorithm>
#include <array>
#include <regex>
#include <set>
#include <span>
#include <sstream>
#include <string>

namespace restride::architecture {
namespace {

/// A folder and the folders that it may include from, itself among them.
struct Ring {
    std::string_view folder;
    std::span<const std::string_view> knows;
};

constexpr std::array<std::string_view, 1> kBase{"core/base/"};
constexpr std::array<std::string_view, 2> kJournal{"core/base/", "core/journal/"};
constexpr std::array<std::string_view, 3> kPlan{"core/base/", "core/journal/", "core/plan/"};
constexpr std::array<std::string_view, 1> kCore{"core/"};
constexpr std::array<std::string_view, 2> kUi{"core/", "ui/"};
constexpr std::array<std::string_view, 2> kStorage{"core/", "app/storage/"};
constexpr std::array<std::string_view, 2> kExchange{"core/", "app/exchange/"};
constexpr std::array<std::string_view, 3> kApp{"core/", "ui/", "app/"};
constexpr std::array<std::string_view, 4> kTests{"core/", "ui/", "app/", "tests/"};

/// The first that fits counts.
constexpr std::array kRings{
    Ring{"core/base/", kBase},
    Ring{"core/journal/", kJournal},
    Ring{"core/plan/", kPlan},
    Ring{"core/", kCore},
    Ring{"ui/", kUi},
    Ring{"app/storage/", kStorage},
    Ring{"app/exchange/", kExchange},
    Ring{"app/", kApp},
    Ring{"tests/", kTests},
};

/// Each pulls in a whole module and makes every build wait for it.
const std::set<std::string, std::less<>> kUmbrellas{
    "QtCore", "QtGui", "QtWidgets", "QtSql", "QtCharts", "QtPrintSupport", "QtSvg", "QtTest"};

bool isStandard(const std::string &path)
{
    return std::ranges::all_of(path, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

bool isMocOutput(const std::string &path)
{
    return path.ends_with(".moc") && path.find('/') == std::string::npos;
}

std::string troubleWithAngled(std::string_view path, const std::string &header)
{
    if (kUmbrellas.contains(header))
        return "<" + header + "> takes in a whole module; name the class";
    if (path.starts_with("core/") && !isStandard(header))
        return "core knows only the standard library, not <" + header + ">";
    if (path.starts_with("ui/") && header.starts_with("QSql"))
        return "ui knows no database, so not <" + header + ">";
    return {};
}

std::string troubleWithQuoted(const Ring &ring, const std::string &header)
{
    const auto allowed = [&](std::string_view folder) { return header.starts_with(folder); };
    if (isMocOutput(header) || std::ranges::any_of(ring.knows, allowed))
        return {};
    return std::string(ring.folder) + " must not know \"" + header + "\"";
}

} // namespace

Findings outwardIncludes(std::string_view path, std::string_view source)
{
    const auto *const ring = std::ranges::find_if(
        kRings, [&](const Ring &candidate) { return path.starts_with(candidate.folder); });
    if (ring == kRings.end())
        return {{0, "this file is in none of the rings"}};

    Findings findings;
    for (const Include &include : includesOf(source)) {
        const std::string trouble = include.angled ? troubleWithAngled(path, include.path)
                                                   : troubleWithQuoted(*ring, include.path);
        if (!trouble.empty())
            findings.push_back({include.line, trouble});
    }
    return findings;
}

Findings foreignLibraries(std::string_view cmake)
{
    static const std::regex kComment("#[^\n]*");
    static const std::regex kLink(R"(target_link_libraries\s*\(\s*\S+([^)]*)\))");
    static const std::regex kFind(
        R"(\b(find_package|find_library|pkg_check_modules|FetchContent\w*)\b)");
    static const std::set<std::string> kWelcome{"PUBLIC", "PRIVATE", "INTERFACE",
                                                "restride_options"};

    Findings findings;
    const std::string text = std::regex_replace(std::string(cmake), kComment, "");
    for (std::sregex_iterator link(text.begin(), text.end(), kLink), end; link != end; ++link) {
        std::istringstream words((*link)[1]);
        for (std::string word; words >> word;)
            if (!kWelcome.contains(word))
                findings.push_back({0, "core links " + word});
    }
    for (std::sregex_iterator find(text.begin(), text.end(), kFind), end; find != end; ++find)
        findings.push_back({0, "core looks for a library with " + find->str()});
    return findings;
}

} // namespace restride::architecture
