// SPDX-License-Identifier: GPL-3.0-or-later
// Where the file of a window was replaced, the journal goes on in a copy beside it: whole, once,
// and with what was entered last.
#include "tests/app/storage_environment.h"
#include "tests/app/storage_support.h"

#include "app/file_store.h"

#include <QDir>
#include <QFile>

#include <vector>

namespace restride::test {
namespace {

const QString kCopy = QStringLiteral("me (kept 2026-11-24 18.03).restride");

class FileStoreTest : public StorageTest
{
protected:
    void SetUp() override
    {
        makeFile(me(), fullJournal());
        makeFile(path("other"));
        held_ = {fullJournal(), {{day_, day_, 1, "Walk 4, jog 1."}}};
        store_ = std::make_unique<FileStore>(openStore(me()), me());
        store_->follow({[this] { return held_; },
                        [] {
                            return QDateTime({2026, 11, 24}, {18, 3});
                        },
                        [this](const QString &copy) { moves_.push_back(copy); }});
        // What was told is in the file as well as in the window.
        ASSERT_TRUE(store_->issue(held_.issued));
    }

    [[nodiscard]] QString me() const { return path("me.restride"); }

    /// As a window does it: what was kept is held from then on.
    bool save(const EntryId &id)
    {
        const Edit edit{{AddEntry{runOn("2026-11-21", id)}}};
        if (!store_->save(edit))
            return false;
        held_.journal = perform(held_.journal, edit).value();
        return true;
    }

    void replaceByAnother()
    {
        QFile::remove(me());
        ASSERT_TRUE(QFile::copy(path("other"), me()));
    }

    const Date day_{Days{20781}};
    FileStore::Held held_;
    std::unique_ptr<FileStore> store_;
    std::vector<QString> moves_;
};

TEST_F(FileStoreTest, GoesOnInAWholeCopyBesideAFileThatWasReplaced)
{
    replaceByAnother();
    const QByteArray bytes = bytesOf(me());
    ASSERT_TRUE(save("new"));
    EXPECT_EQ(moves_, std::vector{path(kCopy)});
    EXPECT_EQ(journalIn(path(kCopy)), held_.journal);
    EXPECT_EQ(openStore(path(kCopy))->issued().value(), held_.issued);
    EXPECT_EQ(bytesOf(me()), bytes);

    ASSERT_TRUE(save("newer"));
    EXPECT_EQ(moves_.size(), 1U) << "it is told once";
    EXPECT_EQ(journalIn(path(kCopy)), held_.journal);
    EXPECT_EQ(filesIn(folder()), (QStringList{kCopy, "me.restride", "other"}));
}

TEST_F(FileStoreTest, DoesSoWhenItKeepsWhatWasTold)
{
    ASSERT_TRUE(QFile::remove(me()));
    const IssuedDay told{day_ + Days{1}, day_ + Days{1}, 1, "Rest."};
    ASSERT_TRUE(store_->issue({told}));
    EXPECT_EQ(moves_, std::vector{path(kCopy)});
    EXPECT_EQ(openStore(path(kCopy))->issued().value(), (std::vector{held_.issued[0], told}));
    EXPECT_FALSE(QFile::exists(me()));
}

TEST_F(FileStoreTest, GivesTheCopyANameThatNothingHas)
{
    writeBytes(path(kCopy), "something else");
    replaceByAnother();
    ASSERT_TRUE(save("new"));
    EXPECT_EQ(moves_, std::vector{path("me (kept 2026-11-24 18.03, 2).restride")});
    EXPECT_EQ(bytesOf(path(kCopy)), "something else");
}

TEST_F(FileStoreTest, GoesOnInAnotherCopyWhenTheCopyIsReplacedToo)
{
    replaceByAnother();
    ASSERT_TRUE(save("new"));
    writeBytes(moves_.back(), {});
    ASSERT_TRUE(save("newer"));
    ASSERT_EQ(moves_.size(), 2U);
    EXPECT_EQ(journalIn(moves_.back()), held_.journal);
}

TEST_F(FileStoreTest, TakesTheUsualFolderWhereItsOwnIsGone)
{
    const QTemporaryDir home;
    const EnvironmentVariable data("XDG_DATA_HOME", home.path().toUtf8());
    ASSERT_TRUE(QDir(folder()).removeRecursively());
    ASSERT_TRUE(save("new"));
    EXPECT_EQ(moves_, std::vector{home.filePath("restride/" + kCopy)});
    EXPECT_EQ(journalIn(moves_.back()), held_.journal);
}

TEST_F(FileStoreTest, RefusesWhereNoCopyCanBeMade)
{
    const EnvironmentVariable data("XDG_DATA_HOME", "/proc");
    ASSERT_TRUE(QDir(folder()).removeRecursively());
    const Edit edit{{AddEntry{runOn("2026-11-21", "new")}}};
    EXPECT_EQ(failureOf(store_->save(edit)), StoreFailure::FileReplaced);
    EXPECT_TRUE(moves_.empty());
}

TEST_F(FileStoreTest, LeavesOtherFailuresAlone)
{
    const Edit taken{{AddEntry{fullJournal().log.front()}}};
    EXPECT_EQ(failureOf(store_->save(taken)), StoreFailure::Other);
    EXPECT_TRUE(moves_.empty());
}

} // namespace
} // namespace restride::test
