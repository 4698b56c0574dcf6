// SPDX-License-Identifier: GPL-3.0-or-later
// What a runner wrote at more length than a box of the paper holds: it goes on to further pages,
// all of it, as text and inside the margins. Read back from the PDF by poppler.
#include "core/planner/planner.h"
#include "tests/support/german.h"
#include "tests/support/sample_plan.h"
#include "ui/print/paper_sheet.h"

#include <QProcess>
#include <QRectF>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace restride {
namespace {

const QSizeF kA4{210, 297};

/// "word0 word1 …", so that each can be told from the others.
std::string numberedWords(const std::string &word, int count)
{
    std::string words;
    for (int i = 0; i < count; ++i)
        words += (i ? " " : "") + word + std::to_string(i);
    return words;
}

Journal noted(const std::string &note)
{
    Journal journal{sample::profile(), {}};
    RunEntry run;
    run.id = "run";
    run.date = sample::kToday - Days{2};
    run.walk = minutes(12);
    run.jog = minutes(18);
    run.painDuring = Pain::of(1);
    run.note = note;
    journal.log.emplace_back(run);
    return journal;
}

Journal named(const std::string &race)
{
    Journal journal = noted({});
    journal.profile.goal->race.name = race;
    return journal;
}

PaperSheet sheetOf(const Journal &journal, Paper paper)
{
    const Plan plan = makePlan(journal, sample::kToday);
    const auto lived = livedDays(journal, sample::kToday);
    return *makeSheet(paper, {plan, journal, lived}, sample::kToday);
}

struct Word {
    QString letters;
    QRectF box; ///< in points
};

struct Page {
    QSizeF size;
    std::vector<Word> words;
};

/// The pages of a PDF as poppler reads them.
std::vector<Page> pagesIn(const QByteArray &boxes)
{
    std::vector<Page> pages;
    QXmlStreamReader reader(boxes);
    const auto figure = [&](const char *name) {
        return reader.attributes().value(QLatin1String(name)).toDouble();
    };
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("page")) {
            pages.push_back({{figure("width"), figure("height")}, {}});
        } else if (reader.name() == QLatin1String("word")) {
            const QRectF box(QPointF(figure("xMin"), figure("yMin")),
                             QPointF(figure("xMax"), figure("yMax")));
            pages.back().words.push_back({reader.readElementText(), box});
        }
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return pages;
}

class RunOnPdf : public testing::TestWithParam<QPageSize::PageSizeId>
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    }

    std::vector<Page> read(const Journal &journal, Paper paper)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("paper.pdf"));
        QString problem;
        EXPECT_TRUE(writePdf(sheetOf(journal, paper), path, GetParam(), &problem))
            << qPrintable(problem);
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
                      {QStringLiteral("-bbox"), path, QStringLiteral("-")});
        process.waitForFinished();
        return pagesIn(process.readAllStandardOutput());
    }
};

QStringList lettersOf(const std::vector<Page> &pages, std::size_t from)
{
    QStringList all;
    for (std::size_t i = from; i < pages.size(); ++i)
        for (const Word &word : pages[i].words)
            all << word.letters;
    return all;
}

void expectInside(const std::vector<Page> &pages)
{
    constexpr double kMargin = 12.5 * 72 / 25.4; // 13.5 mm, less a blank or a high letter
    for (const Page &page : pages) {
        ASSERT_FALSE(page.words.empty());
        const QRectF body =
            QRectF(QPointF{}, page.size).adjusted(kMargin, kMargin - 8, -kMargin, -kMargin);
        for (const Word &word : page.words)
            EXPECT_TRUE(body.contains(word.box))
                << qPrintable(word.letters) << ' ' << word.box.left() << ' ' << word.box.top()
                << ' ' << word.box.right() << ' ' << word.box.bottom();
    }
}

TEST_P(RunOnPdf, TellsAllOfALongNoteOnTheCliniciansNextPages)
{
    const auto pages = read(noted(numberedWords("word", 550)), Paper::Clinician);
    ASSERT_EQ(pages.size(), 2U);
    expectInside(pages);
    const QStringList told = lettersOf(pages, 1);
    const QSet<QString> known(told.begin(), told.end());
    for (int i = 0; i < 550; ++i)
        ASSERT_TRUE(known.contains(QStringLiteral("word%1").arg(i))) << i;
    EXPECT_EQ(told.count(QStringLiteral("word500")), 1);
    EXPECT_TRUE(told.join(QLatin1Char(' ')).contains(QStringLiteral("Sun 22 Nov word0")))
        << "the day that it belongs to";
}

TEST_P(RunOnPdf, SaysWhichPageOfHowMany)
{
    const auto pages = read(noted(numberedWords("word", 550)), Paper::Clinician);
    ASSERT_EQ(pages.size(), 2U);
    const QString all = lettersOf(pages, 0).join(QLatin1Char(' '));
    EXPECT_TRUE(all.contains(QStringLiteral("Page 1 of 2"))) << qPrintable(all);
    EXPECT_TRUE(all.contains(QStringLiteral("Page 2 of 2"))) << qPrintable(all);
    EXPECT_TRUE(lettersOf(pages, 1).contains(QStringLiteral("Continued:")));
    const auto single = read(noted("fine"), Paper::Clinician);
    ASSERT_EQ(single.size(), 1U);
    EXPECT_FALSE(lettersOf(single, 0).join(QLatin1Char(' ')).contains(QStringLiteral("Page 1")));
}

