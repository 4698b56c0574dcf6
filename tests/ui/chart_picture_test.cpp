// SPDX-License-Identifier: GPL-3.0-or-later
// What the layers of the chart draw, and whether it can be told apart without seeing its colours.
#include "tests/support/recorded_page.h"
#include "tests/ui/chart_story.h"

#include "ui/theme/theme.h"
#include "ui/views/chart_bucket_words.h"
#include "ui/views/chart_geometry.h"
#include "ui/views/chart_key.h"
#include "ui/views/chart_paint.h"
#include "ui/views/chart_words.h"

#include <QApplication>
#include <QImage>
#include <QWidget>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace restride {
namespace {

using chart_story::day;
using test::RecordedPage;
using test::RecordedText;
using testing::IsSupersetOf;

const Date kWeekAhead = day(2027, 1, 4);

/// The sample's weeks with the lengths that the knee took and did not, and the outcomes of one week
/// ahead.
ChartData sampleWeeks()
{
    chart_story::Story story = chart_story::sample();
    story.plan.now.taken = Taken{minutes(15), minutes(25)};
    ChartData data = chartData(story.journal, story.plan, story.lived, ChartSpan::Week);
    const Metres planned = data.buckets[data.bucketOf(kWeekAhead)].planned.jogged;
    addOutcomes(data, {{kWeekAhead, planned - Metres{4000}, planned - Metres{1000}}});
    return data;
}

ChartGeometry wide(const ChartData &data)
{
    ChartGeometry geometry;
    geometry.plot = QRectF(60, 40, 800, 420);
    const ChartWindow whole = windowOf(data.days());
    geometry.firstDay = whole.from;
    geometry.lastDay = whole.to;
    geometry.kmHigh = axisTopKm(data) * kKmAxisFactor;
    return geometry;
}

template <typename Layer> RecordedPage drawn(Layer layer)
{
    return RecordedPage({960, 520}, layer);
}

TEST(ChartPicture, NamesTheRungsAlongTheTop)
{
    const ChartData data = sampleWeeks();
    const ChartGeometry geometry = wide(data);
    const RecordedPage page =
        drawn([&](QPainter &painter) { paintStrip(painter, data, geometry); });
    QStringList words;
    double before = 0;
    for (const RecordedText &text : page.texts()) {
        words << text.words;
        EXPECT_LT(text.box.bottom(), geometry.plot.top()) << text.words.toStdString();
        EXPECT_GE(text.box.left(), before) << text.words.toStdString() << " stands upon another";
        before = text.box.right();
    }
    QStringList expected;
    for (const ChartPhase &phase : data.phases)
        if (phase.rung && geometry.column(phase.days).width() > 20)
            expected << stripWord(phase);
    EXPECT_GT(expected.size(), 3);
    EXPECT_THAT(words, IsSupersetOf(expected));
    EXPECT_TRUE(words.contains(QStringLiteral("running")));
}

TEST(ChartPicture, PutsRungsTogetherThatAreTooNarrowForTheirNames)
{
    ChartData data = sampleWeeks();
    const Date from = day(2026, 10, 18);
    data.phases.clear();
    for (int rung = 0; rung <= 9; ++rung)
        data.phases.push_back(
            {{from + Days{rung}, from + Days{rung + 1}}, Phase::WalkJog, Rung::whole(rung)});
    const auto layer = [&](QPainter &painter) { paintStrip(painter, data, wide(data)); };
    EXPECT_EQ(drawn(layer).words(), QStringLiteral("0–9"));
    data.phases.front().days.from -= Days{20};
    EXPECT_EQ(drawn(layer).words(), QStringLiteral("0 1–9")) << "one with room stands alone";
}

/// Of "rest, walk, rest, walk, walk": one cell, and not a splinter a day.
TEST(ChartPicture, PutsTheDaysOfRestAndWalkingBeforeTheLadderTogether)
{
    ChartData data = sampleWeeks();
    const Date from = day(2026, 9, 20);
    data.phases.clear();
    for (int i = 0; i < 12; ++i)
        data.phases.push_back({{from + Days{i}, from + Days{i + 1}},
                               i % 3 == 0 ? Phase::Walk : Phase::Settle,
                               std::nullopt});
    const RecordedPage page =
        drawn([&](QPainter &painter) { paintStrip(painter, data, wide(data)); });
    EXPECT_EQ(page.words(), QStringLiteral("rest"));
}

TEST(ChartPicture, PutsNoWordsOfTheAxesUponEachOther)
{
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPixelSize(20); // in pixels, for the page knows no points
    QApplication::setFont(font);
    const ChartData data = sampleWeeks();
    for (const int height : {200, 300, 420}) {
        ChartGeometry geometry = wide(data);
        geometry.plot.setHeight(height);
        const RecordedPage page =
            drawn([&](QPainter &painter) { paintAxisWords(painter, data, geometry, false); });
        const auto heading =
            std::ranges::find(page.texts(), lengthHeading(data.span), &RecordedText::words);
        ASSERT_NE(heading, page.texts().end());
        for (const RecordedText &text : page.texts())
            if (text.words != heading->words) {
                EXPECT_FALSE(text.box.adjusted(0, 3, 0, -3).intersects(heading->box))
                    << text.words.toStdString() << " in " << height;
            }
    }
    QApplication::setFont(usual);
}

TEST(ChartPicture, DrawsTheSingleRunCeilingInSteps)
{
    const ChartData data = sampleWeeks();
    const ChartGeometry geometry = wide(data);
    const RecordedPage page =
        drawn([&](QPainter &painter) { paintCeiling(painter, data, geometry); });
    int levels = 0;
    int rises = 0;
    for (const std::vector<QPointF> &line : page.lines())
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            const QPointF to = line[i + 1] - line[i];
            EXPECT_TRUE(to.x() == 0 || to.y() == 0) << "a slope at " << line[i].x();
            rises += to.y() != 0;
            if (to.x() < 8 || to.y() != 0)
                continue;
            ++levels;
            const auto limit = data.ceilingOn(geometry.dayAt((line[i].x() + line[i + 1].x()) / 2));
            ASSERT_TRUE(limit);
            EXPECT_LE(std::abs(line[i].y() - std::max(geometry.yOfKm(limit->km()),
                                                      geometry.yOfKm(geometry.kmTop()) - 3)),
                      1.0);
        }
    EXPECT_GT(levels, 4);
    EXPECT_GT(rises, 4);
    EXPECT_TRUE(page.words().contains(ceilingWords())) << "and says what it is";
}

