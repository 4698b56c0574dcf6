// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a runner's file is whole, stands alone, and never replaces anything.
#include "tests/app/storage_support.h"

#include <QFile>
#include <QFileInfo>

namespace restride::test {
namespace {

class Backup : public StorageTest
{};

TEST_F(Backup, HoldsEveryEditSavedSoFarAndOpensLikeTheOriginal)
{
    const auto store = openStore(path());
    ASSERT_TRUE(store->save(editTo(fullJournal())));
    ASSERT_TRUE(store->backupTo(path("copy")));
    ASSERT_TRUE(store->save({{AddEntry{runOn("2026-11-21", "after the copy")}}}));

    EXPECT_EQ(journalIn(path("copy")), fullJournal());
    EXPECT_EQ(store->load()->log.size(), fullJournal().log.size() + 1);
}

TEST_F(Backup, IsOneFileForItsOwnersEyes)
{
    makeFile(path());
    ASSERT_TRUE(openStore(path())->backupTo(path("copy")));
    EXPECT_EQ(filesIn(folder()), (QStringList{"copy", "runner.restride"}));
    EXPECT_FALSE(QFileInfo(path("copy")).permissions() &
                 (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST_F(Backup, NeverReplacesAFile)
{
    const auto store = openStore(path());
    writeBytes(path("copy"), "something else");
    EXPECT_EQ(failureOf(store->backupTo(path("copy"))), StoreFailure::CannotOpen);
    EXPECT_EQ(bytesOf(path("copy")), "something else");
    EXPECT_EQ(failureOf(store->backupTo(path())), StoreFailure::CannotOpen);
    EXPECT_EQ(failureOf(store->backupTo({})), StoreFailure::CannotOpen);
}

TEST_F(Backup, FailsWhereThereIsNoSuchFolder)
{
    EXPECT_EQ(failureOf(openStore(path())->backupTo(path("no/such/copy"))),
              StoreFailure::CannotOpen);
}

TEST_F(Backup, LeavesAlikeNamedFilesAlone)
{
    writeBytes(path("copy.part"), "half a copy, or anything else");
    writeBytes(path("copy.part2"), "and another");
    makeFile(path(), fullJournal());
    ASSERT_TRUE(openStore(path())->backupTo(path("copy")));
    EXPECT_EQ(journalIn(path("copy")), fullJournal());
    EXPECT_EQ(bytesOf(path("copy.part")), "half a copy, or anything else");
    EXPECT_EQ(filesIn(folder()),
              (QStringList{"copy", "copy.part", "copy.part2", "runner.restride"}));
}

TEST_F(Backup, OfADamagedFileIsRefusedRatherThanMade)
{
    const auto store = openStore(path());
    executeRaw(path(), {"PRAGMA application_id = 1"});
    EXPECT_EQ(failureOf(store->backupTo(path("copy"))), StoreFailure::NotARestrideFile);
    EXPECT_FALSE(QFile::exists(path("copy")));
    EXPECT_FALSE(QFile::exists(path("copy.part")));
}

TEST_F(Backup, BearsAQuoteInItsName)
{
    makeFile(path(), fullJournal());
    ASSERT_TRUE(openStore(path())->backupTo(path("Anna's copy 'n' ü")));
    EXPECT_EQ(journalIn(path("Anna's copy 'n' ü")), fullJournal());
}

} // namespace
} // namespace restride::test
