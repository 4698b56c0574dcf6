// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/manual_window.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/document/document.h"
#include "ui/document/forecast_source.h"
#include "ui/text/text.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_view.h"
#include "ui/views/change_panel.h"
#include "ui/views/chart_view.h"
#include "ui/views/failure_words.h"
#include "ui/views/gestures.h"
#include "ui/views/journal_view.h"
#include "ui/views/left_column.h"
#include "ui/views/message_bar.h"
#include "ui/views/mini_month.h"
#include "ui/views/page_tabs.h"
#include "ui/views/papers.h"
#include "ui/views/refer_card.h"
#include "ui/views/text_label.h"
#include "ui/views/today_card.h"
#include "ui/views/verdict_banner.h"
#include "ui/views/what_if_panel.h"
#include "ui/views/why_view.h"
#include "ui/views/window_tool_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace restride {
namespace {

/// What the screen leaves to a window once it has its frame, whose height is known only later.
QSize roomOnScreen(const QWidget &window)
{
    constexpr QSize kFrame(16, 48);
    return window.screen()->availableSize() - kFrame;
}

} // namespace

MainWindow::MainWindow(Document &document, QWidget *parent)
    : QMainWindow(parent), document_(document), actions_(*this, document.undoStack()),
      forecast_(new ForecastSource(document, this)), gestures_(new Gestures(document, *this)),
      messages_(new MessageBar), banner_(new VerdictBanner), left_(new LeftColumn),
      pages_(new PageTabs)
{
    setRunnerName({});
    build();
    connectFileActions();
    connectPlanActions();
    connectViews();
    connect(&document_, &Document::changed, this, &MainWindow::showDocument);
    connect(forecast_, &ForecastSource::ready, this, &MainWindow::showForecast);
    connect(&document_, &Document::saveFailed, this, &MainWindow::showFailure);
    // The stack takes up a command, and its name, only after the document has changed.
    connect(&document_.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showLeftColumn);
    showPage(CalendarPage);
    showDocument();
    calendar_->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    actions_.fill(*menuBar());
    setLook(menuBar(), "menubar");
    addPages();
    auto *tools = new WindowToolBar(actions_);
    date_ = tools->date();

    auto *middle = new QHBoxLayout;
    // The rest of the gap of 16 is the place of the column's scroll bar.
    middle->setSpacing(scaled(8));
    middle->addWidget(left_);
    middle->addWidget(pages_, 1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    column->setSpacing(scaled(12));
    column->addWidget(messages_);
    column->addWidget(banner_);
    column->addLayout(middle, 1);
    auto *central = new QWidget;
    auto *whole = new QVBoxLayout(central);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(tools);
    whole->addLayout(column, 1);
    setCentralWidget(central);
    setMinimumSize(800, 560);
    resize(QSize(1280, 800).boundedTo(roomOnScreen(*this)));
}

void MainWindow::addPages()
{
    const QStringList names{tr("Calendar"), tr("Chart"), tr("Journal"), tr("Why")};
    pages_->addPage(QStringLiteral("calendar"), names[0], [this] { return makeCalendarPage(); });
    pages_->addPage(QStringLiteral("chart"), names[1], [this] {
        auto *chart = new ChartPage;
        chart->showDocument(document_);
        chart->showOutlook(forecast_->outlook());
        connect(chart, &ChartPage::said, this, &MainWindow::say);
        // Built while something is tried out: it shows that too, once it has its place.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (left_->showsWhatIf())
                    showSupposed();
            },
            Qt::QueuedConnection);
        return chart;
    });
    pages_->addPage(QStringLiteral("journal"), names[2], [this] { return makeJournalPage(); });
    pages_->addPage(QStringLiteral("why"), names[3], [this] { return makeWhyPage(); });
    actions_.addPages(names);
    connect(actions_.pages, &QActionGroup::triggered, this,
            [this](QAction *action) { pages_->showPage(action->data().toInt()); });
    connect(pages_, &PageTabs::pageShown, this, [this](int index) {
        actions_.pages->actions().at(index)->setChecked(true);
        if (index == CalendarPage && referralAsked_) {
            referralAsked_ = false;
            showCalendarOrReferral();
        }
    });
}

