// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/save_place.h"

#include <QDir>
#include <QStandardPaths>

namespace restride {

QString placeToSave(const QString &fileName)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const bool exists = !documents.isEmpty() && QDir(documents).exists();
    return QDir(exists ? documents : QDir::homePath()).filePath(fileName);
}

} // namespace restride
