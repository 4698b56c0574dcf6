// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/left_column.h"

#include "ui/document/document.h"
#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/change_panel.h"
#include "ui/views/ladder_widget.h"
#include "ui/views/mini_month.h"
#include "ui/views/note_card.h"
#include "ui/views/today_card.h"
#include "ui/views/what_if_panel.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {
namespace {

constexpr int kWidth = 272;
constexpr int kScrollBar = 8;

/// Grows half as fast as the font: the words wrap, and the pages need the room more.
int columnWidth()
{
    return (kWidth + scaled(kWidth)) / 2;
}

QString missingWords(const Now &now)
{
    QStringList missing;
    now.gateMissing.forEach([&missing](GateMissing one) { missing << text::missingName(one); });
    return missing.isEmpty()
               ? QString()
               : LeftColumn::tr("Before the next jog: %1.").arg(missing.join(QStringLiteral("; ")));
}

} // namespace

LeftColumn::LeftColumn(QWidget *parent)
    : QScrollArea(parent), today_(new TodayCard), ladderCard_(new NoteCard),
      ladder_(new LadderWidget), months_(new MiniMonth), change_(new ChangePanel),
      whatIf_(new WhatIfPanel)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setLook(verticalScrollBar(), "scrollbar");
    setAccessibleName(tr("Today and the weeks ahead"));
    speakAs(this, QAccessible::Pane);
    viewport()->setAutoFillBackground(false);
    ladderCard_->setPicture(ladder_);

    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12));
    column->addWidget(today_);
    column->addWidget(ladderCard_);
    column->addWidget(months_);
    column->addWidget(change_, 1);
    column->addWidget(whatIf_, 1);
    whatIf_->hide();
    column->addStretch(0);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWidget(inside);
}

void LeftColumn::showDocument(const Document &document, const QString &after)
{
    const CalendarSource source = sourceOf(document);
    today_->showToday(source);
    showLadder(document.plan());
    months_->showMonths(document.plan(), document.lived(),
                        document.journal().profile.runner.weekStarts);

    changed_ = document.change() && document.plan().answer == Answer::Plan;
    if (changed_)
        change_->showChange(*document.change(), document.changeDecisions(), document.plan(), after);
    showCards();
    if (changed_)
        verticalScrollBar()->setValue(0);
}

void LeftColumn::showWhatIf(bool show)
{
    whatIfShown_ = show;
    showCards();
    verticalScrollBar()->setValue(0);
}

void LeftColumn::showCards()
{
    whatIf_->setVisible(whatIfShown_);
    today_->setVisible(!whatIfShown_);
    change_->setVisible(changed_ && !whatIfShown_);
    ladderCard_->setVisible(!changed_ && !whatIfShown_);
    months_->setVisible(!changed_ && !whatIfShown_);
    fitWidth();
}

void LeftColumn::fitWidth()
{
    const int wide = std::max({columnWidth(), today_->minimumSizeHint().width(),
                               change_->minimumSizeHint().width(),
                               whatIfShown_ ? whatIf_->minimumSizeHint().width() : 0});
    widget()->setFixedWidth(wide);
    setFixedWidth(wide + scaled(kScrollBar));
}

void LeftColumn::showLadder(const Plan &plan)
{
    const Now &now = plan.now;
    const bool climbing = plan.answer == Answer::Plan && now.rung.has_value();
    ladder_->setVisible(climbing);
    if (plan.answer == Answer::Refer) {
        ladderCard_->showNote(tr("Not lost"), {},
                              tr("Fourteen days without running cost about 3 % of fitness, about "
                                 "half of that with painless cycling or swimming."));
        return;
    }
    if (climbing) {
        ladder_->showRung(now.rung);
        ladderCard_->showNote(tr("Ladder"),
                              tr("%1 of %2 clean").arg(now.cleanOnRung).arg(now.cleanNeeded),
                              now.gateOpen ? QString() : missingWords(now));
        return;
    }
    if (!now.gateOpen && !now.gateMissing.empty()) {
        ladderCard_->showNote(tr("The gate"), text::phaseName(now.phase), missingWords(now));
        return;
    }
    ladderCard_->showNote(
        text::phaseName(now.phase), {},
        now.longest30dJog.count() > 0
            ? tr("Longest run of the last 30 days: %1.").arg(text::minutes(now.longest30dJog))
            : QString());
}

} // namespace restride
