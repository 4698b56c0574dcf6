// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/failure_words.h"

#include <QCoreApplication>

namespace restride {

QString failureWords(StoreFailure failure)
{
    switch (failure) {
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
                        "changed.");
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
