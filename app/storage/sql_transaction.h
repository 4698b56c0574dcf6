// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that all take effect or none. The first failure ends it: later statements are not
// executed (SQLite has often rolled back by then, and each would commit on its own).
#pragma once

#include "core/base/expected.h"
#include "core/journal/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <map>
#include <optional>

namespace restride {

/// Executes one statement outside a transaction.
Expected<Done, StoreError> execute(const QSqlDatabase &database, const QString &statement);

/// The number in the first column of the first row of `query`.
Expected<int, StoreError> readNumber(const QSqlDatabase &database, const QString &query);

/// While it lives, every query sees the file as it stood at the first of them.
class SqlSnapshot
{
public:
    explicit SqlSnapshot(const QSqlDatabase &database);
    ~SqlSnapshot();
    SqlSnapshot(const SqlSnapshot &) = delete;
    SqlSnapshot &operator=(const SqlSnapshot &) = delete;

private:
    QSqlDatabase database_;
};

class SqlTransaction
{
public:
    /// Takes the file's one write lock at once, so that a second writer is found out here.
    explicit SqlTransaction(const QSqlDatabase &database);
    /// Rolls back what was not committed.
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;

    /// Executes one statement; `values` go to its question marks in order. Nothing after a failure.
    void run(const QString &statement, const QVariantList &values = {});
    /// As `run`, for a statement that must change exactly one row.
    void runOnOneRow(const QString &statement, const QVariantList &values);

    [[nodiscard]] bool hasFailed() const { return failure_.has_value(); }

    /// Done only when everything is on the disk; else nothing of it is kept.
    Expected<Done, StoreError> commit();

private:
    /// Number of changed rows; empty after a failure.
    std::optional<int> changedRows(const QString &statement, const QVariantList &values);

    QSqlDatabase database_;
    std::map<QString, QSqlQuery> prepared_; ///< an import executes few statements many times
    std::optional<StoreError> failure_;
    bool isOpen_ = false;
};

} // namespace restride
