// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kept_journal.h"

#include "app/storage/sqlite_store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace restride::cli {
namespace {

QString reasonOf(StoreFailure failure)
{
    switch (failure) {
    case StoreFailure::NotARestrideFile:
        return QCoreApplication::translate("cli", "it is not a runner's file, or it is damaged");
    case StoreFailure::EmptyFile:
        return QCoreApplication::translate("cli", "it is empty: the journal that it held is gone");
    case StoreFailure::LogAlone:
        return QCoreApplication::translate(
            "cli", "there is no journal here, only the log of one beside its place");
    case StoreFailure::WrongValue:
        return QCoreApplication::translate("cli", "it holds a value that cannot be right");
    case StoreFailure::WrongEdit:
        return QCoreApplication::translate("cli", "a value to be kept there cannot be right");
    case StoreFailure::FileReplaced:
        return QCoreApplication::translate("cli", "another program has replaced or removed it");
    case StoreFailure::FromLaterVersion:
        return QCoreApplication::translate("cli", "it was written by a newer Restride");
    case StoreFailure::ReadOnly:
        return QCoreApplication::translate("cli", "it can only be read");
    case StoreFailure::DiskFull:
        return QCoreApplication::translate("cli", "the disk is full");
    case StoreFailure::Locked:
        return QCoreApplication::translate("cli", "another program is using it");
    case StoreFailure::CannotOpen:
        return QCoreApplication::translate("cli", "it cannot be opened");
    case StoreFailure::DriverMissing:
        return QCoreApplication::translate("cli", "Qt's SQLite driver is not installed");
    case StoreFailure::Other:
        break;
    }
    return QCoreApplication::translate("cli", "something went wrong");
}

/// What to do about it; empty where the reason says so.
QString adviceOn(StoreFailure failure)
{
    switch (failure) {
    case StoreFailure::NotARestrideFile:
    case StoreFailure::EmptyFile:
    case StoreFailure::WrongValue:
        return QCoreApplication::translate(
            "cli", "Nothing was changed. Restore it from a backup, or choose another file.");
    case StoreFailure::LogAlone:
        return QCoreApplication::translate(
            "cli", "Nothing was changed. Put the journal back, or choose another file.");
    case StoreFailure::WrongEdit:
    case StoreFailure::FileReplaced:
        return QCoreApplication::translate("cli", "Nothing was written to it.");
    default:
        return {};
    }
}

} // namespace

QString storeComplaint(const QString &path, const StoreError &error)
{
    const QString detail = QString::fromStdString(error.detail);
    const QString more = detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail);
    const QString advice = adviceOn(error.failure);
    return QStringLiteral("%1: %2%3.").arg(path, reasonOf(error.failure), more) +
           (advice.isEmpty() ? advice : u' ' + advice);
}

Expected<Journal, QString> keptJournal(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Unexpected{
            QCoreApplication::translate("cli", "%1: there is no such file.").arg(path)};
    auto store = SqliteStore::open(path);
    if (!store)
        return Unexpected{storeComplaint(path, store.error())};
    auto journal = (*store)->load();
    if (!journal)
        return Unexpected{storeComplaint(path, journal.error())};
    return std::move(*journal);
}

} // namespace restride::cli
