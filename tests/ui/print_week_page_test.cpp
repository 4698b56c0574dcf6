// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_plan.h"
#include "ui/print/paper_sheet.h"
#include "ui/print/paper_text.h"
#include "ui/print/week_page.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace restride {
namespace {

WeekSheet sheetWithRaceName(std::size_t letters)
{
    Profile profile = sample::profile();
    profile.goal->race.name = std::string(letters, 'x');
    Plan plan = sample::plan();
    plan.verdict->race = profile.goal->race;
    return weekSheet(plan, sample::lived(), profile, sample::kToday, sample::kToday, sample::log());
}

WeekSheet sampleSheet()
{
    return weekSheet(sample::plan(), sample::lived(), sample::profile(), sample::kToday,
                     sample::kToday, sample::log());
}

/// Every text as long as one can be.
WeekSheet overlongSheet()
{
    WeekSheet sheet = sheetWithRaceName(10000);
    const QString word(10000, QLatin1Char('y'));
    const QString words = QStringLiteral("Donaudampfschifffahrtsgesellschaft ").repeated(300);
    sheet.head.title = words;
    sheet.head.summary = words;
    sheet.verdict = {words, words};
    for (SheetRow &row : sheet.rows) {
        row.headline = words;
        row.detail = word;
        row.minutes = QStringLiteral("120");
        row.session = true;
        row.scored = true;
        row.tickBox = true;
        row.strip.assign(500, {Seconds{30}, true});
        row.strength.assign(3, {QStringLiteral(":/restride/figures/balance.svg"), words, words});
    }
    for (SheetAdvice &advice : sheet.advice)
        advice.words = words;
    sheet.clinicianWords = words;
    return sheet;
}

class WeekPdf : public testing::TestWithParam<QPageSize::PageSizeId>
{
protected:
    QString write(const WeekSheet &sheet)
    {
        const QString path = folder_.filePath(QStringLiteral("week.pdf"));
        QString problem;
        EXPECT_TRUE(writePdf(sheet, path, GetParam(), &problem)) << problem.toStdString();
        return path;
    }

