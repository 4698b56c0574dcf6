// SPDX-License-Identifier: GPL-3.0-or-later
// A window that nobody touches does nothing: on every page and in every dialog, whoever the runner
// is. A layout that asks for another one for ever, or a timer that is never stopped, fails here.
#include "tests/window/scenes.h"

#include "core/planner/planner.h"
#include "ui/document/forecast_source.h"
#include "ui/views/verdict_banner.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEventLoop>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>

using namespace restride;
using namespace restride::test;

namespace {

constexpr int kSpanMs = 100;
constexpr int kSpansToSettle = 20;
/// The end of the span is one; a caret may blink once. A loop that spins makes hundreds.
constexpr int kMostTurns = 3;
constexpr double kMostSeconds = 0.05; ///< of the processor in a span
constexpr int kNeverRests = 60;       ///< turns after a change of size; a few are usual
constexpr double kMostPerSecond = 2;  ///< beats of all timers: a caret that blinks

struct Work {
    int turns = 0;      ///< of the event loop
    double seconds = 0; ///< of the processor, all threads
    [[nodiscard]] bool isRest() const { return turns <= kMostTurns && seconds <= kMostSeconds; }
};

Work workOfASpan()
{
    Work work;
    const QObject whileHere;
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake,
                     &whileHere, [&work] { ++work.turns; });
    QEventLoop loop;
    QTimer::singleShot(kSpanMs, &loop, &QEventLoop::quit);
    const std::clock_t before = std::clock();
    loop.exec();
    work.seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    return work;
}

/// What the last span cost, once one was quiet or patience has ended.
Work workOnceSettled()
{
    Work work;
    for (int i = 0; i < kSpansToSettle; ++i)
        if (work = workOfASpan(); work.isRest())
            break;
    return work;
}

/// Turns the event loop until it has nothing left to do; many times where it never has.
int turnsToRest()
{
    int turns = 0;
    while (turns < kNeverRests && QAbstractEventDispatcher::instance()->processEvents({}))
        ++turns;
    return turns;
}

/// How often a second the timers of the program beat, all together.
double beats()
{
    QObjectList all{qApp};
    all << qApp->findChildren<QObject *>();
    for (QWidget *window : QApplication::topLevelWidgets())
        if (!window->parent())
            all << window << window->findChildren<QObject *>();
    double sum = 0;
    for (QObject *one : all)
        for (const auto &timer : QAbstractEventDispatcher::instance()->registeredTimers(one))
            sum += 1000.0 / std::max(timer.interval, 1);
    return sum;
}

/// A page of the window, of a runner who has logged nothing or for ten years.
Scene pageOf(const char *name, const std::function<Journal()> &journal, MainWindow::Page page)
{
    return {name, [journal, page] {
                Staged staged;
                staged.desk = std::make_unique<Desk>(journal());
                staged.desk->window.showPage(page);
                return staged;
            }};
}

std::vector<Scene> everything()
{
    std::vector<Scene> all = scenes();
    const auto nobody = [] { return Journal{}; };
    const auto tenYears = [] { return longJournal(tuesday(), 10); };
    all.push_back(pageOf("empty-chart", nobody, MainWindow::ChartPageIndex));
    all.push_back(pageOf("empty-journal", nobody, MainWindow::JournalPage));
    all.push_back(pageOf("empty-why", nobody, MainWindow::WhyPage));
    all.push_back(pageOf("ten-years-calendar", tenYears, MainWindow::CalendarPage));
    all.push_back(pageOf("ten-years-chart", tenYears, MainWindow::ChartPageIndex));
    all.push_back(pageOf("ten-years-journal", tenYears, MainWindow::JournalPage));
    all.push_back(pageOf("ten-years-why", tenYears, MainWindow::WhyPage));
    return all;
}

std::string nameOf(const testing::TestParamInfo<Scene> &scene)
{
    std::string name = scene.param.name;
    std::erase(name, '-');
    return name;
}

class AtRest : public testing::TestWithParam<Scene>
{};

INSTANTIATE_TEST_SUITE_P(Rest, AtRest, testing::ValuesIn(everything()), nameOf);

class AtAnyWidth : public testing::TestWithParam<Scene>
{};

INSTANTIATE_TEST_SUITE_P(Rest, AtAnyWidth, testing::ValuesIn(windows()), nameOf);

} // namespace

TEST_P(AtRest, NothingRuns)
{
    const Staged staged = GetParam().stage();
    if (staged.desk) {
        const auto *forecast = staged.desk->window.findChild<ForecastSource *>();
        ASSERT_TRUE(QTest::qWaitFor([forecast] { return forecast->outlook().has_value(); }));
    }
    const Work work = workOnceSettled();
    EXPECT_LE(work.turns, kMostTurns) << "turns of the event loop in " << kSpanMs << " ms";
    EXPECT_LE(work.seconds, kMostSeconds) << "of the processor in " << kSpanMs << " ms";
    EXPECT_LE(beats(), kMostPerSecond) << "beats of timers a second";
}

TEST_P(AtAnyWidth, ComesToRest)
{
    const Staged staged = GetParam().stage();
    for (int width = 1300; width >= 800; width -= 25) {
        staged.widget().resize(width, 640);
        ASSERT_LT(turnsToRest(), kNeverRests) << width;
    }
}

TEST(VerdictAtAnyWidth, ComesToRest)
{
    Journal journal = sampleJournal(tuesday());
    journal.profile.goal->race.date = tuesday() + Days{12};
    const Plan plan = makePlan(journal, tuesday());
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *banner = new VerdictBanner;
    column->addWidget(banner);
    column->addStretch(1);
    banner->showVerdict(plan, {});
    ASSERT_GE(banner->findChildren<QPushButton *>().size(), 2) << "what could be done instead";
    window.show();
    for (int width = 500; width < 1300; ++width) {
        window.resize(width, 400);
        ASSERT_LT(turnsToRest(), kNeverRests) << width;
    }
}

TEST(AtRestMeter, NoticesALayoutThatAsksForAnother)
{
    class Restless : public QWidget
    {
    protected:
        bool event(QEvent *event) override
        {
            if (event->type() == QEvent::LayoutRequest)
                QApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
            return QWidget::event(event);
        }
    };
    Restless widget;
    widget.show();
    QApplication::postEvent(&widget, new QEvent(QEvent::LayoutRequest));
    EXPECT_GT(workOfASpan().turns, 10 * kMostTurns);
}

TEST(AtRestMeter, NoticesATimerThatIsNeverStopped)
{
    QWidget widget;
    widget.show();
    QTimer timer(&widget);
    const double before = beats();
    timer.start(200);
    EXPECT_DOUBLE_EQ(beats() - before, 5);
}
