// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark, as chosen or as the system is; changes with it while the program runs.
#pragma once

#include "ui/document/settings.h"

#include <QObject>

class QApplication;

namespace restride {

class SchemeFollower : public QObject
{
    Q_OBJECT

public:
    /// Adopts the scheme of `choice` at once.
    SchemeFollower(QApplication &application, ThemeChoice choice);

    void choose(ThemeChoice choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adopt();

    QApplication &application_;
    ThemeChoice choice_;
    bool adopting_ = false;
};

} // namespace restride
