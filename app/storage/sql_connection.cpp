// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_connection.h"

#include "app/storage/sql_error.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace restride {
namespace {

constexpr QLatin1String kDriver("QSQLITE");

QString nextName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("restride-%1").arg(++count);
}

/// As a URI: only there can SQLite be told not to make a file.
QString uriOf(const QString &path, SqlAccess access)
{
    const QString file = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    switch (access) {
    case SqlAccess::ReadWrite:
        return file + QLatin1String("?mode=rw");
    case SqlAccess::ReadOnly:
        return file + QLatin1String("?mode=ro");
    case SqlAccess::Immutable:
        break;
    }
    return file + QLatin1String("?immutable=1");
}

QString optionsFor(SqlAccess access, std::chrono::milliseconds patience)
{
    QString options =
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count());
    if (access != SqlAccess::ReadWrite)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    return options;
}

} // namespace

SqlConnection::SqlConnection(const QString &name)
    : name_(name), database_(QSqlDatabase::addDatabase(QString(kDriver), name))
{}

SqlConnection::~SqlConnection()
{
    database_.close();
    database_ = QSqlDatabase(); // removeDatabase warns while a handle is alive
    QSqlDatabase::removeDatabase(name_);
}

Expected<Done, StoreError> SqlConnection::findDriver()
{
    if (!QSqlDatabase::isDriverAvailable(QString(kDriver)))
        return Unexpected{StoreError{StoreFailure::DriverMissing, "Qt has no driver for SQLite"}};
    return Done{};
}

Expected<std::unique_ptr<SqlConnection>, StoreError> SqlConnection::connect(const QString &database,
                                                                            const QString &options)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection(nextName()));
    connection->database_.setDatabaseName(database);
    connection->database_.setConnectOptions(options);
    if (!connection->database_.open())
        return Unexpected{storeErrorOf(connection->database_.lastError())};
    return connection;
}

Expected<std::unique_ptr<SqlConnection>, StoreError> SqlConnection::open(
    const QString &path, SqlAccess access, std::chrono::milliseconds patience)
{
    return connect(uriOf(path, access), optionsFor(access, patience));
}

Expected<std::unique_ptr<SqlConnection>, StoreError> SqlConnection::openInMemory()
{
    return connect(QStringLiteral(":memory:"), {});
}

} // namespace restride
