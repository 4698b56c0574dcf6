// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/note_card.h"

#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace restride {

NoteCard::NoteCard(QWidget *parent)
    : QFrame(parent), heading_(new TextLabel(TypeStep::Heading)),
      corner_(new TextLabel(TypeStep::Small, Tone::Secondary)),
      words_(new TextLabel(TypeStep::Small, Tone::Secondary)), column_(new QVBoxLayout(this))
{
    setLook(this, "card");
    speakAs(this, QAccessible::Grouping);
    heading_->setSingleLine();
    corner_->setSingleLine();
    auto *head = new QHBoxLayout;
    head->addWidget(heading_);
    head->addStretch();
    head->addWidget(corner_);
    column_->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12));
    column_->setSpacing(scaled(3));
    column_->addLayout(head);
    column_->addWidget(words_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void NoteCard::showNote(const QString &heading, const QString &corner, const QString &words)
{
    heading_->setText(heading);
    corner_->setText(corner);
    words_->setText(words);
    words_->setVisible(!words.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(QStringList{corner, words}.join(QLatin1Char(' ')));
}

void NoteCard::setPicture(QWidget *picture)
{
    column_->insertWidget(1, picture);
}

} // namespace restride
