// SPDX-License-Identifier: GPL-3.0-or-later
// A new runner's file is whole before it has its name, so that an empty one is never ours.
#include "tests/app/storage_support.h"

#include "app/storage/file_name.h"

#include <QFile>

namespace restride::test {
namespace {

class NewFile : public StorageTest
{};

TEST_F(NewFile, StandsAloneAndIsForItsOwnersEyes)
{
    ASSERT_TRUE(openStore(path()));
    EXPECT_EQ(filesIn(folder()), QStringList("runner.restride"));
    EXPECT_FALSE(QFile(path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST_F(NewFile, GoesOnFromOneThatWasBrokenOff)
{
    // What a program leaves that is killed while it makes the file; its name is not the journal's.
    for (const QByteArray &bytes : {QByteArray(), QByteArray("half a file")}) {
        writeBytes(path() + ".part", bytes);
        makeFile(path(), fullJournal());
        EXPECT_EQ(journalIn(path()), fullJournal());
        QFile::remove(path());
    }
}

TEST_F(NewFile, IsNotMadeThroughALinkToNothing)
{
    ASSERT_TRUE(QFile::link(path("nowhere"), path()));
    EXPECT_EQ(failureToOpen(path()), StoreFailure::CannotOpen);
    EXPECT_FALSE(QFile::exists(path("nowhere")));
}

TEST_F(NewFile, NeverTakesItsNameFromAnother)
{
    writeBytes(path("passing"), "new");
    writeBytes(path(), "there before");
    EXPECT_EQ(failureOf(giveName(path("passing"), path())), StoreFailure::CannotOpen);
    EXPECT_EQ(bytesOf(path()), "there before");
    EXPECT_EQ(bytesOf(path("passing")), "new");
    QFile::remove(path());
    EXPECT_TRUE(giveName(path("passing"), path()));
    EXPECT_EQ(bytesOf(path()), "new");
}

} // namespace
} // namespace restride::test
