// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/document_reader.h"
#include "app/exchange/import_edit.h"
#include "app/exchange/merge.h"

#include <gmock/gmock.h>

#include <set>

namespace restride {
namespace {

const Date kDay{std::chrono::year{2026} / 11 / 8};

RunEntry run(const char *id, int jog, std::optional<Pain> during)
{
    RunEntry entry;
    entry.id = id;
    entry.date = kDay;
    entry.jog = minutes(jog);
    entry.painDuring = during;
    return entry;
}

std::vector<Entry> logOf(const std::string &entries)
{
    const auto document = readDocument(R"({"format":"restride/1","log":[)" + entries + "]}");
    EXPECT_TRUE(document.hasValue());
    return document ? document->journal.log : std::vector<Entry>{};
}

constexpr const char *kRun = R"({"type":"run","date":"2026-11-08","jog_min":30})";
constexpr const char *kStrength = R"({"type":"strength","date":"2026-11-08"})";

TEST(EntryIds, AreMadeFromTheContentWhateverTheOrder)
{
    EXPECT_EQ(logOf(std::string(kRun) + ',' + kStrength),
              logOf(std::string(kStrength) + ',' + kRun));
    EXPECT_FALSE(idOf(logOf(kRun).at(0)).empty());
}

TEST(EntryIds, DifferWhereTheContentDoes)
{
    const auto log = logOf(R"({"type":"run","date":"2026-11-08","jog_min":30},
                              {"type":"run","date":"2026-11-08","jog_min":31})");
    EXPECT_NE(idOf(log.at(0)), idOf(log.at(1)));
}

TEST(EntryIds, KeepTwoAlikeEntriesWithoutIdsApart)
{
    const auto log = logOf(std::string(kStrength) + ',' + kStrength);
    ASSERT_EQ(log.size(), 2U);
    EXPECT_NE(idOf(log.at(0)), idOf(log.at(1)));
}

TEST(EntryIds, StayAsTheDocumentGivesThem)
{
    EXPECT_EQ(idOf(logOf(R"({"type":"strength","date":"2026-11-08","id":"mine"})").at(0)), "mine");
}

TEST(Merge, MakesOneOfAnEntryThatStandsTwice)
{
    EXPECT_EQ(withEachIdOnce({run("a", 30, Pain::of(1)), run("a", 30, Pain::of(1))}),
              (std::vector<Entry>{run("a", 30, Pain::of(1))}));
}

TEST(Merge, KeepsTheMoreCautiousFiguresOfTwoReportsOfOneRun)
{
    RunEntry mild = run("a", 30, Pain::of(1));
    mild.course = Course::Limp;
    mild.masked = {Mask::Brace};
    mild.painOnset = minutes(20);
    RunEntry sore = run("a", 25, Pain::of(4));
    sore.course = Course::Late;
    sore.masked = {Mask::Painkiller};
    sore.painNextMorning = Pain::of(2);
    sore.painOnset = minutes(10);
    sore.effort = Effort::Hard;

    RunEntry expected = run("a", 25, Pain::of(4));
    expected.course = Course::Limp;
    expected.masked = {Mask::Painkiller, Mask::Brace};
    expected.painNextMorning = Pain::of(2);
    expected.painOnset = minutes(10);
    expected.effort = Effort::Hard;
    EXPECT_EQ(withEachIdOnce({mild, sore}), (std::vector<Entry>{expected}));
    EXPECT_EQ(withEachIdOnce({sore, mild}), (std::vector<Entry>{expected}));
}

TEST(Merge, KeepsEverySignAndTheWorseWalkOfTwoChecks)
{
    CheckEntry well;
    well.id = "c";
    well.date = kDay;
    well.briskWalk30Ok = true;
    well.signs = {Sign::Fever};
    CheckEntry sore = well;
    sore.briskWalk30Ok = false;
    sore.painStairs = Pain::of(3);
    sore.signs = {Sign::Swelling};
    const auto once = withEachIdOnce({well, sore});
    ASSERT_EQ(once.size(), 1U);
    const auto &check = std::get<CheckEntry>(once[0]);
    EXPECT_EQ(check.briskWalk30Ok, false);
    EXPECT_EQ(check.painStairs, Pain::of(3));
    EXPECT_EQ(check.signs, (Signs{Sign::Fever, Sign::Swelling}));
}

TEST(Merge, TakesADayOfLoadForTrueOnlyWhereBothReportsSaySo)
{
    CheckEntry told;
    told.id = "c";
    told.date = kDay;
    told.dailyLoad = true;
    CheckEntry silent = told;
    silent.dailyLoad = false;
    EXPECT_TRUE(std::get<CheckEntry>(withEachIdOnce({told, told})[0]).dailyLoad);
    EXPECT_FALSE(std::get<CheckEntry>(withEachIdOnce({told, silent})[0]).dailyLoad);
    EXPECT_FALSE(std::get<CheckEntry>(withEachIdOnce({silent, told})[0]).dailyLoad);
}

TEST(Merge, LosesNothingWhereOneIdNamesTwoTypes)
{
    StrengthEntry strength;
    strength.id = "a";
    strength.date = kDay;
    const auto once = withEachIdOnce({strength, run("a", 30, {})});
    EXPECT_EQ(once, withEachIdOnce({run("a", 30, {}), strength}));
    std::set<EntryId> ids;
    for (const Entry &entry : once)
        ids.insert(idOf(entry));
    EXPECT_EQ(ids, (std::set<EntryId>{"a", "a-strength"}));
}

TEST(Import, AddsWhatIsNewAndLeavesTheRest)
{
    const Journal kept{{}, {run("a", 30, {})}};
    const Journal imported{{}, {run("a", 30, {}), run("b", 20, {})}};
    EXPECT_EQ(importEdit(kept, imported), (Edit{{AddEntry{run("b", 20, {})}}}));
}

TEST(Import, ChangesNothingTheSecondTime)
{
    Journal imported{{}, {run("a", 30, {})}};
    imported.profile.knee.side = Side::Left;
    const auto once = perform(Journal{}, importEdit(Journal{}, imported));
    ASSERT_TRUE(once.hasValue());
    EXPECT_EQ(*once, imported);
    EXPECT_TRUE(importEdit(*once, imported).changes.empty());
}

TEST(Import, LetsTheMoreCautiousReportWinOverTheKeptOne)
{
    const Journal kept{{}, {run("a", 30, Pain::of(1))}};
    const Journal imported{{}, {run("a", 30, Pain::of(5))}};
    EXPECT_EQ(importEdit(kept, imported),
              (Edit{{ChangeEntry{run("a", 30, Pain::of(1)), run("a", 30, Pain::of(5))}}}));
    EXPECT_TRUE(importEdit(imported, kept).changes.empty());
}

TEST(Import, KeepsThePartsOfTheProfileThatTheDocumentLeavesOut)
{
    Journal kept;
    kept.profile.goal = Goal{{kDay, Metres{5000}, "Park"}, Aim::Run, {}, {}};
    kept.profile.runner.age = 34;
    Journal imported;
    imported.profile.runner.age = 35;
    const auto joined = perform(kept, importEdit(kept, imported));
    ASSERT_TRUE(joined.hasValue());
    EXPECT_EQ(joined->profile.goal, kept.profile.goal);
    EXPECT_EQ(joined->profile.runner.age, 35);
}

} // namespace
} // namespace restride
