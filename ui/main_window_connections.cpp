// SPDX-License-Identifier: GPL-3.0-or-later
// Which gesture leads where.
#include "ui/main_window.h"

#include "ui/document/document.h"
#include "ui/views/calendar_view.h"
#include "ui/views/change_panel.h"
#include "ui/views/chart_view.h"
#include "ui/views/field_undo.h"
#include "ui/views/gestures.h"
#include "ui/views/left_column.h"
#include "ui/views/mini_month.h"
#include "ui/views/page_tabs.h"
#include "ui/views/papers.h"
#include "ui/views/today_card.h"
#include "ui/views/verdict_banner.h"
#include "ui/views/what_if_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QShortcut>

namespace restride {

void MainWindow::connectFileActions()
{
    connect(actions_.newRunner, &QAction::triggered, this, &MainWindow::newRequested);
    connect(actions_.open, &QAction::triggered, this, &MainWindow::openRequested);
    connect(actions_.exportFile, &QAction::triggered, this, &MainWindow::exportRequested);
    connect(actions_.saveChart, &QActionGroup::triggered, this, [this](const QAction *action) {
        showPage(ChartPageIndex);
        if (auto *chart = qobject_cast<ChartPage *>(pages_->page(ChartPageIndex)))
            chart->askWhere(static_cast<ChartFormat>(action->data().toInt()));
    });
    connect(actions_.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_.about, &QAction::triggered, this, &MainWindow::showAbout);
    for (const auto &[action, paper] : {std::pair{actions_.print, Paper::Week},
                                        {actions_.printPlan, Paper::Plan},
                                        {actions_.printCard, Paper::Card},
                                        {actions_.printSummary, Paper::Clinician}})
        connect(action, &QAction::triggered, this,
                [this, paper = paper] { showPapers(document_, paper, *this); });
    connect(actions_.themes, &QActionGroup::triggered, this, [this](QAction *action) {
        const QString choice = action->data().toString();
        chooseTheme(choice == QLatin1String("light")  ? ThemeChoice::Light
                    : choice == QLatin1String("dark") ? ThemeChoice::Dark
                                                      : ThemeChoice::System);
    });
    connect(actions_.preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    connect(actions_.manual, &QAction::triggered, this, &MainWindow::showManual);
}

void MainWindow::connectPlanActions()
{
    connect(actions_.log, &QAction::triggered, this, [this] { gestures_->log(document_.today()); });
    connect(actions_.logCross, &QAction::triggered, gestures_, &Gestures::logCross);
    connect(actions_.morning, &QAction::triggered, gestures_, &Gestures::morningCheck);
    connect(actions_.skip, &QAction::triggered, gestures_, &Gestures::skip);
    connect(actions_.moveSession, &QAction::triggered, this, [this] {
        showPage(CalendarPage);
        calendar_->moveSession();
    });
    connect(actions_.whatIf, &QAction::triggered, this, [this] { openWhatIf({}); });
    connect(actions_.profile, &QAction::triggered, gestures_, &Gestures::editProfile);
    connect(actions_.cleared, &QAction::triggered, gestures_, &Gestures::cleared);
}

void MainWindow::connectViews()
{
    connect(banner_, &VerdictBanner::alternativeChosen, gestures_, &Gestures::enterInstead);
    connect(banner_, &VerdictBanner::raceRequested, gestures_, &Gestures::editProfile);
    connect(banner_, &VerdictBanner::raceCardRequested, actions_.printCard, &QAction::trigger);
    connect(banner_, &VerdictBanner::whatToTellRequested, this, &MainWindow::showReferral);
    connect(banner_, &VerdictBanner::dayTried, this, [this](Date day) {
        openWhatIf({day, {}, {}});
    });
    connect(banner_, &VerdictBanner::supposedAccepted, this, &MainWindow::acceptWhatIf);
    connect(banner_, &VerdictBanner::supposedDropped, this, &MainWindow::closeWhatIf);
    connect(left_->whatIf(), &WhatIfPanel::weekChosen, this,
            [this](Date week) { calendar_->chooseDay(week); });
    connect(left_->whatIf(), &WhatIfPanel::dropped, this, &MainWindow::closeWhatIf);
    connect(left_->whatIf(), &WhatIfPanel::supposed, this, [this](const SupposedPlan &plan) {
        supposed_ = plan;
        showSupposed();
    });
    connect(left_->today(), &TodayCard::logRequested, actions_.log, &QAction::trigger);
    connect(left_->today(), &TodayCard::skipRequested, actions_.skip, &QAction::trigger);
    connect(left_->today(), &TodayCard::morningCheckRequested, actions_.morning, &QAction::trigger);
    connect(left_->today(), &TodayCard::quietMorningReported, gestures_, &Gestures::quietMorning);
    connect(left_->change(), &ChangePanel::accepted, &document_, &Document::dismissChange);
    connect(left_->change(), &ChangePanel::undoRequested, actions_.undo, &QAction::trigger);
    connect(left_->months(), &MiniMonth::dayActivated, this, [this](Date day) {
        showPage(CalendarPage);
        calendar_->chooseDay(day);
    });
}

/// Keys without Ctrl, for the day that is chosen in the calendar; where no calendar is seen, for
/// today. Of the window, so that they work wherever the focus is; a field that text is typed into
/// takes them first.
void MainWindow::connectLetters()
{
    connect(new QShortcut(Qt::Key_L, this), &QShortcut::activated, this,
            [this] { calendar_->isVisible() ? calendar_->logChosen() : actions_.log->trigger(); });
    connect(new QShortcut(Qt::Key_M, this), &QShortcut::activated, this, [this] {
        calendar_->isVisible() ? calendar_->moveChosen() : actions_.moveSession->trigger();
    });
    new FieldUndo(this);
}

} // namespace restride
