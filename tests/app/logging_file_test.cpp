// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage_environment.h"
#include "tests/app/storage_support.h"

#include "app/logging.h"

#include <QDebug>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace restride::test {
namespace {

class LogFile : public StorageTest
{
protected:
    [[nodiscard]] QString logFolder() const { return path("state/restride"); }
    [[nodiscard]] QString logFile() const { return logFolder() + "/restride.log"; }
    [[nodiscard]] std::string logged() const { return bytesOf(logFile()).toStdString(); }

private:
    EnvironmentVariable level_{"RESTRIDE_LOG", std::nullopt};
};

bool holds(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

TEST_F(LogFile, AppearsInAFolderThatIsMadeForIt)
{
    const Logging logging(logFolder());
    spdlog::info("the program starts");
    EXPECT_EQ(logging.file(), logFile());
    EXPECT_TRUE(holds(logged(), "the program starts")) << logged();
}

TEST_F(LogFile, HoldsQtsMessagesUntilTheLogEnds)
{
    {
        const Logging logging(logFolder());
        qInfo("a word of Qt's, 100%% {} as it is");
        qWarning() << "a warning";
        qDebug("a detail");
    }
    const std::string whileItLived = logged();
    EXPECT_TRUE(holds(whileItLived, "a word of Qt's, 100% {} as it is")) << whileItLived;
    EXPECT_TRUE(holds(whileItLived, "[warning] qt default: a warning")) << whileItLived;
    EXPECT_FALSE(holds(whileItLived, "a detail")) << whileItLived;

    qInfo("after the end");
    spdlog::info("after the end");
    EXPECT_EQ(logged(), whileItLived);
}

TEST_F(LogFile, TellsDetailsWhenAskedTo)
{
    const EnvironmentVariable debug{"RESTRIDE_LOG", "DEBUG"};
    const Logging logging(logFolder());
    qDebug("a detail");
    EXPECT_TRUE(holds(logged(), "a detail"));
}

TEST_F(LogFile, TakesAnUnknownLevelForTheUsualOne)
{
    const EnvironmentVariable unknown{"RESTRIDE_LOG", "loud"};
    const Logging logging(logFolder());
    spdlog::info("usual");
    spdlog::debug("detail");
    EXPECT_TRUE(holds(logged(), "usual"));
    EXPECT_FALSE(holds(logged(), "detail"));
}

TEST_F(LogFile, RotatesAndKeepsThreeFilesOfAMebibyte)
{
    constexpr int kMebibyte = 1 << 20;
    const Logging logging(logFolder());
    const std::string line(64 * 1024, 'x');
    for (int i = 0; i < 80; ++i) // five mebibytes
        spdlog::info(line);
    const QStringList files = filesIn(logFolder());
    EXPECT_EQ(files, (QStringList{"restride.1.log", "restride.2.log", "restride.log"}));
    for (const QString &file : files)
        EXPECT_LE(QFileInfo(logFolder() + '/' + file).size(), kMebibyte);
}

TEST_F(LogFile, IsDoneWithoutWhereThereIsNoFolder)
{
    const EnvironmentVariable errorsOnly{"RESTRIDE_LOG", "error"}; // keeps the tests' output quiet
    for (const auto &folder :
         {std::optional<QString>(), std::optional<QString>("/proc/restride")}) {
        const Logging logging(folder);
        EXPECT_EQ(logging.file(), std::nullopt);
        spdlog::info("goes nowhere");
    }
}

TEST_F(LogFile, IsDoneWithoutWhereTheFileCannotBeOpened)
{
    const EnvironmentVariable errorsOnly{"RESTRIDE_LOG", "error"};
    writeBytes(path("file"), "in the folder's place");
    EXPECT_EQ(Logging(path("file")).file(), std::nullopt);
    EXPECT_EQ(Logging(path("file/below")).file(), std::nullopt);
}

TEST_F(LogFile, TellsAFailureOfTheMachineInTheMachinesWords)
{
    const Logging logging(logFolder());
    logMachineFailure({StoreFailure::DiskFull, "sqlite 13: database or disk is full"});
    EXPECT_TRUE(holds(logged(), "[error] store: disk full: sqlite 13: database or disk is full"))
        << logged();
}

TEST_F(LogFile, TellsNothingOfTheRunner)
{
    const Logging logging(logFolder());
    spdlog::info("the program starts");
    const auto store = openStore(path());
    const RunEntry run = runOn("2026-11-08", "secret id", "secret note");
    ASSERT_TRUE(store->save(editTo(fullJournal())));
    ASSERT_TRUE(store->save({{AddEntry{run}}}));
    const auto taken = store->save({{AddEntry{run}}});
    ASSERT_FALSE(taken);
    logMachineFailure(taken.error());

    const std::string text = logged();
    EXPECT_TRUE(holds(text, "the program starts"));
    EXPECT_TRUE(holds(text, "UNIQUE constraint failed"));
    for (const char *part : {"secret", "pain", "2026-11-08", "note on", "towpath", "Spring half"})
        EXPECT_FALSE(holds(text, part)) << part << " in: " << text;
}

} // namespace
} // namespace restride::test
