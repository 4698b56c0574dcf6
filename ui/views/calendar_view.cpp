// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_view.h"

#include "ui/document/document.h"
#include "ui/models/past_plan.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_delegate.h"
#include "ui/views/calendar_legend.h"
#include "ui/views/calendar_move.h"
#include "ui/views/calendar_table.h"
#include "ui/views/calendar_weekdays.h"
#include "ui/views/month_header.h"
#include "ui/views/text_label.h"
#include "ui/views/time_bar.h"
#include "ui/views/time_slider.h"
#include "ui/views/week_column_delegate.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QHeaderView>
#include <QTimer>
#include <QVBoxLayout>

namespace restride {

CalendarView::CalendarView(QWidget *parent)
    : QWidget(parent), header_(new MonthHeader), table_(new CalendarTable),
      legend_(new CalendarLegend), note_(new TextLabel(TypeStep::Small, Tone::Secondary)),
      time_(new TimeBar)
{
    table_->setModel(&model_);
    weekdays_ = new CalendarWeekdays(*table_); // follows the columns of the model
    table_->setItemDelegate(new CalendarDelegate(table_));
    table_->setItemDelegateForColumn(MonthGridModel::kWeekColumn, new WeekColumnDelegate(table_));
    table_->verticalHeader()->setMinimumSectionSize(CalendarDelegate::leastHeight());
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QHeaderView &columns = *table_->horizontalHeader();
    columns.setMinimumSectionSize(scaled(30));
    columns.setSectionResizeMode(QHeaderView::Stretch);
    columns.setSectionResizeMode(MonthGridModel::kWeekColumn, QHeaderView::Fixed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(note_);
    column->addWidget(weekdays_);
    column->addWidget(table_, 1);
    column->addWidget(legend_);
    column->addWidget(time_);
    legend_->hide();
    time_->hide();
    note_->hide();
    note_->setContentsMargins(scaled(2), 0, 0, scaled(4));
    connectTable();
    connectKeys();
}

CalendarView::~CalendarView() = default;

void CalendarView::connectKeys()
{
    connect(table_, &CalendarTable::dayOpened, this, &CalendarView::open);
    connect(table_, &CalendarTable::moveAsked, this, &CalendarView::beginMove);
    connect(table_, &CalendarTable::dropAsked, this, &CalendarView::drop);
    connect(table_, &CalendarTable::leaveAsked, this, &CalendarView::leave);
    // A drag along the slider asks for many days at once; the newest is the one that counts.
    connect(time_, &TimeBar::dayChosen, this, [this](Date day) {
        if (!pastWanted_)
            QTimer::singleShot(0, this, [this] {
                if (pastWanted_)
                    showDay(*pastWanted_);
            });
        pastWanted_ = day;
    });
}

/// No focus proxy: Tab would go straight to it, past the buttons above the table.
void CalendarView::focusInEvent(QFocusEvent *event)
{
    table_->setFocus(event->reason());
}

void CalendarView::connectTable()
{
    connect(header_, &MonthHeader::stepped, this, &CalendarView::step);
    connect(header_, &MonthHeader::weekChosen, this, &CalendarView::showWeek);
    connect(header_, &MonthHeader::todayAsked, this, &CalendarView::goToToday);
    connect(table_, &CalendarTable::todayAsked, this, &CalendarView::goToToday);
    connect(table_, &CalendarTable::daysStepped, this,
            [this](int days) { chooseDay(chosen_ + Days{days}); });
    connect(table_, &CalendarTable::monthsStepped, this, &CalendarView::stepMonths);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CalendarView::followCurrent);
    connect(legend_, &CalendarLegend::hideAsked, this, &CalendarView::hideChangeRequested);
}

void CalendarView::showDocument(const Document &document)
{
    showSource(sourceOf(document));
    disconnect(sourceGone_);
    sourceGone_ = connect(&document, &QObject::destroyed, this, [this] {
        endMove();
        past_.reset();
        source_.reset();
    });
}

void CalendarView::showSource(const CalendarSource &source)
{
    present(source, Shows::Plan);
}

void CalendarView::showSupposed(const CalendarSource &source)
{
    present(source, Shows::Supposed);
}

void CalendarView::present(const CalendarSource &source, Shows shows)
{
    const bool first = !source_.has_value();
    source_ = source;
    shows_ = shows;
    past_.reset();
    pastWanted_.reset();
    table_->setPast(false);
    endMove();
    time_->showDays(source);
    showLowerRow();
    showNote();
    if (first)
        chosen_ = source.plan->today;
    showMonth(first ? monthOf(chosen_) : model_.month());
    chooseDay(chosen_);
}

CalendarSource CalendarView::shown() const
{
    return past_ ? past_->source() : *source_;
}

QString CalendarView::note() const
{
    return note_->isHidden() ? QString() : note_->text();
}

void CalendarView::say(const QString &words)
{
    const bool said = words == note();
    note_->setText(words);
    note_->setToolTip({});
    note_->setAccessibleName({});
    note_->setVisible(!words.isEmpty());
    if (words.isEmpty() || said)
        return;
    QAccessibleEvent told(note_, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

/// Follows the cursor: while a session is moved, what its day says; in the past, what has changed.
void CalendarView::showNote()
{
    if (move_)
        say(move_->words(chosen_));
    else if (past_)
        tellPast();
    else
        say({});
}

void CalendarView::showLowerRow()
{
    const bool moved = source_->change && !source_->change->moved.empty();
    legend_->setVisible(moved);
    legend_->setFoldable(shows_ == Shows::Plan);
    time_->setVisible(!moved && shows_ == Shows::Plan && time_->hasPast());
}

bool CalendarView::refusesInThePast()
{
    if (past_)
        say(tr("This is the past: nothing is changed here. Esc goes back to today."));
    return past_ != nullptr;
}

void CalendarView::open()
{
    if (move_)
        drop();
    else if (!refusesInThePast())
        emit dayActivated(chosen_);
}

void CalendarView::logChosen()
{
    if (!source_ || move_ || refusesInThePast())
        return;
    if (chosen_ > source_->plan->today)
        say(tr("%1 is still to come: it can be logged then.").arg(text::weekdayDayMonth(chosen_)));
    else
        emit logRequested(chosen_);
}

} // namespace restride
