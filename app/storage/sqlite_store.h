// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps one runner's journal in one SQLite file. It holds no journal itself and repairs nothing: a
// file that it does not understand is left as it is, byte for byte. Between two calls nothing is
// open, so the file is whole and stands alone then; a file that was replaced meanwhile is noticed
// before anything is written.
#pragma once

#include "app/storage/file_name.h"
#include "core/journal/store.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace restride {

class SqlConnection;
class SqlTransaction;

class SqliteStore final : public JournalStore
{
public:
    enum class OpenMode {
        ReadWrite,
        ReadOnly ///< the file or its folder cannot be written: `load` works, `save` does not
    };

    /// How long an edit waits for another program that is writing just now.
    static constexpr std::chrono::milliseconds kPatience{1000};

    /// Looks through the file at `path`, or makes it where there is none (the folder must exist),
    /// and brings a file of an older version up to date. Needs the application object, for Qt's
    /// plug-ins.
    static Expected<std::unique_ptr<SqliteStore>, StoreError> open(
        const QString &path, std::chrono::milliseconds patience = kPatience);

    [[nodiscard]] OpenMode openMode() const { return mode_; }

    /// Fails where a value is outside its limits.
    Expected<Journal, StoreError> load() override;
    /// The same; and with `FileReplaced` where the file is no longer the one that was opened.
    Expected<Done, StoreError> save(const Edit &edit) override;
    Expected<std::vector<IssuedDay>, StoreError> issued() override;
    Expected<Done, StoreError> issue(const std::vector<IssuedDay> &told) override;

    /// Writes a whole copy to `path`, as a single file, and checks it before it gets that name. The
    /// copy holds every edit saved so far. There may be no file at `path` yet.
    Expected<Done, StoreError> backupTo(const QString &path);

private:
    using Changes = std::function<void(SqlTransaction &)>;

    SqliteStore(QString path, OpenMode mode, std::chrono::milliseconds patience);

    [[nodiscard]] Expected<std::unique_ptr<SqlConnection>, StoreError> connect() const;
    /// Brings the file up to date, and remembers by what to know it again.
    Expected<Done, StoreError> prepare();
    /// Makes all of `changes` in one transaction, in the file that was opened and in no other.
    Expected<Done, StoreError> write(const Changes &changes);

    QString path_;
    OpenMode mode_;
    std::chrono::milliseconds patience_;
    std::optional<FileIdentity> identity_;
    QString mark_; ///< the newest that this store has seen in the file
};

} // namespace restride
