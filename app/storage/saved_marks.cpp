// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/saved_marks.h"

#include "app/storage/sql_error.h"
#include "app/storage/sql_transaction.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace restride {
namespace {

/// More than other programs save while a window stays open.
constexpr int kMarksKept = 1000;

} // namespace

Expected<QString, StoreError> newestMark(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT mark FROM saved ORDER BY number DESC LIMIT 1")))
        return Unexpected{storeErrorOf(query.lastError())};
    return query.next() ? query.value(0).toString() : QString();
}

Expected<bool, StoreError> holdsMark(const QSqlDatabase &database, const QString &mark)
{
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT 1 FROM saved WHERE mark = ?"));
    query.addBindValue(mark);
    if (!query.exec())
        return Unexpected{storeErrorOf(query.lastError())};
    return query.next();
}

QString leaveMark(SqlTransaction &transaction)
{
    const QString mark = QUuid::createUuid().toString(QUuid::WithoutBraces);
    transaction.run(
        QStringLiteral("DELETE FROM saved WHERE number <= (SELECT max(number) FROM saved) - ?"),
        {kMarksKept});
    transaction.run(QStringLiteral("INSERT INTO saved (mark) VALUES (?)"), {mark});
    return mark;
}

} // namespace restride
