// SPDX-License-Identifier: GPL-3.0-or-later
// The house as it stands: every check over every file it is for.
#include "tests/architecture/house_rules.h"
#include "tests/architecture/rings.h"
#include "tests/architecture/tree.h"
#include "tests/architecture/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace restride::architecture {
namespace {

using ::testing::IsEmpty;
using ::testing::Not;

constexpr std::array<std::string_view, 4> kCode{"core", "ui", "app", "tests"};
constexpr std::array<std::string_view, 6> kAll{"core",  "ui",        "app",
                                               "tests", "resources", "packaging"};

std::vector<SourceFile> sourcesIn(std::string_view folder)
{
    return filesIn(folder, isCpp);
}

TEST(House, HoldsTheSourcesThatTheChecksAreFor)
{
    for (const std::string_view folder : kCode)
        EXPECT_THAT(sourcesIn(folder), Not(IsEmpty())) << folder;
}

TEST(House, IncludesPointInward)
{
    for (const std::string_view folder : kCode)
        for (const SourceFile &file : sourcesIn(folder))
            EXPECT_THAT(outwardIncludes(file.path, file.text), IsEmpty()) << file.path;
}

TEST(House, CoreLinksNothing)
{
    const SourceFile file = fileAt("core/CMakeLists.txt");
    EXPECT_THAT(file.text, Not(IsEmpty()));
    EXPECT_THAT(foreignLibraries(file.text), IsEmpty());
}

TEST(House, CoreAsksNeitherClockNorChance)
{
    for (const SourceFile &file : sourcesIn("core"))
        EXPECT_THAT(outsideInfluence(file.text), IsEmpty()) << file.path;
}

TEST(House, EverySourceNamesItsLicence)
{
    const auto needsLicence = [](std::string_view path) {
        return isCpp(path) || path.ends_with("CMakeLists.txt") || path.ends_with(".cmake") ||
               path.ends_with(".sh") || path == "packaging/run" || path == "packaging/test";
    };
    for (const std::string_view folder : kAll)
        for (const SourceFile &file : filesIn(folder, needsLicence))
            EXPECT_THAT(missingLicence(file.text), IsEmpty()) << file.path;
    for (const std::string_view path :
         {"CMakeLists.txt", ".ci/run", ".clang-format", ".clang-tidy"})
        EXPECT_THAT(missingLicence(fileAt(path).text), IsEmpty()) << path;
}

TEST(House, TopFolderHoldsOnlyWhatBelongsThere)
{
    EXPECT_THAT(strangersAtTheTop(namesAtTheTop()), IsEmpty());
}

TEST(House, SaysNothingToRunnersThatNoPlanCanKnow)
{
    for (const std::string_view folder : {"ui", "app"})
        for (const SourceFile &file : sourcesIn(folder))
            EXPECT_THAT(claimsInLiterals(file.text), IsEmpty()) << file.path;
    EXPECT_THAT(claimsIn(fileAt("README.md").text), IsEmpty());
}

TEST(House, NamesNoFolderOfABuilder)
{
    // These checks have to name what they look for.
    const auto isRead = [](std::string_view path) {
        return isText(path) && !path.starts_with("tests/architecture/");
    };
    for (const std::string_view folder : kAll)
        for (const SourceFile &file : filesIn(folder, isRead))
            EXPECT_THAT(foldersOfABuilder(file.text), IsEmpty()) << file.path;
    for (const std::string_view path : {"CMakeLists.txt", "CMakePresets.json", "README.md",
                                        ".ci/run", ".clang-format", ".clang-tidy", ".gitignore"})
        EXPECT_THAT(foldersOfABuilder(fileAt(path).text), IsEmpty()) << path;
}

} // namespace
} // namespace restride::architecture