QWidget *MainWindow::makeCalendarPage()
{
    calendar_ = new CalendarView;
    referral_ = new ReferCard;
    calendarPlace_ = new QStackedWidget;
    calendarPlace_->addWidget(calendar_);
    referralPlace_ = new QScrollArea;
    referralPlace_->setAccessibleName(tr("Before the next run"));
    speakAs(referralPlace_, QAccessible::Pane);
    new FocusRing(referralPlace_);
    referralPlace_->setFrameShape(QFrame::NoFrame);
    referralPlace_->setWidgetResizable(true);
    setLook(referralPlace_->verticalScrollBar(), "scrollbar");
    referralPlace_->setWidget(referral_);
    calendarPlace_->addWidget(referralPlace_);
    connect(calendar_, &CalendarView::dayActivated, this, &MainWindow::activateDay);
    connect(calendar_, &CalendarView::logRequested, gestures_, &Gestures::log);
    connect(calendar_, &CalendarView::moveRequested, gestures_, &Gestures::moveSession);
    connect(calendar_, &CalendarView::hideChangeRequested, &document_, &Document::dismissChange);
    connect(referral_, &ReferCard::clearedRequested, gestures_, &Gestures::cleared);
    connect(referral_, &ReferCard::undoRequested, gestures_, &Gestures::undoCheck);
    connect(referral_, &ReferCard::summaryRequested, actions_.printSummary, &QAction::trigger);
    connect(referral_, &ReferCard::calendarRequested, this, [this] {
        referralAsked_ = false;
        showCalendarOrReferral();
    });
    return calendarPlace_;
}

QWidget *MainWindow::makeJournalPage()
{
    auto *journal = new JournalView;
    journal->showDocument(document_);
    connect(journal, &JournalView::editRequested, gestures_, &Gestures::editEntry);
    connect(journal, &JournalView::removeRequested, gestures_, &Gestures::removeEntry);
    return journal;
}

QWidget *MainWindow::makeWhyPage()
{
    auto *why = new WhyView;
    why->showDocument(document_);
    return why;
}

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
    connect(actions_.whatIf, &QAction::triggered, this, [this] { openWhatIf(); });
    connect(actions_.profile, &QAction::triggered, gestures_, &Gestures::editProfile);
    connect(actions_.cleared, &QAction::triggered, gestures_, &Gestures::cleared);
}

