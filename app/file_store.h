// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a window's journal in a runner's file. Where another program has replaced that file, or
// removed it, nothing is written to what is there now: all that the window holds goes into a new
// file beside it, and that is the window's file from then on. It neither looks for such changes
// between two saves nor reads anything back.
#pragma once

#include "app/storage/sqlite_store.h"
#include "core/journal/store.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace restride {

class FileStore final : public JournalStore
{
public:
    /// What the window holds: everything that was kept so far.
    struct Held {
        Journal journal;
        std::vector<IssuedDay> issued;
    };
    struct Follow {
        std::function<Held()> held;
        std::function<QDateTime()> now;
        /// Called once for each time that the journal went on in a new file, `copy`.
        std::function<void(const QString &copy)> moved;
    };

    FileStore(std::unique_ptr<SqliteStore> store, QString path);

    /// Without it a file that was replaced is only refused.
    void follow(Follow follow) { follow_ = std::move(follow); }

    Expected<Journal, StoreError> load() override;
    Expected<Done, StoreError> save(const Edit &edit) override;
    Expected<std::vector<IssuedDay>, StoreError> issued() override;
    Expected<Done, StoreError> issue(const std::vector<IssuedDay> &told) override;

private:
    Expected<Done, StoreError> write(const std::function<Expected<Done, StoreError>()> &once);
    /// False, with the old file still the one, where no copy could be made.
    bool moveToCopy();
    bool makeCopy(const QString &path, const Held &held);

    std::unique_ptr<SqliteStore> store_;
    QString path_;
    Follow follow_;
};

} // namespace restride