TEST(ChartPicture, DrawsTheLengthsTakenAndNotOverTheDaysTheyAreToldFrom)
{
    ChartData data = sampleWeeks();
    const ChartGeometry geometry = wide(data);
    const QRectF days = geometry.column(lengthDays(data));
    const auto levels = [&] {
        const RecordedPage page =
            drawn([&](QPainter &painter) { paintLengths(painter, data, geometry); });
        std::vector<double> heights;
        for (const std::vector<QPointF> &line : page.lines()) {
            EXPECT_NEAR(line.front().x(), days.left(), 1);
            EXPECT_NEAR(line.back().x(), days.right(), 1);
            EXPECT_EQ(line.front().y(), line.back().y());
            heights.push_back(line.front().y());
        }
        return heights;
    };
    const double longest = geometry.yOfKm(data.taken.longest.km());
    const double shortestNot = geometry.yOfKm(data.taken.shortestNot.km());
    EXPECT_THAT(levels(), testing::ElementsAre(testing::DoubleNear(longest, 1),
                                               testing::DoubleNear(shortestNot, 1)));
    data.taken.time.shortestNot.reset();
    EXPECT_THAT(levels(), testing::ElementsAre(testing::DoubleNear(longest, 1)));
    data.taken.time.longest.reset();
    EXPECT_TRUE(levels().empty());
}

