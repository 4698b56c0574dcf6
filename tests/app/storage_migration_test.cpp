// SPDX-License-Identifier: GPL-3.0-or-later
// Files of older versions come up to date, one whole step at a time.
#include "tests/app/storage_support.h"

#include "app/storage/schema.h"
#include "app/storage/sql_transaction.h"

#include <QFile>

namespace restride::test {
namespace {

class Migrations : public StorageTest
{
protected:
    [[nodiscard]] std::unique_ptr<SqlConnection> connect() const { return connectRaw(path()); }
};

/// As files before version 3 have it: they had no room for a day of load.
Journal withoutDailyLoad(Journal journal)
{
    for (Entry &entry : journal.log)
        if (auto *check = std::get_if<CheckEntry>(&entry))
            check->dailyLoad = false;
    return journal;
}

/// The statements of a script; each ends with a semicolon at the end of its line.
QStringList statementsIn(const QString &scriptPath)
{
    return QString::fromUtf8(bytesOf(scriptPath)).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
}

TEST_F(Migrations, AreNumberedFromOneWithoutAGap)
{
    int version = 0;
    for (const Migration &step : migrations())
        EXPECT_EQ(step.version, ++version);
    EXPECT_EQ(schemaVersion(), version);
}

TEST_F(Migrations, ANewFileIsOfTodaysVersionAndCarriesOurMark)
{
    makeFile(path());
    const auto connection = connect();
    EXPECT_EQ(*versionOf(connection->database()), schemaVersion());
    EXPECT_EQ(*readNumber(connection->database(), "PRAGMA application_id"), 0x52535444);
    EXPECT_EQ(bytesOf(path()).mid(68, 4), "RSTD");
}

// The script is a file as version 1 wrote it. It is never edited: whatever the schema becomes, what
// someone wrote then must be read.
TEST_F(Migrations, AFileOfVersionOneIsStillRead)
{
    executeRaw(path(), statementsIn(RESTRIDE_SOURCE_DIR "/tests/app/storage_version_1.sql"));
    Journal expected = withoutDailyLoad(fullJournal());
    expected.profile.goal->cutoff.reset(); // version 1 had no room for it
    EXPECT_EQ(journalIn(path()), expected);
}

TEST_F(Migrations, AFileOfVersionTwoIsStillRead)
{
    executeRaw(path(), statementsIn(RESTRIDE_SOURCE_DIR "/tests/app/storage_version_2.sql"));
    EXPECT_EQ(journalIn(path()), withoutDailyLoad(fullJournal()));
}

TEST_F(Migrations, AFileOfVersionFourIsStillRead)
{
    executeRaw(path(), statementsIn(RESTRIDE_SOURCE_DIR "/tests/app/storage_version_4.sql"));
    EXPECT_EQ(journalIn(path()), fullJournal());
}

TEST_F(Migrations, AFileOfVersionFourTakesAMarkWithEachSave)
{
    executeRaw(path(), statementsIn(RESTRIDE_SOURCE_DIR "/tests/app/storage_version_4.sql"));
    const auto store = openStore(path());
    const auto marks = [&] {
        return *readNumber(connect()->database(), "SELECT count(DISTINCT mark) FROM saved");
    };
    EXPECT_EQ(marks(), 1);
    ASSERT_TRUE(store->save({}));
    EXPECT_EQ(marks(), 2);
}

TEST_F(Migrations, AFileOfVersionTwoTakesADayOfLoad)
{
    executeRaw(path(), statementsIn(RESTRIDE_SOURCE_DIR "/tests/app/storage_version_2.sql"));
    Journal loadOnly;
    CheckEntry check;
    check.id = "later";
    check.date = *parseIsoDate("2026-11-21");
    check.dailyLoad = true;
    loadOnly.log = {check};
    loadOnly.profile = fullJournal().profile;
    makeFile(path(), loadOnly);
    Journal expected = withoutDailyLoad(fullJournal());
    expected.log.emplace_back(check);
    sortLog(expected.log);
    EXPECT_EQ(journalIn(path()), expected);
}

TEST_F(Migrations, AnOlderFileTakesWhatIsTold)
{
    executeRaw(path(), statementsIn(RESTRIDE_SOURCE_DIR "/tests/app/storage_version_2.sql"));
    const std::unique_ptr<SqliteStore> store = openStore(path());
    using namespace std::chrono;
    const Date tuesday = sys_days{2026y / November / 24};
    const IssuedDay first{tuesday, tuesday - Days{1}, 1, "Walk 4, jog 1."};
    const IssuedDay then{tuesday, tuesday, 1, "Rest."};
    IssuedDay again = then;
    again.words = "Walk 30.";
    ASSERT_TRUE(store->issue({first, then}));
    ASSERT_TRUE(store->issue({again}));
    const auto told = store->issued();
    ASSERT_TRUE(told);
    EXPECT_EQ(*told, (std::vector{first, again})) << "the last word of each day of telling stays";
    EXPECT_EQ(store->load().value(), withoutDailyLoad(fullJournal()));
}

TEST_F(Migrations, AFileOfVersionOneTakesACutOff)
{
    executeRaw(path(), statementsIn(RESTRIDE_SOURCE_DIR "/tests/app/storage_version_1.sql"));
    Journal profileOnly;
    profileOnly.profile = fullJournal().profile;
    makeFile(path(), profileOnly);
    EXPECT_EQ(journalIn(path()), withoutDailyLoad(fullJournal()));
}

TEST_F(Migrations, OpeningAgainChangesNoByte)
{
    makeFile(path(), fullJournal());
    const QByteArray bytes = bytesOf(path());
    (void)journalIn(path());
    EXPECT_EQ(bytesOf(path()), bytes);
}

TEST_F(Migrations, AStepThatFailsLeavesTheFileAtTheStepBefore)
{
    const std::vector<Migration> steps{
        {1, {"CREATE TABLE one (id INTEGER)", "INSERT INTO one VALUES (1)"}},
        {2,
         {"CREATE TABLE two (id INTEGER)", "DELETE FROM one", "no SQL at all", "DROP TABLE one"}},
        {3, {"CREATE TABLE three (id INTEGER)"}}};
    const auto connection = connect();
    const QSqlDatabase &database = connection->database();
    EXPECT_FALSE(migrate(database, steps));
    EXPECT_EQ(*versionOf(database), 1);
    EXPECT_EQ(database.tables(), QStringList("one"));
    EXPECT_EQ(*readNumber(database, "SELECT count(*) FROM one"), 1);
}

TEST_F(Migrations, OnlyTheMissingStepsArePerformed)
{
    std::vector<Migration> steps{{1, {"CREATE TABLE one (id INTEGER)"}}};
    const auto connection = connect();
    ASSERT_TRUE(migrate(connection->database(), steps));
    steps.push_back({2, {"ALTER TABLE one ADD COLUMN name TEXT"}});
    ASSERT_TRUE(migrate(connection->database(), steps));
    ASSERT_TRUE(migrate(connection->database(), steps));
    EXPECT_EQ(*versionOf(connection->database()), 2);
}

} // namespace
} // namespace restride::test