    /// What a tool of poppler says about the file; empty where it is not installed.
    static QString ask(const QString &tool, const QStringList &arguments)
    {
        QProcess process;
        process.start(tool, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    static bool installed(const QString &tool)
    {
        return !QStandardPaths::findExecutable(tool).isEmpty();
    }

    QTemporaryDir folder_;
};

int pagesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b(?!s)"));
    return static_cast<int>(QString::fromLatin1(file.readAll()).count(page));
}

TEST_P(WeekPdf, IsOnePageUnlessTheRaceHasALongName)
{
    EXPECT_EQ(pagesOf(write(sampleSheet())), 1);
    EXPECT_EQ(pagesOf(write(sheetWithRaceName(50))), 1);
    EXPECT_EQ(pagesOf(write(sheetWithRaceName(300))), 2);
}

TEST_P(WeekPdf, KeepsItsTextAsText)
{
    if (!installed(QStringLiteral("pdftotext")))
        GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    const QString text =
        ask(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), write(sampleSheet()), QStringLiteral("-")});
    for (const char *part :
         {"23 to 29 November", "Coast half", "Rung 4½, if Tuesday was clean", "wall sit",
          "Walk home when pain rises", "See a clinician first", "not a diagnosis"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
}

TEST_P(WeekPdf, CarriesItsTitleAndPaper)
{
    if (!installed(QStringLiteral("pdfinfo")))
        GTEST_SKIP() << "pdfinfo (poppler-utils) is not installed";
    const QString info = ask(QStringLiteral("pdfinfo"), {write(sampleSheet())});
    EXPECT_TRUE(info.contains(QStringLiteral("23 to 29 November")));
    EXPECT_TRUE(info.contains(QStringLiteral("Restride")));
    EXPECT_TRUE(info.contains(GetParam() == QPageSize::A4 ? QStringLiteral("A4")
                                                          : QStringLiteral("letter")))
        << info.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Papers, WeekPdf, testing::Values(QPageSize::A4, QPageSize::Letter),
                         [](const auto &paper) {
                             return QPageSize::key(paper.param).toStdString();
                         });

TEST(WeekPdfFailure, IsASentenceAndLeavesNothingBehind)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/folder/week.pdf"));
    QString problem;
    EXPECT_FALSE(writePdf(sampleSheet(), path, QPageSize::A4, &problem));
    EXPECT_TRUE(problem.startsWith(QStringLiteral("The page could not be written: ")))
        << problem.toStdString();
    EXPECT_FALSE(QFileInfo::exists(path));
    EXPECT_FALSE(writePdf(sampleSheet(), folder.path(), QPageSize::A4, nullptr))
        << "a folder is no file";
}

/// The page as a printer of `dotsPerMm` would get it.
QImage imageOf(const WeekSheet &sheet, QSizeF paperMm, double dotsPerMm)
{
    QImage image((paperMm * dotsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dotsPerMm, dotsPerMm);
    paintWeek(painter, paperMm, sheet);
    return image;
}

bool isBlank(const QImage &image, const QRectF &mm, double dotsPerMm)
{
    const QRect dots =
        QRectF(mm.topLeft() * dotsPerMm, mm.size() * dotsPerMm).toRect().intersected(image.rect());
    for (int y = dots.top(); y <= dots.bottom(); ++y)
        for (int x = dots.left(); x <= dots.right(); ++x)
            if (qGray(image.pixel(x, y)) < 160)
                return false;
    return true;
}

TEST(WeekPage, KeepsItsMarginsWhateverIsWrittenOnIt)
{
    constexpr double kDots = 4;
    for (const QSizeF paper : {QSizeF{210, 297}, QSizeF{215.9, 279.4}})
        for (const WeekSheet &sheet : {sampleSheet(), overlongSheet()}) {
            const QImage image = imageOf(sheet, paper, kDots);
            constexpr double kMargin =
                12.5; // 13.5 less the width of a line and of an overhanging letter
            EXPECT_TRUE(isBlank(image, {0, 0, kMargin, paper.height()}, kDots)) << "left";
            EXPECT_TRUE(
                isBlank(image, {paper.width() - kMargin, 0, kMargin, paper.height()}, kDots))
                << "right";
            EXPECT_TRUE(isBlank(image, {0, 0, paper.width(), kMargin - 1}, kDots)) << "top";
            EXPECT_TRUE(
                isBlank(image, {0, paper.height() - kMargin, paper.width(), kMargin}, kDots))
                << "bottom";
        }
}

TEST(WeekPage, KeepsTheFooterClearOfEverythingAbove)
{
    constexpr double kDots = 4;
    const QSizeF paper{215.9, 279.4};
    // The footer's rule is 5.8 mm above the bottom margin; words above it may not cross it.
    const QRectF aboveFooter{14, paper.height() - 13.5 - 6.2, 180, 0.25};
    EXPECT_TRUE(isBlank(imageOf(overlongSheet(), paper, kDots), aboveFooter, kDots));
}

TEST(WeekPage, IsBlackOnWhite)
{
    const QImage image = imageOf(sampleSheet(), {210, 297}, 3);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            ASSERT_TRUE(colour.red() == colour.green() && colour.green() == colour.blue())
                << x << ' ' << y;
        }
}

TEST(WeekPage, LooksAlikeAtEveryResolution)
{
    const QSizeF paper{210, 297};
    const QImage coarse = imageOf(sampleSheet(), paper, 3);
    const QImage fine = imageOf(sampleSheet(), paper, 12)
                            .scaled(coarse.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 difference = 0;
    for (int y = 0; y < coarse.height(); ++y)
        for (int x = 0; x < coarse.width(); ++x)
            difference += std::abs(qGray(coarse.pixel(x, y)) - qGray(fine.pixel(x, y)));
    const double mean = static_cast<double>(difference) / (coarse.width() * coarse.height());
    EXPECT_LT(mean, 4.0) << "of 255; a line broken elsewhere gives more";
}

TEST(WeekPage, GoesToAPrinterToo)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::Letter));
    EXPECT_TRUE(printSheet(printer, sampleSheet()));
    EXPECT_EQ(pagesOf(path), 1);
}

TEST(PaperText, EndsInAnEllipsisInsteadOfRunningOver)
{
    using namespace paper;
    const Paragraph overlong{{}, QStringLiteral("word ").repeated(2000), 9};
    EXPECT_DOUBLE_EQ(heightOf(overlong, mm(40), 2), 2 * lineHeight(9));
    EXPECT_DOUBLE_EQ(heightOf({{}, QStringLiteral("word"), 9}, mm(40), 2), lineHeight(9));
    EXPECT_DOUBLE_EQ(heightOf({{}, {}, 9}, mm(40), 2), 0);
}

TEST(PaperText, ShrinksToFitButNotBelowEightPoints)
{
    using namespace paper;
    EXPECT_DOUBLE_EQ(pointsThatFit(QStringLiteral("short"), 12, Weight::Bold, mm(80)), 12);
    EXPECT_DOUBLE_EQ(pointsThatFit(QString(500, QLatin1Char('m')), 12, Weight::Bold, mm(80)),
                     kSmallestPoints);
}

} // namespace
} // namespace restride
