// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program keeps its files, by the XDG base directory specification. It only names places:
// except for `makePrivateFolder` nothing is made or looked at.
#pragma once

#include <QString>

#include <optional>

namespace restride {

/// The folder of runners' files. Empty, as below, when the environment names no home: the caller
/// says so, rather than writing to a place nobody would look in.
std::optional<QString> dataFolder();

/// The file that is opened when none is named.
std::optional<QString> defaultRunnerFile();

/// The folder of preferences.
std::optional<QString> configFolder();

/// The folder of what may be thrown away: the log.
std::optional<QString> stateFolder();

/// Makes `path` and its parents where they are missing, for the owner's eyes only. False when that
/// cannot be done.
bool makePrivateFolder(const QString &path);

} // namespace restride
