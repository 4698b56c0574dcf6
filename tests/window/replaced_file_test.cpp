// SPDX-License-Identifier: GPL-3.0-or-later
// A runner's file is replaced under the open window: nothing typed is lost, nothing is written to
// what is there now, and the window says where it goes on.
#include "tests/window/desk.h"

#include "app/session.h"
#include "app/storage/sqlite_store.h"
#include "ui/views/failure_words.h"
#include "ui/views/message_bar.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::test {
namespace {

class NoNotifier final : public Notifier
{
public:
    void show(const Notice &) override {}
    void withdraw() override {}
};

RunEntry todaysRun()
{
    RunEntry run;
    run.id = "today";
    run.date = tuesday();
    run.jog = minutes(10);
    return run;
}

Journal journalIn(const QString &path)
{
    auto store = SqliteStore::open(path);
    return store ? (*store)->load().value() : Journal{};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class ReplacedUnderTheWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        qputenv("RESTRIDE_TODAY", "2026-11-24");
        Journal sample = sampleJournal(tuesday());
        Edit first{{ChangeProfile{Profile{}, sample.profile}}};
        for (const Entry &entry : sample.log)
            if (dateOf(entry) < tuesday())
                first.changes.emplace_back(AddEntry{entry});
        ASSERT_TRUE(SqliteStore::open(path("me")).value()->save(first));
        ASSERT_TRUE(SqliteStore::open(path("other")));
        session_ = std::move(openSession(path("me"), notifier_).value());
        session_->whenMoved([this](const QString &copy) { moved_ << copy; });
        session_->window().show();
        QApplication::processEvents();
    }
    void TearDown() override { qunsetenv("RESTRIDE_TODAY"); }

    [[nodiscard]] QString path(const QString &name) const
    {
        return folder_.filePath(name + QStringLiteral(".restride"));
    }
    [[nodiscard]] QString message() { return session_->window().messages()->message(); }
    bool logToday()
    {
        return session_->document().perform({{AddEntry{todaysRun()}}}, QStringLiteral("run"));
    }
    /// After another program did something to the file: the run is logged, and kept beside it.
    void expectThatItGoesOnBesideIt()
    {
        const QByteArray bytes = bytesOf(path("me"));
        EXPECT_TRUE(logToday());
        QApplication::processEvents();
        ASSERT_EQ(moved_.size(), 1);
        EXPECT_EQ(bytesOf(path("me")), bytes);
        EXPECT_EQ(QFileInfo(moved_[0]).absolutePath(), folder_.path());
        EXPECT_EQ(journalIn(moved_[0]), session_->document().journal());
        EXPECT_EQ(session_->path(), moved_[0]);
        EXPECT_TRUE(message().contains("“me.restride”")) << message().toStdString();
        EXPECT_TRUE(message().contains(QFileInfo(moved_[0]).fileName()));
        EXPECT_TRUE(session_->window().windowTitle().startsWith("me (kept 2026-11-24"));
    }

    QTemporaryDir folder_;
    NoNotifier notifier_;
    std::unique_ptr<Session> session_;
    QStringList moved_;
};

TEST_F(ReplacedUnderTheWindow, ByAnotherFileOfThatName)
{
    ASSERT_TRUE(QFile::remove(path("me")) && QFile::rename(path("other"), path("me")));
    expectThatItGoesOnBesideIt();
}

TEST_F(ReplacedUnderTheWindow, ByACopyOverIt)
{
    QFile file(path("me"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytesOf(path("other")));
    file.close();
    expectThatItGoesOnBesideIt();
}

TEST_F(ReplacedUnderTheWindow, ByNothing)
{
    ASSERT_TRUE(QFile::remove(path("me")));
    expectThatItGoesOnBesideIt();
    EXPECT_FALSE(QFile::exists(path("me")));
}

TEST_F(ReplacedUnderTheWindow, ByAnEmptyFile)
{
    ASSERT_TRUE(QFile::resize(path("me"), 0));
    expectThatItGoesOnBesideIt();
}

TEST_F(ReplacedUnderTheWindow, IsSaidOnceAndUndoGoesOn)
{
    ASSERT_TRUE(QFile::resize(path("me"), 0));
    const Journal before = session_->document().journal();
    ASSERT_TRUE(logToday());
    session_->window().messages()->hide();
    session_->window().actions().undo->trigger();
    EXPECT_EQ(message(), QString());
    EXPECT_EQ(session_->document().journal(), before);
    EXPECT_EQ(journalIn(moved_[0]), before);
    session_->window().actions().redo->trigger();
    EXPECT_EQ(journalIn(moved_[0]), session_->document().journal());
    EXPECT_EQ(moved_.size(), 1);
}

TEST_F(ReplacedUnderTheWindow, IsNotSaidWhereAnotherWindowSaves)
{
    auto other = std::move(openSession(path("me"), notifier_).value());
    CheckEntry check;
    check.id = "from the other window";
    check.date = tuesday();
    ASSERT_TRUE(other->document().perform({{AddEntry{check}}}, QStringLiteral("check")));
    EXPECT_TRUE(logToday());
    EXPECT_TRUE(moved_.empty());
    EXPECT_EQ(message(), QString());
    const Journal both = journalIn(path("me"));
    EXPECT_TRUE(findEntry(both, "today") && findEntry(both, check.id));
}

TEST_F(ReplacedUnderTheWindow, IsRefusedInPlainWordsWhereNoCopyCanBeMade)
{
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", "/proc");
    ASSERT_TRUE(QDir(folder_.path()).removeRecursively());
    EXPECT_FALSE(logToday());
    EXPECT_EQ(message(), failureWords({StoreFailure::FileReplaced, {}}));
    data.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", data);
}

} // namespace
} // namespace restride::test
