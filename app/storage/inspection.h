// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through a file that carries our mark, by SQLite but without the right to write: whether it
// is whole, and of a version that this program knows.
#pragma once

#include "app/storage/sql_connection.h"

namespace restride {

/// A connection that can be read; in a folder that cannot be written, one without locks.
Expected<std::unique_ptr<SqlConnection>, StoreError> openForReading(
    const QString &path, std::chrono::milliseconds patience);

/// Precondition: `recogniseFile` found a runner's file at `path`.
Expected<Done, StoreError> inspectFile(const QString &path, std::chrono::milliseconds patience);

} // namespace restride
