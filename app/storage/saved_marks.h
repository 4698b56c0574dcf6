// SPDX-License-Identifier: GPL-3.0-or-later
// Every save leaves a mark of its own in the file. By the mark that a window saw last it knows its
// file again, whatever other programs saved there since; another runner's file lacks that mark, and
// so does an older copy of the same one.
#pragma once

#include "core/base/expected.h"
#include "core/journal/store.h"

#include <QString>

class QSqlDatabase;

namespace restride {

class SqlTransaction;

/// The newest mark of the file; empty where it has none.
Expected<QString, StoreError> newestMark(const QSqlDatabase &database);

/// Whether the file holds `mark`.
Expected<bool, StoreError> holdsMark(const QSqlDatabase &database, const QString &mark);

/// Leaves a new mark, and gives it. The oldest of many are forgotten.
QString leaveMark(SqlTransaction &transaction);

} // namespace restride
