// SPDX-License-Identifier: GPL-3.0-or-later
// Fields for the units the program thinks in. Each may be left unsaid, which is not zero, and gives
// back exactly the value it was given as long as nobody changes what it shows.
#pragma once

#include "core/base/units.h"

#include <QDoubleSpinBox>
#include <QSpinBox>

#include <optional>

namespace restride {

/// A length with one decimal, in kilometres or miles as the program shows them.
class DistanceBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    /// `unsaid` is shown while there is no distance: "not measured".
    DistanceBox(const QString &name, const QString &unsaid, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Metres> distance() const;
    void setDistance(std::optional<Metres> distance);
    void stepBy(int steps) override;

private:
    std::optional<Metres> given_;
    double shown_ = 0;
};

/// Minutes with one decimal, shown only where it is not zero.
class MinutesBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    /// `unsaid` is shown while there is no time; where it is empty the field always holds one.
    MinutesBox(const QString &name, const QString &unsaid = {}, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Seconds> time() const;
    void setTime(std::optional<Seconds> time);
    void stepBy(int steps) override;
    [[nodiscard]] QString textFromValue(double value) const override;

private:
    std::optional<Seconds> given_;
    double shown_ = 0;
};

/// A pace as minutes and seconds a kilometre or a mile, "6:40".
class PaceBox : public QSpinBox
{
    Q_OBJECT

public:
    PaceBox(const QString &name, const QString &unsaid, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Pace> pace() const;
    void setPace(std::optional<Pace> pace);
    void stepBy(int steps) override;

protected:
    [[nodiscard]] QString textFromValue(int seconds) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

private:
    std::optional<Pace> given_;
    int shown_ = 0;
};

} // namespace restride
