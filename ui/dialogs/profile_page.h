// SPDX-License-Identifier: GPL-3.0-or-later
// One page of questions about a runner: the same at first start and when the profile is changed.
// Every page begins with sensible answers, keeps what it does not ask, and says at the field what
// it cannot take.
#pragma once

#include <QWidget>

#include "core/journal/profile.h"

#include <QString>

class QVBoxLayout;

namespace restride {

class ProfilePage : public QWidget
{
    Q_OBJECT

public:
    /// Fills the fields from `profile`.
    virtual void load(const Profile &profile) = 0;
    /// Writes the fields into `profile`; what the page does not ask stays as it is there.
    virtual void store(Profile &profile) const = 0;
    /// Whether the answers can be kept; where not, says why at the first field that cannot.
    [[nodiscard]] virtual bool confirm() = 0;

    [[nodiscard]] const QString &title() const { return title_; }
    [[nodiscard]] const QString &intro() const { return intro_; }

signals:
    void changed();

protected:
    ProfilePage(const QString &title, const QString &intro, Date today);

    [[nodiscard]] Date today() const { return today_; }
    [[nodiscard]] QVBoxLayout *rows() const { return rows_; }

private:
    QString title_;
    QString intro_;
    Date today_;
    QVBoxLayout *rows_;
};

} // namespace restride
