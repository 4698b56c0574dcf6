// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saving/whole_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace restride {
namespace {

const QByteArray kDatabase = QByteArray("SQLite format 3", 16) + "and its pages";

class WholeFile : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char *name) const
    {
        return folder_.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QByteArray content(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// What is there once `bytes` came upon `old`.
    QByteArray after(const QByteArray &old, GivesWay givesWay) const
    {
        put("file", old);
        const bool written = writeWhole(path("file"), "new", givesWay).hasValue();
        EXPECT_EQ(written, content("file") == "new");
        EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files).size(), 1);
        return content("file");
    }

    QTemporaryDir folder_;
};

TEST_F(WholeFile, IsWrittenWhereNoneIs)
{
    EXPECT_TRUE(writeWhole(path("file"), "new", GivesWay::Pdf));
    EXPECT_EQ(content("file"), "new");
}

TEST_F(WholeFile, TakesOnlyTheOldPdfsPlaceUnasked)
{
    EXPECT_EQ(after("%PDF-1.4 and more", GivesWay::Pdf), "new");
    for (const QByteArray old : {"%PDF", "Dear Anna, %PDF-", ""})
        EXPECT_EQ(after(old, GivesWay::Pdf), old);
}

TEST_F(WholeFile, TakesAnyFilesPlaceButADatabases)
{
    EXPECT_EQ(after("Dear Anna", GivesWay::AnyFile), "new");
    EXPECT_EQ(after("SQLite format 3", GivesWay::AnyFile), "new") << "the mark is not complete";
    EXPECT_EQ(after(kDatabase, GivesWay::AnyFile), kDatabase);
    EXPECT_EQ(after(kDatabase, GivesWay::Pdf), kDatabase);
}

TEST_F(WholeFile, TellsWhetherAskingWouldHelp)
{
    put("letter", "Dear Anna");
    put("journal", kDatabase);
    EXPECT_TRUE(writeWhole(path("letter"), "new", GivesWay::Pdf).error().onlyUnasked);
    EXPECT_FALSE(writeWhole(path("journal"), "new", GivesWay::Pdf).error().onlyUnasked);
    EXPECT_FALSE(writeWhole(folder_.path(), "new", GivesWay::Pdf).error().onlyUnasked);
}

TEST_F(WholeFile, KnowsADatabaseAndItsLogs)
{
    put("me.restride", kDatabase);
    put("notes-wal", "notes");
    EXPECT_TRUE(isDatabase(path("me.restride")));
    EXPECT_TRUE(isDatabase(path("me.restride-wal")));
    EXPECT_TRUE(isDatabase(path("me.restride-shm")));
    EXPECT_TRUE(isDatabase(path("me.restride-journal")));
    EXPECT_FALSE(isDatabase(path("me.restride.pdf")));
    EXPECT_FALSE(isDatabase(path("notes-wal")));
    EXPECT_FALSE(isDatabase(folder_.path()));
    ASSERT_TRUE(QFile::link(path("me.restride-wal"), path("innocent.pdf")));
    put("me.restride-wal", "pages");
    EXPECT_TRUE(isDatabase(path("innocent.pdf")));
}

} // namespace
} // namespace restride
