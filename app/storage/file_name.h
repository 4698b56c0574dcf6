// SPDX-License-Identifier: GPL-3.0-or-later
// Which file a name stands for just now, and the giving of a name that never takes it from another
// file.
#pragma once

#include "core/base/expected.h"
#include "core/journal/store.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace restride {

/// A file as the system knows it, whatever it is called.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    bool operator==(const FileIdentity &) const = default;
};

/// The file behind `path`, links followed; empty where there is none, or something else.
std::optional<FileIdentity> identityOf(const QString &path);

/// Renames `passing` to `target`, unless something has that name; then it is an error. The name is
/// on the disk afterwards.
Expected<Done, StoreError> giveName(const QString &passing, const QString &target);

} // namespace restride
