// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers about itself between two starts: colours, the window's size, the files
// last opened. Nothing of a runner.
#pragma once

#include "ui/main_window.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace restride {

class Preferences
{
public:
    /// Kept in the XDG config folder; without one they are forgotten at the end.
    Preferences();

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// Newest first; files that are gone are left out.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);

private:
    QSettings settings_;
};

} // namespace restride
