// SPDX-License-Identifier: GPL-3.0-or-later
// What a command may write over: a paper over an older paper, any file but a journal where it is
// forced to, and a journal never.
#include "tests/app/shell.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <sys/stat.h>
#include <unistd.h>

namespace restride::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

constexpr char kDocument[] =
    R"({"format":"restride/1","log":[{"type":"run","date":"2026-11-08","jog_min":30}]})";

class Overwriting : public testing::Test
{
protected:
    Overwriting()
    {
        EXPECT_EQ(sh("restride import --file me.restride", kDocument).status, 0);
        EXPECT_TRUE(QDir(folder_.path()).mkdir(QStringLiteral("below")));
    }

    Ended sh(const std::string &line, const QByteArray &input = {})
    {
        return shell(folder_.path(), line.c_str(), input);
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return folder_.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] QByteArray content(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder_.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    /// Prints a week to `place`, forced and not: both are refused, and every file is as it was.
    void refusesToPrintOn(const std::string &place)
    {
        const QStringList before = files();
        const QByteArray journal = content("me.restride");
        for (const char *force : {"", "--force "}) {
            const Ended ended = sh("restride print week --file me.restride " + (force + place));
            EXPECT_EQ(ended.status, 1) << place;
            EXPECT_THAT(ended.complaint, HasSubstr("never replaced")) << place;
            EXPECT_EQ(content("me.restride"), journal) << place;
            EXPECT_EQ(files(), before) << place;
        }
    }

    QTemporaryDir folder_;
};

TEST_F(Overwriting, NeverMeetsTheJournalThatIsPrinted)
{
    refusesToPrintOn("me.restride");
}

TEST_F(Overwriting, NeverMeetsAJournalUnderAnotherSpelling)
{
    refusesToPrintOn("./below/../me.restride");
    refusesToPrintOn("\"$PWD\"/me.restride");
}

TEST_F(Overwriting, NeverMeetsAJournalBehindALink)
{
    ASSERT_EQ(::symlink("me.restride", path("week.pdf").toLocal8Bit().constData()), 0);
    ASSERT_EQ(::symlink("week.pdf", path("other.pdf").toLocal8Bit().constData()), 0);
    ASSERT_EQ(::link(path("me.restride").toLocal8Bit().constData(),
                     path("hard.pdf").toLocal8Bit().constData()),
              0);
    for (const char *name : {"week.pdf", "other.pdf", "hard.pdf"})
        refusesToPrintOn(name);
}

TEST_F(Overwriting, NeverMeetsAnotherRunnersJournal)
{
    ASSERT_EQ(sh("restride import --file other.restride", kDocument).status, 0);
    const QByteArray other = content("other.restride");
    refusesToPrintOn("other.restride");
    EXPECT_EQ(content("other.restride"), other);
}

TEST_F(Overwriting, NeverMeetsAnotherProgramsDatabase)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "other");
        database.setDatabaseName(path("photos.db"));
        ASSERT_TRUE(database.open());
        EXPECT_TRUE(QSqlQuery(database).exec("CREATE TABLE photo (name TEXT)"));
        database.close();
    }
    QSqlDatabase::removeDatabase("other");
    const QByteArray photos = content("photos.db");
    refusesToPrintOn("photos.db");
    EXPECT_EQ(content("photos.db"), photos);
}

TEST_F(Overwriting, NeverMeetsTheLogBesideAJournal)
{
    ASSERT_EQ(sh("restride import --file other.restride", kDocument).status, 0);
    write("other.restride-wal", "%PDF-, as far as one can see");
    refusesToPrintOn("other.restride-wal");
    refusesToPrintOn("me.restride-journal"); // not there, but SQLite would take it for its own
}

TEST_F(Overwriting, TakesForceForAnyOtherFile)
{
    write("letter.txt", "Dear Anna");
    const Ended ended = sh("restride print week --file me.restride letter.txt");
    EXPECT_EQ(ended.status, 1);
    EXPECT_THAT(ended.complaint, HasSubstr("letter.txt is there already and is no PDF"));
    EXPECT_THAT(ended.complaint, HasSubstr("--force"));
    EXPECT_EQ(content("letter.txt"), "Dear Anna");

    EXPECT_EQ(sh("restride print week --force --file me.restride letter.txt").status, 0);
    EXPECT_TRUE(content("letter.txt").startsWith("%PDF-"));
}

