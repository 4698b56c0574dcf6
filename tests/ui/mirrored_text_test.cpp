// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are read from the left in a window that is mirrored for a language read from the
// right: they stay in their own order.
#include "tests/support/german.h"
#include "tests/ui/chart_story.h"

#include "ui/dialogs/segment_bar.h"
#include "ui/text/text.h"
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_view.h"
#include "ui/views/hurts_scatter.h"

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace restride {
namespace {

using chart_story::day;

class Mirrored : public testing::Test
{
protected:
    Mirrored() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~Mirrored() override { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

/// Where the first letter of `part` ends when `words` are set in a paragraph that is read from the
/// right.
double placeOf(const QString &part, const QString &words)
{
    QTextLayout layout(words);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    return line.cursorToX(static_cast<int>(words.indexOf(part)) + 1);
}

TEST_F(Mirrored, KeepsTheDaysOfASpanInTheirOrder)
{
    const test::SpeakingGerman german;
    const QString inOneMonth = text::dateSpan(day(2026, 11, 3), day(2026, 11, 9));
    EXPECT_LT(placeOf(QStringLiteral("3."), inOneMonth),
              placeOf(QStringLiteral("bis"), inOneMonth));
    EXPECT_LT(placeOf(QStringLiteral("9."), inOneMonth),
              placeOf(QStringLiteral("November"), inOneMonth));
    const QString overItsEnd = text::dateSpan(day(2026, 11, 30), day(2026, 12, 6));
    EXPECT_LT(placeOf(QStringLiteral("30."), overItsEnd),
              placeOf(QStringLiteral("Dezember"), overItsEnd));
}

TEST_F(Mirrored, LeavesNoMarksWhereNothingIsMirrored)
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(text::dateSpan(day(2026, 11, 3), day(2026, 11, 9)),
              QStringLiteral("3 to 9 November"));
}

/// The words of the usual races begin with a figure.
TEST_F(Mirrored, PaintsTheSegmentsOfTheRaceAsTheyAreRead)
{
    const auto picture = [](const QString &words) {
        SegmentBar bar(QStringLiteral("Distance"));
        bar.add(words);
        bar.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&bar));
        return bar.grab().toImage();
    };
    const QImage mirrored = picture(QStringLiteral("5 km"));
    EXPECT_NE(mirrored, picture(QStringLiteral("km 5")));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(mirrored, picture(QStringLiteral("5 km")));
}

/// Time runs to the right on either side of the world, and the words along it with it.
TEST_F(Mirrored, PaintsTheChartAsItIs)
{
    const auto pictures = [] {
        ChartPage page;
        page.resize(960, 700);
        const chart_story::Story story = chart_story::sample();
        page.showSource(chartSource(story.journal, day(2026, 11, 24), story.plan, story.lived));
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        auto *canvas = page.findChild<ChartCanvas *>();
        canvas->choose(canvas->data().bucketOf(day(2026, 11, 12)));
        HurtsScatter dots;
        dots.resize(400, 300);
        dots.showData(hurtsData(story.journal, story.plan, story.lived));
        return std::pair(canvas->grab().toImage(), dots.grab().toImage());
    };
    const test::SpeakingGerman german;
    const auto mirrored = pictures();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    const auto usual = pictures();
    EXPECT_EQ(mirrored.first, usual.first);
    EXPECT_EQ(mirrored.second, usual.second);
}

} // namespace
} // namespace restride
