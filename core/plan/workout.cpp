// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/workout.h"

namespace restride {
namespace {

// Section 11 (strength): 2 to 3 sets of 8 to 12, wall sit 3 x 15 s; in the settle phase no wall
// sit, squat or step-down.
constexpr std::array kSettle{StrengthSet{Exercise::QuadSet, 3, 10, Seconds{0}},
                             StrengthSet{Exercise::StraightLegRaise, 2, 10, Seconds{0}},
                             StrengthSet{Exercise::SideLegLift, 2, 10, Seconds{0}}};
constexpr std::array kHipAndCalf{StrengthSet{Exercise::Clamshell, 2, 12, Seconds{0}},
                                 StrengthSet{Exercise::WallSit, 3, 0, Seconds{15}},
                                 StrengthSet{Exercise::CalfRaise, 2, 12, Seconds{0}}};
constexpr std::array kThighAndBalance{StrengthSet{Exercise::SideLegLift, 2, 12, Seconds{0}},
                                      StrengthSet{Exercise::MiniSquat, 2, 10, Seconds{0}},
                                      StrengthSet{Exercise::SingleLegBalance, 2, 0, Seconds{30}}};
constexpr std::array kHipAndStep{StrengthSet{Exercise::BandSideStep, 2, 12, Seconds{0}},
                                 StrengthSet{Exercise::StepDown, 2, 8, Seconds{0}},
                                 StrengthSet{Exercise::SingleLegCalfRaise, 2, 8, Seconds{0}}};

} // namespace

std::span<const StrengthSet> exercisesOf(StrengthRoutine routine)
{
    switch (routine) {
    case StrengthRoutine::None:
        return {};
    case StrengthRoutine::Settle:
        return kSettle;
    case StrengthRoutine::HipAndCalf:
        return kHipAndCalf;
    case StrengthRoutine::ThighAndBalance:
        return kThighAndBalance;
    case StrengthRoutine::HipAndStep:
        return kHipAndStep;
    }
    return {};
}

} // namespace restride
