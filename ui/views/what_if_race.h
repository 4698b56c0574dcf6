// SPDX-License-Identifier: GPL-3.0-or-later
// One question of "What if…": the race on another day, typed, taken from a calendar or slid. Tells
// of days ahead only, and says at the field what cannot be.
#pragma once

#include "core/base/date.h"

#include <QWidget>

namespace restride {

class DateField;
class FieldReason;
class TimeSlider;

class WhatIfRace : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfRace(QWidget *parent = nullptr);

    /// The race stands on `race`; `chosen` is the day that is tried out.
    void showDay(Date today, Date race, Date chosen);
    void focusSlider();
    /// Whether the day that was typed can be tried out; says at the field why not.
    [[nodiscard]] bool confirm();
    [[nodiscard]] QString reason() const;

signals:
    void dayTried(restride::Date day);

private:
    void takeSlid(Date day);
    void takeTyped();
    void tryOut(Date day);

    DateField *date_;
    FieldReason *reason_;
    TimeSlider *slider_;
    Date today_{};
    Date race_{};
    bool filling_ = false;
};

} // namespace restride
