// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlite_version.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace restride {

QString sqliteVersion()
{
    const QString name = QStringLiteral("restride version");
    QString version;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        QSqlQuery query(memory);
        if (memory.open() && query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace restride
