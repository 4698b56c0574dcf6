// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fields.h"

#include "ui/dialogs/form_row.h"
#include "ui/dialogs/typed_date.h"
#include "ui/text/text.h"
#include "ui/text/units.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QRegularExpression>

#include <cmath>

namespace restride {

namespace {

constexpr double kUnsaid = -1;
constexpr Pace kUsualPace{400}; ///< where the first arrow leads

/// Below every day that is accepted, so that it can stand for "not said".
QDate unsaidDay()
{
    return {1900, 1, 1};
}

/// What a box with an unsaid state shows: the minimum stands for it.
void prepare(QDoubleSpinBox &box, const QString &name, const QString &unsaid, double most)
{
    box.setAccessibleName(name);
    box.setRange(unsaid.isEmpty() ? 0 : kUnsaid, most);
    box.setSpecialValueText(unsaid);
    box.setDecimals(1);
    box.setAlignment(Qt::AlignRight);
    if (!unsaid.isEmpty())
        box.setValue(kUnsaid);
}

} // namespace

DistanceBox::DistanceBox(const QString &name, const QString &unsaid, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    prepare(*this, name, unsaid, 1000);
    setSuffix(QLatin1Char(' ') + text::unitName());
}

std::optional<Metres> DistanceBox::distance() const
{
    if (value() < 0)
        return std::nullopt;
    if (given_ && value() == shown_)
        return given_;
    return text::fromUnits(value());
}

void DistanceBox::setDistance(std::optional<Metres> distance)
{
    given_ = distance;
    setValue(distance ? text::inUnits(*distance) : kUnsaid);
    shown_ = value();
}

void DistanceBox::stepBy(int steps)
{
    if (value() < 0)
        return setValue(0);
    QDoubleSpinBox::stepBy(steps);
}

MinutesBox::MinutesBox(const QString &name, const QString &unsaid, QWidget *parent)
    : QDoubleSpinBox(parent)
{
    prepare(*this, name, unsaid, 1440);
    setSuffix(tr(" min"));
}

std::optional<Seconds> MinutesBox::time() const
{
    if (value() < 0)
        return std::nullopt;
    if (given_ && value() == shown_)
        return given_;
    return Seconds{static_cast<int>(std::lround(value() * 60))};
}

void MinutesBox::setTime(std::optional<Seconds> time)
{
    given_ = time;
    setValue(time ? toMinutes(*time) : kUnsaid);
    shown_ = value();
}

void MinutesBox::stepBy(int steps)
{
    if (value() < 0)
        return setValue(0);
    QDoubleSpinBox::stepBy(steps);
}

QString MinutesBox::textFromValue(double value) const
{
    const bool whole = value == std::floor(value);
    return locale().toString(value, 'f', whole ? 0 : decimals());
}

PaceBox::PaceBox(const QString &name, const QString &unsaid, QWidget *parent) : QSpinBox(parent)
{
    setAccessibleName(name);
    // From 2:00 a kilometre to 30:00; the least, which nobody runs, stands for "not said".
    setRange(text::secondsPerUnit(Pace{120}) - 1, text::secondsPerUnit(Pace{1800}));
    setSpecialValueText(unsaid);
    setSuffix(QLatin1Char(' ') + text::paceUnitName());
    setSingleStep(5);
    setAlignment(Qt::AlignRight);
    setValue(minimum());
}

std::optional<Pace> PaceBox::pace() const
{
    if (value() == minimum())
        return std::nullopt;
    return given_ && value() == shown_ ? given_ : std::optional(text::paceFromUnits(value()));
}

void PaceBox::setPace(std::optional<Pace> pace)
{
    given_ = pace;
    setValue(pace ? text::secondsPerUnit(*pace) : minimum());
    shown_ = value();
}

void PaceBox::stepBy(int steps)
{
    if (value() == minimum())
        return setValue(text::secondsPerUnit(kUsualPace));
    QSpinBox::stepBy(steps);
}

QString PaceBox::textFromValue(int seconds) const
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

int PaceBox::valueFromText(const QString &text) const
{
    static const QRegularExpression kPace(QStringLiteral("(\\d{1,2})(?:[:.](\\d{1,2}))?"));
    const auto match = kPace.match(text);
    if (!match.hasMatch())
        return minimum();
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

QValidator::State PaceBox::validate(QString &text, int &) const
{
    if (text == specialValueText())
        return QValidator::Acceptable;
    static const QRegularExpression kWhole(QStringLiteral("^\\s*\\d{1,2}[:.][0-5]\\d(\\s.*)?$"));
    static const QRegularExpression kBegun(QStringLiteral("^\\s*\\d{0,2}[:.]?[0-5]?\\d?(\\s.*)?$"));
    if (kWhole.match(text).hasMatch()) {
        const int seconds = valueFromText(text);
        return seconds > minimum() && seconds <= maximum() ? QValidator::Acceptable
                                                           : QValidator::Intermediate;
    }
    return kBegun.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

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
    const QString reason =
        tr("“%1” is no day that is understood here. Write it like this: %2.")
            .arg(typed_->text(),
                 locale().toString(
                     text::toQDate(suggestion_ > Date{} ? suggestion_ : text::fromQDate(date())),
                     QLocale::ShortFormat));
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget())
        if (auto *row = qobject_cast<FormRow *>(parent))
            return row->tell(reason);
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
        if (field->isVisible() && !field->understood()) {
            field->refuse();
            field->setFocus();
            return false;
        }
    return true;
}

} // namespace restride
