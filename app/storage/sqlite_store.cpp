// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlite_store.h"

#include "app/storage/database_file.h"
#include "app/storage/entry_rows.h"
#include "app/storage/inspection.h"
#include "app/storage/issued_rows.h"
#include "app/storage/profile_rows.h"
#include "app/storage/saved_marks.h"
#include "app/storage/schema.h"
#include "app/storage/sql_connection.h"
#include "app/storage/sql_error.h"
#include "app/storage/sql_transaction.h"
#include "app/storage/sqlite_copy.h"
#include "app/storage/value_limits.h"

#include <QFileInfo>

#include <utility>

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

/// A new runner's file. It is made whole before it gets its name, so that none is ever half made.
Expected<Done, StoreError> makeFile(const QString &path)
{
    const auto memory = SqlConnection::openInMemory();
    if (!memory)
        return Unexpected{memory.error()};
    const QSqlDatabase &database = (*memory)->database();
    if (auto made = migrate(database, migrations()); !made)
        return made;
    return copyDatabase(database, path);
}

/// Makes the file of a new runner, or passes on a file that is fit to be read.
Expected<Done, StoreError> prepareFile(const QString &path, std::chrono::milliseconds patience)
{
    const auto kind = recogniseFile(path);
    if (!kind)
        return Unexpected{kind.error()};
    return *kind == FileKind::Missing ? makeFile(path) : inspectFile(path, patience);
}

Expected<Done, StoreError> setUp(const QSqlDatabase &database)
{
    if (auto set = execute(database, QStringLiteral("PRAGMA synchronous = FULL")); !set)
        return set;
    return execute(database, QStringLiteral("PRAGMA foreign_keys = ON"));
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

Unexpected<StoreError> replaced(const char *how)
{
    return Unexpected{StoreError{StoreFailure::FileReplaced, how}};
}

/// Before SQLite touches it: whether a runner's file still bears the name, and is the same one.
Expected<Done, StoreError> demandFile(const QString &path,
                                      const std::optional<FileIdentity> &identity)
{
    if (!identity || identityOf(path) != identity)
        return replaced("another file of that name, or none");
    const auto kind = recogniseFile(path);
    if (kind)
        return *kind == FileKind::Runners ? Expected<Done, StoreError>(Done{})
                                          : replaced("no file of that name");
    const StoreFailure failure = kind.error().failure;
    if (failure == StoreFailure::NotARestrideFile || failure == StoreFailure::EmptyFile)
        return replaced("no runner's file any more");
    return Unexpected{kind.error()};
}

/// Behind the write lock: whether the file holds what was saved last when it was seen last.
Expected<Done, StoreError> demandMark(const QSqlDatabase &database, const QString &mark)
{
    const auto version = versionOf(database);
    if (!version)
        return Unexpected{version.error()};
    if (*version != schemaVersion())
        return replaced("a file of another version");
    const auto known = holdsMark(database, mark);
    if (!known)
        return Unexpected{known.error()};
    return *known ? Expected<Done, StoreError>(Done{}) : replaced("without the last mark");
}

Unexpected<StoreError> refused(StoreError wrong)
{
    wrong.failure = StoreFailure::WrongEdit;
    return Unexpected{std::move(wrong)};
}

/// The file was whole when it was opened: what is damaged now has been written over.
StoreError afterOpening(StoreError error)
{
    if (error.failure == StoreFailure::NotARestrideFile)
        error.failure = StoreFailure::FileReplaced;
    return error;
}

} // namespace

SqliteStore::SqliteStore(QString path, OpenMode mode, std::chrono::milliseconds patience)
    : path_(std::move(path)), mode_(mode), patience_(patience)
{}

