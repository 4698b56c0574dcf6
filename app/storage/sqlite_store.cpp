// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlite_store.h"

#include "app/storage/database_file.h"
#include "app/storage/entry_rows.h"
#include "app/storage/inspection.h"
#include "app/storage/issued_rows.h"
#include "app/storage/profile_rows.h"
#include "app/storage/schema.h"
#include "app/storage/sql_connection.h"
#include "app/storage/sql_transaction.h"
#include "app/storage/sqlite_copy.h"

#include <QFileInfo>

namespace restride {
namespace {

template <typename... Visitors> struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

void make(SqlTransaction &transaction, const Change &change)
{
    std::visit(Overloaded{
                   [&](const AddEntry &add) { addEntry(transaction, add.entry); },
                   [&](const RemoveEntry &remove) { removeEntry(transaction, idOf(remove.entry)); },
                   [&](const ChangeEntry &changed) {
                       removeEntry(transaction, idOf(changed.before)); // its type may change too
                       addEntry(transaction, changed.after);
                   },
                   [&](const ChangeProfile &changed) { writeProfile(transaction, changed.after); },
               },
               change);
}

/// Makes the file of a new runner, or passes on a file that is fit to be read.
Expected<Done, StoreError> prepareFile(const QString &path, std::chrono::milliseconds patience)
{
    const auto kind = recogniseFile(path);
    if (!kind)
        return Unexpected{kind.error()};
    switch (*kind) {
    case FileKind::Missing:
        return makePrivateFile(path);
    case FileKind::Empty:
        if (!isWritable(path))
            return Unexpected{
                StoreError{StoreFailure::ReadOnly, "an empty file without write access"}};
        return Done{};
    case FileKind::Runners:
        break;
    }
    return inspectFile(path, patience);
}

/// In this order: the first tables are written while SQLite still keeps its log in one place, so
/// that the file carries our mark from its first byte, even if we are killed in between.
Expected<Done, StoreError> setUp(const QSqlDatabase &database)
{
    if (auto set = execute(database, QStringLiteral("PRAGMA synchronous = FULL")); !set)
        return set;
    if (auto set = execute(database, QStringLiteral("PRAGMA foreign_keys = ON")); !set)
        return set;
    if (auto migrated = migrate(database, migrations()); !migrated)
        return migrated;
    return execute(database, QStringLiteral("PRAGMA journal_mode = WAL"));
}

/// A file that can only be read must already be of today's version.
Expected<Done, StoreError> demandCurrentVersion(const QSqlDatabase &database)
{
    const auto version = versionOf(database);
    if (!version)
        return Unexpected{version.error()};
    if (*version != schemaVersion())
        return Unexpected{
            StoreError{StoreFailure::ReadOnly, "an older version that cannot be updated"}};
    return Done{};
}

} // namespace

SqliteStore::SqliteStore(std::unique_ptr<SqlConnection> connection, OpenMode mode)
    : connection_(std::move(connection)), mode_(mode)
{}

SqliteStore::~SqliteStore() = default;

Expected<std::unique_ptr<SqliteStore>, StoreError> SqliteStore::open(
    const QString &path, std::chrono::milliseconds patience)
{
    if (const auto driver = SqlConnection::findDriver(); !driver)
        return Unexpected{driver.error()};
    const QString file = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    if (const auto prepared = prepareFile(file, patience); !prepared)
        return Unexpected{prepared.error()};

    const OpenMode mode = isWritable(file) ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    auto connection = mode == OpenMode::ReadWrite
                          ? SqlConnection::open(file, SqlAccess::ReadWrite, patience)
                          : openForReading(file, patience);
    if (!connection)
        return Unexpected{connection.error()};
    const QSqlDatabase &database = (*connection)->database();
    const auto ready =
        mode == OpenMode::ReadWrite ? setUp(database) : demandCurrentVersion(database);
    if (!ready)
        return Unexpected{ready.error()};
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(*connection), mode));
}

Expected<Journal, StoreError> SqliteStore::load()
{
    const QSqlDatabase &database = connection_->database();
    // One transaction, so that another program's edit is seen whole or not at all.
    const SqlSnapshot snapshot(database);
    auto profile = readProfile(database);
    if (!profile)
        return Unexpected{profile.error()};
    auto log = readLog(database);
    if (!log)
        return Unexpected{log.error()};
    return Journal{std::move(*profile), std::move(*log)};
}

Expected<Done, StoreError> SqliteStore::save(const Edit &edit)
{
    if (mode_ == OpenMode::ReadOnly)
        return Unexpected{StoreError{StoreFailure::ReadOnly, "opened for reading only"}};
    SqlTransaction transaction(connection_->database());
    for (const Change &change : edit.changes)
        make(transaction, change);
    return transaction.commit();
}

Expected<std::vector<IssuedDay>, StoreError> SqliteStore::issued()
{
    return readIssued(connection_->database());
}

Expected<Done, StoreError> SqliteStore::issue(const std::vector<IssuedDay> &told)
{
    if (mode_ == OpenMode::ReadOnly)
        return Unexpected{StoreError{StoreFailure::ReadOnly, "opened for reading only"}};
    SqlTransaction transaction(connection_->database());
    for (const IssuedDay &one : told)
        writeIssued(transaction, one);
    return transaction.commit();
}

Expected<Done, StoreError> SqliteStore::backupTo(const QString &path)
{
    return copyDatabase(connection_->database(), path);
}

QString SqliteStore::connectionName() const
{
    return connection_->database().connectionName();
}

} // namespace restride
