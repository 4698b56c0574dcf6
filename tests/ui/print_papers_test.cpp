// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of all four papers, whoever the runner is and whatever was written.
#include "tests/support/german.h"
#include "tests/ui/paper_stories.h"
#include "ui/print/paper_text.h"
#include "ui/print/plan_page.h"
#include "ui/print/sheet_lines.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace test;

constexpr double kMargin = 13.5;

void expectInsideTheMargins(const RecordedPage &page, QSizeF paper, const std::string &which)
{
    // A millimetre for overhanging letters and for the space above a large line of type.
    const QRectF body =
        QRectF(QPointF{}, paper).adjusted(kMargin - 1, kMargin - 3, 1 - kMargin, 1.5 - kMargin);
    ASSERT_FALSE(page.texts().empty()) << which;
    for (const RecordedText &text : page.texts()) {
        if (text.words.trimmed().isEmpty())
            continue;
        // Blanks at the end of a line hang over.
        EXPECT_GE(text.box.left(), body.left()) << which << ": " << qPrintable(text.words);
        EXPECT_LE(text.box.right(), body.right() + (text.words.endsWith(QLatin1Char(' ')) ? 2 : 0))
            << which << ": " << qPrintable(text.words);
        EXPECT_GE(text.box.top(), body.top()) << which << ": " << qPrintable(text.words);
        EXPECT_LE(text.box.bottom(), body.bottom()) << which << ": " << qPrintable(text.words);
    }
}

void expectAllInside(const Journal &journal, const std::string &whose)
{
    for (const Paper paper : kPapers)
        for (const QSizeF size : {kA4, kLetter}) {
            const PaperSheet sheet = sheetOf(journal, paper);
            for (int page = 0; page < pagesOf(sheet, size); ++page)
                expectInsideTheMargins(record(sheet, size, page), size,
                                       whose + ' ' + std::to_string(static_cast<int>(paper)) +
                                           " on " + std::to_string(size.height()));
        }
}

TEST(Papers, KeepEveryTextInsideTheMargins)
{
    expectAllInside(story(), "story");
    expectAllInside(unrulyStory(), "unruly");
    expectAllInside(flagged(unrulyStory()), "flagged");
    expectAllInside(patientStory(60), "patient");
}

TEST(Papers, KeepEveryTextInsideTheMarginsInGermanAndMiles)
{
    const SpeakingGerman german;
    const InMiles miles;
    expectAllInside(story(), "story");
    expectAllInside(unrulyStory(), "unruly");
    expectAllInside(flagged(unrulyStory()), "flagged");
}

TEST(Papers, DrawNothingOutsideTheMargins)
{
    for (const Journal &journal :
         {story(), unrulyStory(), flagged(unrulyStory()), patientStory(60)})
        for (const Paper paper : kPapers) {
            const RecordedPage page = record(sheetOf(journal, paper), kLetter);
            const QRectF body =
                QRectF(QPointF{}, kLetter)
                    .adjusted(kMargin - 0.5, kMargin - 0.5, 0.5 - kMargin, 0.5 - kMargin);
            ASSERT_FALSE(page.marks().empty());
            for (const QPointF &mark : page.marks())
                EXPECT_TRUE(body.contains(mark))
                    << static_cast<int>(paper) << ": " << mark.x() << ' ' << mark.y();
        }
}

/// Whether two lines of type lie upon each other.
bool overlap(const RecordedText &a, const RecordedText &b)
{
    const QRectF shared = a.box.intersected(b.box);
    return shared.width() > 0.8 && shared.height() > 1.2;
}

void expectNoOverlap(const std::vector<RecordedText> &texts, const std::string &which)
{
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j)
            ASSERT_FALSE(overlap(texts[i], texts[j])) << which << ": " << qPrintable(texts[i].words)
                                                      << " | " << qPrintable(texts[j].words);
}

TEST(Papers, NeverPutOneTextUponAnother)
{
    for (const Journal &journal :
         {story(), unrulyStory(), flagged(unrulyStory()), patientStory(60)})
        for (const Paper paper : kPapers)
            for (const QSizeF size : {kA4, kLetter}) {
                const PaperSheet sheet = sheetOf(journal, paper);
                for (int page = 0; page < std::min(pagesOf(sheet, size), 3); ++page)
                    expectNoOverlap(record(sheet, size, page).texts(),
                                    std::to_string(static_cast<int>(paper)) + " on " +
                                        std::to_string(size.height()));
            }
}

TEST(Papers, UseNoTypeBelowEightPointsAndSevenOnThePlan)
{
    for (const Paper paper : kPapers)
        for (const Journal &journal : {story(), patientStory(60)}) {
            const double least =
                paper == Paper::Plan ? kPlanSmallestPoints : paper::kSmallestPoints;
            const RecordedPage page = record(sheetOf(journal, paper), kA4);
            for (const RecordedText &text : page.texts())
                EXPECT_GE(text.points, least - 0.05) << qPrintable(text.words);
        }
}

