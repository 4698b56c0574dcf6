// SPDX-License-Identifier: GPL-3.0-or-later
// The log as rows: a row of `entry` for each, and one of its type's own table.
#pragma once

#include "core/base/expected.h"
#include "core/journal/journal.h"
#include "core/journal/store.h"

#include <vector>

class QSqlDatabase;

namespace restride {

class SqlTransaction;

/// Every entry of the file, in the order of `sortLog`.
Expected<std::vector<Entry>, StoreError> readLog(const QSqlDatabase &database);

/// Fails the transaction where the id is taken.
void addEntry(SqlTransaction &transaction, const Entry &entry);

/// With all that belongs to it. Fails the transaction where there is no such entry.
void removeEntry(SqlTransaction &transaction, const EntryId &id);

} // namespace restride
