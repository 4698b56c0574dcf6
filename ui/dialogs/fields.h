// SPDX-License-Identifier: GPL-3.0-or-later
// Fields for the units the program thinks in. Each may be left unsaid, which is not zero, and gives
// back exactly the value it was given as long as nobody changes what it shows.
#pragma once

#include "core/base/units.h"
#include "ui/dialogs/number_box.h"

namespace restride {

/// A length, shown with one decimal, in kilometres or miles as the program shows them.
class DistanceBox : public NumberBox
{
    Q_OBJECT

public:
    /// `unsaid` is shown while there is no distance: "not measured".
    DistanceBox(const QString &name, const QString &unsaid, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Metres> distance() const;
    void setDistance(std::optional<Metres> distance);

protected:
    [[nodiscard]] std::optional<double> read(const QString &figure) const override;
    [[nodiscard]] QString figure(double value) const override;
};

/// Minutes, with one decimal where they are not whole.
class MinutesBox : public NumberBox
{
    Q_OBJECT

public:
    /// `unsaid` is shown while there is no time; where it is empty the field always holds one.
    MinutesBox(const QString &name, const QString &unsaid = {}, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Seconds> time() const;
    void setTime(std::optional<Seconds> time);

protected:
    [[nodiscard]] std::optional<double> read(const QString &figure) const override;
    [[nodiscard]] QString figure(double value) const override;
};

/// A pace as minutes and seconds a kilometre or a mile, "6:40"; its value is in seconds.
class PaceBox : public NumberBox
{
    Q_OBJECT

public:
    PaceBox(const QString &name, const QString &unsaid, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Pace> pace() const;
    void setPace(std::optional<Pace> pace);

protected:
    [[nodiscard]] std::optional<double> read(const QString &figure) const override;
    [[nodiscard]] QString figure(double value) const override;

private:
    std::optional<Pace> given_; ///< miles show it rounded
    std::optional<double> shown_;
};

/// How many: a whole number without a unit.
class CountBox : public NumberBox
{
    Q_OBJECT

public:
    /// `usual` is where the first arrow leads.
    CountBox(const QString &name, const QString &unsaid, int usual, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> count() const;
    void setCount(std::optional<int> count);

protected:
    [[nodiscard]] std::optional<double> read(const QString &figure) const override;
    [[nodiscard]] QString figure(double value) const override;
};

} // namespace restride
