// SPDX-License-Identifier: GPL-3.0-or-later
// The race: name, distance, day and aim, or none yet.
#pragma once

#include "ui/dialogs/profile_page.h"
#include "ui/dialogs/row_questions.h"

class QCheckBox;
class QLineEdit;

namespace restride {

class DateField;
class DistanceBox;
class FormRow;
class MinutesBox;
class SegmentBar;

class RacePage : public ProfilePage
{
    Q_OBJECT

public:
    explicit RacePage(Date today);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    [[nodiscard]] bool confirm() override;

private:
    void addRows();
    void connectFields();
    void follow();
    [[nodiscard]] std::optional<Metres> distance() const;
    [[nodiscard]] std::vector<RowQuestion> questions() const;

    QLineEdit *name_;
    SegmentBar *distance_;
    DistanceBox *length_;
    DateField *date_;
    SegmentBar *aim_;
    DateField *switchBy_;
    MinutesBox *cutOff_;
    QCheckBox *noRace_;
    FormRow *distanceRow_ = nullptr;
    FormRow *dateRow_ = nullptr;
    FormRow *switchRow_ = nullptr;
    FormRow *cutOffRow_ = nullptr;
    RowQuestions doubts_;
    std::string givenName_; ///< kept exactly, however long, while what is shown of it stands
    QString shownName_;
    std::optional<Metres> given_; ///< the distance loaded, kept exactly while its segment stands
    std::optional<int> givenSegment_;
    std::optional<Date> givenDay_; ///< a race that was kept before may have passed since
};

} // namespace restride
