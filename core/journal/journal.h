// SPDX-License-Identifier: GPL-3.0-or-later
// A runner's journal: the profile and the log. A regular value; it changes only through `perform`,
// and every change can be taken back by performing `inverse`.
#pragma once

#include "core/base/expected.h"
#include "core/journal/entry.h"
#include "core/journal/profile.h"

#include <string>
#include <variant>
#include <vector>

namespace restride {

struct Journal {
    Profile profile;
    std::vector<Entry> log; ///< in the order of `sortLog`; ids are unique and not empty
    bool operator==(const Journal &) const = default;
};

/// Puts a log into its one order: by day, then kind, then content. The order of a file's lines
/// therefore never matters (law 1).
void sortLog(std::vector<Entry> &log);

/// Entry of that id, or null.
const Entry *findEntry(const Journal &journal, const EntryId &id);

struct AddEntry {
    Entry entry;
    bool operator==(const AddEntry &) const = default;
};
struct RemoveEntry {
    Entry entry; ///< whole, so that it can be put back
    bool operator==(const RemoveEntry &) const = default;
};
struct ChangeEntry {
    Entry before;
    Entry after; ///< same id as `before`
    bool operator==(const ChangeEntry &) const = default;
};
struct ChangeProfile {
    Profile before;
    Profile after;
    bool operator==(const ChangeProfile &) const = default;
};
using Change = std::variant<AddEntry, RemoveEntry, ChangeEntry, ChangeProfile>;

/// What one gesture does: all of its changes or none.
struct Edit {
    std::vector<Change> changes;
    bool operator==(const Edit &) const = default;
};

/// The edit that takes `edit` back.
Edit inverse(const Edit &edit);

/// Why an edit does not fit a journal; a mistake of the caller, not of the runner.
enum class Misfit { IdTaken, NoSuchEntry, EntryDiffers, ProfileDiffers, IdMissing };

/// `journal` after `edit`.
Expected<Journal, Misfit> perform(const Journal &journal, const Edit &edit);

} // namespace restride