Expected<std::unique_ptr<SqliteStore>, StoreError> SqliteStore::open(
    const QString &path, std::chrono::milliseconds patience)
{
    if (const auto driver = SqlConnection::findDriver(); !driver)
        return Unexpected{driver.error()};
    const QString file = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    if (const auto prepared = prepareFile(file, patience); !prepared)
        return Unexpected{prepared.error()};
    const OpenMode mode = isWritable(file) ? OpenMode::ReadWrite : OpenMode::ReadOnly;
    std::unique_ptr<SqliteStore> store(new SqliteStore(file, mode, patience));
    if (const auto prepared = store->prepare(); !prepared)
        return Unexpected{prepared.error()};
    return store;
}

Expected<std::unique_ptr<SqlConnection>, StoreError> SqliteStore::connect() const
{
    if (mode_ == OpenMode::ReadOnly)
        return openForReading(path_, patience_);
    auto connection = SqlConnection::open(path_, SqlAccess::ReadWrite, patience_);
    if (!connection)
        return connection;
    if (const auto ready = setUp((*connection)->database()); !ready)
        return Unexpected{ready.error()};
    return connection;
}

Expected<Done, StoreError> SqliteStore::prepare()
{
    identity_ = identityOf(path_);
    const auto connection = connect();
    if (!connection)
        return Unexpected{connection.error()};
    const QSqlDatabase &database = (*connection)->database();
    if (mode_ == OpenMode::ReadOnly)
        return demandCurrentVersion(database);
    if (auto migrated = migrate(database, migrations()); !migrated)
        return migrated;
    // A new file does not keep SQLite's log beside it yet.
    if (auto set = execute(database, QStringLiteral("PRAGMA journal_mode = WAL")); !set)
        return set;
    const auto mark = newestMark(database);
    if (!mark)
        return Unexpected{mark.error()};
    if (mark->isEmpty())
        return Unexpected{damaged("no mark of a save")};
    mark_ = *mark;
    return Done{};
}

Expected<Journal, StoreError> SqliteStore::load()
{
    const auto connection = connect();
    if (!connection)
        return Unexpected{connection.error()};
    const QSqlDatabase &database = (*connection)->database();
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

Expected<Done, StoreError> SqliteStore::write(const Changes &changes)
{
    if (mode_ == OpenMode::ReadOnly)
        return Unexpected{StoreError{StoreFailure::ReadOnly, "opened for reading only"}};
    if (auto there = demandFile(path_, *identity_); !there)
        return there;
    const auto connection = connect();
    if (!connection)
        return Unexpected{afterOpening(connection.error())};
    SqlTransaction transaction((*connection)->database());
    if (!transaction.hasFailed()) {
        if (const auto same = demandMark((*connection)->database(), mark_); !same)
            return Unexpected{afterOpening(same.error())};
        if (identityOf(path_) != identity_)
            return replaced("another file of that name just now");
    }
    changes(transaction);
    const QString mark = leaveMark(transaction);
    if (const auto committed = transaction.commit(); !committed)
        return Unexpected{afterOpening(committed.error())};
    mark_ = mark;
    return Done{};
}

Expected<Done, StoreError> SqliteStore::save(const Edit &edit)
{
    if (const auto wrong = beyondLimits(edit))
        return refused(*wrong);
    return write([&](SqlTransaction &transaction) {
        for (const Change &change : edit.changes)
            make(transaction, change);
    });
}

Expected<std::vector<IssuedDay>, StoreError> SqliteStore::issued()
{
    const auto connection = connect();
    if (!connection)
        return Unexpected{connection.error()};
    return readIssued((*connection)->database());
}

Expected<Done, StoreError> SqliteStore::issue(const std::vector<IssuedDay> &told)
{
    for (const IssuedDay &one : told)
        if (const auto wrong = beyondLimits(one))
            return refused(*wrong);
    return write([&](SqlTransaction &transaction) {
        for (const IssuedDay &one : told)
            writeIssued(transaction, one);
    });
}

Expected<Done, StoreError> SqliteStore::backupTo(const QString &path)
{
    const auto connection = connect();
    if (!connection)
        return Unexpected{connection.error()};
    return copyDatabase((*connection)->database(), path);
}

} // namespace restride
