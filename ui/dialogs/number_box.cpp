// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/number_box.h"

#include <QLocale>
#include <QStyleOptionSpinBox>

#include <algorithm>

namespace restride {

NumberBox::NumberBox(const QString &name, const QString &unsaid, const QString &unit,
                     QWidget *parent)
    : Typed(parent), unit_(unit)
{
    setAccessibleName(name);
    setAlignment(Qt::AlignRight);
    lineEdit()->setPlaceholderText(unsaid);
    lineEdit()->installEventFilter(this);
    typeInto(*this, *lineEdit());
}

void NumberBox::setRange(double least, double most)
{
    least_ = least;
    most_ = most;
    updateGeometry();
}

void NumberBox::change(std::optional<double> value)
{
    if (value == value_)
        return;
    value_ = value;
    emit valueChanged();
}

void NumberBox::setValue(std::optional<double> value)
{
    const bool changes = value != value_;
    value_ = value;
    writeOut();
    if (changes)
        emit valueChanged();
}

QString NumberBox::withoutUnit(const QString &text) const
{
    QString figure = text.trimmed();
    if (!unit_.isEmpty() && figure.endsWith(unit_, Qt::CaseInsensitive))
        figure.chop(unit_.size());
    return figure.trimmed();
}

QString NumberBox::withUnit(double value) const
{
    return unit_.isEmpty() ? figure(value) : figure(value) + QLatin1Char(' ') + unit_;
}

QString NumberBox::inFigures(double value, int decimals) const
{
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', decimals);
}

bool NumberBox::take(const QString &text)
{
    const QString figure = withoutUnit(text);
    const auto value = figure.isEmpty() ? std::nullopt : read(figure);
    const bool taken =
        figure.isEmpty() ? isOptional() : value && *value >= least_ && *value <= most_;
    if (taken)
        change(value);
    return taken;
}

void NumberBox::takeBack()
{
    change(before_);
}

QString NumberBox::written() const
{
    return value_ ? withUnit(*value_) : QString();
}

QString NumberBox::refusal(const QString &text) const
{
    const QString figure = withoutUnit(text);
    if (figure.isEmpty())
        return tr("A number is needed here. Write it like this: %1.").arg(withUnit(example_));
    const auto value = read(figure);
    if (!value)
        return tr("“%1” is no number that is understood here. Write it like this: %2.")
            .arg(text, withUnit(example_));
    return *value > most_
               ? tr("“%1” is too much here: %2 at the most.").arg(text, withUnit(most_))
               : tr("“%1” is too little here: %2 at the least.").arg(text, withUnit(least_));
}

int NumberBox::figureLength() const
{
    const QString text = lineEdit()->text();
    return static_cast<int>(text.indexOf(withoutUnit(text)) + withoutUnit(text).size());
}

/// Counts from what is shown, which may be rounded.
void NumberBox::stepBy(int steps)
{
    if (!value_)
        setValue(first_);
    else if (const double next = read(figure(*value_)).value_or(*value_) + steps * step_;
             next < least_ && *value_ <= least_ && isOptional())
        setValue(std::nullopt);
    else
        setValue(std::clamp(next, least_, most_));
    selectFigure();
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    const bool up = !value_ || *value_ < most_;
    const bool down = !value_ || *value_ > least_ || isOptional();
    return (up ? StepUpEnabled : StepNone) | (down ? StepDownEnabled : StepNone);
}

QSize NumberBox::sizeHint() const
{
    const auto wide = [this](const QString &words) {
        return fontMetrics().horizontalAdvance(words);
    };
    constexpr int kCursor = 2;
    const int text = std::max(wide(withUnit(most_)), wide(lineEdit()->placeholderText()));
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option,
                                     {text + kCursor, lineEdit()->sizeHint().height()}, this);
}

bool NumberBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit())
        follow(*event);
    return Typed::eventFilter(watched, event);
}

} // namespace restride
