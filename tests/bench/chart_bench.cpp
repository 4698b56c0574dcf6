// SPDX-License-Identifier: GPL-3.0-or-later
// How long a frame of the chart takes while it is moved and zoomed over ten years of daily entries:
// from the wheel or the pointer to the painted picture, at the size it has in the window.
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_view.h"

#include "core/planner/planner.h"

#include <QApplication>
#include <QWheelEvent>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <string>

namespace restride::bench {
namespace {

const Date kToday = std::chrono::year{2026} / 11 / 24;

/// An entry on every day, with a flare-up a year.
Journal tenYearsOfDays()
{
    Journal journal;
    journal.profile.knee.kind = KneeKind::Patellofemoral;
    journal.profile.knee.onset = kToday - Days{3600};
    journal.profile.goal = Goal{{kToday + Days{110}, Metres{21'098}, "Half"}, Aim::Finish, {}, {}};
    int number = 0;
    for (Date day = kToday - Days{3652}; day < kToday; day += Days{1}) {
        RunEntry run;
        run.id = "run-" + std::to_string(++number);
        run.date = day;
        run.walk = minutes(5);
        run.jog = minutes(20 + number % 25);
        run.painDuring = Pain::of(number % 365 == 0 ? 7 : number % 3);
        run.painAfter = Pain::of(number % 2);
        run.painNextMorning = Pain::of(number % 365 == 0 ? 5 : number % 2);
        journal.log.emplace_back(run);
    }
    sortLog(journal.log);
    return journal;
}

struct Page {
    Page()
    {
        const Journal journal = tenYearsOfDays();
        const Plan plan = makePlan(journal, kToday);
        page.resize(960, 590); // in a window of 1280 x 800
        page.showSource(chartSource(journal, kToday, plan, livedDays(journal, kToday)));
        page.show();
        canvas = page.findChild<ChartCanvas *>();
        QApplication::processEvents();
    }
    void frame()
    {
        QApplication::processEvents(); // paints what has changed
    }
    void wheel(int notches, Qt::KeyboardModifiers keys)
    {
        const QPointF place = canvas->chart()->plotArea().center();
        QWheelEvent turn(place, place, {}, QPoint(0, 120 * notches), Qt::NoButton, keys,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas->viewport(), &turn);
    }

    ChartPage page;
    ChartCanvas *canvas = nullptr;
};

void countMarks(benchmark::State &state, const Page &shown)
{
    state.counters["bars"] = static_cast<double>(shown.canvas->seen().buckets.size());
}

/// Back and forth, wide enough that another part of the log is seen each time.
void pan(benchmark::State &state, ChartSpan span)
{
    Page shown;
    shown.page.chooseRange(ChartRange::All);
    shown.page.chooseSpan(span);
    shown.frame();
    int turn = 0;
    for (auto _ : state) {
        shown.wheel(turn++ % 20 < 10 ? 1 : -1, Qt::ShiftModifier);
        shown.frame();
    }
    countMarks(state, shown);
}
void panByDay(benchmark::State &state)
{
    pan(state, ChartSpan::Day);
}
void panByWeek(benchmark::State &state)
{
    pan(state, ChartSpan::Week);
}
BENCHMARK(panByDay)->Unit(benchmark::kMillisecond);
BENCHMARK(panByWeek)->Unit(benchmark::kMillisecond);

/// From all ten years into some weeks and out again, through all spans.
void zoomInAndOut(benchmark::State &state)
{
    Page shown;
    shown.page.chooseRange(ChartRange::All);
    shown.frame();
    int turn = 0;
    double slowest = 0;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        shown.wheel(turn++ % 24 < 12 ? 1 : -1, {});
        shown.frame();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - begin;
        // The first way in makes the figures of each span; after that they are kept.
        if (turn > 24)
            slowest = std::max(slowest, took.count());
    }
    state.counters["slowest_ms"] = slowest;
}
BENCHMARK(zoomInAndOut)->Unit(benchmark::kMillisecond);

/// The pointer over one bar after the other, with its card.
void hover(benchmark::State &state)
{
    Page shown;
    shown.page.chooseRange(ChartRange::All);
    std::size_t bar = 0;
    for (auto _ : state) {
        shown.canvas->choose(bar++ % shown.canvas->data().buckets.size());
        shown.frame();
    }
}
BENCHMARK(hover)->Unit(benchmark::kMillisecond);

/// What an edit costs while the chart is looked at: all figures of one span anew.
void newData(benchmark::State &state)
{
    Page shown;
    const Journal journal = tenYearsOfDays();
    const auto source =
        chartSource(journal, kToday, makePlan(journal, kToday), livedDays(journal, kToday));
    for (auto _ : state) {
        shown.page.showSource(source);
        shown.frame();
    }
}
BENCHMARK(newData)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace restride::bench
