// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_view.h"

#include "ui/document/document.h"
#include "ui/models/past_plan.h"
#include "ui/text/since.h"
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

#include <algorithm>
#include <utility>

namespace restride {
namespace {

std::chrono::year_month monthOf(Date date)
{
    const std::chrono::year_month_day day{date};
    return day.year() / day.month();
}

/// The same day of another month, or the last one that it has.
Date monthsLater(Date date, int months)
{
    const auto month = monthOf(date) + std::chrono::months{months};
    const Date last{month / std::chrono::last};
    return std::min(last, Date{month / std::chrono::day{1}} +
                              (date - Date{monthOf(date) / std::chrono::day{1}}));
}

} // namespace

CalendarView::CalendarView(QWidget *parent)
    : QWidget(parent), header_(new MonthHeader), table_(new CalendarTable),
      legend_(new CalendarLegend), note_(new TextLabel(TypeStep::Small, Tone::Secondary)),
      time_(new TimeBar)
{
    table_->setModel(&model_);
    table_->setItemDelegate(new CalendarDelegate(table_));
    table_->setItemDelegateForColumn(MonthGridModel::kWeekColumn, new WeekColumnDelegate(table_));
    table_->verticalHeader()->setMinimumSectionSize(CalendarDelegate::leastHeight());
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QHeaderView &columns = *table_->horizontalHeader();
    columns.setMinimumSectionSize(scaled(40));
    columns.setSectionResizeMode(QHeaderView::Stretch);
    columns.setSectionResizeMode(MonthGridModel::kWeekColumn, QHeaderView::Fixed);
    columns.resizeSection(MonthGridModel::kWeekColumn, scaled(84));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(note_);
    column->addWidget(new CalendarWeekdays(*table_));
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
    connect(table_, &CalendarTable::logAsked, this, [this] {
        if (past_)
            say(tr("This is the past: nothing is changed here. Esc goes back to today."));
        else if (!move_)
            emit logRequested(chosen_);
    });
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

void CalendarView::chooseDay(Date day)
{
    if (!source_)
        return;
    chosen_ = day;
    if (!model_.holds(day)) {
        turned_ = true;
        showMonth(monthOf(day));
    }
    table_->setCurrentIndex(model_.indexOf(day));
    layOutRows();
    if (week_)
        header_->showMonth(monthOf(day));
}

void CalendarView::showWeek(bool week)
{
    week_ = week;
    layOutRows();
    if (week)
        header_->showMonth(monthOf(chosen_));
    else
        header_->showMonths(model_.month(), model_.lastMonth());
    table_->viewport()->update();
}

void CalendarView::step(int direction)
{
    if (week_)
        chooseDay(chosen_ + Days{direction * MonthGridModel::kDays});
    else
        stepMonths(direction);
}

void CalendarView::stepMonths(int months)
{
    if (!source_)
        return;
    // From the month that is shown: the chosen day may be one of its neighbours' days.
    const auto shown = static_cast<int>((model_.month() - monthOf(chosen_)).count());
    const Date day = monthsLater(chosen_, shown + months);
    turned_ = true;
    showMonth(monthOf(day));
    chooseDay(day);
}

void CalendarView::showMonth(std::chrono::year_month month)
{
    if (!source_)
        return;
    if (!turned_ && month == monthOf(source_->plan->today) && beginsThisWeek())
        model_.showFromThisWeek(shown());
    else
        model_.show(shown(), month);
    header_->showMonths(model_.month(), model_.lastMonth());
    table_->setAccessibleName(tr("Calendar, %1").arg(header_->title()));
}

void CalendarView::goToToday()
{
    if (!source_)
        return;
    const Date today = shown().plan->today;
    if (std::exchange(turned_, false))
        showMonth(monthOf(today));
    chooseDay(today);
}

/// While nothing was logged before it: a month's weeks above it would only be empty.
bool CalendarView::beginsThisWeek() const
{
    const Date week =
        startOfWeek(source_->plan->today, source_->journal->profile.runner.weekStarts);
    return std::ranges::none_of(source_->journal->log,
                                [week](const Entry &entry) { return dateOf(entry) < week; });
}

void CalendarView::followCurrent(const QModelIndex &current)
{
    const auto day = model_.dateAt(current);
    if (!day)
        return;
    chosen_ = *day;
    showNote();
    emit dayChosen(chosen_);
}

CalendarSource CalendarView::shown() const
{
    return past_ ? past_->source() : *source_;
}

bool CalendarView::isMoving() const
{
    return move_ != nullptr;
}

QString CalendarView::note() const
{
    return note_->isHidden() ? QString() : note_->text();
}

void CalendarView::say(const QString &words)
{
    note_->setText(words);
    note_->setVisible(!words.isEmpty());
    if (words.isEmpty())
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
        say(tr("As it stood on %1. %2 Nothing is changed here; Esc goes back to today.")
                .arg(text::dayMonth(past_->day()), text::sinceThen(past_->plan(), *source_->plan)));
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

void CalendarView::open()
{
    if (move_)
        drop();
    else if (past_)
        say(tr("This is the past: nothing is changed here. Esc goes back to today."));
    else
        emit dayActivated(chosen_);
}

void CalendarView::beginMove()
{
    if (!source_ || move_ || past_ || shows_ == Shows::Supposed)
        return;
    auto move = CalendarMove::of(*source_, chosen_);
    if (!move) {
        say(tr("There is no session to move on %1.").arg(text::weekdayDayMonth(chosen_)));
        return;
    }
    move_ = std::make_unique<CalendarMove>(std::move(*move));
    model_.markMove(move_->marks());
    table_->setMoving(true);
    showNote();
}

void CalendarView::moveSession()
{
    if (!source_ || past_ || move_)
        return;
    for (const Day &day : source_->plan->days)
        if (day.date >= chosen_ && isMovable(day, source_->plan->today)) {
            chooseDay(day.date);
            break;
        }
    table_->setFocus();
    beginMove();
}

void CalendarView::drop()
{
    if (!move_)
        return;
    if (!move_->allows(chosen_)) {
        if (chosen_ == move_->from())
            leave();
        else
            showNote();
        return;
    }
    const Date from = move_->from();
    endMove();
    emit moveRequested(from, chosen_);
}

void CalendarView::leave()
{
    if (move_) {
        const Date from = move_->from();
        endMove();
        chooseDay(from);
    } else if (past_) {
        time_->goToToday();
        showDay(source_->plan->today);
    }
}

void CalendarView::endMove()
{
    if (!move_)
        return;
    move_.reset();
    model_.markMove({});
    table_->setMoving(false);
    showNote();
}

void CalendarView::showDay(Date day)
{
    pastWanted_.reset();
    if (!source_)
        return;
    endMove();
    const Date today = source_->plan->today;
    if (day < today)
        past_ = std::make_unique<PastPlan>(*source_->journal, day);
    else
        past_.reset();
    table_->setPast(past_ != nullptr);
    showMonth(model_.holds(day) ? model_.month() : monthOf(day));
    chooseDay(std::min(day, today));
    showNote();
}

void CalendarView::layOutRows()
{
    const int shown = model_.indexOf(chosen_).row();
    for (int row = 0; row < MonthGridModel::kWeeks; ++row)
        table_->setRowHidden(row, week_ && row != shown);
}

} // namespace restride
