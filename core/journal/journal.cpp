// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include <algorithm>
#include <tuple>

namespace restride {
namespace {

template <typename... Visitors> struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

/// Everything that tells two runs of one day apart, with the id last: contents decide the order
/// wherever they can, so that ids made anew do not.
auto contentKey(const RunEntry &run)
{
    return std::tuple(run.jog, run.walk, run.distance, run.painDuring, run.painAfter,
                      run.painNextMorning, run.course, run.painOnset, run.effort, run.terrain,
                      run.note, run.id);
}

bool precedes(const Entry &a, const Entry &b)
{
    const auto key = [](const Entry &entry) { return std::tuple(dateOf(entry), entry.index()); };
    if (key(a) != key(b))
        return key(a) < key(b);
    if (const auto *run = std::get_if<RunEntry>(&a))
        return contentKey(*run) < contentKey(std::get<RunEntry>(b));
    return idOf(a) < idOf(b);
}

std::vector<Entry>::iterator locate(std::vector<Entry> &log, const EntryId &id)
{
    return std::find_if(log.begin(), log.end(),
                        [&](const Entry &entry) { return idOf(entry) == id; });
}

std::optional<Misfit> insertSorted(Journal &journal, const Entry &entry)
{
    if (idOf(entry).empty())
        return Misfit::IdMissing;
    if (locate(journal.log, idOf(entry)) != journal.log.end())
        return Misfit::IdTaken;
    journal.log.insert(std::upper_bound(journal.log.begin(), journal.log.end(), entry, precedes),
                       entry);
    return std::nullopt;
}

std::optional<Misfit> erase(Journal &journal, const Entry &entry)
{
    const auto found = locate(journal.log, idOf(entry));
    if (found == journal.log.end())
        return Misfit::NoSuchEntry;
    if (*found != entry)
        return Misfit::EntryDiffers;
    journal.log.erase(found);
    return std::nullopt;
}

std::optional<Misfit> make(Journal &journal, const Change &change)
{
    return std::visit(Overloaded{
                          [&](const AddEntry &add) { return insertSorted(journal, add.entry); },
                          [&](const RemoveEntry &remove) { return erase(journal, remove.entry); },
                          [&](const ChangeEntry &changed) -> std::optional<Misfit> {
                              if (const auto misfit = erase(journal, changed.before))
                                  return misfit;
                              return insertSorted(journal, changed.after);
                          },
                          [&](const ChangeProfile &changed) -> std::optional<Misfit> {
                              if (journal.profile != changed.before)
                                  return Misfit::ProfileDiffers;
                              journal.profile = changed.after;
                              return std::nullopt;
                          },
                      },
                      change);
}

Change inverseOf(const Change &change)
{
    return std::visit(
        Overloaded{
            [](const AddEntry &add) -> Change { return RemoveEntry{add.entry}; },
            [](const RemoveEntry &remove) -> Change { return AddEntry{remove.entry}; },
            [](const ChangeEntry &changed) -> Change {
                return ChangeEntry{changed.after, changed.before};
            },
            [](const ChangeProfile &changed) -> Change {
                return ChangeProfile{changed.after, changed.before};
            },
        },
        change);
}

} // namespace

void sortLog(std::vector<Entry> &log)
{
    std::stable_sort(log.begin(), log.end(), precedes);
}

const Entry *findEntry(const Journal &journal, const EntryId &id)
{
    const auto found = std::find_if(journal.log.begin(), journal.log.end(),
                                    [&](const Entry &entry) { return idOf(entry) == id; });
    return found == journal.log.end() ? nullptr : &*found;
}

Edit inverse(const Edit &edit)
{
    Edit back;
    back.changes.reserve(edit.changes.size());
    for (auto change = edit.changes.rbegin(); change != edit.changes.rend(); ++change)
        back.changes.push_back(inverseOf(*change));
    return back;
}

Expected<Journal, Misfit> perform(const Journal &journal, const Edit &edit)
{
    Journal next = journal;
    for (const Change &change : edit.changes)
        if (const auto misfit = make(next, change))
            return Unexpected{*misfit};
    return next;
}

} // namespace restride
