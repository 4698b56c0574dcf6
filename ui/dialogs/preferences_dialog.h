// SPDX-License-Identifier: GPL-3.0-or-later
// The preferences: what the program remembers of itself, and below it what the plan needs to know
// of this runner's week, which is kept in the journal and can be undone. Nothing changes before OK.
#pragma once

#include <QDialog>

#include "core/journal/profile.h"
#include "ui/document/settings.h"

class QCheckBox;
class QComboBox;
class QTimeEdit;
class QVBoxLayout;

namespace restride {

class ChipRow;
class FormRow;
class SegmentBar;

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Settings &settings, const Profile &profile, QWidget *parent = nullptr);

    /// What was chosen; what was given until the dialog was accepted.
    [[nodiscard]] const Settings &settings() const { return settings_; }
    [[nodiscard]] const Profile &profile() const { return profile_; }

    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *programPart();
    QWidget *reminderPart();
    QWidget *paperPart();
    QWidget *weekPart();
    void load();
    [[nodiscard]] bool confirmDays();

    Settings settings_;
    Profile profile_;

    SegmentBar *units_;
    SegmentBar *theme_;
    SegmentBar *language_;
    QCheckBox *reminder_;
    QTimeEdit *reminderAt_;
    SegmentBar *paper_;
    QCheckBox *strength_;
    QCheckBox *notes_;
    QComboBox *weekStarts_;
    ChipRow *runDays_;
    FormRow *runDaysRow_ = nullptr;
    SegmentBar *caution_;
};

} // namespace restride
