// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/virtual_runner.h"

#include <algorithm>
#include <cmath>

namespace restride::simulation {
namespace {

constexpr double kCarriedOver = 0.25;  // of yesterday's load
constexpr double kIrritatedRoom = 0.1; // a point of irritation takes about a tenth of the envelope
constexpr double kFullGrowth = 1.0;    // of the envelope: most growth
constexpr double kShrinkMost = 0.35;   // by one session
constexpr double kEnvelopeMost = 90;   // minutes
constexpr double kLeastOfFirst = 0.6;  // daily life keeps this much of the first envelope
constexpr int kIdleDays = 4;           // then it fades
constexpr double kIdleLoad = 0.15;     // of the envelope: less is no load
constexpr double kIrritationInRun = 0.7; // warm, an irritated knee hurts less
constexpr double kLoadPainAfter = 0.5;
constexpr double kWalkingShare = 0.6; // of the irritation: walking hurts less than stairs
constexpr double kStairsShare = 0.9;
constexpr double kBriskPainless = 1.0;
constexpr double kLimping = 7.0;
constexpr double kRising = 3.0; // points that the load itself brought: nobody calls less a rise
constexpr double kTestWalk = 30.0;

/// Share of the full growth: most at the edge, little far inside, none far beyond it.
double growthAt(double ratio, const World &world)
{
    if (ratio <= kFullGrowth)
        return std::pow(ratio, world.growthPower);
    return std::max(0.0, (world.noGrowth - ratio) / (world.noGrowth - kFullGrowth));
}

Session partOf(const Session &session, double share)
{
    if (share >= 1)
        return session;
    const auto cut = [&](Seconds time) {
        return Seconds{static_cast<int>(std::max(0.0, share) * time.count())};
    };
    return {cut(session.walk), cut(session.jog)};
}

Session withSurplus(const Session &asked, double surplus)
{
    return {asked.walk, asked.jog + Seconds{static_cast<int>(asked.jog.count() * surplus)}};
}

} // namespace

double loadOf(const Session &session, const World &world)
{
    return toMinutes(session.jog) + world.walkWeight * toMinutes(session.walk);
}

VirtualRunner::VirtualRunner(const Population &population, const Traits &traits, const World &world)
    : population_(&population), world_(&world), traits_(traits), envelope_(traits.envelope),
      irritation_(traits.irritation)
{}

double VirtualRunner::painFrom() const
{
    return world_->painFrom + population_->painLater;
}

double VirtualRunner::painOf(double ratio) const
{
    return world_->painByLoad * std::max(0.0, ratio - painFrom());
}

Pain VirtualRunner::told(double latent) const
{
    const long score = std::lround(latent);
    return *Pain::of(
        static_cast<int>(std::clamp(score, static_cast<long>(traits_.leastScore), 10L)));
}

double VirtualRunner::room() const
{
    return std::max(0.5,
                    envelope_ / (1 + kIrritatedRoom * irritation_) - kCarriedOver * loadYesterday_);
}

Waking VirtualRunner::wake(const LifeDay &day)
{
    irritation_ = irritation_ * traits_.remaining + fresh_;
    fresh_ = 0;
    idleDays_ = loadToday_ >= kIdleLoad * envelope_ ? 0 : idleDays_ + 1;
    if (idleDays_ > kIdleDays)
        envelope_ = std::max(std::min(envelope_, kLeastOfFirst * traits_.envelope),
                             envelope_ * (1 - population_->fading));
    loadYesterday_ = loadToday_;
    loadToday_ = 0;

    const double walking = 0.5 * traits_.baseline + kWalkingShare * irritation_;
    const double brisk = walking + painOf(world_->walkWeight * kTestWalk / (room() * day.form));
    Waking waking;
    waking.morning = told(traits_.baseline + irritation_ + day.morning);
    waking.walking = told(walking + day.walking);
    waking.stairs = told(traits_.baseline + kStairsShare * irritation_ + day.stairs);
    waking.briskWalkOk = brisk + day.brisk < kBriskPainless;
    return waking;
}

void VirtualRunner::take(double load, double room)
{
    loadToday_ = load;
    const double ratio = load / room;
    const double beyond = std::max(0.0, ratio - 1);
    fresh_ += traits_.irritability * beyond;
    envelope_ *= 1 + traits_.growth * growthAt(ratio, *world_) -
                 std::min(kShrinkMost, population_->shrinking * beyond);
    envelope_ = std::min(envelope_, kEnvelopeMost);
}

Told VirtualRunner::live(const Session &asked, const LifeDay &day)
{
    fresh_ += day.strain;
    if (asked.isRest() || day.missed)
        return {};
    Session done = withSurplus(asked, day.surplus);
    const double room = this->room() * day.form;
    const double before = traits_.baseline + kIrritationInRun * irritation_;
    const double stopsAt =
        painFrom() + std::max(0.0, population_->stopsAt - before) / world_->painByLoad;
    done = partOf(done, stopsAt * room / loadOf(done, *world_));
    const double byLoad = painOf(loadOf(done, *world_) / room);
    take(loadOf(done, *world_), room);

    Told report;
    report.done = done;
    report.during = told(before + byLoad + day.during);
    report.after = told(before + kLoadPainAfter * byLoad + day.after);
    if (before + byLoad >= kLimping)
        report.course = Course::Limp;
    else if (byLoad >= kRising && report.during.score() >= 3)
        report.course = Course::Rising;
    return report;
}

} // namespace restride::simulation
