// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory_store.h"

#include <utility>

namespace restride {

MemoryStore::MemoryStore(Journal journal) : journal_(std::move(journal)) {}

Expected<Journal, StoreError> MemoryStore::load()
{
    return journal_;
}

Expected<Done, StoreError> MemoryStore::save(const Edit &edit)
{
    Expected<Journal, Misfit> next = perform(journal_, edit);
    if (!next)
        return Unexpected{StoreError{StoreFailure::Other, "edit does not fit"}};
    journal_ = std::move(*next);
    return Done{};
}

} // namespace restride
