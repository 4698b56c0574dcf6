// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the formats. A change that old readers would misread gets a new number.
#pragma once

namespace restride {

inline constexpr char kRunnerFormat[] = "restride/1";
inline constexpr char kPlanFormat[] = "restride-plan/1";
inline constexpr char kErrorFormat[] = "restride-error/1";

} // namespace restride