TEST(ChartPicture, SaysInKeyTableAndSpeechWhichLengthsTheKneeTook)
{
    const auto namesOf = [](const ChartData &data) {
        ChartKey key;
        key.showData(data);
        QStringList names;
        for (auto *item : key.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            if (item->isVisibleTo(&key))
                names << item->accessibleName();
        return names;
    };
    ChartData data = sampleWeeks();
    const QString longest = longestCleanWords(minutes(15));
    const QString shortestNot = shortestNotWords(minutes(25));
    const auto today = [&] { return markWords(data, data.buckets[data.bucketOf(data.today)]); };
    EXPECT_TRUE(namesOf(data).contains(longest) && namesOf(data).contains(shortestNot));
    EXPECT_TRUE(today().contains(longest) && today().contains(shortestNot));
    EXPECT_TRUE(spokenChart(data).contains(longest) && spokenChart(data).contains(shortestNot));
    data.taken.time.longest.reset();
    EXPECT_TRUE(!namesOf(data).contains(longest) && namesOf(data).contains(shortestNot));
    EXPECT_TRUE(!today().contains(longest) && today().contains(shortestNot));
    EXPECT_TRUE(!spokenChart(data).contains(longest) && spokenChart(data).contains(shortestNot));
}

TEST(ChartPicture, DrawsTheForecastInsideThePlannedBar)
{
    ChartData data = sampleWeeks();
    const ChartGeometry geometry = wide(data);
    const auto layer = [&](QPainter &painter) { paintBars(painter, data, geometry); };
    const ChartBucket &week = data.buckets[data.bucketOf(kWeekAhead)];
    ASSERT_TRUE(week.outcome);
    const QRectF bar = geometry.bar(week.days, 0, week.planned.jogged.km());
    const double middle = geometry.yOfKm(week.outcome->middle.km());
    const auto tells = [&](const RecordedPage &page) {
        return std::ranges::count_if(page.lines(), [&](const std::vector<QPointF> &line) {
            return line.size() == 2 && std::abs(line[0].y() - middle) <= 1 &&
                   line[0].y() == line[1].y() && bar.left() <= line[0].x() &&
                   line[1].x() <= bar.right();
        });
    };
    EXPECT_GE(tells(drawn(layer)), 1) << "the middle outcome as a tick";
    for (ChartBucket &bucket : data.buckets)
        bucket.outcome.reset();
    EXPECT_EQ(tells(drawn(layer)), 0);
}

TEST(ChartPicture, TellsOnHoverWhatTheBarHolds)
{
    const ChartData data = sampleWeeks();
    const std::size_t bucket = data.bucketOf(day(2026, 11, 12));
    const RecordedPage page =
        drawn([&](QPainter &painter) { paintHoverCard(painter, data, bucket, wide(data)); });
    const QString words = page.words();
    EXPECT_TRUE(words.contains(bucketTitle(data.buckets[bucket], data.span)))
        << words.toStdString();
    EXPECT_TRUE(words.contains(bucketFigure(data.buckets[bucket]))) << words.toStdString();
    for (const QString &line : sessionLines(data.buckets[bucket], 4))
        EXPECT_TRUE(words.contains(line)) << line.toStdString();
    for (const QString &part : painParts(data.buckets[bucket].worst))
        EXPECT_TRUE(words.contains(part)) << part.toStdString();
}

/// The signs of the key without their words, in greys.
std::vector<std::pair<QString, QImage>> signsInGrey()
{
    ChartKey key;
    key.showData(sampleWeeks());
    key.resize(900, 80);
    key.show();
    QApplication::processEvents();
    std::vector<std::pair<QString, QImage>> signs;
    for (auto *item : key.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!item->isVisible() || item->accessibleName().isEmpty())
            continue;
        QImage picture(item->size(), QImage::Format_RGB32);
        picture.fill(theme().base);
        item->render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
        signs.emplace_back(item->accessibleName(), picture.copy(0, 0, scaled(14), item->height())
                                                       .convertToFormat(QImage::Format_Grayscale8));
    }
    return signs;
}

/// How many pixels of two pictures differ by more than an eye overlooks.
int difference(const QImage &one, const QImage &other)
{
    constexpr int kSeen = 50;
    int count = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y)
        for (int x = 0; x < std::min(one.width(), other.width()); ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > kSeen;
    return count;
}

TEST(ChartPicture, HasAKeyThatIsToldApartWithoutAnyColour)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        adoptTheme(*qApp, scheme);
        const auto signs = signsInGrey();
        EXPECT_EQ(signs.size(), 10U) << "three pains, three kinds of distance, forecast, ceiling "
                                        "and the two lengths";
        for (std::size_t a = 0; a < signs.size(); ++a)
            for (std::size_t b = a + 1; b < signs.size(); ++b)
                EXPECT_GE(difference(signs[a].second, signs[b].second), 12)
                    << signs[a].first.toStdString() << " and " << signs[b].first.toStdString();
    }
    adoptTheme(*qApp, Scheme::Light);
}

} // namespace
} // namespace restride
