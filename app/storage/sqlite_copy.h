// SPDX-License-Identifier: GPL-3.0-or-later
// A whole copy of an open database as one file. It neither replaces nor removes a file that is
// there.
#pragma once

#include "core/base/expected.h"
#include "core/journal/store.h"

class QSqlDatabase;
class QString;

namespace restride {

/// Writes the copy under a passing name in the same folder, checks it, brings it to the disk and
/// only then gives it the name `path`: what bears that name is whole.
Expected<Done, StoreError> copyDatabase(const QSqlDatabase &database, const QString &path);

} // namespace restride
