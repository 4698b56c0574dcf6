// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/inspection.h"

#include "app/storage/database_file.h"
#include "app/storage/schema.h"
#include "app/storage/sql_error.h"
#include "app/storage/sql_transaction.h"

#include <QSqlError>
#include <QSqlQuery>

namespace restride {
namespace {

Expected<Done, StoreError> checkPages(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return Unexpected{storeErrorOf(query.lastError())};
    if (query.value(0).toString() != QLatin1String("ok"))
        return Unexpected{damaged("quick_check")};
    return Done{};
}

/// Another program might have chosen our mark; the two tables every version has tell us apart.
Expected<Done, StoreError> checkTables(const QSqlDatabase &database)
{
    const auto tables =
        readNumber(database, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE "
                                            "type = 'table' AND name IN ('entry', 'runner')"));
    if (!tables)
        return Unexpected{tables.error()};
    if (*tables != 2)
        return Unexpected{StoreError{StoreFailure::NotARestrideFile, "other tables"}};
    return Done{};
}

Expected<Done, StoreError> inspect(const QSqlDatabase &database)
{
    const auto version = versionOf(database);
    if (!version)
        return Unexpected{version.error()};
    if (*version > schemaVersion())
        return Unexpected{StoreError{StoreFailure::FromLaterVersion, "a later user_version"}};
    if (auto whole = checkPages(database); !whole)
        return whole;
    return checkTables(database);
}

/// In a folder that cannot be written SQLite cannot make its lock files, and says one or the other.
bool isForWantOfLockFiles(const StoreError &error)
{
    return error.failure == StoreFailure::CannotOpen || error.failure == StoreFailure::ReadOnly;
}

} // namespace

Expected<std::unique_ptr<SqlConnection>, StoreError> openForReading(
    const QString &path, std::chrono::milliseconds patience)
{
    auto connection = SqlConnection::open(path, SqlAccess::ReadOnly, patience);
    if (!connection)
        return connection;
    const auto version = versionOf((*connection)->database());
    if (!version && isForWantOfLockFiles(version.error()) && !isWritable(path) &&
        !hasPendingLog(path))
        return SqlConnection::open(path, SqlAccess::Immutable, patience);
    return connection;
}

Expected<Done, StoreError> inspectFile(const QString &path, std::chrono::milliseconds patience)
{
    const auto reading = openForReading(path, patience);
    if (!reading)
        return Unexpected{reading.error()};
    auto inspected = inspect((*reading)->database());
    const bool mustRollBack = !inspected && inspected.error().failure == StoreFailure::ReadOnly;
    if (!mustRollBack || !isWritable(path))
        return inspected;

    // A program was killed while it wrote: SQLite has to take that back first, which is writing.
    const auto writing = SqlConnection::open(path, SqlAccess::ReadWrite, patience);
    if (!writing)
        return Unexpected{writing.error()};
    return inspect((*writing)->database());
}

} // namespace restride
