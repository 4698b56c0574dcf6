// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_row.h"

#include "ui/dialogs/page_scroll.h"
#include "ui/dialogs/typed_field.h"
#include "ui/dialogs/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int kLabelColumn = 128;

} // namespace

// Ochre and never red: nobody did anything wrong.
FieldReason::FieldReason(QWidget *parent)
    : QWidget(parent), words_(paragraph({}, TypeStep::Small, Tone::Refer))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, scaled(4), 0, 0);
    line->addWidget(words_);
    hide();
}

void FieldReason::tell(QWidget *field, const QString &reason)
{
    if (field_ != field)
        leaveField(); // two may share a row
    field_ = field;
    words_->setText(reason);
    show();
    field->setAccessibleDescription(reason);
}

void FieldReason::refuse(QWidget *field, const QString &reason)
{
    tell(field, reason);
    field->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
}

void FieldReason::clear()
{
    words_->clear();
    hide();
    leaveField();
}

/// What is said of the field is what it says of itself again.
void FieldReason::leaveField()
{
    if (field_ == nullptr)
        return;
    const auto *typed = dynamic_cast<const TypedField *>(field_);
    field_->setAccessibleDescription(typed ? typed->ownDescription() : QString());
    field_ = nullptr;
}

bool FieldReason::speaksOf(const QWidget *field) const
{
    return field_ == field && !reason().isEmpty();
}

QString FieldReason::reason() const
{
    return words_->text();
}

FormRow::FormRow(const QString &label, QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent), field_(field), line_(new QHBoxLayout), reason_(new FieldReason)
{
    auto *name = paragraph(label, TypeStep::Control, Tone::Secondary);
    name->setFixedWidth(scaled(kLabelColumn));
    name->setBuddy(field);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    line_->setSpacing(scaled(8));
    line_->addWidget(name);
    line_->addWidget(field);
    if (hint.isEmpty())
        line_->addStretch(1);
    else
        line_->addWidget(paragraph(hint, TypeStep::Small, Tone::Tertiary), 1);
    rows->addLayout(line_);
    auto *below = new QHBoxLayout;
    below->addSpacing(scaled(kLabelColumn));
    below->addWidget(reason_);
    rows->addLayout(below);
    line_->setContentsMargins(0, 0, 0, 0);
    // The label column is 128 wide with the gap, as the fields stand at 128.
    name->setFixedWidth(scaled(kLabelColumn) - line_->spacing());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FormRow::append(QWidget *widget)
{
    line_->insertWidget(line_->indexOf(field_) + 1, widget);
}

void FormRow::stretchField()
{
    line_->setStretchFactor(field_, 1000);
}

} // namespace restride
