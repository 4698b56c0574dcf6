// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saving/whole_file.h"

#include "ui/text/words.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace restride {
namespace {

using text::translate;

// The first bytes of SQLite's file format (sqlite.org/fileformat.html, section 1.3), and the names
// of the files that belong to one.
const QByteArray kDatabaseMark("SQLite format 3", 16); // with its closing NUL
constexpr const char *kLogSuffixes[] = {"-wal", "-shm", "-journal"};

constexpr qsizetype kLongestMark = 16;

/// The first bytes of the regular file `path`. Empty where it cannot be read.
std::optional<QByteArray> beginningOf(const QString &path)
{
    QFile file(path);
    // What is no regular file may keep whoever opens it waiting.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(kLongestMark);
}

bool startsAsDatabase(const QString &path)
{
    const auto beginning = beginningOf(path);
    return beginning && beginning->startsWith(kDatabaseMark);
}

bool isLogOfDatabase(const QString &path)
{
    return std::ranges::any_of(kLogSuffixes, [&](const char *suffix) {
        const QLatin1String end(suffix);
        return path.endsWith(end) && startsAsDatabase(path.chopped(end.size()));
    });
}

/// Empty where a new file may take the place of `path`.
std::optional<NotWritten> whatIsInTheWay(const QString &path, GivesWay givesWay)
{
    if (isDatabase(path))
        return NotWritten{translate("restride",
                                    "%1 is a runner's file or another database, and is never "
                                    "replaced")
                              .arg(path)};
    const QFileInfo place(path);
    if (!place.exists())
        return std::nullopt;
    if (!place.isFile())
        return NotWritten{translate("restride", "%1 is no file").arg(path)};
    const auto beginning = beginningOf(path);
    if (!beginning)
        return NotWritten{
            translate("restride", "%1 is there already and cannot be read").arg(path)};
    if (givesWay == GivesWay::Pdf && !beginning->startsWith("%PDF-"))
        return NotWritten{translate("restride", "%1 is there already and is no PDF").arg(path),
                          true};
    return std::nullopt;
}

} // namespace

Expected<Done, NotWritten> writeWhole(const QString &path, const QByteArray &bytes,
                                      GivesWay givesWay)
{
    if (auto obstacle = whatIsInTheWay(path, givesWay))
        return Unexpected{std::move(*obstacle)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Unexpected{NotWritten{QStringLiteral("%1: %2").arg(path, file.errorString())}};
    return Done{};
}

bool isDatabase(const QString &path)
{
    return startsAsDatabase(path) || isLogOfDatabase(path) ||
           isLogOfDatabase(QFileInfo(path).canonicalFilePath());
}

} // namespace restride
