// SPDX-License-Identifier: GPL-3.0-or-later
// What only a process of its own can show: that an edit outlives a kill, how a file looks to
// someone without the right to write, a disk that is really full, and Qt without its SQLite
// plug-in. Each of these runs a "disabled" test of this same executable, further down, on a file
// named to it.
#include "tests/app/storage_support.h"

#include "app/storage/entry_rows.h"
#include "app/storage/sql_transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <unistd.h>

namespace restride::test {
namespace {

constexpr const char *kChildFile = "RESTRIDE_TEST_FILE";

struct ChildEnd {
    bool wasKilled = false;
    int status = 0;
    std::string output;
};

/// Runs the disabled test of that name on `file`; `wrapper` is a command that executes its
/// arguments.
ChildEnd runChild(const QString &test, const QString &file, QStringList wrapper = {})
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(kChildFile, file);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    QStringList command = wrapper << QCoreApplication::applicationFilePath()
                                  << QStringLiteral("--gtest_filter=DISABLED_Child.") + test
                                  << QStringLiteral("--gtest_also_run_disabled_tests");
    child.start(command.takeFirst(), command);
    constexpr int kTooLong = 60'000;
    EXPECT_TRUE(child.waitForFinished(kTooLong));
    return {child.exitStatus() == QProcess::CrashExit, child.exitCode(),
            child.readAll().toStdString()};
}

QString childFile()
{
    return qEnvironmentVariable(kChildFile);
}

/// As `runChild`, as someone who owns none of our files. A status of kNotPossible: cannot be done
/// here.
constexpr int kNotPossible = 126;
ChildEnd runChildAsStranger(const QString &test, const QString &file)
{
    if (QStandardPaths::findExecutable("setpriv").isEmpty() || geteuid() != 0)
        return {false, kNotPossible, "needs setpriv, and to be root"};
    ChildEnd end =
        runChild(test, file, {"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"});
    if (end.status ==
        kNotPossible + 1) // the other status by which setpriv says that it cannot execute
        end.status = kNotPossible;
    return end;
}

constexpr auto kOwnerWrites = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kOthersRead = kOwnerWrites | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr auto kOthersList =
    kOthersRead | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;

class SqliteStoreProcess : public StorageTest
{
protected:
    void expectChildPassesAsStranger(const char *test)
    {
        ASSERT_TRUE(QFile::setPermissions(folder(), kOthersList));
        const ChildEnd end = runChildAsStranger(test, path());
        if (end.status == kNotPossible)
            GTEST_SKIP() << "not possible here: " << end.output;
        EXPECT_EQ(end.status, 0) << end.output;
    }
};

TEST_F(SqliteStoreProcess, AnEditThatWasSavedOutlivesAKill)
{
    makeFile(path());
    const ChildEnd end = runChild("SavesAndIsKilled", path());
    ASSERT_TRUE(end.wasKilled) << end.output;
    EXPECT_EQ(journalIn(path()), fullJournal());
}

TEST_F(SqliteStoreProcess, TheFirstEditOfANewFileOutlivesAKill)
{
    const ChildEnd end = runChild("SavesAndIsKilled", path());
    ASSERT_TRUE(end.wasKilled) << end.output;
    EXPECT_EQ(journalIn(path()), fullJournal());
}

TEST_F(SqliteStoreProcess, NothingIsLeftOfAnEditThatWasKilledHalfWay)
{
    makeFile(path(), fullJournal());
    const ChildEnd end = runChild("IsKilledHalfWay", path());
    ASSERT_TRUE(end.wasKilled) << end.output;
    EXPECT_EQ(journalIn(path()), fullJournal());
}

TEST_F(SqliteStoreProcess, AFileThatWasKilledHalfWayWithoutOurLogIsTakenBack)
{
    makeFile(path(), fullJournal());
    const ChildEnd end = runChild("IsKilledHalfWayInTheFileItself", path());
    ASSERT_TRUE(end.wasKilled) << end.output;
    ASSERT_TRUE(filesIn(folder()).contains("runner.restride-journal")) << "nothing to take back";
    EXPECT_EQ(journalIn(path()), fullJournal());
}

TEST_F(SqliteStoreProcess, AFileThatCannotBeWrittenIsStillRead)
{
    makeFile(path(), fullJournal());
    ASSERT_TRUE(QFile::setPermissions(path(), kOthersRead));
    const QByteArray bytes = bytesOf(path());
    expectChildPassesAsStranger("ReadsButCannotSave");
    EXPECT_EQ(bytesOf(path()), bytes);
}

TEST_F(SqliteStoreProcess, ACopyThatCannotBeWrittenIsStillRead)
{
    makeFile(path("original"), fullJournal());
    ASSERT_TRUE(openStore(path("original"))->backupTo(path()));
    ASSERT_TRUE(QFile::setPermissions(path(), kOthersRead));
    expectChildPassesAsStranger("ReadsButCannotSave");
}

TEST_F(SqliteStoreProcess, AFileOnlyReadShowsEditsThatStillStandInTheLog)
{
    makeFile(path());
    const auto other = connectRaw(path()); // keeps what is saved in the log
    ASSERT_TRUE(execute(other->database(), "BEGIN"));
    ASSERT_TRUE(readNumber(other->database(), "SELECT count(*) FROM entry"));
    ASSERT_TRUE(openStore(path())->save(editTo(fullJournal())));
    for (const char *end : {"", "-wal", "-shm"})
        ASSERT_TRUE(QFile::setPermissions(path() + QLatin1String(end), kOthersRead)) << end;
    expectChildPassesAsStranger("ReadsButCannotSave");
}

TEST_F(SqliteStoreProcess, AFileThatCannotBeReadCannotBeOpened)
{
    makeFile(path());
    expectChildPassesAsStranger("CannotOpen");
}

TEST_F(SqliteStoreProcess, NoNewFileIsMadeInAFolderThatCannotBeWritten)
{
    expectChildPassesAsStranger("CannotMake");
    EXPECT_TRUE(filesIn(folder()).isEmpty());
}

TEST_F(SqliteStoreProcess, AFullDiskKeepsNothingHalf)
{
    const QString mount =
        QStringLiteral("mount -t tmpfs -o size=400k none '%1' || exit 126; exec \"$@\"");
    const ChildEnd end = runChild("FillsTheDisk", path(),
                                  {"unshare", "--mount", "sh", "-c", mount.arg(folder()), "sh"});
    if (end.status != 0 && end.output.find("[ RUN") == std::string::npos)
        GTEST_SKIP() << "a small disk cannot be made here: " << end.output;
    EXPECT_EQ(end.status, 0) << end.output;
}

TEST_F(SqliteStoreProcess, WithoutQtsPlugInItSaysSo)
{
    const ChildEnd end = runChild("MissesTheDriver", path());
    EXPECT_EQ(end.status, 0) << end.output;
    EXPECT_TRUE(filesIn(folder()).isEmpty());
}

// What the children do. A child without a file was started by hand, and says so by failing.

TEST(DISABLED_Child, SavesAndIsKilled)
{
    const auto store = openStore(childFile());
    ASSERT_TRUE(store->save(editTo(fullJournal())));
    std::raise(SIGKILL);
}

/// Leaves a transaction half done, with pages of it on the disk already.
void beKilledHalfWay(const QSqlDatabase &database)
{
    SqlTransaction transaction(database);
    transaction.run(QStringLiteral("PRAGMA cache_size = 1")); // so that pages leave memory early
    for (int i = 0; i < 50; ++i)
        addEntry(transaction, runOn("2026-11-09", std::to_string(i), std::string(10'000, 'n')));
    removeEntry(transaction, "run");
    ASSERT_FALSE(transaction.hasFailed());
    std::raise(SIGKILL);
}

TEST(DISABLED_Child, IsKilledHalfWay)
{
    const auto store = openStore(childFile());
    beKilledHalfWay(connectRaw(childFile())->database());
}

TEST(DISABLED_Child, IsKilledHalfWayInTheFileItself)
{
    const auto connection = connectRaw(childFile());
    ASSERT_TRUE(execute(connection->database(), "PRAGMA journal_mode = DELETE"));
    beKilledHalfWay(connection->database());
}

TEST(DISABLED_Child, ReadsButCannotSave)
{
    const auto store = openStore(childFile());
    ASSERT_TRUE(store);
    EXPECT_EQ(store->openMode(), SqliteStore::OpenMode::ReadOnly);
    const auto journal = store->load();
    ASSERT_TRUE(journal) << journal.error().detail;
    EXPECT_EQ(*journal, fullJournal());
    EXPECT_EQ(failureOf(store->save({{AddEntry{runOn("2026-11-21", "x")}}})),
              StoreFailure::ReadOnly);
    EXPECT_EQ(failureOf(store->backupTo(childFile() + "-copy")), StoreFailure::ReadOnly);

    const QTemporaryDir elsewhere;
    ASSERT_TRUE(store->backupTo(elsewhere.filePath("copy")));
    EXPECT_EQ(journalIn(elsewhere.filePath("copy")), fullJournal());
}

TEST(DISABLED_Child, CannotOpen)
{
    EXPECT_EQ(failureToOpen(childFile()), StoreFailure::CannotOpen);
}

TEST(DISABLED_Child, CannotMake)
{
    EXPECT_EQ(failureToOpen(childFile()), StoreFailure::ReadOnly);
}

TEST(DISABLED_Child, FillsTheDisk)
{
    const QString ballast = childFile() + "-ballast";
    writeBytes(ballast, QByteArray(100'000, 'b'));
    const auto store = openStore(childFile());
    ASSERT_TRUE(store);
    Journal saved;
    const auto addLargeEntry = [&] {
        const Edit edit{
            {AddEntry{
                 runOn("2026-11-09", std::to_string(saved.log.size()), std::string(30'000, 'n'))},
             AddEntry{SkipEntry{{std::to_string(saved.log.size()) + " skipped", Date{}, {}}, {}}}}};
        auto outcome = store->save(edit);
        if (outcome)
            saved = *perform(saved, edit);
        return failureOf(outcome);
    };
    std::optional<StoreFailure> failure;
    for (int i = 0; i < 100 && !failure; ++i)
        failure = addLargeEntry();
    EXPECT_EQ(failure, StoreFailure::DiskFull);
    EXPECT_EQ(addLargeEntry(), StoreFailure::DiskFull);
    EXPECT_FALSE(saved.log.empty());
    for (const char *name : {"-copy", "-new"}) {
        const QString other = childFile() + QLatin1String(name);
        EXPECT_EQ(name[1] == 'c' ? failureOf(store->backupTo(other)) : failureToOpen(other),
                  StoreFailure::DiskFull);
        EXPECT_FALSE(QFile::exists(other) || QFile::exists(other + ".part"));
    }
    QFile::remove(ballast);
    EXPECT_EQ(*store->load(), saved);
    EXPECT_EQ(addLargeEntry(), std::nullopt) << "with space again, the same store goes on";
    EXPECT_EQ(*store->load(), saved);
}

TEST(DISABLED_Child, MissesTheDriver)
{
    QCoreApplication::setLibraryPaths({"/nonexistent"}); // before anything asks for a driver
    EXPECT_EQ(failureToOpen(childFile()), StoreFailure::DriverMissing);
}

} // namespace
} // namespace restride::test
