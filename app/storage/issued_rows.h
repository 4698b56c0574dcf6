// SPDX-License-Identifier: GPL-3.0-or-later
// What was told for a day, as rows: one for each day and each day of telling, the last word of it.
#pragma once

#include "core/base/expected.h"
#include "core/journal/issued.h"
#include "core/journal/store.h"

#include <vector>

class QSqlDatabase;

namespace restride {

class SqlTransaction;

/// By day, then by the day of telling.
Expected<std::vector<IssuedDay>, StoreError> readIssued(const QSqlDatabase &database);

/// Keeps `told`; what the same day said of it before is replaced.
void writeIssued(SqlTransaction &transaction, const IssuedDay &told);

} // namespace restride
