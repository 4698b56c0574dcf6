// SPDX-License-Identifier: GPL-3.0-or-later
// Owns one of Qt's named database connections, closed and taken off Qt's list at the end. To be
// used on the thread that opened it.
#pragma once

#include "core/base/expected.h"
#include "core/journal/store.h"

#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <memory>

namespace restride {

enum class SqlAccess {
    ReadWrite, ///< to a file that is there: none is made
    ReadOnly,
    Immutable ///< read-only without locks or a log beside the file: for a folder one cannot write
};

class SqlConnection
{
public:
    /// Done when Qt has its plug-in for SQLite.
    static Expected<Done, StoreError> findDriver();

    /// Precondition: the driver is there.
    /// Qt opens garbage without a word: Done here does not mean that the file is a database.
    /// `patience` is how long a statement waits for another program's lock.
    static Expected<std::unique_ptr<SqlConnection>, StoreError> open(
        const QString &path, SqlAccess access, std::chrono::milliseconds patience);

    /// A database in memory, of no file. Precondition: the driver is there.
    static Expected<std::unique_ptr<SqlConnection>, StoreError> openInMemory();

    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    [[nodiscard]] const QSqlDatabase &database() const { return database_; }

private:
    static Expected<std::unique_ptr<SqlConnection>, StoreError> connect(const QString &database,
                                                                        const QString &options);
    explicit SqlConnection(const QString &name);

    QString name_;
    QSqlDatabase database_;
};

} // namespace restride
