// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_store.h"

#include "app/logging.h"
#include "app/paths.h"
#include "app/storage/database_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <utility>

namespace restride {
namespace {

/// Beside the file, or, where that folder has gone too, where runners' files are kept.
QStringList foldersFor(const QString &path)
{
    QStringList folders{QFileInfo(path).absolutePath()};
    if (const auto usual = dataFolder(); usual && makePrivateFolder(*usual))
        folders << *usual;
    return folders;
}

/// A name that tells what the copy is: "me (kept 2026-11-24 18.03).restride". No colon in it: not
/// every disk takes one.
QString freeName(const QString &folder, const QString &path, const QDateTime &now)
{
    const QFileInfo file(path);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    for (int number = 1;; ++number) {
        QString when = now.toString(QStringLiteral("yyyy-MM-dd HH.mm"));
        if (number > 1)
            when += QStringLiteral(", %1").arg(number);
        const QString name =
            QCoreApplication::translate("restride", "%1 (kept %2)", "a file's name, date and time")
                .arg(file.completeBaseName(), when);
        const QString candidate = QDir(folder).filePath(name + ending);
        if (!isTaken(candidate))
            return candidate;
    }
}

Edit editTo(const Journal &journal)
{
    Edit edit{{ChangeProfile{Profile{}, journal.profile}}};
    for (const Entry &entry : journal.log)
        edit.changes.emplace_back(AddEntry{entry});
    return edit;
}

} // namespace

FileStore::FileStore(std::unique_ptr<SqliteStore> store, QString path)
    : store_(std::move(store)), path_(std::move(path))
{}

Expected<Journal, StoreError> FileStore::load()
{
    return store_->load();
}

Expected<std::vector<IssuedDay>, StoreError> FileStore::issued()
{
    return store_->issued();
}

Expected<Done, StoreError> FileStore::save(const Edit &edit)
{
    return write([&] { return store_->save(edit); });
}

Expected<Done, StoreError> FileStore::issue(const std::vector<IssuedDay> &told)
{
    return write([&] { return store_->issue(told); });
}

Expected<Done, StoreError> FileStore::write(const std::function<Expected<Done, StoreError>()> &once)
{
    auto written = once();
    const bool replaced =
        !written && written.error().failure == StoreFailure::FileReplaced && follow_.held;
    if (!replaced || !moveToCopy())
        return written;
    logMachineFailure(written.error());
    follow_.moved(path_);
    return once();
}

bool FileStore::moveToCopy()
{
    const Held held = follow_.held();
    const QDateTime now = follow_.now();
    for (const QString &folder : foldersFor(path_))
        if (makeCopy(freeName(folder, path_, now), held))
            return true;
    return false;
}

bool FileStore::makeCopy(const QString &path, const Held &held)
{
    auto copy = SqliteStore::open(path);
    if (!copy)
        return false;
    if (!(*copy)->save(editTo(held.journal)) || !(*copy)->issue(held.issued)) {
        QFile::remove(path);
        return false;
    }
    store_ = std::move(*copy);
    path_ = path;
    return true;
}

} // namespace restride
