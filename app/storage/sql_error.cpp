// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sql_error.h"

#include <QSqlError>
#include <QString>

#include <utility>

namespace restride {
namespace {

/// SQLite's primary result codes (sqlite.org/rescode.html): a stable part of its interface.
enum SqliteCode {
    kPermission = 3,
    kBusy = 5,
    kTableLocked = 6,
    kReadOnly = 8,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kAuthorisation = 23,
    kNotADatabase = 26
};

StoreFailure failureOf(int primaryCode)
{
    switch (primaryCode) {
    case kBusy:
    case kTableLocked:
        return StoreFailure::Locked;
    case kReadOnly:
        return StoreFailure::ReadOnly;
    case kCorrupt:
    case kNotADatabase:
        return StoreFailure::NotARestrideFile;
    case kFull:
        return StoreFailure::DiskFull;
    case kPermission:
    case kCannotOpen:
    case kAuthorisation:
        return StoreFailure::CannotOpen;
    default:
        return StoreFailure::Other;
    }
}

} // namespace

StoreError storeErrorOf(const QSqlError &error)
{
    constexpr int kPrimaryBits = 0xFF; // the rest of an extended code tells the circumstances
    const QString code = error.nativeErrorCode();
    return {failureOf(code.toInt() & kPrimaryBits),
            QStringLiteral("sqlite %1: %2").arg(code, error.databaseText()).toStdString()};
}

StoreError damaged(const char *what)
{
    return {StoreFailure::NotARestrideFile, std::string("damaged: ") + what};
}

StoreError wrongValue(WrongValue value)
{
    std::string detail = value.place;
    if (value.found.empty())
        detail += " holds something that cannot be right";
    else if (value.least.empty())
        detail += " is " + value.found + ", which cannot be right";
    else
        detail +=
            " is " + value.found + "; it has to be between " + value.least + " and " + value.most;
    return {StoreFailure::WrongValue, std::move(detail), std::move(value)};
}

} // namespace restride
