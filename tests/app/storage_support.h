// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the store share: a folder that goes away, journals, and raw access to a file.
#pragma once

#include "app/storage/sql_connection.h"
#include "app/storage/sqlite_store.h"
#include "core/journal/journal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <optional>

namespace restride::test {

/// Tests wait for no lock: it is either there or not.
constexpr std::chrono::milliseconds kNoPatience{0};

class StorageTest : public testing::Test
{
protected:
    /// A path in a folder of this test's own.
    [[nodiscard]] QString path(const QString &name = QStringLiteral("runner.restride")) const
    {
        return folder_.path() + u'/' + name;
    }
    [[nodiscard]] QString folder() const { return folder_.path(); }

private:
    QTemporaryDir folder_;
};

/// The opened store; null, and a failure of the test, where it cannot be opened.
std::unique_ptr<SqliteStore> openStore(const QString &path);

/// The failure with which opening ends; empty when it does not fail.
std::optional<StoreFailure> failureToOpen(const QString &path);

template <typename Value>
std::optional<StoreFailure> failureOf(const Expected<Value, StoreError> &outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error().failure);
}

/// What the file holds, by a store of its own.
Journal journalIn(const QString &path);

/// Makes a runner's file that holds `journal`, and closes it.
void makeFile(const QString &path, const Journal &journal = {});

/// The edit that replaces the default profile.
Edit editTo(const Profile &profile);

/// The edit that brings an empty journal to `journal`.
Edit editTo(const Journal &journal);

RunEntry runOn(const char *isoDate, const EntryId &id, const std::string &note = {});

/// A journal in which every field of every type says something.
Journal fullJournal();

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
QStringList filesIn(const QString &folder);

/// A connection to a file, past the store; the file is made where there is none.
std::unique_ptr<SqlConnection> connectRaw(const QString &path);

/// Executes statements on a file, past the store.
void executeRaw(const QString &path, const QStringList &statements);

} // namespace restride::test
