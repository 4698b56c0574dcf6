// SPDX-License-Identifier: GPL-3.0-or-later
// A number with its unit, typed or counted by arrows. All number fields of the program are this
// one, so that none reads a figure in its own way.
#pragma once

#include "ui/dialogs/typed_field.h"

#include <QAbstractSpinBox>

#include <optional>

namespace restride {

class NumberBox : public Typed<QAbstractSpinBox>
{
    Q_OBJECT
    // What a screen reader asks for.
    Q_PROPERTY(double value READ spokenValue WRITE setValue)
    Q_PROPERTY(double minimum READ least)
    Q_PROPERTY(double maximum READ most)

public:
    /// Empty where nothing is said.
    [[nodiscard]] std::optional<double> value() const { return value_; }
    /// Writes the value out. What is outside of the range is shown as well: it was kept before.
    void setValue(std::optional<double> value);
    void setValue(double value) { setValue(std::optional(value)); }
    /// What can be typed, both included.
    void setRange(double least, double most);
    [[nodiscard]] double least() const { return least_; }
    [[nodiscard]] double most() const { return most_; }

    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void valueChanged();

protected:
    /// `unsaid` is shown while there is no value; where it is empty one has to be said.
    NumberBox(const QString &name, const QString &unsaid, const QString &unit, QWidget *parent);

    /// The value that `figure` means, without its unit.
    [[nodiscard]] virtual std::optional<double> read(const QString &figure) const = 0;
    /// `value` without its unit, so that `read` takes it again.
    [[nodiscard]] virtual QString figure(double value) const = 0;
    void setStep(double step) { step_ = step; }
    /// What is given as an example, and where the first arrow leads from "not said".
    void setUsual(double example, double first) { example_ = example, first_ = first; }
    /// `value` with that many figures behind the sign of the language, and none in groups.
    [[nodiscard]] QString inFigures(double value, int decimals) const;

    bool take(const QString &text) override;
    void takeBack() override;
    void settle() override { before_ = value_; }
    [[nodiscard]] QString written() const override;
    [[nodiscard]] QString refusal(const QString &text) const override;
    [[nodiscard]] int figureLength() const override;
    [[nodiscard]] StepEnabled stepEnabled() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void change(std::optional<double> value);
    [[nodiscard]] std::optional<double> meant(const QString &text) const;
    [[nodiscard]] QString withoutUnit(const QString &text) const;
    [[nodiscard]] QString withUnit(double value) const;
    [[nodiscard]] double spokenValue() const { return value_.value_or(least_); }
    [[nodiscard]] bool isOptional() const { return !lineEdit()->placeholderText().isEmpty(); }

    QString unit_;
    double least_ = 0;
    double most_ = 0;
    double step_ = 1;
    double example_ = 0;
    double first_ = 0;
    std::optional<double> value_;
    std::optional<double> before_; ///< before the field was typed into
};

} // namespace restride
