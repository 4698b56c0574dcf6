// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlite_copy.h"

#include "app/storage/database_file.h"
#include "app/storage/file_name.h"
#include "app/storage/inspection.h"
#include "app/storage/sql_transaction.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace restride {
namespace {

/// SQLite does not wait for the disk when it writes a copy.
Expected<Done, StoreError> bringToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        return Unexpected{
            StoreError{StoreFailure::Other, "the copy cannot be brought to the disk"}};
    return Done{};
}

Expected<Done, StoreError> writeCopy(const QSqlDatabase &database, const QString &path)
{
    QString quoted = path;
    quoted.replace(u'\'', QLatin1String("''"));
    if (auto copied = execute(database, QStringLiteral("VACUUM INTO '%1'").arg(quoted)); !copied)
        return copied;
    if (const auto kind = recogniseFile(path); !kind)
        return Unexpected{kind.error()};
    if (auto inspected = inspectFile(path, std::chrono::milliseconds::zero()); !inspected)
        return inspected;
    return bringToDisk(path);
}

/// A name beside `target` that no file has: what is left of a copy that was broken off may as well
/// be another program's.
QString passingNameFor(const QString &target)
{
    QString name = target + QLatin1String(".part");
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1.part%2").arg(target).arg(number);
    return name;
}

} // namespace

Expected<Done, StoreError> copyDatabase(const QSqlDatabase &database, const QString &path)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (path.isEmpty() || QFileInfo::exists(target))
        return Unexpected{
            StoreError{StoreFailure::CannotOpen, "the file of the copy is there already"}};
    const QString passing = passingNameFor(target);
    if (auto made = makePrivateFile(passing); !made)
        return made;
    auto written = writeCopy(database, passing);
    if (written)
        written = giveName(passing, target);
    if (!written)
        QFile::remove(passing);
    return written;
}

} // namespace restride
