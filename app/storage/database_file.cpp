// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/database_file.h"

#include "app/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace restride {
namespace {

// The database header of SQLite's file format (sqlite.org/fileformat.html, section 1.3).
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;
const QByteArray kMagic("SQLite format 3", 16); // with its closing NUL

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Unexpected<StoreError> failure(StoreFailure kind, const char *detail)
{
    return Unexpected{StoreError{kind, detail}};
}

Expected<FileKind, StoreError> judgeHeader(const QByteArray &header)
{
    if (header.size() < kHeaderSize || !header.startsWith(kMagic))
        return failure(StoreFailure::NotARestrideFile, "no SQLite header");
    if (numberAt(header, kApplicationIdAt) != kApplicationId)
        return failure(StoreFailure::NotARestrideFile, "another application id");
    if (numberAt(header, kUserVersionAt) > static_cast<quint32>(schemaVersion()))
        return failure(StoreFailure::FromLaterVersion, "a later user_version");
    return FileKind::Runners;
}

QFileInfo folderOf(const QString &path)
{
    return QFileInfo(QFileInfo(path).absolutePath());
}

} // namespace

Expected<FileKind, StoreError> recogniseFile(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !folderOf(path).isDir())
        return failure(StoreFailure::CannotOpen, "no such folder");
    if (!info.exists() && hasPendingLog(path)) // SQLite would throw it away, or mix it in
        return failure(StoreFailure::LogAlone, "no file, but a log of one");
    if (!info.exists())
        return FileKind::Missing;
    if (!info.isFile())
        return failure(StoreFailure::CannotOpen, "not a regular file");

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{StoreError{StoreFailure::CannotOpen, file.errorString().toStdString()}};
    if (file.size() == 0)
        return failure(StoreFailure::EmptyFile,
                       hasPendingLog(path) ? "0 bytes, with a log beside it" : "0 bytes");
    return judgeHeader(file.read(kHeaderSize));
}

bool isTaken(const QString &path)
{
    return QFileInfo::exists(path) || hasPendingLog(path);
}

Expected<Done, StoreError> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Done{};
    const QFileInfo folder = folderOf(path);
    const bool mayOnlyRead = folder.isDir() && !folder.isWritable();
    return Unexpected{StoreError{mayOnlyRead ? StoreFailure::ReadOnly : StoreFailure::CannotOpen,
                                 file.errorString().toStdString()}};
}

bool isWritable(const QString &path)
{
    return QFileInfo(path).isWritable() && folderOf(path).isWritable();
}

bool hasPendingLog(const QString &path)
{
    return QFileInfo(path + QLatin1String("-wal")).size() > 0 ||
           QFileInfo(path + QLatin1String("-journal")).size() > 0;
}

} // namespace restride
