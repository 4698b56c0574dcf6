// SPDX-License-Identifier: GPL-3.0-or-later
// The profile as rows. A file holds exactly one; it is always written whole.
#pragma once

#include "core/base/expected.h"
#include "core/journal/profile.h"
#include "core/journal/store.h"

class QSqlDatabase;

namespace restride {

class SqlTransaction;

/// The profile of the file; the defaults where none was ever written.
Expected<Profile, StoreError> readProfile(const QSqlDatabase &database);

/// Replaces the file's profile.
void writeProfile(SqlTransaction &transaction, const Profile &profile);

} // namespace restride
