// SPDX-License-Identifier: GPL-3.0-or-later
// What importing a document changes in a journal: a union, so that journals kept on two machines
// come together and importing twice changes nothing.
#pragma once

#include "core/journal/journal.h"

namespace restride {

/// The edit that brings `imported` into `kept`: new entries are added, reports of one id are made
/// one, the more cautious figures winning. Of the profile each part that `imported` says anything
/// about is taken from it; a part that it leaves out stays. No changes where there is nothing new.
Edit importEdit(const Journal &kept, const Journal &imported);

} // namespace restride
