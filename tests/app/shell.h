// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it is typed into a shell, for tests of its commands.
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace restride::test {

struct Ended {
    int status = 0; ///< -1 after a crash, or where it did not end
    QByteArray output;
    std::string complaint;
};

/// Runs `line` in `folder`, with nothing of a desktop around it. "restride" is the program, and its
/// day is 24 November 2026.
Ended shell(const QString &folder, const char *line, const QByteArray &input = {});

} // namespace restride::test
