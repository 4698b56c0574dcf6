// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers about itself between two starts: the settings, the window's place, the
// files last opened. Nothing of a runner. The file carries the version of its format: an older one
// is brought up step by step, a newer one is never written to.
#pragma once

#include "ui/document/settings.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace restride {

class Preferences
{
public:
    /// What became of the file when it was opened.
    enum class Trouble {
        None,
        Newer,     ///< written by a newer version: left as it is, nothing is remembered
        Unreadable ///< no settings: kept beside as .bak, begun anew
    };

    /// Kept in the XDG config folder; without one they are forgotten at the end.
    Preferences();
    /// Kept in `file`; empty: nowhere.
    explicit Preferences(const QString &file);

    [[nodiscard]] Trouble trouble() const { return trouble_; }

    [[nodiscard]] Settings settings() const;
    void setSettings(const Settings &settings);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// Newest first; files that are gone are left out.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    /// Writes what is not written yet.
    void sync() { file_->sync(); }

private:
    void open(const QString &path);
    void openNowhere();

    std::unique_ptr<QTemporaryDir> nowhere_; ///< for what is forgotten at the end
    std::unique_ptr<QSettings> file_;
    Trouble trouble_ = Trouble::None;
};

} // namespace restride
