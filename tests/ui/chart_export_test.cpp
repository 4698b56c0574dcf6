// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_story.h"

#include "ui/text/units.h"
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_export.h"
#include "ui/views/chart_view.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace restride {
namespace {

using chart_story::day;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class ChartExport : public testing::Test
{
protected:
    ChartExport()
    {
        page_.resize(960, 700);
        const chart_story::Story story = chart_story::sample();
        page_.showSource(chartSource(story.journal, day(2026, 11, 24), story.plan, story.lived));
        page_.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page_));
    }
    ~ChartExport() override
    {
        text::chooseUnits(text::Units::Kilometres);
        QLocale::setDefault(QLocale::c());
    }
    [[nodiscard]] QString pathTo(const char *name) const
    {
        return folder_.filePath(QString::fromLatin1(name));
    }
    QList<QStringList> savedFigures()
    {
        page_.saveTo(pathTo("chart.csv"), ChartFormat::Csv);
        QList<QStringList> lines;
        for (const QByteArray &line : contentOf(pathTo("chart.csv")).split('\n'))
            if (!line.isEmpty())
                lines << QString::fromUtf8(line).trimmed().split(QLatin1Char(','));
        return lines;
    }

    QTemporaryDir folder_;
    ChartPage page_;
};

TEST_F(ChartExport, SavesAPictureTwiceAsSharpAsTheScreen)
{
    page_.saveTo(pathTo("chart.png"), ChartFormat::Png);
    const QImage picture(pathTo("chart.png"));
    EXPECT_GT(picture.width(), 1800);
    EXPECT_GT(picture.height(), 900);
}

TEST_F(ChartExport, SavesADrawingOfLinesAndText)
{
    page_.saveTo(pathTo("chart.svg"), ChartFormat::Svg);
    const QByteArray svg = contentOf(pathTo("chart.svg"));
    EXPECT_TRUE(QSvgRenderer(svg).isValid());
    EXPECT_TRUE(svg.contains("single-run ceiling"));
    EXPECT_TRUE(svg.contains("next morning")) << "the key belongs to it";
    EXPECT_TRUE(svg.contains("24 August 2026")) << "and the days, in place of the keys to press";
    EXPECT_FALSE(svg.contains("T for the table"));
    EXPECT_GT(svg.count("<path") + svg.count("<rect") + svg.count("<polyline"), 50);
    EXPECT_LE(svg.count("<image"), 3) << "no picture of the chart in place of the chart";
}

