// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/refer_card.h"

#include "ui/dialogs/flow_layout.h"
#include "ui/models/refer_story.h"
#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/hairline.h"
#include "ui/views/refer_frame.h"
#include "ui/views/text_label.h"
#include "ui/views/week_strip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace restride {
namespace {

QBoxLayout *makeList(QHBoxLayout *row, const QString &heading, int stretch)
{
    auto *label = new TextLabel(TypeStep::Small, Tone::Refer);
    label->setText(heading);
    label->setStrong();
    auto *items = new QVBoxLayout;
    items->setSpacing(scaled(5));
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(8));
    column->addWidget(label);
    column->addLayout(items);
    column->addStretch();
    row->addLayout(column, stretch);
    return items;
}

void fillList(QBoxLayout *list, const QStringList &lines)
{
    while (QLayoutItem *item = list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &line : lines) {
        auto *bullet = new BulletLine;
        bullet->showLine(line);
        list->addWidget(bullet);
    }
}

QPushButton *makeButton(const QString &icon, const QString &words, const char *look)
{
    const bool primary = qstrcmp(look, "primary") == 0;
    auto *button = new QPushButton(
        themedIcon(icon, primary ? QPalette::HighlightedText : QPalette::ButtonText), words);
    button->setIconSize(buttonIconSize());
    button->setAccessibleName(words);
    setLook(button, look);
    return button;
}

} // namespace

ReferCard::ReferCard(QWidget *parent)
    : QWidget(parent), headline_(new TextLabel(TypeStep::Verdict, Tone::Refer)),
      howSoon_(new TextLabel(TypeStep::Body, Tone::Refer)),
      weekNote_(new TextLabel(TypeStep::Small, Tone::Secondary)), week_(new WeekStrip)
{
    speakAs(this, QAccessible::Grouping);
    auto *frame = new ReferFrame;
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 0, 1, 0);
    inside->setSpacing(0);
    QWidget *head = makeHead();
    frame->setHead(head);
    inside->addWidget(head);
    inside->addWidget(makeColumns(), 1);
    inside->addWidget(new Hairline);
    inside->addWidget(makeButtons());

    auto *weekTitle = new TextLabel(TypeStep::Heading);
    weekTitle->setText(tr("The next seven days"));
    weekTitle->setSingleLine();
    auto *weekHead = new QHBoxLayout;
    weekHead->setSpacing(scaled(10));
    weekHead->addWidget(weekTitle);
    weekHead->addWidget(weekNote_, 1);
    auto *hint = new TextLabel(TypeStep::Small, Tone::Secondary);
    hint->setText(tr("Restride does not diagnose. These are signs that the knee guidelines ask a "
                     "clinician to look at first."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(16), 0, 0);
    column->setSpacing(scaled(10));
    column->addWidget(frame);
    column->addSpacing(scaled(12));
    column->addLayout(weekHead);
    column->addWidget(week_);
    column->addWidget(hint);
    column->addStretch(1);
}

QWidget *ReferCard::makeHead()
{
    auto *icon = new IconMark(QStringLiteral("clinician"), 28);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2));
    words->addWidget(headline_);
    words->addWidget(howSoon_);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(scaled(24), scaled(18), scaled(24), scaled(16));
    row->setSpacing(scaled(14));
    row->addWidget(icon);
    row->addLayout(words, 1);
    return head;
}

QWidget *ReferCard::makeColumns()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(24));
    row->setSpacing(scaled(28));
    said_ = makeList(row, tr("What you said"), 5);
    tell_ = makeList(row, tr("What to tell them"), 8);
    where_ = makeList(row, tr("Where"), 5);
    return box;
}

QWidget *ReferCard::makeButtons()
{
    auto *print = makeButton(QStringLiteral("print"), tr("Print the one-page summary"), "primary");
    auto *seen = makeButton(QStringLiteral("check"), tr("I have been seen…"), "secondary");
    undo_ = makeButton(QStringLiteral("undo"), tr("Undo the check"), "quiet");
    back_ = makeButton(QStringLiteral("calendar"), tr("Back to the calendar"), "quiet");
    connect(print, &QPushButton::clicked, this, &ReferCard::summaryRequested);
    connect(seen, &QPushButton::clicked, this, &ReferCard::clearedRequested);
    connect(undo_, &QPushButton::clicked, this, &ReferCard::undoRequested);
    connect(back_, &QPushButton::clicked, this, &ReferCard::calendarRequested);
    auto *box = new QWidget;
    auto *row = new FlowLayout(scaled(8), scaled(8), box);
    row->setContentsMargins(scaled(24), scaled(14), scaled(24), scaled(14));
    row->addWidget(print);
    row->addWidget(seen);
    row->addWidget(undo_);
    row->addWidget(back_);
    return box;
}

void ReferCard::showReferral(const Plan &plan, const Journal &journal,
                             const std::vector<LivedDay> &lived)
{
    Q_ASSERT(plan.refer);
    headline_->setText(text::referHeadline(*plan.refer));
    howSoon_->setText(text::referHowSoon(*plan.refer));
    fillList(said_, whatYouSaid(plan));
    fillList(tell_, whatToTell(plan, journal, lived));
    fillList(where_, whereToGo(plan.refer->urgency));
    weekNote_->setText(plan.answer == Answer::Refer
                           ? tr("no running until you have been seen; then the ladder starts at "
                                "rung 1")
                           : QString());
    week_->showDays(plan);
    undo_->setVisible(plan.answer == Answer::Refer);
    back_->setVisible(plan.answer == Answer::Plan);
    setAccessibleName(headline_->text());
    setAccessibleDescription(howSoon_->text());
}

// Wrapped labels ask for the height of a narrower card, and the page would scroll for nothing.
QSize ReferCard::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}

} // namespace restride
