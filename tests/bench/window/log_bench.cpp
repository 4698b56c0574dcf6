// SPDX-License-Identifier: GPL-3.0-or-later
// From the key that ends the log dialog to a window that has been painted, with ten years of
// entries behind: the entry is kept in a real file, the plan made anew, every view told, and the
// whole window painted, which is more than the parts that changed. Beside it, a window with nothing
// in it.
#include "app/session.h"
#include "tests/window/desk.h"
#include "ui/views/notifier.h"
#include "ui/views/page_tabs.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <benchmark/benchmark.h>

#include <chrono>
#include <memory>
#include <string>

namespace restride::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kYears = 10;
constexpr QSize kWindow(1280, 800);

/// No message leaves the bench.
class SilentNotifier final : public Notifier
{
public:
    void show(const Notice & /*notice*/) override {}
    void withdraw() override {}
};

double since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The sample runner, whose plan has a run today, with ten years before that: a run every other day
/// and a check on the mornings between.
Journal tenYears()
{
    Journal journal = test::sampleJournal(test::tuesday());
    const Date first = dateOf(journal.log.front());
    for (const Entry &run : test::longJournal(first - Days{1}, kYears).log) {
        CheckEntry check;
        check.id = "check-" + idOf(run);
        check.date = dateOf(run) + Days{1};
        check.painMorning = check.painWalking = check.painStairs = Pain::of(0);
        check.briskWalk30Ok = true;
        journal.log.push_back(run);
        journal.log.emplace_back(check);
    }
    sortLog(journal.log);
    return journal;
}

/// A session in a file of its own that holds `journal`.
std::unique_ptr<Session> sessionOf(const Journal &journal, const QTemporaryDir &folder)
{
    static SilentNotifier notifier;
    auto session = openSession(folder.filePath(QStringLiteral("ten-years.restride")), notifier);
    if (!session)
        return nullptr;
    Document &document = (*session)->document();
    Edit all{{ChangeProfile{document.journal().profile, journal.profile}}};
    for (const Entry &entry : journal.log)
        all.changes.emplace_back(AddEntry{entry});
    if (!document.perform(all, QStringLiteral("ten years")))
        return nullptr;
    document.undoStack().clear();
    return std::move(*session);
}

/// Logs today's run as planned and without pain; the seconds from the last key until the window has
/// been painted.
double logAndPaint(MainWindow &window)
{
    Clock::time_point pressed;
    test::whenDialogOpens([&pressed](QWidget &dialog) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_0);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_0);
        pressed = Clock::now();
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    window.actions().log->trigger();
    window.repaint();
    return since(pressed);
}

void logARun(benchmark::State &state)
{
    const QTemporaryDir folder;
    const std::unique_ptr<Session> session = sessionOf(tenYears(), folder);
    if (!session) {
        state.SkipWithError("no file to keep the entries in");
        return;
    }
    MainWindow &window = session->window();
    window.resize(kWindow);
    window.show();
    window.showPage(static_cast<MainWindow::Page>(state.range(0)));
    QApplication::processEvents();
    const std::size_t before = session->document().journal().log.size();
    for (auto _ : state) {
        state.SetIterationTime(logAndPaint(window));
        if (session->document().journal().log.size() != before + 1) {
            state.SkipWithError("the run was not kept");
            return;
        }
        session->document().undoStack().undo();
        QApplication::processEvents();
    }
    state.counters["entries"] = static_cast<double>(before);
}

void paintAnEmptyWindow(benchmark::State &state)
{
    QMainWindow window;
    window.resize(kWindow);
    window.show();
    QApplication::processEvents();
    for (auto _ : state)
        window.repaint();
}

} // namespace

BENCHMARK(logARun)
    ->ArgName("page")
    ->Arg(MainWindow::CalendarPage)
    ->Arg(MainWindow::ChartPageIndex)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(paintAnEmptyWindow)->Unit(benchmark::kMillisecond);

} // namespace restride::bench
