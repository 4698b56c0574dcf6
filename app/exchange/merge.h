// SPDX-License-Identifier: GPL-3.0-or-later
// Brings entries together that carry one id: reports of one thing, kept on two machines. Where they
// contradict each other the more cautious figure wins (law 10), whichever comes first.
#pragma once

#include "core/journal/entry.h"

#include <vector>

namespace restride {

/// `log` with every id once. Reports of one type become one; where types differ no report can
/// stand for the other, so both stay and one gets the id with its type added. The order of `log`
/// does not matter to the content of the result. Precondition: no id is empty.
std::vector<Entry> withEachIdOnce(std::vector<Entry> log);

} // namespace restride
