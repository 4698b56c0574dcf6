// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/import_edit.h"

#include "app/exchange/merge.h"

#include <unordered_map>

namespace restride {
namespace {

template <typename Part> void takeIfSaid(Part &part, const Part &imported)
{
    if (imported != Part{})
        part = imported;
}

Profile joined(Profile profile, const Profile &imported)
{
    takeIfSaid(profile.goal, imported.goal);
    takeIfSaid(profile.runner, imported.runner);
    takeIfSaid(profile.knee, imported.knee);
    takeIfSaid(profile.before, imported.before);
    return profile;
}

std::vector<Entry> joined(std::vector<Entry> log, const std::vector<Entry> &imported)
{
    log.insert(log.end(), imported.begin(), imported.end());
    return withEachIdOnce(std::move(log));
}

} // namespace

Edit importEdit(const Journal &kept, const Journal &imported)
{
    Edit edit;
    const Profile profile = joined(kept.profile, imported.profile);
    if (profile != kept.profile)
        edit.changes.emplace_back(ChangeProfile{kept.profile, profile});

    std::unordered_map<EntryId, const Entry *> known;
    for (const Entry &entry : kept.log)
        known.emplace(idOf(entry), &entry);
    for (const Entry &entry : joined(kept.log, imported.log)) {
        const auto found = known.find(idOf(entry));
        if (found == known.end())
            edit.changes.emplace_back(AddEntry{entry});
        else if (*found->second != entry)
            edit.changes.emplace_back(ChangeEntry{*found->second, entry});
    }
    return edit;
}

} // namespace restride
