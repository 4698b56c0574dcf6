// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/life.h"

#include "tests/simulation/chance.h"

#include <algorithm>
#include <cmath>

namespace restride::simulation {
namespace {

constexpr int kAwayLeast = 4;
constexpr int kAwayLengths = 6;        // four to nine days
constexpr double kSurplusLeast = 0.15; // less is no overdoing
constexpr double kStrainLeast = 0.5;   // points
constexpr double kStrainMost = 2.0;
constexpr int kAppointmentFirst = 7; // days
constexpr int kAppointmentDays = 15; // a week to three weeks

std::uint64_t numberOf(const Population &population)
{
    std::uint64_t number = 14695981039346656037ULL; // FNV-1a
    for (const char letter : population.name)
        number = (number ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
    return number;
}

double between(double least, double most, double share)
{
    return least + (most - least) * share;
}

LifeDay dayOf(const Population &population, double wobble, const Chance &chance, int day)
{
    LifeDay life;
    life.missed = chance.even(day, For::Missed) < population.missed;
    life.checked = chance.even(day, For::Checked) < population.checked;
    if (chance.even(day, For::Overdone) < population.overdone)
        life.surplus =
            between(kSurplusLeast, population.surplusMost, chance.even(day, For::Surplus));
    life.form = std::exp(population.form * chance.normal(day, For::Form));
    if (chance.even(day, For::Strain) < population.strained)
        life.strain = between(kStrainLeast, kStrainMost, chance.even(day, For::StrainSize));
    life.appointmentIn = kAppointmentFirst + chance.below(kAppointmentDays, day, For::Appointment);
    life.during = wobble * chance.normal(day, For::ScoreDuring);
    life.after = wobble * chance.normal(day, For::ScoreAfter);
    life.morning = wobble * chance.normal(day, For::ScoreMorning);
    life.walking = wobble * chance.normal(day, For::ScoreWalking);
    life.stairs = wobble * chance.normal(day, For::ScoreStairs);
    life.brisk = wobble * chance.normal(day, For::BriskWalk);
    return life;
}

} // namespace

Life lifeOf(const Population &population, std::uint64_t seed, int number, int days,
            const World &world)
{
    const Chance chance(seed, numberOf(population), static_cast<std::uint64_t>(number));
    Life life{&population, &world, traitsOf(population, chance), {}};
    life.days.reserve(static_cast<std::size_t>(days));
    const double wobble = population.wobble * world.wobbleFactor;
    int awayUntil = 0;
    for (int day = 0; day < days; ++day) {
        LifeDay drawn = dayOf(population, wobble, chance, day);
        if (chance.even(day, For::Away) < population.away)
            awayUntil = std::max(awayUntil, day + kAwayLeast +
                                                chance.below(kAwayLengths, day, For::AwayLength));
        if (day < awayUntil) {
            drawn.missed = true;
            drawn.checked = false;
        }
        life.days.push_back(drawn);
    }
    return life;
}

} // namespace restride::simulation
