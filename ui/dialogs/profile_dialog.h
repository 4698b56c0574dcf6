// SPDX-License-Identifier: GPL-3.0-or-later
// Changes what was said at first start: the same pages, as tabs. What they do not ask stays as it
// is.
#pragma once

#include <QDialog>

#include "core/journal/profile.h"

#include <array>

class QTabWidget;

namespace restride {

class ProfilePage;

class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Tab { TheRace, RunningLately, TheKnee, TheDays };

    ProfileDialog(const Profile &profile, Date today, Tab first = Tab::TheRace,
                  QWidget *parent = nullptr);

    /// The profile with the changes; the one given until the dialog was accepted.
    [[nodiscard]] const Profile &profile() const { return profile_; }

    void accept() override;

private:
    Profile profile_;
    std::array<ProfilePage *, 4> pages_;
    QTabWidget *tabs_;
};

} // namespace restride
