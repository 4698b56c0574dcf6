// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/workout.h"

#include <algorithm>

namespace restride {
namespace {

using Routine = std::array<StrengthSet, 3>;

constexpr StrengthSet counted(Exercise exercise, int sets, int reps)
{
    return {exercise, sets, reps, Seconds{0}};
}

constexpr StrengthSet held(Exercise exercise, int sets, int seconds)
{
    return {exercise, sets, 0, Seconds{seconds}};
}

// Section 11 (strength): 2 to 3 sets of 8 to 12, wall sit 3 x 15 s upwards, calf double, then
// single; a row a level. In the settle phase no wall sit, squat or step-down.
constexpr Routine kSettle{counted(Exercise::QuadSet, 3, 10),
                          counted(Exercise::StraightLegRaise, 2, 10),
                          counted(Exercise::SideLegLift, 2, 10)};
constexpr std::array<Routine, kStrengthLevels> kHipAndCalf{{
    {counted(Exercise::Clamshell, 2, 12), held(Exercise::WallSit, 3, 15),
     counted(Exercise::CalfRaise, 2, 12)},
    {counted(Exercise::Clamshell, 3, 10), held(Exercise::WallSit, 3, 20),
     counted(Exercise::CalfRaise, 3, 12)},
    {counted(Exercise::Clamshell, 3, 12), held(Exercise::WallSit, 3, 30),
     counted(Exercise::SingleLegCalfRaise, 2, 10)},
    {counted(Exercise::Clamshell, 3, 12), held(Exercise::WallSit, 3, 40),
     counted(Exercise::SingleLegCalfRaise, 3, 12)},
}};
constexpr std::array<Routine, kStrengthLevels> kThighAndBalance{{
    {counted(Exercise::SideLegLift, 2, 12), counted(Exercise::MiniSquat, 2, 10),
     held(Exercise::SingleLegBalance, 2, 30)},
    {counted(Exercise::SideLegLift, 3, 10), counted(Exercise::MiniSquat, 2, 12),
     held(Exercise::SingleLegBalance, 2, 30)},
    {counted(Exercise::SideLegLift, 3, 12), counted(Exercise::MiniSquat, 3, 10),
     held(Exercise::SingleLegBalance, 3, 30)},
    {counted(Exercise::SideLegLift, 3, 12), counted(Exercise::MiniSquat, 3, 12),
     held(Exercise::SingleLegBalance, 3, 45)},
}};
constexpr std::array<Routine, kStrengthLevels> kHipAndStep{{
    {counted(Exercise::BandSideStep, 2, 12), counted(Exercise::StepDown, 2, 8),
     counted(Exercise::CalfRaise, 2, 12)},
    {counted(Exercise::BandSideStep, 3, 10), counted(Exercise::StepDown, 2, 10),
     counted(Exercise::SingleLegCalfRaise, 2, 8)},
    {counted(Exercise::BandSideStep, 3, 12), counted(Exercise::StepDown, 2, 12),
     counted(Exercise::SingleLegCalfRaise, 2, 12)},
    {counted(Exercise::BandSideStep, 3, 12), counted(Exercise::StepDown, 3, 12),
     counted(Exercise::SingleLegCalfRaise, 3, 12)},
}};

} // namespace

std::span<const StrengthSet> exercisesOf(StrengthRoutine routine, int level)
{
    const auto row = static_cast<std::size_t>(std::clamp(level, 0, kStrengthLevels - 1));
    switch (routine) {
    case StrengthRoutine::None:
        return {};
    case StrengthRoutine::Settle:
        return kSettle;
    case StrengthRoutine::HipAndCalf:
        return kHipAndCalf[row];
    case StrengthRoutine::ThighAndBalance:
        return kThighAndBalance[row];
    case StrengthRoutine::HipAndStep:
        return kHipAndStep[row];
    }
    return {};
}

} // namespace restride
