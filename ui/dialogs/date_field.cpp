// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/date_field.h"

#include "ui/dialogs/form_row.h"
#include "ui/dialogs/typed_date.h"
#include "ui/text/text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>

namespace restride {

namespace {

/// Below every day that is accepted, so that it can stand for "not said".
QDate unsaidDay()
{
    return {1900, 1, 1};
}

} // namespace

DateField::DateField(const QString &name, const QString &unsaid, QWidget *parent)
    : QDateEdit(parent), optional_(!unsaid.isEmpty()), typed_(new QLineEdit(this))
{
    setAccessibleName(name);
    setCalendarPopup(true);
    //: how a date stands in a field, in the letters of QDate::toString
    setDisplayFormat(tr("d MMMM yyyy"));
    setMinimumDate(unsaidDay());
    setMaximumDate(QDate(2200, 12, 31));
    setSpecialValueText(unsaid);
    setDate(unsaidDay());
    typed_->hide();
    typed_->setFrame(false);
    typed_->setMaxLength(60);
    typed_->setAccessibleName(name);
    typed_->installEventFilter(this);
    connect(typed_, &QLineEdit::textEdited, this, &DateField::followTyping);
}

bool DateField::unsaid() const
{
    return optional_ && date() == unsaidDay();
}

std::optional<Date> DateField::day() const
{
    return unsaid() ? std::nullopt : std::optional(text::fromQDate(date()));
}

void DateField::setDay(std::optional<Date> day)
{
    setDate(day ? text::toQDate(*day) : unsaidDay());
}

void DateField::begin()
{
    if (unsaid())
        setDate(text::toQDate(suggestion_));
}

void DateField::stepBy(int steps)
{
    if (unsaid())
        return begin();
    QDateEdit::stepBy(steps);
}

bool DateField::focusNextPrevChild(bool next)
{
    // Qt looks for the next part of the date, and without a date it never comes to the last one.
    return unsaid() ? QAbstractSpinBox::focusNextPrevChild(next)
                    : QDateEdit::focusNextPrevChild(next);
}

void DateField::mousePressEvent(QMouseEvent *event)
{
    // Otherwise the calendar would open in the year that stands for "not said".
    begin();
    QDateEdit::mousePressEvent(event);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool clears = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (optional_ && clears && (unsaid() || lineEdit()->selectedText() == lineEdit()->text()))
        return setDate(unsaidDay());
    if (!event->text().isEmpty() && event->text().at(0).isLetterOrNumber() &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return beginTyping(event->text());
    const bool opens = event->key() == Qt::Key_F4 ||
                       (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier));
    if (opens)
        begin();
    QDateEdit::keyPressEvent(event);
}

void DateField::beginTyping(const QString &text)
{
    beforeTyping_ = date();
    typed_->setGeometry(lineEdit()->geometry());
    typed_->setFont(font());
    typed_->setText(text);
    typed_->show();
    typed_->raise();
    typed_->setFocus(Qt::OtherFocusReason);
    typed_->deselect();
    followTyping(text);
}

void DateField::followTyping(const QString &text)
{
    const bool wasUnsaid = optional_ && beforeTyping_ == unsaidDay();
    const Date reference = wasUnsaid ? suggestion_ : text::fromQDate(beforeTyping_);
    const auto day = typedDate(text, reference, locale());
    if (day && text::toQDate(*day) >= unsaidDay() && text::toQDate(*day) <= maximumDate())
        setDate(text::toQDate(*day));
    else
        setDate(beforeTyping_);
}

/// Enter, or the focus goes on: what was typed becomes the day, or is said not to be one.
void DateField::endTyping()
{
    if (typed_->isHidden())
        return;
    if (understood())
        leaveTyping();
    else
        refuse();
}

void DateField::leaveTyping()
{
    if (typed_->hasFocus())
        setFocus(Qt::OtherFocusReason);
    typed_->clear();
    typed_->hide();
    tell({});
}

bool DateField::understood() const
{
    if (typed_->isHidden() || typed_->text().trimmed().isEmpty())
        return true;
    const bool wasUnsaid = optional_ && beforeTyping_ == unsaidDay();
    const Date reference = wasUnsaid ? suggestion_ : text::fromQDate(beforeTyping_);
    const auto day = typedDate(typed_->text(), reference, locale());
    return day && text::toQDate(*day) == date();
}

void DateField::refuse()
{
    const Date example = suggestion_ > Date{} ? suggestion_ : text::fromQDate(date());
    tell(tr("“%1” is no day that is understood here. Write it like this: %2.")
             .arg(typed_->text(), locale().toString(text::toQDate(example), QLocale::ShortFormat)));
}

void DateField::tell(const QString &reason)
{
    if (reason.isEmpty() && !refused_)
        return;
    refused_ = !reason.isEmpty();
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget())
        if (auto *row = qobject_cast<FormRow *>(parent)) {
            refused_ ? row->tell(reason) : row->clear();
            break;
        }
    emit refused(reason);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != typed_)
        return QDateEdit::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // Looked at once the focus is where it goes to.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!typed_->hasFocus())
                    endTyping();
            },
            Qt::QueuedConnection);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QDateEdit::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        setDate(beforeTyping_);
        leaveTyping();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        endTyping();
        return !understood(); // else it goes on to the form
    }
    if (key->key() == Qt::Key_Backspace && typed_->text().size() <= 1) {
        setDate(beforeTyping_);
        leaveTyping();
        return true;
    }
    return false;
}

void DateField::resizeEvent(QResizeEvent *event)
{
    QDateEdit::resizeEvent(event);
    typed_->setGeometry(lineEdit()->geometry());
}

bool datesUnderstood(const QWidget &form)
{
    for (DateField *field : form.findChildren<DateField *>())
        if (field->isVisibleTo(&form) && field->isEnabled() && !field->understood()) {
            field->refuse();
            field->setFocus();
            return false;
        }
    return true;
}

} // namespace restride