TEST(Papers, AreBlackOnly)
{
    for (const Paper paper : kPapers) {
        const RecordedPage page = record(sheetOf(story(), paper), kA4);
        for (const QColor &colour : page.colours())
            EXPECT_EQ(colour.rgb(), QColor(Qt::black).rgb()) << qPrintable(colour.name());
    }
}

TEST(Papers, ShowARunnersWordsAsTheyAre)
{
    Journal journal = story();
    journal.profile.goal->race.name = "\"<b>Coast</b>\" & half";
    for (const Paper paper : kPapers)
        EXPECT_TRUE(record(sheetOf(journal, paper), kA4)
                        .words()
                        .remove(QLatin1Char(' '))
                        .contains(QStringLiteral("\"<b>Coast</b>\"&half")))
            << static_cast<int>(paper);
}

TEST(Papers, SpeakOfMilesOnlyWhereMilesWereChosen)
{
    const InMiles miles;
    static const QRegularExpression kilometres(QStringLiteral("\\bkm\\b|kilomet"));
    for (const Paper paper : kPapers) {
        const QString words = record(sheetOf(story(), paper), kA4).words();
        EXPECT_FALSE(words.contains(kilometres)) << qPrintable(words);
        EXPECT_TRUE(words.contains(QStringLiteral("mi"))) << static_cast<int>(paper);
    }
}

TEST(Papers, AreOnePageEachForAYearAndMore)
{
    for (const Paper paper : kPapers)
        for (const QSizeF size : {kA4, kLetter})
            EXPECT_EQ(pagesOf(sheetOf(patientStory(56), paper), size), 1);
}

TEST(Papers, AreToBeHeardAsWellAsSeen)
{
    for (const Paper paper : kPapers) {
        const PaperSheet sheet = sheetOf(story(), paper);
        const QStringList lines = linesOf(sheet);
        EXPECT_GT(lines.size(), 10) << static_cast<int>(paper);
        const QString seen = record(sheet, kA4).words();
        for (const QString &line : lines.mid(0, 2))
            EXPECT_TRUE(seen.contains(line)) << qPrintable(line);
    }
    EXPECT_TRUE(linesOf(sheetOf(story(), Paper::Card))
                    .contains(QStringLiteral("Walking to the finish is finishing.")));
}

TEST(Papers, GoToAPrinter)
{
    const QTemporaryDir folder;
    for (const Paper paper : kPapers) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        const QString path = folder.filePath(QString::number(static_cast<int>(paper)));
        printer.setOutputFileName(path);
        EXPECT_TRUE(printSheet(printer, sheetOf(story(), paper)));
        EXPECT_GT(QFileInfo(path).size(), 1000);
    }
}

TEST(Papers, SayThatAPrinterFailed)
{
    const QTemporaryDir folder;
    QFile blocked(folder.filePath(QStringLiteral("a-file")));
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(blocked.fileName() + QStringLiteral("/week.pdf"));
    EXPECT_FALSE(printSheet(printer, sheetOf(story(), Paper::Week)));
}

/// No file of this process may grow beyond a few bytes, as on a full disk.
class FullDisk
{
public:
    FullDisk() : heard_(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        rlimit tight = before_;
        tight.rlim_cur = 512;
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, heard_);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit before_{};
    void (*heard_)(int);
};

TEST(Papers, LeaveTheOldFileWhereADiskIsFull)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("the old one");
    old.close();
    const PaperSheet sheet = sheetOf(story(), Paper::Plan);
    QString problem;
    {
        const FullDisk full;
        EXPECT_FALSE(writePdf(sheet, path, QPageSize::A4, &problem));
    }
    EXPECT_TRUE(problem.startsWith(QStringLiteral("The page could not be written: ")))
        << qPrintable(problem);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "the old one");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "nothing half-written";
}

TEST(Papers, SayThatAPrinterRanOutOfRoom)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QTemporaryDir folder;
    printer.setOutputFileName(folder.filePath(QStringLiteral("plan.pdf")));
    const PaperSheet sheet = sheetOf(story(), Paper::Plan);
    const FullDisk full;
    EXPECT_FALSE(printSheet(printer, sheet));
}

TEST(Papers, SayThatAFolderTakesNoFile)
{
    const PaperSheet sheet = sheetOf(story(), Paper::Plan);
    // Where nobody may make a file, root included; a folder that is not there; a full device.
    for (const char *path : {"/proc/plan.pdf", "/no/such/folder/plan.pdf", "/dev/full"}) {
        QString problem;
        EXPECT_FALSE(writePdf(sheet, QString::fromLatin1(path), QPageSize::A4, &problem)) << path;
        EXPECT_TRUE(problem.startsWith(QStringLiteral("The page could not be written: ")))
            << path << ": " << qPrintable(problem);
    }
}

TEST(Papers, PutNoFileInADevicesPlace)
{
    QString problem;
    EXPECT_FALSE(writePdf(sheetOf(story(), Paper::Plan), QStringLiteral("/dev/null"), QPageSize::A4,
                          &problem));
    EXPECT_TRUE(problem.contains(QStringLiteral("/dev/null is no file"))) << qPrintable(problem);
    EXPECT_FALSE(QFileInfo(QStringLiteral("/dev/null")).isFile());
}

} // namespace
} // namespace restride
