// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in which the program writes a file for its runner (a paper, a chart, a document):
// whole or not at all, beside the old file and then in its place. It never replaces a database,
// which may be a runner's journal.
#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QString>

namespace restride {

/// Which file that is there already gives way to a new one. A database never does.
enum class GivesWay {
    Pdf,    ///< nobody was asked: only what a paper may replace
    AnyFile ///< the runner said so
};

/// Why a file was not written.
struct NotWritten {
    QString reason;           ///< a sentence without its full stop, which names the file
    bool onlyUnasked = false; ///< `GivesWay::AnyFile` would have written it
};

/// Puts `bytes` into the file `path`. When that fails, what stood there is as it was, and nothing
/// half-written is left beside it.
Expected<Done, NotWritten> writeWhole(const QString &path, const QByteArray &bytes,
                                      GivesWay givesWay);

/// Whether the file `path` is a database, or the log that SQLite keeps beside one. Follows links.
bool isDatabase(const QString &path);

} // namespace restride
