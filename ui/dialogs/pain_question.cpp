// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pain_question.h"

#include "ui/dialogs/form_row.h"
#include "ui/dialogs/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace restride {

PainQuestion::PainQuestion(PainMoment moment, const QString &title, const QString &hint,
                           const QString &spoken, QWidget *parent)
    : QWidget(parent), strip_(new PainStrip(spoken)), reason_(new FieldReason)
{
    auto *mark = new PainShape(moment);
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(8));
    head->addWidget(mark, 0, Qt::AlignVCenter);
    head->addWidget(strongWords(title));
    head->addWidget(words(hint, TypeStep::Small, Tone::Secondary));
    head->addStretch(1);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(7));
    rows->addLayout(head);
    rows->addWidget(strip_);
    rows->addWidget(reason_);
    connect(strip_, &PainStrip::painChanged, this, [this, mark] {
        mark->setPain(strip_->pain());
        reason_->clear();
    });
}

void PainQuestion::ask(const QString &reason)
{
    reason_->refuse(strip_, reason);
}

QString PainQuestion::reason() const
{
    return reason_->reason();
}

} // namespace restride
