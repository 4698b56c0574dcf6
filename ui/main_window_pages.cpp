// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in the middle, each made when it is first looked at.
#include "ui/main_window.h"

#include "ui/document/document.h"
#include "ui/document/forecast_source.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_view.h"
#include "ui/views/chart_view.h"
#include "ui/views/gestures.h"
#include "ui/views/journal_view.h"
#include "ui/views/left_column.h"
#include "ui/views/page_tabs.h"
#include "ui/views/refer_card.h"
#include "ui/views/why_view.h"

#include <QAction>
#include <QActionGroup>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace restride {

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

} // namespace restride
