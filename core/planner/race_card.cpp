// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/race_card.h"

#include "core/planner/planner.h"

#include <algorithm>

namespace restride {
namespace {

/// The nearest planned session with jogging.
std::optional<Workout> presentSession(const Plan &plan)
{
    const auto next = std::find_if(plan.days.begin(), plan.days.end(), [](const Day &day) {
        return isRunning(day.workout.kind) && day.workout.kind != Kind::Race &&
               day.workout.jog() > Seconds{};
    });
    return next == plan.days.end() ? std::nullopt : std::optional{next->workout};
}

/// Time a kilometre takes by `session`, walking where there is none; rounded up.
Seconds perKilometre(const std::optional<Workout> &session, const Runner &runner)
{
    const Seconds walk = session ? session->walk() : minutes(1);
    const Seconds jog = session ? session->jog() : Seconds{};
    const double km = static_cast<double>(walk.count()) / walkPaceOf(runner).secondsPerKm() +
                      static_cast<double>(jog.count()) / easyPaceOf(runner).secondsPerKm();
    return Seconds{static_cast<int>((walk + jog).count() / km + 0.5)};
}

} // namespace

std::optional<RaceCard> raceCardOf(const Plan &plan, const Profile &profile)
{
    if (!plan.verdict)
        return std::nullopt;
    RaceCard card;
    card.race = plan.verdict->race;
    card.go = {GoItem::TestRunClean, GoItem::BriskWalkPainless, GoItem::WalkingAndStairsQuiet,
               GoItem::NoPainkiller};
    card.session = presentSession(plan);
    card.perKm = perKilometre(card.session, profile.runner);
    card.stop = {StopItem::PainHigh, StopItem::PainRising, StopItem::Limp,
                 StopItem::SwellingOrLocking};
    if (!profile.goal || !profile.goal->cutoff)
        return card;
    CutOff cutOff;
    cutOff.limit = *profile.goal->cutoff;
    const auto perKm =
        std::int64_t{cutOff.limit.count()} * 1000 / std::max(1, card.race.distance.count());
    cutOff.neededPerKm = Seconds{static_cast<int>(perKm)};
    cutOff.planPerKm = card.perKm;
    card.cutOff = cutOff;
    return card;
}

} // namespace restride
