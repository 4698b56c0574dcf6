// SPDX-License-Identifier: GPL-3.0-or-later
// The checks themselves, on made-up texts: each finds what it is there for, and lets the rest pass.
#include "tests/architecture/house_rules.h"
#include "tests/architecture/rings.h"
#include "tests/architecture/source_text.h"
#include "tests/architecture/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace restride::architecture {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

auto about(const std::string &words)
{
    return Field(&Finding::what, HasSubstr(words));
}

auto onLine(int line)
{
    return Field(&Finding::line, line);
}

TEST(SourceText, TellsCodeCommentsAndLiteralsApart)
{
    EXPECT_THAT(piecesOf("a(\"b\"); // c\n/* d\n*/ e"),
                ElementsAre(Piece{PieceKind::Code, 1, "a("}, Piece{PieceKind::Literal, 1, "b"},
                            Piece{PieceKind::Code, 1, "); "}, Piece{PieceKind::Comment, 1, " c"},
                            Piece{PieceKind::Code, 1, "\n"}, Piece{PieceKind::Comment, 2, " d\n"},
                            Piece{PieceKind::Code, 3, " e"}));
}

TEST(SourceText, ReadsRawAndEscapedLiteralsToTheirEnd)
{
    EXPECT_THAT(piecesOf(R"--(R"x(one " two)x" "three \" four")--"),
                ElementsAre(Piece{PieceKind::Literal, 1, "one \" two"},
                            Piece{PieceKind::Code, 1, " "},
                            Piece{PieceKind::Literal, 1, "three \\\" four"}));
}

TEST(SourceText, IsNotFooledByQuotesInCharactersAndNumbers)
{
    EXPECT_THAT(piecesOf("'\"' 1'000 '\\'' \"x\""),
                ElementsAre(Piece{PieceKind::Code, 1, "'\"' 1'000 '\\'' "},
                            Piece{PieceKind::Literal, 1, "x"}));
}

TEST(SourceText, EndsWhereAnUnfinishedTextEnds)
{
    EXPECT_THAT(piecesOf("/* never closed"),
                ElementsAre(Piece{PieceKind::Comment, 1, " never closed"}));
    EXPECT_THAT(piecesOf("\"never closed"),
                ElementsAre(Piece{PieceKind::Literal, 1, "never closed"}));
    EXPECT_THAT(piecesOf(""), IsEmpty());
}

TEST(SourceText, FindsIncludesThatAreNotCommentedOut)
{
    EXPECT_THAT(
        includesOf("/*\n#include <a>\n*/\n// #include <b>\n#include <c>\n  # include \"d/e.h\"\n"),
        ElementsAre(Include{5, "c", true}, Include{6, "d/e.h", false}));
}

TEST(Rings, LetIncludesPointInward)
{
    EXPECT_THAT(
        outwardIncludes("core/planner/a.cpp", "#include \"core/base/date.h\"\n#include <vector>\n"),
        IsEmpty());
    EXPECT_THAT(
        outwardIncludes("ui/views/a.cpp", "#include \"core/plan/plan.h\"\n#include <QWidget>\n"),
        IsEmpty());
    EXPECT_THAT(outwardIncludes("ui/views/a.cpp", "#include \"a.moc\"\n"), IsEmpty());
    EXPECT_THAT(
        outwardIncludes("app/main.cpp", "#include \"ui/views/a.h\"\n#include <QSqlError>\n"),
        IsEmpty());
}

TEST(Rings, RefuseIncludesThatPointOutward)
{
    const auto refused = [](const char *path, const char *include) {
        return outwardIncludes(path, "\n#include " + std::string(include) + "\n");
    };
    EXPECT_THAT(refused("core/plan/a.h", "\"ui/theme/theme.h\""), ElementsAre(onLine(2)));
    EXPECT_THAT(refused("core/base/a.h", "\"core/plan/plan.h\""), SizeIs(1));
    EXPECT_THAT(refused("core/journal/a.h", "\"core/plan/plan.h\""), SizeIs(1));
    EXPECT_THAT(refused("core/plan/a.h", "\"core/planner/planner.h\""), SizeIs(1));
    EXPECT_THAT(refused("ui/views/a.h", "\"app/application.h\""), SizeIs(1));
    EXPECT_THAT(refused("app/storage/a.h", "\"ui/theme/theme.h\""), SizeIs(1));
    EXPECT_THAT(refused("app/storage/a.h", "\"app/exchange/reader.h\""), SizeIs(1));
    EXPECT_THAT(refused("app/exchange/a.h", "\"app/storage/store.h\""), SizeIs(1));
    EXPECT_THAT(refused("app/main.cpp", "\"tests/support/a.h\""), SizeIs(1));
}

TEST(Rings, RefuseIncludesThatDoNotSayTheirRing)
{
    EXPECT_THAT(outwardIncludes("ui/views/a.cpp", "#include \"a.h\"\n"), SizeIs(1));
    EXPECT_THAT(outwardIncludes("ui/views/a.cpp", "#include \"../theme/theme.h\"\n"), SizeIs(1));
    EXPECT_THAT(outwardIncludes("elsewhere/a.cpp", ""), SizeIs(1));
}

TEST(Rings, KeepCoreToTheStandardLibrary)
{
    const std::string foreign =
        "#include <QString>\n#include <spdlog/spdlog.h>\n#include <fmt/core.h>\n"
        "#include <unistd.h>\n";
    EXPECT_THAT(outwardIncludes("core/plan/a.h", foreign), SizeIs(4));
    EXPECT_THAT(outwardIncludes("app/a.h", foreign), IsEmpty());
}

TEST(Rings, KeepTheDatabaseOutOfTheWindow)
{
    EXPECT_THAT(outwardIncludes("ui/views/a.h", "#include <QSqlQuery>\n"),
                ElementsAre(about("database")));
}

TEST(Rings, RefuseHeadersOfAWholeModule)
{
    EXPECT_THAT(outwardIncludes("ui/views/a.h", "#include <QtWidgets>\n"), SizeIs(1));
    EXPECT_THAT(outwardIncludes("ui/views/a.h", "#include <QtMath>\n"), IsEmpty());
}

TEST(Rings, FindALibraryThatCoreLinks)
{
    EXPECT_THAT(foreignLibraries("# target_link_libraries(restride_core Qt6::Core)\n"
                                 "target_link_libraries(restride_core PRIVATE restride_options)\n"),
                IsEmpty());
    EXPECT_THAT(
        foreignLibraries("target_link_libraries(restride_core\n  PUBLIC Qt6::Core fmt::fmt)\n"),
        ElementsAre(about("Qt6::Core"), about("fmt::fmt")));
    EXPECT_THAT(foreignLibraries("find_package(Qt6)\n"), SizeIs(1));
}

TEST(Licence, IsNamedOnTheFirstLineOrBelowTheInterpreter)
{
    EXPECT_THAT(missingLicence("// SPDX-License-Identifier: GPL-3.0-or-later\nint a;\n"),
                IsEmpty());
    EXPECT_THAT(missingLicence("#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"),
                IsEmpty());
}

TEST(Licence, IsMissedElsewhere)
{
    EXPECT_THAT(missingLicence(""), SizeIs(1));
    EXPECT_THAT(missingLicence("#!/bin/sh"), SizeIs(1));
    EXPECT_THAT(missingLicence("#pragma once\n// SPDX-License-Identifier: GPL-3.0-or-later\n"),
                SizeIs(1));
    EXPECT_THAT(missingLicence("// SPDX-License-Identifier: MIT\n"), SizeIs(1));
}

TEST(OutsideInfluence, FindsClockChanceAndStreams)
{
    EXPECT_THAT(outsideInfluence("\n\nauto t = std::chrono::system_clock::now();\n"),
                ElementsAre(onLine(3)));
    EXPECT_THAT(outsideInfluence("auto t = std::chrono::steady_clock :: now();"), SizeIs(1));
    EXPECT_THAT(outsideInfluence("int r = std::rand();"), SizeIs(1));
    EXPECT_THAT(outsideInfluence("std::random_device device; std::mt19937 engine;"), SizeIs(2));
    EXPECT_THAT(outsideInfluence("#include <iostream>\n#include <fstream>\n#include <random>\n"),
                SizeIs(3));
    EXPECT_THAT(outsideInfluence("auto home = std::getenv(\"HOME\");"), SizeIs(1));
}

TEST(OutsideInfluence, LeavesNamesCommentsAndTextsAlone)
{
    EXPECT_THAT(outsideInfluence("// system_clock::now() is asked outside\nbool operand(int a);\n"
                                 "const char *text = \"std::rand()\";\n#include <chrono>\n"),
                IsEmpty());
}

TEST(TopFolder, HoldsOnlyWhatBelongsThere)
{
    EXPECT_THAT(strangersAtTheTop({"core", "ui", "README.md", ".git", "build"}), IsEmpty());
    EXPECT_THAT(strangersAtTheTop({"core", "notes.txt", "src"}),
                ElementsAre(about("notes.txt"), about("src")));
}

TEST(Claims, AreFoundInRunningText)
{
    EXPECT_THAT(claimsIn("A plan.\nIt is Safe, it PREVENTS injury,\nwe guarantee it: run safely."),
                ElementsAre(onLine(2), onLine(2), onLine(3), onLine(3)));
}

TEST(Claims, AreNotSeenInsideOtherWords)
{
    EXPECT_THAT(claimsIn("Safeguard the file. An unsafe one. A secure box. preventive"), IsEmpty());
}

TEST(Claims, CountInTextsForRunnersOnly)
{
    const auto findings =
        claimsInLiterals("// safe to call twice\nbool isSafe();\ntr(\"This is safe\");\n");
    EXPECT_THAT(findings, ElementsAre(onLine(3)));
}

TEST(BuildersFolders, AreFoundInAnyText)
{
    EXPECT_THAT(foldersOfABuilder("built in /tmp/x\nof nothing\nfrom /var/folders/q\n"),
                ElementsAre(onLine(1), onLine(3)));
    EXPECT_THAT(foldersOfABuilder("\"/tmp/x\""), SizeIs(1));
}

TEST(BuildersFolders, AreNotSeenInOrdinaryWords)
{
    EXPECT_THAT(foldersOfABuilder("a folder in /var/tmp/restride, homework/notes"), IsEmpty());
}

} // namespace
} // namespace restride::architecture
