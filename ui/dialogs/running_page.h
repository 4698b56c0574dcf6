// SPDX-License-Identifier: GPL-3.0-or-later
// Running lately: the weeks before the log begins. All of it may be left unsaid.
#pragma once

#include "ui/dialogs/profile_page.h"
#include "ui/dialogs/row_questions.h"

#include <array>

namespace restride {

class CountBox;
class DateField;
class DistanceBox;
class FieldReason;
class FormRow;
class PaceBox;
class SegmentBar;

class RunningPage : public ProfilePage
{
    Q_OBJECT

public:
    explicit RunningPage(Date today);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    [[nodiscard]] bool confirm() override;

private:
    static constexpr std::size_t kWeeks = 4;

    QWidget *makeWeeks();
    void addRows();
    void connectFields();
    void storeWeeks(Before &before) const;
    [[nodiscard]] std::vector<Metres> knownWeeks() const;
    [[nodiscard]] std::vector<RowQuestion> questions() const;

    std::array<DistanceBox *, kWeeks> weeks_{}; ///< oldest first
    DistanceBox *longest_;
    CountBox *runsPerWeek_;
    DateField *lastRun_;
    PaceBox *easyPace_;
    PaceBox *walkPace_;
    SegmentBar *experience_;
    FormRow *weeksRow_ = nullptr;
    FormRow *longestRow_ = nullptr;
    FormRow *lastRunRow_ = nullptr;
    FormRow *easyRow_ = nullptr;
    FormRow *walkRow_ = nullptr;
    RowQuestions doubts_;
};

} // namespace restride
