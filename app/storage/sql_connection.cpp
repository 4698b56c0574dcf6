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

QString immutableUri(const QString &path)
{
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) +
           QLatin1String("?immutable=1");
}

QString optionsFor(SqlAccess access, std::chrono::milliseconds patience)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience.count());
    if (access != SqlAccess::ReadWrite)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    if (access == SqlAccess::Immutable)
        options += QLatin1String(";QSQLITE_OPEN_URI");
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

Expected<std::unique_ptr<SqlConnection>, StoreError> SqlConnection::open(
    const QString &path, SqlAccess access, std::chrono::milliseconds patience)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection(nextName()));
    QSqlDatabase &database = connection->database_;
    database.setDatabaseName(access == SqlAccess::Immutable ? immutableUri(path) : path);
    database.setConnectOptions(optionsFor(access, patience));
    if (!database.open())
        return Unexpected{storeErrorOf(database.lastError())};
    return connection;
}

} // namespace restride