void MainWindow::connectViews()
{
    connect(banner_, &VerdictBanner::alternativeChosen, gestures_, &Gestures::enterInstead);
    connect(banner_, &VerdictBanner::raceRequested, gestures_, &Gestures::editProfile);
    connect(banner_, &VerdictBanner::raceCardRequested, actions_.printCard, &QAction::trigger);
    connect(banner_, &VerdictBanner::whatToTellRequested, this, &MainWindow::showReferral);
    connect(banner_, &VerdictBanner::dayTried, this, [this](Date day) { openWhatIf(day); });
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

void MainWindow::showDocument()
{
    banner_->showVerdict(document_.plan(), document_.change());
    showLeftColumn();
    date_->setText(text::weekdayDayMonth(document_.today()));
    calendar_->showDocument(document_);
    if (auto *chart = qobject_cast<ChartPage *>(pages_->page(ChartPageIndex)))
        chart->showDocument(document_);
    if (auto *journal = qobject_cast<JournalView *>(pages_->page(JournalPage)))
        journal->showDocument(document_);
    if (auto *why = qobject_cast<WhyView *>(pages_->page(WhyPage)))
        why->showDocument(document_);
    showForecast();
    showCalendarOrReferral();
    showActions();
    if (left_->showsWhatIf())
        left_->whatIf()->follow(document_);
}

void MainWindow::openWhatIf(std::optional<Date> raceDate)
{
    left_->showWhatIf(true);
    left_->whatIf()->begin(document_, raceDate);
    left_->whatIf()->focusFirst();
}

void MainWindow::closeWhatIf()
{
    left_->showWhatIf(false);
    supposed_.reset();
    showDocument();
    calendar_->setFocus();
}

void MainWindow::acceptWhatIf()
{
    const Profile before = document_.journal().profile;
    const Profile after = left_->whatIf()->profile();
    left_->showWhatIf(false);
    supposed_.reset();
    if (after == before || !document_.perform(Edit{{ChangeProfile{before, after}}}, tr("what if")))
        showDocument();
    calendar_->setFocus();
}

/// Banner, calendar and chart follow what is tried out; without a wish they show what is.
void MainWindow::showSupposed()
{
    const bool kept = left_->whatIf()->canBeKept();
    banner_->showSupposed(left_->whatIf()->question(), supposed_ ? &supposed_->plan : nullptr,
                          kept);
    auto *chart = qobject_cast<ChartPage *>(pages_->page(ChartPageIndex));
    if (!supposed_) {
        calendar_->showDocument(document_);
        if (chart)
            chart->showDocument(document_);
        return;
    }
    calendar_->showSupposed(
        {&supposed_->journal, &supposed_->plan, &document_.lived(), &supposed_->change});
    if (chart)
        chart->showSource(chartSource(supposed_->journal, supposed_->plan.today, supposed_->plan,
                                      document_.lived()));
}

void MainWindow::showForecast()
{
    if (left_->showsWhatIf())
        return; // of the plan that is, not of the one that is tried out
    const std::optional<Outlook> &outlook = forecast_->outlook();
    banner_->showForecast(outlook ? std::optional(outlook->forecast) : std::nullopt);
    if (auto *chart = qobject_cast<ChartPage *>(pages_->page(ChartPageIndex)))
        chart->showOutlook(outlook);
}

void MainWindow::showLeftColumn()
{
    left_->showDocument(document_, document_.undoStack().undoText());
}

void MainWindow::showCalendarOrReferral()
{
    const Plan &plan = document_.plan();
    const bool refers = plan.refer && (plan.answer == Answer::Refer || referralAsked_);
    if (refers)
        referral_->showReferral(plan, document_.journal(), document_.lived());
    calendarPlace_->setCurrentWidget(refers ? static_cast<QWidget *>(referralPlace_) : calendar_);
}

void MainWindow::showReferral()
{
    showPage(CalendarPage);
    referralAsked_ = true;
    showCalendarOrReferral();
}

void MainWindow::showActions()
{
    const Plan &plan = document_.plan();
    const bool session = !plan.days.empty() && plan.days.front().workout.kind != Kind::Rest &&
                         plan.days.front().why.rule != Rule::RespondDone;
    actions_.skip->setEnabled(session);
    actions_.cleared->setEnabled(plan.refer.has_value());
    actions_.printSummary->setEnabled(true);
    actions_.printCard->setEnabled(plan.verdict.has_value());
}

void MainWindow::setRunnerName(const QString &name)
{
    setWindowTitle(name.isEmpty() ? tr("Restride") : tr("%1 – Restride").arg(name));
}

void MainWindow::setRecentFiles(const QStringList &paths)
{
    actions_.recent->clear();
    actions_.recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        // Ampersands of a file's name are no mnemonics.
        QString name = QFileInfo(path).fileName();
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = actions_.recent->addAction(name);
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit recentRequested(path); });
    }
}

void MainWindow::setSettings(const Settings &settings)
{
    settings_ = settings;
    actions_.themes->actions().at(static_cast<int>(settings.theme))->setChecked(true);
    showDocument();
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    Settings chosen = settings_;
    chosen.theme = choice;
    emit settingsChosen(chosen);
}

void MainWindow::showPreferences()
{
    const Profile before = document_.journal().profile;
    PreferencesDialog dialog(settings_, before, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.profile() != before)
        document_.perform(Edit{{ChangeProfile{before, dialog.profile()}}}, tr("preferences"));
    if (dialog.settings() != settings_)
        emit settingsChosen(dialog.settings());
}

void MainWindow::showManual()
{
    if (!manual_)
        manual_ = new ManualWindow(this);
    manual_->show();
    manual_->raise();
    manual_->activateWindow();
}

void MainWindow::takeQuietMorning()
{
    gestures_->quietMorning();
}

void MainWindow::askForMorning()
{
    if (QApplication::activeModalWidget())
        return; // the runner is in the middle of something
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    gestures_->morningCheck();
}

void MainWindow::say(const QString &words)
{
    messages_->showMessage(words);
}

void MainWindow::showPage(Page page)
{
    pages_->showPage(page);
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(pages_->shownPage());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit closing(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::activateDay(Date day)
{
    if (day <= document_.today()) {
        gestures_->log(day);
        return;
    }
    showPage(WhyPage);
    if (auto *why = qobject_cast<WhyView *>(pages_->page(WhyPage)))
        why->showDay(day);
}

void MainWindow::showFailure(const StoreError &error)
{
    say(failureWords(error.failure));
}

void MainWindow::showAbout()
{
    AboutDialog(facts_, this).exec();
}

} // namespace restride
