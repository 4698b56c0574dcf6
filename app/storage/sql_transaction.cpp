// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_transaction.h"

#include "app/storage/sql_error.h"

#include <QSqlError>

namespace restride {

Expected<Done, StoreError> execute(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return Unexpected{storeErrorOf(query.lastError())};
    return Done{};
}

Expected<int, StoreError> readNumber(const QSqlDatabase &database, const QString &query)
{
    QSqlQuery reader(database);
    if (!reader.exec(query) || !reader.next())
        return Unexpected{storeErrorOf(reader.lastError())};
    return reader.value(0).toInt();
}

// A deferred transaction takes no lock until it reads, and cannot fail here; the reading will.
SqlSnapshot::SqlSnapshot(const QSqlDatabase &database) : database_(database)
{
    (void)execute(database_, QStringLiteral("BEGIN"));
}

SqlSnapshot::~SqlSnapshot()
{
    (void)execute(database_, QStringLiteral("COMMIT"));
}

SqlTransaction::SqlTransaction(const QSqlDatabase &database) : database_(database)
{
    // QSqlDatabase::transaction() would begin deferred: reading first and meeting another writer
    // only at the first change.
    const auto begun = execute(database_, QStringLiteral("BEGIN IMMEDIATE"));
    if (begun)
        isOpen_ = true;
    else
        failure_ = begun.error();
}

SqlTransaction::~SqlTransaction()
{
    prepared_.clear();
    // After a full disk SQLite has rolled back already, and this fails without harm.
    if (isOpen_)
        (void)execute(database_, QStringLiteral("ROLLBACK"));
}

std::optional<int> SqlTransaction::changedRows(const QString &statement, const QVariantList &values)
{
    if (failure_)
        return std::nullopt;
    const auto [place, isNew] = prepared_.try_emplace(statement, database_);
    QSqlQuery &query = place->second;
    bool ready = !isNew || query.prepare(statement);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    ready = ready && query.exec();
    if (!ready) {
        failure_ = storeErrorOf(query.lastError());
        return std::nullopt;
    }
    const int changed = query.numRowsAffected();
    query.finish();
    return changed;
}

void SqlTransaction::run(const QString &statement, const QVariantList &values)
{
    (void)changedRows(statement, values);
}

void SqlTransaction::runOnOneRow(const QString &statement, const QVariantList &values)
{
    const std::optional<int> changed = changedRows(statement, values);
    if (changed && *changed != 1)
        failure_ = StoreError{StoreFailure::Other, "the row to change is not in the file"};
}

Expected<Done, StoreError> SqlTransaction::commit()
{
    prepared_.clear(); // SQLite does not commit while a statement is under way
    if (!failure_) {
        if (const auto committed = execute(database_, QStringLiteral("COMMIT")); committed) {
            isOpen_ = false;
            return Done{};
        } else {
            failure_ = committed.error();
        }
    }
    return Unexpected{*failure_};
}

} // namespace restride
