// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/typed_field.h"

#include "ui/dialogs/form_row.h"

namespace restride {

void TypedField::typeInto(QWidget &field, QLineEdit &line)
{
    field_ = &field;
    line_ = &line;
    QObject::connect(&line, &QLineEdit::textEdited, &field,
                     [this](const QString &text) { followTyping(text); });
    QObject::connect(&line, &QLineEdit::textChanged, &field, [this] { describe(); });
    describe();
}

QString TypedField::ownDescription() const
{
    return line_->text().isEmpty() ? line_->placeholderText() : QString();
}

/// Qt tells a screen reader nothing of the grey words of a spin box.
void TypedField::describe()
{
    const FieldReason *place = this->place();
    if (!place || !place->speaksOf(field_))
        field_->setAccessibleDescription(ownDescription());
}

int TypedField::figureLength() const
{
    return static_cast<int>(line_->text().size());
}

void TypedField::followTyping(const QString &text)
{
    edited_ = true;
    understood_ = take(text);
    if (understood_)
        say({});
    else
        takeBack();
}

void TypedField::writeOut()
{
    settle();
    line_->setText(written());
    edited_ = false;
    understood_ = true;
    say({});
}

/// Enter, or the focus goes on: what was typed is written out, or is said not to be understood.
void TypedField::finish()
{
    if (!understood_)
        refuse();
    else if (edited_)
        writeOut();
}

void TypedField::selectFigure()
{
    line_->setSelection(0, figureLength());
}

void TypedField::follow(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
        if (const int key = static_cast<const QKeyEvent &>(event).key();
            key == Qt::Key_Return || key == Qt::Key_Enter)
            finish();
        break;
    case QEvent::FocusIn:
        enter(static_cast<const QFocusEvent &>(event).reason());
        break;
    case QEvent::FocusOut:
        // Another window, or the calendar: the field is not left yet.
        if (const auto reason = static_cast<const QFocusEvent &>(event).reason();
            reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            finish();
        break;
    case QEvent::MouseButtonRelease:
        endClick();
        break;
    default:
        break;
    }
}

/// Whoever comes to a field types over what stands there.
void TypedField::enter(Qt::FocusReason reason)
{
    entersByClick_ = reason == Qt::MouseFocusReason;
    if (!entersByClick_ && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        selectFigure();
}

/// A click that brings the focus selects, too; the next one puts the cursor.
void TypedField::endClick()
{
    if (entersByClick_ && !line_->hasSelectedText())
        selectFigure();
    entersByClick_ = false;
}

void TypedField::refuse()
{
    say(refusal(line_->text()));
}

void TypedField::askAgain()
{
    refuse();
    field_->setFocus(Qt::OtherFocusReason);
    selectFigure();
}

void TypedField::sayAt(FieldReason *place)
{
    place_ = place;
}

FieldReason *TypedField::place() const
{
    if (place_)
        return place_;
    for (QWidget *parent = field_->parentWidget(); parent; parent = parent->parentWidget())
        if (const auto *row = qobject_cast<FormRow *>(parent))
            return row->place();
    return nullptr;
}

void TypedField::say(const QString &reason)
{
    FieldReason *place = this->place();
    if (place && !reason.isEmpty())
        place->tell(field_, reason);
    else if (place && !said_.isEmpty() && place->reason() == said_)
        place->clear(); // what others have said there since stays
    said_ = reason;
}

bool fieldsUnderstood(const QWidget &form)
{
    for (QWidget *widget : form.findChildren<QWidget *>()) {
        auto *typed = dynamic_cast<TypedField *>(widget);
        if (!typed || typed->understood() || !widget->isVisibleTo(&form) || !widget->isEnabled())
            continue;
        typed->askAgain();
        return false;
    }
    return true;
}

} // namespace restride
