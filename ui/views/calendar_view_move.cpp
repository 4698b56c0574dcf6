// SPDX-License-Identifier: GPL-3.0-or-later
// A session on its way to another day of the calendar: taken up, put down, or left where it was.
#include "ui/views/calendar_view.h"

#include "ui/text/text.h"
#include "ui/views/calendar_move.h"
#include "ui/views/calendar_table.h"
#include "ui/views/time_bar.h"

#include <utility>

namespace restride {

bool CalendarView::isMoving() const
{
    return move_ != nullptr;
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

void CalendarView::moveChosen()
{
    table_->setFocus(); // whose keys go on from here
    beginMove();
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

} // namespace restride
