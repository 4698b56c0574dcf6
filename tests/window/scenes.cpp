// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/scenes.h"

#include "core/planner/planner.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/cleared_dialog.h"
#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/dialogs/knee_page.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/manual_window.h"
#include "ui/dialogs/morning_check_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/dialogs/race_page.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/dialogs/sign_list.h"
#include "ui/dialogs/tick_box.h"
#include "ui/views/calendar_table.h"
#include "ui/views/calendar_view.h"
#include "ui/views/chart_canvas.h"
#include "ui/views/chart_view.h"
#include "ui/views/left_column.h"
#include "ui/views/paper_dialog.h"
#include "ui/views/time_bar.h"
#include "ui/views/time_slider.h"
#include "ui/views/what_if_panel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QTest>

#include <gtest/gtest.h>

#include <string_view>

namespace restride::test {
namespace {

using Tab = ProfileDialog::Tab;

Staged settled(Staged staged)
{
    QApplication::processEvents();
    QApplication::setActiveWindow(&staged.widget());
    QApplication::processEvents();
    return staged;
}

Staged desk(Journal journal, Date today = tuesday())
{
    Staged staged;
    staged.desk = std::make_unique<Desk>(std::move(journal), today);
    return settled(std::move(staged));
}

Staged page(MainWindow::Page shown)
{
    Staged staged = desk(sampleJournal(tuesday()));
    staged.desk->window.showPage(shown);
    return settled(std::move(staged));
}

template <typename Dialog> Staged shown(std::unique_ptr<Dialog> dialog)
{
    dialog->show();
    Staged staged;
    staged.dialog = std::move(dialog);
    return settled(std::move(staged));
}

void press(const QWidget &where, const QString &words)
{
    for (auto *button : where.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text().remove(QLatin1Char('&')) == words)
            return button->click();
    ADD_FAILURE() << "no button says " << words.toStdString();
}

QString tr(const char *context, const char *words)
{
    return QCoreApplication::translate(context, words).remove(QLatin1Char('&'));
}

Staged week()
{
    Staged staged = desk(sampleJournal(tuesday()));
    press(*staged.desk->window.calendar(), tr("restride::MonthHeader", "Week"));
    return settled(std::move(staged));
}

/// The sample runner, to whom six days of the week suit.
Journal freeRunner()
{
    Journal journal = sampleJournal(tuesday());
    journal.profile.runner.runDays = WeekdaySet::all();
    journal.profile.runner.runDays.remove(std::chrono::Monday);
    return journal;
}

Staged moving()
{
    Staged staged = desk(freeRunner());
    staged.desk->window.actions().moveSession->trigger();
    EXPECT_TRUE(staged.desk->window.calendar()->isMoving());
    return settled(std::move(staged));
}

Staged pastDay()
{
    Staged staged = desk(sampleJournal(tuesday()));
    staged.desk->window.calendar()->timeBar()->slider()->chooseDay(tuesday() - Days{21});
    staged = settled(std::move(staged));
    EXPECT_TRUE(staged.desk->window.calendar()->showsPast());
    return staged;
}

Staged whatIf(const std::function<void(WhatIfPanel &)> &wish)
{
    Staged staged = desk(freeRunner());
    staged.desk->window.actions().whatIf->trigger();
    WhatIfPanel &panel = *staged.desk->window.leftColumn()->whatIf();
    wish(panel);
    staged = settled(std::move(staged));
    EXPECT_FALSE(panel.differences().isEmpty());
    return staged;
}

Staged raceTried()
{
    return whatIf([](WhatIfPanel &panel) {
        auto *slider = panel.findChild<TimeSlider *>();
        slider->setValue(slider->value() + 28);
    });
}

Staged weekMissed()
{
    return whatIf([](WhatIfPanel &panel) { panel.findChild<QComboBox *>()->setCurrentIndex(3); });
}

Staged chart(const std::function<void(ChartPage &)> &change)
{
    Staged staged = page(MainWindow::ChartPageIndex);
    change(*staged.desk->window.findChild<ChartPage *>());
    return settled(std::move(staged));
}

Staged chartZoomed()
{
    return chart([](ChartPage &page) {
        auto *canvas = page.findChild<ChartCanvas *>();
        QTest::keyClick(canvas, Qt::Key_Plus);
        QTest::keyClick(canvas, Qt::Key_Plus);
        EXPECT_FALSE(page.range());
    });
}

/// The day after a run whose next morning nobody has told.
Staged morningQuestion()
{
    Journal journal = sampleJournal(tuesday());
    std::erase_if(journal.log, [](const Entry &entry) {
        return dateOf(entry) >= tuesday() && std::holds_alternative<CheckEntry>(entry);
    });
    RunEntry run;
    run.id = "yesterday";
    run.date = tuesday() - Days{1};
    run.walk = minutes(14);
    run.jog = minutes(16);
    run.painDuring = Pain::of(1);
    run.painAfter = Pain::of(1);
    journal.log.emplace_back(run);
    sortLog(journal.log);
    return desk(journal);
}

/// A runner on the first day, with nothing logged.
Staged firstDay()
{
    Journal journal = sampleJournal(tuesday());
    journal.log.clear();
    Staged staged = desk(journal);
    EXPECT_EQ(staged.desk->window.findChild<CalendarTable *>()->model()->index(0, 1).data(
                  Qt::DisplayRole),
              QStringLiteral("24"));
    return staged;
}

Staged flareUp()
{
    const Date friday = tuesday() - Days{11};
    Journal journal = sampleJournal(tuesday());
    std::erase_if(journal.log, [&](const Entry &entry) { return dateOf(entry) >= friday; });
    Staged staged = desk(journal, friday);
    CheckEntry check;
    check.id = "sore";
    check.date = friday;
    check.painWalking = Pain::of(2);
    check.painStairs = Pain::of(4);
    check.painMorning = Pain::of(5);
    EXPECT_TRUE(staged.desk->document.perform(Edit{{AddEntry{check}}}, QStringLiteral("check")));
    return settled(std::move(staged));
}

Staged redFlag()
{
    Staged staged = desk(sampleJournal(tuesday()));
    CheckEntry check;
    check.id = "flag";
    check.date = tuesday();
    check.signs = {Sign::Swelling, Sign::GivingWay};
    EXPECT_TRUE(staged.desk->document.perform(Edit{{AddEntry{check}}}, QStringLiteral("check")));
    return settled(std::move(staged));
}

Staged outOfReach()
{
    Journal journal = sampleJournal(tuesday());
    journal.profile.goal->race.date = tuesday() + Days{12};
    return desk(journal);
}

/// The first start with its first `answered` pages answered.
Staged firstStart(int answered)
{
    auto dialog = std::make_unique<FirstStartDialog>(
        tuesday(), [](const Profile &profile, const std::vector<Entry> &log) {
            return makePlan(Journal{profile, log}, tuesday());
        });
    dialog->resize(1024, 700);
    dialog->findChild<RacePage *>()->load(sampleJournal(tuesday()).profile);
    Staged staged = shown(std::move(dialog));
    for (int i = 0; i < answered; ++i) {
        if (auto *signs = staged.dialog->findChild<SignList *>(); signs && signs->isVisible())
            signs->none()->setChecked(true);
        staged.dialog->accept();
    }
    return settled(std::move(staged));
}

LogRequest request()
{
    return {tuesday(), tuesday(), makePlan(sampleJournal(tuesday()), tuesday()).days.front(),
            [](const Entry &) { return LiveAnswer{QStringLiteral("…")}; }};
}

Staged logDifferent()
{
    Staged staged = shown(std::make_unique<LogDialog>(request()));
    staged.dialog->resize(staged.dialog->width(), 700);
    press(*staged.dialog, tr("restride::LogDialog", "&Different…"));
    return settled(std::move(staged));
}

/// The log of a day that holds two runs already.
Staged logSecond()
{
    RunEntry logged;
    logged.id = "logged";
    logged.date = tuesday() - Days{1};
    logged.walk = minutes(12);
    logged.jog = minutes(18);
    logged.painDuring = Pain::of(2);
    LogRequest asked = request();
    asked.date = logged.date;
    asked.runs = {{QStringLiteral("Jog 3 min"), QStringLiteral("Jog 18 min")}, 1};
    return shown(std::make_unique<LogDialog>(asked, logged));
}

MorningCheckRequest morning()
{
    return {tuesday(), true, {GateMissing::BriskWalk, GateMissing::Stairs}, {}};
}

Staged signsOpen()
{
    Staged staged = shown(std::make_unique<MorningCheckDialog>(morning()));
    press(*staged.dialog, tr("restride::MorningCheckDialog", "S&omething…"));
    return settled(std::move(staged));
}

Staged morningAfterALongDay()
{
    CheckEntry kept;
    kept.date = tuesday();
    kept.painMorning = Pain::of(1);
    kept.painWalking = Pain::of(0);
    kept.painStairs = Pain::of(2);
    kept.dailyLoad = true;
    return shown(std::make_unique<MorningCheckDialog>(morning(), kept));
}

/// The dialog of a paper, which reads the journal of the desk below it.
Staged paper(Paper which)
{
    Staged staged = desk(sampleJournal(tuesday()));
    const Document &document = staged.desk->document;
    auto dialog = std::make_unique<PaperDialog>(
        PaperSource{document.plan(), document.journal(), document.lived()}, which);
    dialog->resize(dialog->sizeHint().boundedTo({1024, 700}));
    dialog->show();
    staged.dialog = std::move(dialog);
    return settled(std::move(staged));
}

Staged profile(Tab tab)
{
    return shown(std::make_unique<ProfileDialog>(sampleJournal(tuesday()).profile, tuesday(), tab));
}

std::vector<Scene> makeWindows()
{
    return {
        {"calendar", [] { return desk(sampleJournal(tuesday())); }},
        {"week", week},
        {"chart", [] { return page(MainWindow::ChartPageIndex); }},
        {"chart-zoomed", chartZoomed},
        {"chart-table", [] { return chart([](ChartPage &page) { page.toggleTable(); }); }},
        {"chart-hurts",
         [] { return chart([](ChartPage &page) { page.showSubject(ChartPage::Hurts); }); }},
        {"moving", moving},
        {"past-day", pastDay},
        {"what-if-race", raceTried},
        {"what-if-week", weekMissed},
        {"morning-question", morningQuestion},
        {"first-day", firstDay},
        {"journal", [] { return page(MainWindow::JournalPage); }},
        {"why", [] { return page(MainWindow::WhyPage); }},
        {"flare", flareUp},
        {"red-flag", redFlag},
        {"out-of-reach", outOfReach},
        {"empty", [] { return desk(Journal{}); }},
    };
}

std::vector<Scene> makeDialogs()
{
    return {
        {"first-start-1", [] { return firstStart(0); }},
        {"first-start-2", [] { return firstStart(1); }},
        {"first-start-3", [] { return firstStart(2); }},
        {"first-start-4", [] { return firstStart(3); }},
        {"log", [] { return shown(std::make_unique<LogDialog>(request())); }},
        {"log-different", logDifferent},
        {"log-second", logSecond},
        {"cross", [] { return shown(std::make_unique<CrossDialog>(request())); }},
        {"morning", [] { return shown(std::make_unique<MorningCheckDialog>(morning())); }},
        {"morning-signs", signsOpen},
        {"morning-daily-load", morningAfterALongDay},
        {"print-week", [] { return paper(Paper::Week); }},
        {"print-summary", [] { return paper(Paper::Clinician); }},
        {"profile-race", [] { return profile(Tab::TheRace); }},
        {"profile-running", [] { return profile(Tab::RunningLately); }},
        {"profile-knee", [] { return profile(Tab::TheKnee); }},
        {"profile-days", [] { return profile(Tab::TheDays); }},
        {"cleared", [] { return shown(std::make_unique<ClearedDialog>(tuesday(), tuesday())); }},
        {"preferences",
         [] {
             return shown(
                 std::make_unique<PreferencesDialog>(Settings{}, sampleJournal(tuesday()).profile));
         }},
        {"about",
         [] {
             return shown(std::make_unique<AboutDialog>(
                 AboutFacts{QStringLiteral("0.1.0"),
                            QStringLiteral("3.40.1"),
                            {QStringLiteral("Settings: ~/.config/restride")}}));
         }},
        {"manual", [] { return shown(std::make_unique<ManualWindow>()); }},
    };
}

} // namespace

QWidget &Staged::form() const
{
    return dialog ? static_cast<QWidget &>(*dialog) : *desk->window.leftColumn()->whatIf();
}

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> kScenes = [] {
        std::vector<Scene> all = makeWindows();
        for (const Scene &dialog : makeDialogs())
            all.push_back(dialog);
        return all;
    }();
    return kScenes;
}

std::vector<Scene> windows()
{
    return makeWindows();
}

std::vector<Scene> forms()
{
    std::vector<Scene> found = makeDialogs();
    for (const Scene &window : windows())
        if (std::string_view(window.name).starts_with("what-if"))
            found.push_back(window);
    return found;
}

} // namespace restride::test
