// SPDX-License-Identifier: GPL-3.0-or-later
// What About tells and only the outermost ring knows.
#pragma once

#include <QString>
#include <QStringList>

namespace restride {

struct AboutFacts {
    QString version;
    QString sqlite;     ///< version of the library in use
    QStringList places; ///< where things are kept, a line each
};

} // namespace restride
