// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/dialogs/manual_window.h"
#include "ui/document/document.h"
#include "ui/document/forecast_source.h"
#include "ui/models/tool_tip.h"
#include "ui/text/text.h"
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
#include "ui/views/refer_card.h"
#include "ui/views/text_label.h"
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
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace restride {

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
    connectLetters();
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
    resize(1280, 800);
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
        action->setToolTip(plainToolTip(path));
        connect(action, &QAction::triggered, this, [this, path] { emit recentRequested(path); });
    }
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
        gestures_->openDay(day);
        return;
    }
    showPage(WhyPage);
    if (auto *why = qobject_cast<WhyView *>(pages_->page(WhyPage)))
        why->showDay(day);
}

void MainWindow::showFailure(const StoreError &error)
{
    say(failureWords(error));
}

} // namespace restride
