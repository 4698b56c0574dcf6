// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's result codes as the kinds of failure that a runner is told apart. The detail keeps the
// machine's own words only: SQLite names tables, columns and conditions there, never values.
#pragma once

#include "core/journal/store.h"

class QSqlError;

namespace restride {

/// Precondition: `error` is a failure.
StoreError storeErrorOf(const QSqlError &error);

/// The answer to a file whose contents cannot be what Restride wrote. `what` names a table, column
/// or check; never a value.
StoreError damaged(const char *what);

/// The answer to a file that holds `value`, or to an edit that would bring it in.
StoreError wrongValue(WrongValue value);

} // namespace restride
