// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/file_name.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace restride {
namespace {

/// QFile::rename would copy where the system refuses to rename, over whatever has come there.
bool renameWithoutReplacing(const QByteArray &passing, const QByteArray &target)
{
    if (::renameat2(AT_FDCWD, passing.constData(), AT_FDCWD, target.constData(),
                    RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // This file system does not know how: a second name is never given over a file either.
    return ::link(passing.constData(), target.constData()) == 0 &&
           ::unlink(passing.constData()) == 0;
}

/// A name is an entry of its folder, and brought to the disk with that.
void bringFolderToDisk(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat known {};
    if (::stat(QFile::encodeName(path).constData(), &known) != 0 || !S_ISREG(known.st_mode))
        return std::nullopt;
    return FileIdentity{known.st_dev, known.st_ino};
}

Expected<Done, StoreError> giveName(const QString &passing, const QString &target)
{
    if (!renameWithoutReplacing(QFile::encodeName(passing), QFile::encodeName(target)))
        return Unexpected{
            StoreError{StoreFailure::CannotOpen, "the file cannot be given its name"}};
    bringFolderToDisk(target);
    return Done{};
}

} // namespace restride
