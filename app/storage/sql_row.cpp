// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_row.h"

#include "app/storage/sql_error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>

namespace restride {

QVariant SqlRow::next()
{
    return query_.value(++column_);
}

void SqlRow::markWrong()
{
    const QVariant column = query_.value(column_);
    const bool isNumber = column.typeId() == QMetaType::LongLong;
    const QString place = QLatin1String(table_) + u'.' + query_.record().fieldName(column_);
    hold(wrongValue(
        {place.toStdString(), isNumber ? column.toString().toStdString() : std::string(), {}, {}}));
}

Expected<Done, StoreError> readRows(const QSqlDatabase &database, const char *table,
                                    const char *select, const std::function<void(SqlRow &)> &read)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromLatin1(select)))
        return Unexpected{storeErrorOf(query.lastError())};
    while (query.next()) {
        SqlRow row(query, table);
        read(row);
        if (row.wrong())
            return Unexpected{*row.wrong()};
    }
    // Without this look, a read that broke off half-way would pass for the end of the table.
    if (query.lastError().isValid())
        return Unexpected{storeErrorOf(query.lastError())};
    return Done{};
}

} // namespace restride
