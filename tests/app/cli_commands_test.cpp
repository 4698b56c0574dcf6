// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace restride {
namespace {

using testing::HasSubstr;

constexpr int kPatienceMs = 60000;

struct Ended {
    int status;
    std::string output;
    std::string complaint;
};

/// Runs the program to its end with nothing of a desktop around it; -1 after a crash.
Ended run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment());
    process.start(QStringLiteral(RESTRIDE_BINARY), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs))
        process.kill();
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

Ended run(std::initializer_list<const char *> words)
{
    QStringList arguments;
    for (const char *word : words)
        arguments.append(QString::fromUtf8(word));
    return run(arguments);
}

TEST(Commands, TellTheirUsageAndVersion)
{
    EXPECT_EQ(run({"--help"}).status, 0);
    EXPECT_THAT(run({"--help"}).output, HasSubstr("restride plan [FILE|-]"));
    EXPECT_THAT(run({"--version"}).output, testing::StartsWith("restride "));
}

TEST(Commands, RefuseAWordThatIsNone)
{
    const Ended ended = run({"paln"});
    EXPECT_EQ(ended.status, 2);
    EXPECT_EQ(ended.output, "");
    EXPECT_THAT(ended.complaint, HasSubstr("there is no command \"paln\""));
}

TEST(Commands, SayInASentenceThatThereIsNoDisplay)
{
    const Ended ended = run(QStringList{});
    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.complaint, "restride: there is no display to open a window on. Commands work "
                               "without one: restride --help\n");
}

TEST(TourCommand, ShowsTheSampleRunnersVerdictAndWeek)
{
    const Ended ended = run({"tour", "--today", "2026-11-24"});
    EXPECT_EQ(ended.status, 0);
    EXPECT_THAT(ended.output, testing::StartsWith("Coast half, 28 March"));
    EXPECT_THAT(ended.output, HasSubstr("\nTuesday 24 November: "));
    EXPECT_THAT(ended.output, HasSubstr("\nMonday 30 November: "));
    EXPECT_EQ(ended.complaint, "");
}

TEST(TourCommand, WorksOnWhateverDayItIs)
{
    EXPECT_EQ(run({"tour"}).status, 0);
}

const QByteArray kDocument = R"({"format":"restride/1","knee":{"side":"left"},"log":[
    {"type":"run","date":"2026-11-08","jog_min":30,"id":"r1","note":"Grüße"}]})";

const QByteArray kWithRace = R"({"format":"restride/1","knee":{"side":"left"},
    "goal":{"date":"2027-03-14","distance_km":21.1,"name":"Coast \"half\" <b>"},"log":[
    {"type":"run","date":"2026-11-08","jog_min":30,"id":"r1","note":"Grüße"}]})";

class StoreCommands : public testing::Test
{
protected:
    QTemporaryDir folder_;
    QString file_ = folder_.filePath(QStringLiteral("anna.restride"));

    Ended import(const QByteArray &document)
    {
        return run({QStringLiteral("import"), QStringLiteral("--file"), file_}, document);
    }
    Ended exported() { return run({QStringLiteral("export"), QStringLiteral("--file"), file_}); }
};

TEST_F(StoreCommands, GiveBackWhatWasImported)
{
    const Ended ended = import(kDocument);
    EXPECT_EQ(ended.status, 0) << ended.complaint;
    const Ended back = exported();
    EXPECT_EQ(back.status, 0) << back.complaint;
    EXPECT_THAT(back.output, HasSubstr(R"("knee": {"side": "left"})"));
    EXPECT_THAT(back.output, HasSubstr(R"("id": "r1", "note": "Grüße")"));
}

TEST_F(StoreCommands, ChangeNothingWhenOneDocumentIsImportedTwice)
{
    EXPECT_EQ(import(kDocument).status, 0);
    const std::string once = exported().output;
    EXPECT_EQ(import(kDocument).status, 0);
    EXPECT_EQ(exported().output, once);
}

TEST_F(StoreCommands, RefuseAFaultyDocumentWithItsPathsAndMakeNoFile)
{
    const Ended ended = import(R"({"format":"restride/1","log":[{"type":"run"}]})");
    EXPECT_EQ(ended.status, 1);
    EXPECT_THAT(ended.complaint, HasSubstr("/log/0/date is required"));
    EXPECT_FALSE(QFile::exists(file_));
}

TEST_F(StoreCommands, ExportNothingFromAFileThatIsNotThereAndMakeNone)
{
    const Ended ended = exported();
    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.output, "");
    EXPECT_THAT(ended.complaint, HasSubstr("there is no such file"));
    EXPECT_FALSE(QFile::exists(file_));
}

TEST_F(StoreCommands, LeaveAnotherProgramsFileAsItIs)
{
    QFile other(file_);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("not a database");
    other.close();
    EXPECT_EQ(import(kDocument).status, 1);
    ASSERT_TRUE(other.open(QIODevice::ReadOnly));
    EXPECT_EQ(other.readAll(), "not a database");
}