/// The generator of Qt 6.4 drops what a painter clips; nothing here may rest on clipping.
TEST_F(ChartExport, SavesADrawingThatLooksAsTheScreenDoes)
{
    page_.saveTo(pathTo("chart.svg"), ChartFormat::Svg);
    page_.saveTo(pathTo("chart.png"), ChartFormat::Png);
    QSvgRenderer drawing(contentOf(pathTo("chart.svg")));
    QImage drawn(drawing.defaultSize(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    drawing.render(&painter);
    painter.end();
    const QImage seen = QImage(pathTo("chart.png")).scaled(drawn.size());
    const auto ink = [](const QImage &picture) {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                count += qGray(picture.pixel(x, y)) < 245;
        return count;
    };
    EXPECT_NEAR(ink(drawn), ink(seen), ink(seen) / 10);
}

TEST_F(ChartExport, SavesTheFiguresThatAreShown)
{
    const QList<QStringList> lines = savedFigures();
    const ChartData &seen = page_.canvas().seen();
    ASSERT_EQ(lines.size(), static_cast<qsizetype>(seen.buckets.size()) + 1);
    EXPECT_EQ(lines[0][0], QStringLiteral("from"));
    EXPECT_EQ(lines[0][3], QStringLiteral("jogged_km"));
    EXPECT_EQ(lines[1][0], QStringLiteral("2026-08-24"));
    EXPECT_EQ(lines[1][1], QStringLiteral("2026-08-30"));
    EXPECT_DOUBLE_EQ(lines[1][3].toDouble(), seen.buckets.front().done.jogged.km());
    for (const QStringList &line : lines)
        EXPECT_LE(lines[0].size(), line.size());
}

TEST_F(ChartExport, WritesAPointWhateverTheLanguageAndTheUnitThatIsChosen)
{
    QLocale::setDefault(QLocale(QLocale::German));
    text::chooseUnits(text::Units::Miles);
    const QList<QStringList> lines = savedFigures();
    EXPECT_EQ(lines[0][3], QStringLiteral("jogged_mi"));
    EXPECT_TRUE(lines[1][3].contains(QLatin1Char('.')));
    EXPECT_NEAR(lines[1][3].toDouble(),
                text::inUnits(page_.canvas().seen().buckets.front().done.jogged), 0.001);
}

TEST_F(ChartExport, LeavesEmptyWhatWasNotReported)
{
    const QList<QStringList> lines = savedFigures();
    EXPECT_EQ(lines[1].last(), QStringLiteral("0"));
    EXPECT_EQ(lines[5].last(), QStringLiteral("5")) << "the morning of 24 September";
    EXPECT_TRUE(lines.last().last().isEmpty());
}

TEST_F(ChartExport, QuotesWhatHoldsACommaOrAQuote)
{
    HurtsData data;
    data.comparisons.push_back(
        {HurtsFeature::Shoes, {{0, "the \"old\", blue", {3, 1.5, 4, 2, 1}}}});
    EXPECT_TRUE(
        csvOf(data).split('\n')[1].startsWith("Shoes,\"the \"\"old\"\", blue\",3,1.50,4,50,"));
}

TEST_F(ChartExport, SavesTheLastEightWeeksAndTheEightBefore)
{
    HurtsData data;
    data.last = {{day(2026, 9, 30), day(2026, 11, 25)}, 12, minutes(200), Metres{31'500}, 2, 5};
    data.before = {{day(2026, 8, 5), day(2026, 9, 30)}, 0, Seconds{}, Metres{}, 0, std::nullopt};
    const QList<QByteArray> lines = csvOf(data).split('\n');
    EXPECT_TRUE(lines[0].trimmed().endsWith(
        "from,to,jogged_min,distance_km,mornings_of_2_or_more,worst_pain_0_to_10"));
    EXPECT_EQ(lines[1].trimmed(), QByteArray("Eight weeks,Last 8 weeks,12,,,,2026-09-30,2026-11-24,"
                                             "200.0,31.500,2,5"));
    EXPECT_EQ(lines[2].trimmed(), QByteArray("Eight weeks,8 weeks before,0,,,,2026-08-05,"
                                             "2026-09-29,0.0,0.000,0,"));
    EXPECT_EQ(lines[0].count(','), lines[1].count(','));
    EXPECT_EQ(lines[0].count(','), lines[2].count(','));
}

TEST_F(ChartExport, SaysWhereAFileCannotBeWrittenAndLeavesNothing)
{
    QSignalSpy said(&page_, &ChartPage::said);
    const QString path = pathTo("no/such/folder/chart.png");
    page_.saveTo(path, ChartFormat::Png);
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said[0][0].toString().contains(QStringLiteral("could not be written")));
    EXPECT_FALSE(QFile::exists(path));
    page_.saveTo(folder_.path(), ChartFormat::Csv); // a folder is no file
    EXPECT_TRUE(said[1][0].toString().contains(QStringLiteral("could not be written")));
    EXPECT_TRUE(QDir(folder_.path()).isEmpty());
}

TEST_F(ChartExport, SaysWhatItSaved)
{
    QSignalSpy said(&page_, &ChartPage::said);
    page_.saveTo(pathTo("chart.csv"), ChartFormat::Csv);
    EXPECT_TRUE(said[0][0].toString().contains(QStringLiteral("chart.csv")));
    page_.showSubject(ChartPage::Hurts);
    page_.saveTo(pathTo("hurts.svg"), ChartFormat::Svg);
    EXPECT_TRUE(contentOf(pathTo("hurts.svg")).contains("minutes jogged"));
}

} // namespace
} // namespace restride
