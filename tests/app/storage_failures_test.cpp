// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which a file refuses, brought about for real; and that it stays as it was.
#include "tests/app/storage_support.h"

#include "app/storage/schema.h"
#include "app/storage/sql_transaction.h"

#include <QDir>
#include <QFile>

namespace restride::test {
namespace {

class SqliteStoreRefusal : public StorageTest
{
protected:
    /// Opening fails so, with no byte changed and nothing put beside the file.
    void expectUntouchedRefusal(StoreFailure failure) const
    {
        const QByteArray bytes = bytesOf(path());
        const QStringList files = filesIn(folder());
        EXPECT_EQ(failureToOpen(path()), failure);
        EXPECT_EQ(bytesOf(path()), bytes);
        EXPECT_EQ(filesIn(folder()), files);
    }
};

QString setVersion(int version)
{
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}

QString setOurMark()
{
    return QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId);
}

TEST_F(SqliteStoreRefusal, OfAFileThatIsNoDatabase)
{
    for (const QByteArray &bytes : {QByteArray("x"), QByteArray("{\"format\": \"restride/1\"}\n"),
                                    QByteArray(50'000, '\xA5'), QByteArray("SQLite format 3"),
                                    QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0')}) {
        writeBytes(path(), bytes);
        expectUntouchedRefusal(StoreFailure::NotARestrideFile);
    }
}

TEST_F(SqliteStoreRefusal, OfAFileOfNoLength)
{
    writeBytes(path(), {});
    expectUntouchedRefusal(StoreFailure::EmptyFile);
    for (const char *end : {"-wal", "-journal"}) {
        writeBytes(path() + QLatin1String(end), "what the file does not hold any more");
        expectUntouchedRefusal(StoreFailure::EmptyFile);
        EXPECT_EQ(bytesOf(path() + QLatin1String(end)), "what the file does not hold any more");
    }
}

TEST_F(SqliteStoreRefusal, OfTheLogOfAFileThatIsGone)
{
    for (const char *end : {"-wal", "-journal"}) {
        const QString log = path() + QLatin1String(end);
        writeBytes(log, "what the file did not hold yet");
        EXPECT_EQ(failureToOpen(path()), StoreFailure::LogAlone);
        EXPECT_EQ(bytesOf(log), "what the file did not hold yet");
        EXPECT_FALSE(QFile::exists(path()));
        QFile::remove(log);
    }
}

TEST_F(SqliteStoreRefusal, OfOurMarkWithoutOurTables)
{
    executeRaw(path(), {setOurMark()});
    expectUntouchedRefusal(StoreFailure::NotARestrideFile);
}

TEST_F(SqliteStoreRefusal, OfATruncatedFile)
{
    makeFile(path(), fullJournal());
    // The last table of the file holds something, or its last bytes would be zeros either way.
    const Date day{Days{20781}};
    ASSERT_TRUE(openStore(path())->issue({{day, day, 1, "Walk 4, jog 1."}}));
    const QByteArray whole = bytesOf(path());
    for (const qsizetype size : {qsizetype{99}, qsizetype{100}, qsizetype{4096}, whole.size() / 2,
                                 whole.size() - 4096, whole.size() - 1000}) {
        writeBytes(path(), whole.first(size));
        const QByteArray bytes = bytesOf(path());
        EXPECT_EQ(failureToOpen(path()), StoreFailure::NotARestrideFile) << size;
        EXPECT_EQ(bytesOf(path()), bytes);
    }
}

TEST_F(SqliteStoreRefusal, OfAFileWithAnOverwrittenPage)
{
    makeFile(path(), fullJournal());
    QByteArray bytes = bytesOf(path());
    bytes.replace(3 * 4096, 4096, QByteArray(4096, '\xFF'));
    writeBytes(path(), bytes);
    EXPECT_EQ(failureToOpen(path()), StoreFailure::NotARestrideFile);
    EXPECT_EQ(bytesOf(path()), bytes);
}

TEST_F(SqliteStoreRefusal, OfAnotherProgramsDatabase)
{
    executeRaw(path(),
               {"CREATE TABLE moz_places (id INTEGER)", "INSERT INTO moz_places VALUES (1)"});
    expectUntouchedRefusal(StoreFailure::NotARestrideFile);
}

TEST_F(SqliteStoreRefusal, OfAnotherProgramsMarkOnTablesLikeOurs)
{
    makeFile(path());
    executeRaw(path(), {"PRAGMA application_id = 252006674"});
    expectUntouchedRefusal(StoreFailure::NotARestrideFile);
}

TEST_F(SqliteStoreRefusal, OfOurMarkOnAnotherProgramsTables)
{
    executeRaw(path(),
               {"CREATE TABLE entry (id INTEGER)", setOurMark(), setVersion(schemaVersion())});
    expectUntouchedRefusal(StoreFailure::NotARestrideFile);
}

TEST_F(SqliteStoreRefusal, OfAFileFromALaterVersion)
{
    makeFile(path(), fullJournal());
    executeRaw(path(),
               {"CREATE TABLE of_the_future (id INTEGER)", setVersion(schemaVersion() + 1)});
    expectUntouchedRefusal(StoreFailure::FromLaterVersion);
}

TEST_F(SqliteStoreRefusal, OfALaterVersionThatIsStillOpenInTheLaterProgram)
{
    makeFile(path());
    const auto later = SqlConnection::open(path(), SqlAccess::ReadWrite, kNoPatience);
    ASSERT_TRUE(execute((*later)->database(), setVersion(schemaVersion() + 1)));
    expectUntouchedRefusal(StoreFailure::FromLaterVersion);
}

TEST_F(SqliteStoreRefusal, WhereThereIsNoSuchFolder)
{
    EXPECT_EQ(failureToOpen(path("no/such/folder")), StoreFailure::CannotOpen);
    EXPECT_EQ(failureToOpen(QString()), StoreFailure::CannotOpen);
    EXPECT_TRUE(filesIn(folder()).isEmpty());
}

TEST_F(SqliteStoreRefusal, OfAFolderInPlaceOfAFile)
{
    ASSERT_TRUE(QDir(folder()).mkdir("runner.restride"));
    EXPECT_EQ(failureToOpen(path()), StoreFailure::CannotOpen);
}

TEST_F(SqliteStoreRefusal, WhileAnotherProgramWrites)
{
    makeFile(path());
    const auto store = openStore(path());
    const auto other = SqlConnection::open(path(), SqlAccess::ReadWrite, kNoPatience);
    ASSERT_TRUE(execute((*other)->database(), "BEGIN EXCLUSIVE"));

    const Edit edit{{AddEntry{runOn("2026-11-08", "x")}}};
    EXPECT_EQ(failureOf(store->save(edit)), StoreFailure::Locked);
    EXPECT_TRUE(store->load()) << "reading goes on";

    ASSERT_TRUE(execute((*other)->database(), "COMMIT"));
    EXPECT_TRUE(store->save(edit));
    EXPECT_EQ(store->load()->log.size(), 1U);
}

TEST_F(SqliteStoreRefusal, OfAFileThatAnotherProgramHasToItself)
{
    makeFile(path());
    const auto other = SqlConnection::open(path(), SqlAccess::ReadWrite, kNoPatience);
    const QSqlDatabase &database = (*other)->database();
    ASSERT_TRUE(execute(database, "PRAGMA journal_mode = DELETE"));
    ASSERT_TRUE(execute(database, "BEGIN EXCLUSIVE"));
    EXPECT_EQ(failureToOpen(path()), StoreFailure::Locked);
    ASSERT_TRUE(execute(database, "ROLLBACK"));
    EXPECT_EQ(failureToOpen(path()), std::nullopt);
}

TEST_F(SqliteStoreRefusal, OfContentsThatNoRunnerCanHaveMeant)
{
    const QString past = "PRAGMA ignore_check_constraints = ON";
    for (const char *statement :
         {"UPDATE run_entry SET pain_during = 11", "UPDATE run_entry SET terrain = 'steep'",
          "UPDATE entry SET date = '2026-02-30'",
          "UPDATE run_entry_mask SET mask = 'luck' WHERE mask = 'tape'",
          "UPDATE check_entry SET brisk_walk_30_ok = 2", "UPDATE runner SET week_starts = 'now'",
          "UPDATE knee SET onset = ''", "UPDATE run_entry SET jog_s = 99999999999",
          "UPDATE entry SET id = '' WHERE id = 'strength'"}) {
        QFile::remove(path());
        makeFile(path(), fullJournal());
        executeRaw(path(), {past, statement});
        const auto store = openStore(path());
        ASSERT_TRUE(store);
        EXPECT_EQ(failureOf(store->load()), StoreFailure::WrongValue) << statement;
    }
}

TEST_F(SqliteStoreRefusal, OfEntriesWithoutTheRowOfTheirType)
{
    for (const char *statement :
         {"UPDATE entry SET type = 'swum' WHERE id = 'run'", "DELETE FROM move_entry"}) {
        QFile::remove(path());
        makeFile(path(), fullJournal());
        executeRaw(path(), {"PRAGMA ignore_check_constraints = ON", statement});
        EXPECT_EQ(failureOf(openStore(path())->load()), StoreFailure::NotARestrideFile)
            << statement;
    }
}

TEST_F(SqliteStoreRefusal, TellsTheMachinesWordsAndNothingOfTheRunner)
{
    const auto store = openStore(path());
    const RunEntry run = runOn("2026-11-08", "secret id", "secret note");
    ASSERT_TRUE(store->save({{AddEntry{run}}}));
    const auto taken = store->save({{AddEntry{run}}});
    ASSERT_FALSE(taken);
    EXPECT_NE(taken.error().detail.find("UNIQUE"), std::string::npos) << taken.error().detail;
    EXPECT_EQ(taken.error().detail.find("secret"), std::string::npos) << taken.error().detail;
}

} // namespace
} // namespace restride::test
