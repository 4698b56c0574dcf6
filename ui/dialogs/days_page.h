// SPDX-License-Identifier: GPL-3.0-or-later
// The days that suit, how careful to be, and what else the rules want to know about the runner.
#pragma once

#include "ui/dialogs/profile_page.h"

class QComboBox;

namespace restride {

class ChipRow;
class CountBox;
class FormRow;
class SegmentBar;

class DaysPage : public ProfilePage
{
    Q_OBJECT

public:
    explicit DaysPage(Date today);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    [[nodiscard]] bool confirm() override;

private:
    void addRows();
    void connectFields();
    [[nodiscard]] WeekdaySet runDays() const;
    [[nodiscard]] std::optional<Weekday> longRunDay() const;

    ChipRow *days_;
    QComboBox *longRun_;
    QComboBox *weekStarts_;
    SegmentBar *caution_;
    CountBox *age_;
    ChipRow *circumstances_;
    FormRow *daysRow_ = nullptr;
    FormRow *longRunRow_ = nullptr;
};

} // namespace restride
