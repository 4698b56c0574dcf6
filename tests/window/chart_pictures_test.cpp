// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the chart's two pages, for the eye: written only where RESTRIDE_PICTURES names a
// folder. Each also checks that it shows something.
#include "tests/support/german.h"
#include "tests/window/desk.h"
#include "tests/window/picture_test.h"

#include "ui/text/units.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_view.h"
#include "ui/views/hurts_scatter.h"
#include "ui/views/page_tabs.h"
#include "ui/views/verdict_banner.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

class ChartPictures : public PictureTest
{
protected:
    ChartPage &open(Desk &desk)
    {
        desk.window.showPage(MainWindow::ChartPageIndex);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return !desk.window.banner()->detail().contains(QStringLiteral("…")); }, 60'000));
        auto *page =
            qobject_cast<ChartPage *>(desk.window.pages()->page(MainWindow::ChartPageIndex));
        EXPECT_NE(page, nullptr);
        return *page;
    }
    void take(QWidget &widget, const char *name) const
    {
        for (int turn = 0; turn < 6; ++turn) // a layout asks for another
            QApplication::processEvents();
        const QImage picture = widget.grab().toImage();
        EXPECT_FALSE(picture.isNull());
        EXPECT_TRUE(picture.save(QStringLiteral("%1/%2.png").arg(folder_, QLatin1String(name))));
    }
    void takeBoth(QWidget &widget, const char *light, const char *dark) const
    {
        adoptTheme(*qApp, Scheme::Light);
        take(widget, light);
        adoptTheme(*qApp, Scheme::Dark);
        take(widget, dark);
        adoptTheme(*qApp, Scheme::Light);
    }
};

/// The sample runner, with something different about each run.
Journal varied()
{
    Journal journal = sampleJournal(tuesday());
    int number = 0;
    for (Entry &entry : journal.log)
        if (auto *run = std::get_if<RunEntry>(&entry)) {
            ++number;
            run->terrain = number % 4 == 0 ? Ground::Hilly : Ground::Flat;
            run->effort = number % 5 == 0 ? Effort::Steady : Effort::Easy;
            run->shoe = number % 3 == 0 ? "Old blue ones" : "New grey ones";
            run->surface = number % 2 == 0 ? "asphalt" : "forest track";
            if (number % 7 == 0)
                run->masked = Masks{Mask::Painkiller};
            if (!run->painNextMorning && number % 2 == 0)
                run->painNextMorning = Pain::of(number % 4);
        }
    return journal;
}

} // namespace

TEST_F(ChartPictures, OfMileageAndPain)
{
    Desk desk(sampleJournal(tuesday()));
    ChartPage &page = open(desk);
    takeBoth(desk.window, "chart-page-light", "chart-page-dark");
    auto &canvas = *page.findChild<ChartCanvas *>();
    canvas.choose(canvas.data().bucketOf(tuesday() - Days{12}));
    take(desk.window, "chart-hover");
    desk.window.resize(1024, 700);
    canvas.choose(std::nullopt);
    takeBoth(desk.window, "chart-1024-light", "chart-1024-dark");
    desk.window.resize(1280, 800);
    page.toggleTable();
    take(desk.window, "chart-table");
}

TEST_F(ChartPictures, OfAZoomByDay)
{
    Desk desk(sampleJournal(tuesday()));
    ChartPage &page = open(desk);
    page.chooseRange(ChartRange::Weeks);
    take(desk.window, "chart-8-weeks");
    page.chooseSpan(ChartSpan::Day);
    take(desk.window, "chart-8-weeks-days");
    page.chooseRange(ChartRange::All);
    page.chooseSpan(ChartSpan::Month);
    take(desk.window, "chart-all-months");
    page.chooseSpan(ChartSpan::Week);
    auto &canvas = *page.findChild<ChartCanvas *>();
    const QRect plot = canvas.chart()->plotArea().toRect();
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {},
                      {plot.left() + 200, plot.center().y()});
    QTest::mouseMove(canvas.viewport(), {plot.left() + 330, plot.center().y()});
    take(desk.window, "chart-drag");
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {},
                        {plot.left() + 330, plot.center().y()});
    take(desk.window, "chart-zoomed");
}

TEST_F(ChartPictures, OfTenYears)
{
    Desk desk(longJournal(tuesday(), 10));
    ChartPage &page = open(desk);
    page.chooseRange(ChartRange::All);
    take(desk.window, "chart-ten-years");
}

TEST_F(ChartPictures, OfWhatHurts)
{
    Desk desk(varied());
    ChartPage &page = open(desk);
    page.showSubject(ChartPage::Hurts);
    takeBoth(desk.window, "hurts-light", "hurts-dark");
    desk.window.resize(1024, 700);
    takeBoth(desk.window, "hurts-1024-light", "hurts-1024-dark");
    page.toggleTable();
    take(desk.window, "hurts-table");
}

TEST_F(ChartPictures, OfTheChartInMilesAndInALargeFont)
{
    text::chooseUnits(text::Units::Miles);
    {
        Desk desk(sampleJournal(tuesday()));
        open(desk);
        take(desk.window, "chart-miles");
    }
    useFont(20);
    Desk desk(varied());
    ChartPage &page = open(desk);
    take(desk.window, "chart-large-font");
    desk.window.resize(1024, 700);
    take(desk.window, "chart-large-font-1024");
    page.showSubject(ChartPage::Hurts);
    take(desk.window, "hurts-large-font-1024");
}

TEST_F(ChartPictures, OfTheChartInGerman)
{
    const SpeakingGerman german;
    Desk desk(varied());
    ChartPage &page = open(desk);
    take(desk.window, "chart-german");
    desk.window.resize(1024, 700);
    take(desk.window, "chart-german-1024");
    page.showSubject(ChartPage::Hurts);
    take(desk.window, "hurts-german-1024");
}
