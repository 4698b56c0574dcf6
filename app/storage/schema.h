// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a runner's file and the steps by which older files come up to them. A step that has
// once been released is never edited: a change of the schema is a new step.
#pragma once

#include "core/base/expected.h"
#include "core/journal/store.h"

#include <QSqlDatabase>
#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace restride {

/// SQLite's `application_id` of a runner's file: the letters RSTD. Never changed.
constexpr std::uint32_t kApplicationId = 0x52535444;

/// What brings a file from the version before to `version`: all of it or nothing.
struct Migration {
    int version;
    std::vector<QString> statements; ///< one each: Qt does not execute a joined script to its end
};

/// Every step there is, oldest first; versions count from 1 without a gap.
std::span<const Migration> migrations();

/// The version of a file that is up to date: SQLite's `user_version`.
int schemaVersion();

/// The version of the file behind `database`; 0 for a new one.
Expected<int, StoreError> versionOf(const QSqlDatabase &database);

/// Performs those of `steps` that are newer than the file. After a failure the file stands at the
/// last step that was whole.
Expected<Done, StoreError> migrate(const QSqlDatabase &database, std::span<const Migration> steps);

} // namespace restride
