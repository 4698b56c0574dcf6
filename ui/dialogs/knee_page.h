// SPDX-License-Identifier: GPL-3.0-or-later
// The knee as it is: which one, where, since when; at first start also how it is today, with the
// signs that a clinician should look at. Names no diagnosis of its own.
#pragma once

#include "core/journal/entry.h"
#include "ui/dialogs/profile_page.h"
#include "ui/dialogs/row_questions.h"

class QComboBox;

namespace restride {

class ChipRow;
class DateField;
class FieldReason;
class FormRow;
class KneeDrawing;
class MinutesBox;
class PainStrip;
class SegmentBar;
class SignList;

class KneePage : public ProfilePage
{
    Q_OBJECT

public:
    enum class Asks {
        KneeAndToday, ///< first start: with scores, brisk walk and signs
        KneeOnly      ///< the profile: how it is today belongs to the morning check
    };

    KneePage(Date today, Asks asks);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    [[nodiscard]] bool confirm() override;

    /// Whether the signs were answered, if only by "None of these".
    [[nodiscard]] bool signsAnswered() const;
    /// How the knee is today, without an id. Its signs mean "none" only where `signsAnswered`.
    [[nodiscard]] CheckEntry morning() const;

private:
    QWidget *makeKnee();
    void addToday();
    QWidget *makeSigns();
    void connectFields();
    void follow();
    [[nodiscard]] std::vector<RowQuestion> questions() const;

    Asks asks_;
    SegmentBar *side_;
    ChipRow *site_;
    KneeDrawing *drawing_;
    DateField *onset_;
    QComboBox *kind_;
    FormRow *onsetRow_ = nullptr;
    FormRow *painFreeRow_ = nullptr;
    RowQuestions doubts_;
    MinutesBox *painFree_;
    ChipRow *aggravators_;
    PainStrip *walking_;
    PainStrip *stairs_;
    SegmentBar *brisk_;
    SignList *signs_;
    FieldReason *signsReason_;
};

} // namespace restride