TEST_F(StoreCommands, AskForTheFileTheyAreToUse)
{
    EXPECT_EQ(run({"export"}).status, 2);
    EXPECT_EQ(run({"import"}).status, 2);
}

class PrintCommand : public StoreCommands
{
protected:
    QString sheet_ = folder_.filePath(QStringLiteral("week.pdf"));

    Ended print(const QString &week, const QString &paper, const QString &sheet)
    {
        return run({QStringLiteral("print"), QStringLiteral("--week"), week,
                    QStringLiteral("--paper"), paper, QStringLiteral("--today"),
                    QStringLiteral("2026-11-24"), QStringLiteral("--file"), file_, sheet});
    }
    /// A paper by its name, with whatever options.
    Ended print(const QStringList &words)
    {
        return run(QStringList{QStringLiteral("print")} + words +
                   QStringList{QStringLiteral("--today"), QStringLiteral("2026-11-24"),
                               QStringLiteral("--file"), file_, sheet_});
    }
    /// What pdftotext reads; it is among the packages that the tests need.
    [[nodiscard]] std::string textOfSheet() const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
                      {QStringLiteral("-layout"), sheet_, QStringLiteral("-")});
        EXPECT_TRUE(process.waitForFinished(kPatienceMs)) << "pdftotext (poppler-utils)";
        return process.readAllStandardOutput().toStdString();
    }
    Ended print(const QString &paper) { return print(QStringLiteral("2026-11-24"), paper, sheet_); }
};

TEST_F(PrintCommand, WritesAWeekAsAPdfWithoutADisplay)
{
    ASSERT_EQ(import(kDocument).status, 0);
    for (const char *paper : {"a4", "letter"}) {
        const Ended ended = print(QString::fromLatin1(paper));
        EXPECT_EQ(ended.status, 0) << ended.complaint;
        QFile file(sheet_);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.read(5) == "%PDF-");
    }
}

TEST_F(PrintCommand, RefusesPaperAndDaysThatItDoesNotKnow)
{
    ASSERT_EQ(import(kDocument).status, 0);
    EXPECT_EQ(print(QStringLiteral("a5")).status, 2);
    EXPECT_EQ(print(QStringLiteral("tomorrow"), QStringLiteral("a4"), sheet_).status, 2);
    EXPECT_EQ(run({"print"}).status, 2);
}

TEST_F(PrintCommand, WritesEveryPaperByItsName)
{
    ASSERT_EQ(import(kWithRace).status, 0);
    const std::pair<const char *, const char *> papers[] = {
        {"week", "23 to 29 November"},
        {"plan", "The plan to race day"},
        {"card", "Stop, if any of this comes"},
        {"clinician", "A knee, for a clinician"}};
    for (const auto &[paper, title] : papers) {
        const Ended ended = print(QStringList{QString::fromLatin1(paper)});
        EXPECT_EQ(ended.status, 0) << ended.complaint;
        EXPECT_THAT(textOfSheet(), HasSubstr(title));
    }
}

TEST_F(PrintCommand, SpeaksGermanAndMilesWhereAskedTo)
{
    ASSERT_EQ(import(kWithRace).status, 0);
    EXPECT_EQ(print({QStringLiteral("plan"), QStringLiteral("--lang"), QStringLiteral("de"),
                     QStringLiteral("--units"), QStringLiteral("mi")})
                  .status,
              0);
    const std::string text = textOfSheet();
    EXPECT_THAT(text, HasSubstr("Der Plan bis zum Lauf"));
    EXPECT_THAT(text, testing::Not(testing::ContainsRegex("[0-9] km")));
}

TEST_F(PrintCommand, HasNoRaceCardWithoutARace)
{
    ASSERT_EQ(import(kDocument).status, 0);
    const Ended ended = print(QStringList{QStringLiteral("card")});
    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.complaint, "restride: There is no race card without a race.\n");
    EXPECT_FALSE(QFile::exists(sheet_));
}

TEST_F(PrintCommand, RefusesAPaperOrOptionsThatDoNotFit)
{
    ASSERT_EQ(import(kWithRace).status, 0);
    EXPECT_EQ(print(QStringList{QStringLiteral("poster")}).status, 2);
    EXPECT_EQ(
        print({QStringLiteral("plan"), QStringLiteral("--week"), QStringLiteral("2026-11-24")})
            .status,
        2);
    EXPECT_EQ(print({QStringLiteral("week"), QStringLiteral("--units"), QStringLiteral("furlong")})
                  .status,
              2);
}

TEST_F(PrintCommand, SaysSoWhereTheFilesAreNotToBeHad)
{
    EXPECT_EQ(print(QStringLiteral("a4")).status, 1);
    ASSERT_EQ(import(kDocument).status, 0);
    const Ended ended =
        print(QStringLiteral("2026-11-24"), QStringLiteral("a4"), QStringLiteral("/nowhere/x.pdf"));
    EXPECT_EQ(ended.status, 1);
    EXPECT_THAT(ended.complaint, HasSubstr("restride: "));
}

} // namespace
} // namespace restride
