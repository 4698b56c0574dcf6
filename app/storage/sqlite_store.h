// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps one runner's journal in one SQLite file. It holds no journal itself and repairs nothing: a
// file that it does not understand is left as it is, byte for byte.
#pragma once

#include "core/journal/store.h"

#include <QString>

#include <chrono>
#include <memory>

namespace restride {

class SqlConnection;

class SqliteStore final : public JournalStore
{
public:
    enum class OpenMode {
        ReadWrite,
        ReadOnly ///< the file or its folder cannot be written: `load` works, `save` does not
    };

    /// How long an edit waits for another program that is writing just now.
    static constexpr std::chrono::milliseconds kPatience{1000};

    /// Opens the file at `path`, or makes it where there is none (the folder must exist), and
    /// brings a file of an older version up to date. Needs the application object, for Qt's
    /// plug-ins.
    static Expected<std::unique_ptr<SqliteStore>, StoreError> open(
        const QString &path, std::chrono::milliseconds patience = kPatience);

    ~SqliteStore() override;

    [[nodiscard]] OpenMode openMode() const { return mode_; }

    Expected<Journal, StoreError> load() override;
    Expected<Done, StoreError> save(const Edit &edit) override;
    Expected<std::vector<IssuedDay>, StoreError> issued() override;
    Expected<Done, StoreError> issue(const std::vector<IssuedDay> &told) override;

    /// Writes a whole copy to `path`, as a single file, and checks it before it gets that name. The
    /// copy holds every edit saved so far. There may be no file at `path` yet.
    Expected<Done, StoreError> backupTo(const QString &path);

    /// The name of the connection on Qt's list; for tests that have to disturb it.
    [[nodiscard]] QString connectionName() const;

private:
    SqliteStore(std::unique_ptr<SqlConnection> connection, OpenMode mode);

    std::unique_ptr<SqlConnection> connection_;
    OpenMode mode_;
};

} // namespace restride
