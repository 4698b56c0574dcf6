// SPDX-License-Identifier: GPL-3.0-or-later
// Red flags (section 2): what a clinician should look at first. Signs empty the plan of running,
// findings stop its growth, `cleared` of a later day lifts both. Never a diagnosis.
#pragma once

#include "core/planner/kernel.h"

namespace restride::refer {

/// What the profile alone says: age, circumstances, a Baker's cyst. To be called once, at the
/// start.
void findInProfile(State &state, const Profile &profile, Notes &notes);

/// The signs of a morning check.
void hearSigns(State &state, const CheckReport &check, Notes &notes);

/// The findings that only days of log can show. Not to be called for days that are only assumed.
void findSoon(State &state, Notes &notes);

/// A clinician has seen the knee: lifts what was said on earlier days.
void clear(State &state, Notes &notes);

/// What stands now; empty where nothing does.
std::optional<Refer> standing(const State &state);

} // namespace restride::refer
