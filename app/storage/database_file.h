// SPDX-License-Identifier: GPL-3.0-or-later
// Tells from the first bytes whether a path is a runner's file, before SQLite touches it: SQLite
// would take an empty file for a new database, and write into another program's.
#pragma once

#include "core/base/expected.h"
#include "core/journal/store.h"

#include <QString>

namespace restride {

enum class FileKind { Missing, Runners };

/// The file behind `path`, only read. Fails for what is no runner's file of this version or an
/// older one, and for what cannot be opened. A file of no length is none: a new one never bears its
/// name before it is whole.
Expected<FileKind, StoreError> recogniseFile(const QString &path);

/// Whether a file stands at `path`, or the log of one: nothing new may be made there.
bool isTaken(const QString &path);

/// Makes a file of no length that only its owner can read: it will tell of someone's health.
Expected<Done, StoreError> makePrivateFile(const QString &path);

/// Whether both the file and its folder can be written: SQLite keeps its log beside the file.
bool isWritable(const QString &path);

/// Whether a log lies beside the file, of changes that it does not hold yet or that are to be taken
/// back from it. Without the log such a file may not be read.
bool hasPendingLog(const QString &path);

} // namespace restride
