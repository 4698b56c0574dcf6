// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a journal only as long as the program runs: for looking around with the sample runner.
// Nothing of it ever reaches a file.
#pragma once

#include "core/journal/store.h"

namespace restride {

class MemoryStore final : public JournalStore
{
public:
    explicit MemoryStore(Journal journal);

    Expected<Journal, StoreError> load() override;
    Expected<Done, StoreError> save(const Edit &edit) override;

private:
    Journal journal_;
};

} // namespace restride
