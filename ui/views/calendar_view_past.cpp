// SPDX-License-Identifier: GPL-3.0-or-later
// The plan as it stood on a past day, and what is said of it above the days.
#include "ui/views/calendar_view.h"

#include "ui/models/past_plan.h"
#include "ui/text/since.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_legend.h"
#include "ui/views/calendar_table.h"
#include "ui/views/calendar_weekdays.h"
#include "ui/views/month_header.h"
#include "ui/views/text_label.h"
#include "ui/views/time_bar.h"

#include <algorithm>
#include <vector>

namespace restride {
namespace {

QStringList kept(const QStringList &sentences, const std::vector<bool> &which)
{
    QStringList some;
    for (qsizetype i = 0; i < sentences.size(); ++i)
        if (which[static_cast<std::size_t>(i)])
            some << sentences[i];
    return some;
}

/// As many of `sentences` as stand on one line of `width`, the later ones before the earlier; the
/// first, which the row below the days says too, only where there is room for another beside it or
/// for no other at all.
QString onOneLine(const QStringList &sentences, const QFontMetrics &metrics, int width)
{
    const auto line = [&](const std::vector<bool> &which) {
        return kept(sentences, which).join(QLatin1Char(' '));
    };
    std::vector<bool> which(static_cast<std::size_t>(sentences.size()), false);
    for (std::size_t i = which.size(); i-- > 0;) {
        which[i] = true;
        if (metrics.horizontalAdvance(line(which)) > width)
            which[i] = false;
    }
    return line(which).isEmpty() ? sentences.first() : line(which);
}

} // namespace

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

/// Which day it is, then what has changed since; what says most stands last.
QStringList CalendarView::pastSentences() const
{
    return QStringList(tr("As it stood on %1.").arg(text::dayMonth(past_->day()))) +
           text::sinceThen(past_->plan(), *source_->plan);
}

/// Whether the days keep rows in which each has its word, with so many words above them.
bool CalendarView::leavesRoom(const QString &words) const
{
    constexpr int kRow = 44;
    const QMargins around = note_->contentsMargins();
    const int wide = width() - around.left() - around.right();
    int room = height() - around.bottom() -
               note_->fontMetrics().boundingRect(0, 0, wide, 0, Qt::TextWordWrap, words).height();
    for (const QWidget *other :
         {static_cast<const QWidget *>(header_), static_cast<const QWidget *>(weekdays_),
          static_cast<const QWidget *>(legend_), static_cast<const QWidget *>(time_)})
        if (!other->isHidden())
            room -= other->sizeHint().height();
    return room >= MonthGridModel::kWeeks * scaled(kRow);
}

/// All of it, where the days keep their room; else one line, and the whole in the tip and for a
/// screen reader.
void CalendarView::tellPast()
{
    const QStringList known = pastSentences();
    const QString hint = tr("Nothing is changed here; Esc goes back to today.");
    const QString whole = (known + QStringList(hint)).join(QLatin1Char(' '));
    if (leavesRoom(whole))
        return say(whole);
    const int room = width() - note_->contentsMargins().left() - note_->contentsMargins().right();
    say(onOneLine(known, note_->fontMetrics(), room));
    note_->setToolTip(whole.toHtmlEscaped());
    note_->setAccessibleName(whole);
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (past_)
        tellPast();
}

} // namespace restride
