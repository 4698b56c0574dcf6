// SPDX-License-Identifier: GPL-3.0-or-later
// The port through which a journal is kept. Core knows that something keeps it, never what.
#pragma once

#include "core/base/expected.h"
#include "core/journal/issued.h"
#include "core/journal/journal.h"

#include <optional>
#include <string>
#include <vector>

namespace restride {

/// What went wrong with a file, in the kinds that a runner must be told apart.
enum class StoreFailure {
    NotARestrideFile, ///< garbage, another program's database, damaged
    EmptyFile,        ///< of no length: what it held is gone
    LogAlone,         ///< no file, but SQLite's log of one beside its place
    WrongValue,       ///< it holds a value that cannot be right
    WrongEdit,        ///< a value of the edit cannot be right
    FileReplaced,     ///< no longer the file that was opened
    FromLaterVersion, ///< written by a newer Restride: read by that one only
    ReadOnly,
    DiskFull,
    Locked,        ///< open in another program
    CannotOpen,    ///< no such folder, no right to it
    DriverMissing, ///< Qt's SQLite plug-in is not installed
    Other
};

/// A value that cannot be right: where it stands, and what may stand there.
struct WrongValue {
    std::string place; ///< table and column: "runner.easy_pace_s_per_km"
    std::string found; ///< a figure or a day; empty for anything else, which may be someone's words
    std::string least; ///< what may stand there; empty, like `most`, where it is no range
    std::string most;
    bool operator==(const WrongValue &) const = default;
};

struct StoreError {
    StoreFailure failure = StoreFailure::Other;
    std::string detail;                ///< the machine's own words, for the log; no health data
    std::optional<WrongValue> value{}; ///< of `WrongValue` and `WrongEdit`
};

class JournalStore
{
public:
    virtual ~JournalStore() = default;
    /// The journal as it stands in the file.
    virtual Expected<Journal, StoreError> load() = 0;
    /// Keeps `edit` durably: when it returns Done, the edit survives a kill; else nothing of it is
    /// kept.
    virtual Expected<Done, StoreError> save(const Edit &edit) = 0;

    /// What was told for past and present days, by day, then by the day of telling. A store that
    /// keeps none of it has none.
    virtual Expected<std::vector<IssuedDay>, StoreError> issued()
    {
        return std::vector<IssuedDay>{};
    }
    /// Keeps what is told; what the same day said of the same day before is replaced.
    virtual Expected<Done, StoreError> issue(const std::vector<IssuedDay> &) { return Done{}; }
};

} // namespace restride
