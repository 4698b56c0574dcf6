// SPDX-License-Identifier: GPL-3.0-or-later
// A file that another program replaces while a store has it is noticed before anything is written;
// programs that write to it through SQLite are not mistaken for that.
#include "tests/app/storage_support.h"

#include "app/storage/sql_transaction.h"

#include <QDir>
#include <QFile>

#include <array>

namespace restride::test {
namespace {

Edit addRun(const EntryId &id)
{
    return {{AddEntry{runOn("2026-11-21", id)}}};
}

class ReplacedFile : public StorageTest
{
protected:
    void SetUp() override
    {
        makeFile(path(), fullJournal());
        Journal others;
        others.log = {runOn("2026-11-01", "of someone else")};
        makeFile(path("other"), others);
        store_ = openStore(path());
        ASSERT_TRUE(store_);
        ASSERT_TRUE(store_->save(addRun("while all was well")));
    }

    /// Neither an edit nor what was told is written: what stands at `path` stays as it is.
    void expectNothingWritten()
    {
        const bool isFile = QFileInfo(path()).isFile();
        const QByteArray bytes = isFile ? bytesOf(path()) : QByteArray();
        const QStringList files = filesIn(folder());
        const Date day{Days{20781}};
        EXPECT_EQ(failureOf(store_->save(addRun("too late"))), StoreFailure::FileReplaced);
        EXPECT_EQ(failureOf(store_->issue({{day, day, 1, "Rest."}})), StoreFailure::FileReplaced);
        EXPECT_EQ(isFile ? bytesOf(path()) : QByteArray(), bytes);
        EXPECT_EQ(filesIn(folder()), files);
    }
    /// As `cp` does it: the file stays, what is in it does not.
    void copyInto(const QString &name) { writeBytes(path(), bytesOf(path(name))); }

    std::unique_ptr<SqliteStore> store_;
};

TEST_F(ReplacedFile, ByAnotherRunnersIsNotWrittenTo)
{
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(path("other"), path()));
    expectNothingWritten();
}

TEST_F(ReplacedFile, ByAnOlderCopyIsNotWrittenTo)
{
    ASSERT_TRUE(store_->backupTo(path("older")));
    ASSERT_TRUE(store_->save(addRun("after the copy")));
    copyInto("older");
    expectNothingWritten();
}

TEST_F(ReplacedFile, ByAnotherRunnersBytesIsNotWrittenTo)
{
    copyInto("other");
    expectNothingWritten();
}

TEST_F(ReplacedFile, ByAFileOfAnOlderVersionIsNotWrittenTo)
{
    executeRaw(path("other"), {"DROP TABLE saved", "PRAGMA user_version = 4"});
    copyInto("other");
    expectNothingWritten();
}

TEST_F(ReplacedFile, ThatWasRemovedIsNotMadeAgain)
{
    ASSERT_TRUE(QFile::remove(path()));
    expectNothingWritten();
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(ReplacedFile, ThatWasMovedAwayIsNotMadeAgain)
{
    ASSERT_TRUE(QFile::rename(path(), path("moved")));
    const QByteArray bytes = bytesOf(path("moved"));
    expectNothingWritten();
    EXPECT_EQ(bytesOf(path("moved")), bytes);
}

TEST_F(ReplacedFile, ThatWasEmptiedStaysEmpty)
{
    writeBytes(path(), {});
    expectNothingWritten();
}

TEST_F(ReplacedFile, ThatWasCutShortIsNotWrittenTo)
{
    writeBytes(path(), bytesOf(path()).first(3 * 4096));
    expectNothingWritten();
}

TEST_F(ReplacedFile, ByWhatIsNoDatabaseIsNotWrittenTo)
{
    writeBytes(path(), QByteArray(50'000, '\xA5'));
    expectNothingWritten();
}

TEST_F(ReplacedFile, ByAFolderIsLeftAlone)
{
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QDir(folder()).mkdir("runner.restride"));
    expectNothingWritten();
}

TEST_F(ReplacedFile, ByALinkToAnotherRunnersIsNotWrittenTo)
{
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::link(path("other"), path()));
    const QByteArray bytes = bytesOf(path("other"));
    expectNothingWritten();
    EXPECT_EQ(bytesOf(path("other")), bytes);
}

TEST_F(ReplacedFile, ByALinkToNothingIsLeftAlone)
{
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::link(path("nowhere"), path()));
    expectNothingWritten();
    EXPECT_FALSE(QFile::exists(path("nowhere")));
}

TEST_F(ReplacedFile, ByALinkToItselfIsStillTheFile)
{
    ASSERT_TRUE(QFile::rename(path(), path("moved")));
    ASSERT_TRUE(QFile::link(path("moved"), path()));
    EXPECT_TRUE(store_->save(addRun("by the link")));
}

TEST_F(ReplacedFile, WithItsFolderIsNotMadeAgain)
{
    ASSERT_TRUE(QDir(folder()).removeRecursively());
    EXPECT_EQ(failureOf(store_->save(addRun("too late"))), StoreFailure::FileReplaced);
    EXPECT_FALSE(QDir(folder()).exists());
}

TEST_F(ReplacedFile, LeavesNothingOpenThatSpoilsTheNewOne)
{
    copyInto("other");
    const QByteArray bytes = bytesOf(path());
    store_.reset(); // a store that never knew of it
    EXPECT_EQ(bytesOf(path()), bytes);
    EXPECT_EQ(filesIn(folder()), (QStringList{"other", "runner.restride"}));
}

TEST_F(ReplacedFile, IsNotWhatAnotherProgramDoesThatSavesThere)
{
    const auto other = openStore(path());
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(store_->save(addRun("here " + std::to_string(i))));
        EXPECT_TRUE(other->save(addRun("there " + std::to_string(i))));
        EXPECT_TRUE(other->save(addRun("there again " + std::to_string(i))));
    }
    EXPECT_EQ(journalIn(path()).log.size(), fullJournal().log.size() + 1 + 15);
}

TEST_F(ReplacedFile, IsNotWhatAProgramDoesThatKeepsItOpen)
{
    // As earlier editions did, and SQLite's own shell does: with the log beside the file.
    const auto shell = connectRaw(path());
    ASSERT_TRUE(execute(shell->database(), "UPDATE entry SET note = 'by hand'"));
    EXPECT_TRUE(store_->save(addRun("beside it")));
    ASSERT_TRUE(execute(shell->database(), "UPDATE entry SET note = 'by hand again'"));
    EXPECT_TRUE(store_->save(addRun("beside it again")));
    ASSERT_TRUE(execute(shell->database(), "VACUUM"));
    EXPECT_TRUE(store_->save(addRun("after clearing up")));
}

TEST_F(ReplacedFile, IsNotWhatACopyAndBackIs)
{
    ASSERT_TRUE(store_->backupTo(path("copy")));
    copyInto("copy"); // all that was saved is in it
    EXPECT_TRUE(store_->save(addRun("still the same")));
    EXPECT_EQ(journalIn(path()).log.size(), fullJournal().log.size() + 2);
}

TEST_F(ReplacedFile, RemembersAThousandSavesAndNoMore)
{
    executeRaw(path(), {"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                        "WHERE i < 5000) INSERT INTO saved (mark) SELECT 'x' || i FROM n"});
    const auto store = openStore(path());
    ASSERT_TRUE(store->save({}));
    EXPECT_EQ(*readNumber(connectRaw(path())->database(), "SELECT count(*) FROM saved"), 1001);
    EXPECT_TRUE(store->save({}));
}

} // namespace
} // namespace restride::test