TEST_P(RunOnPdf, GoesOnForAsManyPagesAsTheNotesTake)
{
    Journal journal = noted(numberedWords("first", 1200));
    CheckEntry check;
    check.id = "check";
    check.date = sample::kToday - Days{1};
    check.note = numberedWords("second", 1200);
    journal.log.emplace_back(check);
    const auto pages = read(journal, Paper::Clinician);
    ASSERT_GT(pages.size(), 2U);
    expectInside(pages);
    const QStringList told = lettersOf(pages, 1);
    const QSet<QString> known(told.begin(), told.end());
    for (int i = 0; i < 1200; ++i) {
        ASSERT_TRUE(known.contains(QStringLiteral("first%1").arg(i))) << i;
        ASSERT_TRUE(known.contains(QStringLiteral("second%1").arg(i))) << i;
    }
}

TEST_P(RunOnPdf, TellsAllOfALongReasonForLeavingOut)
{
    Journal journal = noted({});
    SkipEntry skip;
    skip.id = "skip";
    skip.date = sample::kToday - Days{4};
    skip.reason = numberedWords("because", 300);
    journal.log.emplace_back(skip);
    const auto pages = read(journal, Paper::Clinician);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_TRUE(lettersOf(pages, 1).contains(QStringLiteral("because299")));
}

TEST_P(RunOnPdf, TellsAllOfALongRaceNameOnTheWeeksSecondPage)
{
    const auto pages = read(named(numberedWords("race", 200)), Paper::Week);
    ASSERT_EQ(pages.size(), 2U);
    expectInside(pages);
    const QStringList told = lettersOf(pages, 1);
    EXPECT_TRUE(told.contains(QStringLiteral("race199")));
    EXPECT_EQ(told.count(QStringLiteral("race7")), 1) << "once, also in the race's own week";
}

TEST_P(RunOnPdf, HasItsWholeFootOnEachPage)
{
    for (const Page &page : read(named(numberedWords("race", 200)), Paper::Week)) {
        const QString all = lettersOf({page}, 0).join(QLatin1Char(' '));
        EXPECT_TRUE(all.contains(QStringLiteral("A plan by rules, not a diagnosis.")))
            << qPrintable(all);
        EXPECT_TRUE(all.endsWith(QStringLiteral("the plan changes with what you log.")))
            << qPrintable(all.right(80));
    }
}

TEST_P(RunOnPdf, KeepsTheWholePlanAndTheRaceCardOnOnePage)
{
    for (const Paper paper : {Paper::Plan, Paper::Card}) {
        const auto pages = read(named(numberedWords("race", 2000)), paper);
        EXPECT_EQ(pages.size(), 1U) << static_cast<int>(paper);
        expectInside(pages);
    }
}

TEST_P(RunOnPdf, ReadsMarkupAsTheLettersItIs)
{
    const std::string words = "\"the <b>best</b>\" &amp; <img src=x> " + numberedWords("word", 80);
    const auto clinician = read(noted(words), Paper::Clinician);
    ASSERT_EQ(clinician.size(), 2U);
    for (const char *part : {"\"the", "<b>best</b>\"", "&amp;", "<img"})
        EXPECT_TRUE(lettersOf(clinician, 1).contains(QLatin1String(part))) << part;
    const auto week = read(named(words), Paper::Week);
    ASSERT_EQ(week.size(), 2U);
    EXPECT_TRUE(lettersOf(week, 1).contains(QStringLiteral("<b>best</b>\"")));
}

TEST_P(RunOnPdf, KeepsEveryScriptAndASingleEndlessWordInsideTheMargins)
{
    std::string mixed;
    while (mixed.size() < 10000)
        mixed += "מרוץ תל אביב ماراثون دبي 🏃‍♀️🦵 "
                 "Donaudampfschifffahrtskapitän ";
    for (const std::string &words : {mixed, std::string(10000, 'x')}) {
        expectInside(read(noted(words), Paper::Clinician));
        expectInside(read(named(words), Paper::Week));
    }
}

INSTANTIATE_TEST_SUITE_P(Papers, RunOnPdf, testing::Values(QPageSize::A4, QPageSize::Letter),
                         [](const auto &paper) {
                             return QPageSize::key(paper.param).toStdString();
                         });

TEST(RunOn, EndsABookInsteadOfFillingAReam)
{
    EXPECT_LE(pagesOf(sheetOf(noted(std::string(1'000'000, 'x')), Paper::Clinician), kA4), 6);
}

TEST(RunOn, LeavesAPageWithoutLongWordsAlone)
{
    for (const Paper paper : {Paper::Week, Paper::Plan, Paper::Card, Paper::Clinician})
        EXPECT_EQ(pagesOf(sheetOf(noted("slept badly, knee fine"), paper), kA4), 1);
}

} // namespace
} // namespace restride
