// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restride {

/// Which edition of the rules this is: one more with every release whose plans differ from those of
/// the one before. Kept beside what a runner was told (law 5).
inline constexpr int kRulesVersion = 1;

} // namespace restride