TEST_F(Overwriting, TakesForceForAFileWithNothingInIt)
{
    write("empty", "");
    EXPECT_EQ(sh("restride print week --file me.restride empty").status, 1);
    EXPECT_EQ(content("empty"), "");
}

TEST_F(Overwriting, LetsANewPaperTakeTheOldOnesPlaceAndRights)
{
    write("paper.pdf", "%PDF-old");
    ASSERT_EQ(::chmod(path("paper.pdf").toLocal8Bit().constData(), 0600), 0);
    ASSERT_EQ(::symlink("paper.pdf", path("week.pdf").toLocal8Bit().constData()), 0);
    const QStringList before = files();
    const Ended ended = sh("restride print week --file me.restride week.pdf");
    EXPECT_EQ(ended.status, 0) << ended.complaint;
    EXPECT_GT(content("paper.pdf").size(), 1000);
    EXPECT_TRUE(QFileInfo(path("week.pdf")).isSymLink());
    EXPECT_EQ(QFileInfo(path("paper.pdf")).permissions() &
                  (QFileDevice::ReadGroup | QFileDevice::ReadOther),
              QFileDevice::Permissions{});
    EXPECT_EQ(files(), before) << "nothing is left beside it";
}

TEST_F(Overwriting, MeetsNoFolderAndNoPipe)
{
    ASSERT_EQ(::mkfifo(path("pipe").toLocal8Bit().constData(), 0600), 0);
    const QStringList before = files();
    for (const char *place : {"below", "pipe"}) {
        const Ended ended =
            sh(std::string("restride print week --force --file me.restride ") + place);
        EXPECT_EQ(ended.status, 1) << place;
        EXPECT_THAT(ended.complaint, HasSubstr(std::string(place) + " is no file"));
    }
    EXPECT_EQ(files(), before);
}

TEST_F(Overwriting, SaysWhichPlaceTakesNoFile)
{
    for (const char *place : {"no/such/folder/week.pdf", "/proc/week.pdf", "week.pdf/", "''"}) {
        const Ended ended = sh(std::string("restride print week --file me.restride ") + place);
        EXPECT_EQ(ended.status, 1) << place;
        EXPECT_THAT(ended.complaint, testing::StartsWith("restride: The page could not be written"))
            << place;
    }
    EXPECT_THAT(sh("restride print week --file me.restride no/week.pdf").complaint,
                HasSubstr("no/week.pdf: "));
    EXPECT_EQ(files().filter(QStringLiteral("week")), QStringList());
}

TEST(PaperOnStandardOutput, IsWrittenInFullOrComplainedAbout)
{
    const QTemporaryDir folder;
    ASSERT_EQ(shell(folder.path(), "restride import --file me.restride", kDocument).status, 0);
    for (const char *line : {"restride print week --file me.restride /dev/stdout | cat",
                             "restride print week --file me.restride - | cat",
                             "restride print week --file me.restride - > new.pdf; cat new.pdf",
                             "restride print week --file me.restride - >> old.pdf; cat old.pdf"}) {
        const Ended ended = shell(folder.path(), line);
        EXPECT_THAT(ended.complaint, IsEmpty()) << line;
        EXPECT_TRUE(ended.output.startsWith("%PDF-")) << line;
        EXPECT_TRUE(ended.output.trimmed().endsWith("%%EOF")) << line;
    }
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("-"))));
    const Ended full = shell(folder.path(), "restride print week --file me.restride - > /dev/full");
    EXPECT_EQ(full.status, 1);
    EXPECT_THAT(full.complaint, HasSubstr("could not be written"));
}

TEST_F(Overwriting, AppendsNoAnswerToAJournal)
{
    const QByteArray journal = content("me.restride");
    write("runner.json", kDocument);
    for (const char *line : {"restride print week --file me.restride - >> me.restride",
                             "restride export --file me.restride >> me.restride",
                             "restride plan --today 2026-11-24 runner.json 1<> me.restride"}) {
        const Ended ended = sh(line);
        EXPECT_EQ(ended.status, 1) << line;
        EXPECT_THAT(ended.complaint, HasSubstr("standard output is a runner's file")) << line;
        EXPECT_EQ(content("me.restride"), journal) << line;
    }
}

} // namespace
} // namespace restride::test
