// SPDX-License-Identifier: GPL-3.0-or-later
// The screen goes away under the running program: what was logged before is in the file. The real
// program on a screen of its own, driven by keys; skipped where Xvfb or xdotool is not installed.
#include "tests/window/desk.h"
#include "tests/window/real_screen.h"

#include "app/storage/sqlite_store.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace restride;
using namespace restride::test;

namespace {

constexpr int kTries = 6;

void makeRunner(const QString &path)
{
    auto store = SqliteStore::open(path);
    ASSERT_TRUE(store);
    const Journal sample = sampleJournal(tuesday());
    Edit first{{ChangeProfile{Profile{}, sample.profile}}};
    for (const Entry &entry : sample.log)
        if (dateOf(entry) < tuesday())
            first.changes.emplace_back(AddEntry{entry});
    ASSERT_TRUE((*store)->save(first));
}

bool holdsTodaysRun(const QString &path)
{
    auto store = SqliteStore::open(path);
    if (!store)
        return false;
    const auto journal = (*store)->load();
    return journal && std::ranges::any_of(journal->log, [](const Entry &entry) {
               return std::holds_alternative<RunEntry>(entry) && dateOf(entry) == tuesday();
           });
}

} // namespace

TEST(LostDisplay, LeavesWhatWasLoggedInTheFile)
{
    if (const QString tool = RealScreen::missingTool(); !tool.isEmpty())
        GTEST_SKIP() << tool.toStdString() << " is not installed";
    RealScreen screen;
    ASSERT_FALSE(screen.name().isEmpty());
    const QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("runner.restride"));
    makeRunner(path);
    ASSERT_FALSE(holdsTodaysRun(path));

    const QProcessEnvironment environment = environmentOn(screen, home);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return drive(environment, {QStringLiteral("getdisplaygeometry")}); }, kPatienceMs))
        << "the screen takes no one in";
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(RESTRIDE_BINARY), {QStringLiteral("--file"), path});
    ASSERT_TRUE(program.waitForStarted(kPatienceMs));
    const auto found = [&](const char *title) {
        return drive(environment, {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                   QStringLiteral("--name"), QString::fromLatin1(title),
                                   QStringLiteral("windowfocus")});
    };
    // A key that comes before its window has the focus is lost, so each is pressed until it told.
    const auto until = [&](const auto &isSo, const QStringList &keys) {
        for (int tries = 0; tries < kTries; ++tries) {
            if (!keys.isEmpty() && !drive(environment, QStringList{QStringLiteral("key")} + keys))
                return false;
            if (QTest::qWaitFor(isSo, kPatienceMs / kTries))
                return true;
        }
        return false;
    };
    ASSERT_TRUE(until([&] { return found("Restride"); }, {})) << program.readAll().toStdString();
    ASSERT_TRUE(until([&] { return found("Log a run"); }, {QStringLiteral("ctrl+l")}))
        << program.readAll().toStdString();
    ASSERT_TRUE(until([&] { return holdsTodaysRun(path); },
                      {QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("Return")}))
        << program.readAll().toStdString();

    screen.goAway();
    ASSERT_TRUE(program.waitForFinished(kPatienceMs)) << "it ends with its screen";
    EXPECT_TRUE(holdsTodaysRun(path)) << "and the file is sound";
}
