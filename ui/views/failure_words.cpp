// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/failure_words.h"

#include <QCoreApplication>

namespace restride {

namespace {

/// The value, where it stands, and what may stand there.
QString wrongValueWords(const StoreError &error)
{
    const WrongValue value = error.value.value_or(WrongValue{});
    const QString place = QString::fromStdString(value.place);
    const QString found = QString::fromStdString(value.found);
    if (found.isEmpty())
        return place;
    if (value.least.empty())
        return QCoreApplication::translate("restride", "%1 is %2", "a column of the file, a value")
            .arg(place, found);
    return QCoreApplication::translate("restride", "%1 is %2; it has to be between %3 and %4",
                                       "a column of the file, a value, two values")
        .arg(place, found, QString::fromStdString(value.least), QString::fromStdString(value.most));
}

} // namespace

QString failureWords(const StoreError &error)
{
    switch (error.failure) {
    case StoreFailure::DiskFull:
        return QCoreApplication::translate(
            "restride", "The disk is full, so the last entry could not be kept. Everything "
                        "before it is kept. Make some room and enter it again.");
    case StoreFailure::ReadOnly:
        return QCoreApplication::translate(
            "restride", "This file can be read but not written, so the last entry could not "
                        "be kept. Everything before it is kept.");
    case StoreFailure::Locked:
        return QCoreApplication::translate(
            "restride", "Another program is using this file, so the last entry could not be "
                        "kept. Everything before it is kept. Close the other program and "
                        "enter it again.");
    case StoreFailure::NotARestrideFile:
        return QCoreApplication::translate(
            "restride", "This is no file of Restride, or it is damaged. Nothing in it was "
                        "changed. Restore it from a backup, or choose another file.");
    case StoreFailure::EmptyFile:
        return QCoreApplication::translate(
            "restride", "This file is empty: the journal that it held is gone. Nothing was "
                        "changed. Restore it from a backup, or choose another file.");
    case StoreFailure::LogAlone:
        return QCoreApplication::translate(
            "restride", "There is no journal here, only the log of one beside its place (a file "
                        "that ends in -wal or -journal). Nothing was changed. Put the journal "
                        "back, or choose another file.");
    case StoreFailure::WrongValue:
        return QCoreApplication::translate(
                   "restride", "This cannot be right: %1. Nothing in the file was changed. "
                               "Restore it from a backup, or choose another file.")
            .arg(wrongValueWords(error));
    case StoreFailure::WrongEdit:
        return QCoreApplication::translate("restride",
                                           "This cannot be right: %1. The last entry was not kept. "
                                           "Everything before it is kept.")
            .arg(wrongValueWords(error));
    case StoreFailure::FileReplaced:
        return QCoreApplication::translate(
            "restride", "Another program has replaced or removed this file. Nothing was written "
                        "to it, and no copy could be made beside it, so the last entry could not "
                        "be kept. File > Export… keeps what you see.");
    case StoreFailure::FromLaterVersion:
        return QCoreApplication::translate(
            "restride", "This file was written by a later version of Restride. Nothing in "
                        "it was changed; open it with that version.");
    case StoreFailure::CannotOpen:
        return QCoreApplication::translate(
            "restride", "The file cannot be opened: its folder is missing, or you have no "
                        "right to it.");
    case StoreFailure::DriverMissing:
        return QCoreApplication::translate(
            "restride", "Qt's SQLite plug-in is not installed, so no file can be opened.");
    case StoreFailure::Other:
        break;
    }
    return QCoreApplication::translate(
        "restride", "The last entry could not be kept. Everything before it is kept. The "
                    "program's log says more.");
}

} // namespace restride
