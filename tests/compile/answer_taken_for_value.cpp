// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/store.h"

using namespace restride;

int main()
{
#ifdef RESTRIDE_CONTROL
    [[maybe_unused]] const auto kept = [](JournalStore &store) { return store.load(); };
#else
    [[maybe_unused]] const Journal kept = Expected<Journal, StoreError>{Journal{}}; // refused
#endif
}
