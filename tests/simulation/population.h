// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of runners. What is hidden from every policy but the oracle: how large the envelope of
// function is, how it grows, how easily the knee is irritated, and what the runner does with a
// plan.
#pragma once

#include <span>
#include <string_view>

namespace restride::simulation {

class Chance;

/// A figure that differs from runner to runner: lognormal about its median.
struct Spread {
    double median = 0;
    double logDeviation = 0;
};

/// Figures of a population. Loads are minutes of easy jogging; irritation is in points of pain.
struct Population {
    std::string_view name;
    Spread envelope;             ///< on the first day, the knee at rest
    Spread growth;               ///< share by which a session at the edge of the envelope widens it
    Spread irritability;         ///< points for a session of twice the envelope
    Spread remaining;            ///< share of the irritation that is left a day later
    double firstIrritationLeast; ///< on the first day
    double firstIrritationMost;
    double shrinking;      ///< share of the envelope lost by a session of twice the envelope
    double fading;         ///< share of the envelope lost a day, once four days are without load
    double baselineMost;   ///< a score that never quite goes: evenly from 0 to this
    double wobble;         ///< standard deviation of a score
    double form;           ///< standard deviation of the day's envelope, as a share
    double missed;         ///< share of the sessions left out
    double away;           ///< chance a day that four to nine days away begin
    double checked;        ///< share of the mornings told
    double overdone;       ///< share of the sessions overdone
    double surplusMost;    ///< by up to this share of the jogging
    double strained;       ///< chance of a day of stairs, standing or carrying that irritates
    double stopsAt;        ///< pain at which a run is broken off
    double painLater = 0;  ///< added to the share of the room at which a run begins to hurt
    double neverQuiet = 0; ///< share of the knees that never tell less than 2
};

/// How a knee works, as far as nobody knows it: the plain world, and others beside it in which the
/// same rules have to hold.
struct World {
    std::string_view name;
    double walkWeight = 0.1; ///< load of a minute of walking, in minutes of jogging
    double growthPower = 2;  ///< growth by the share of the room, to this power
    double noGrowth = 1.3;   ///< share of the room from which on nothing grows
    double painFrom = 0.85;  ///< share of the room at which a run begins to hurt
    double painByLoad = 7;   ///< points for another whole room
    double wobbleFactor = 1; ///< on the population's wobble
};

/// What one runner drew.
struct Traits {
    double envelope = 0;
    double growth = 0;
    double irritability = 0;
    double remaining = 0;
    double baseline = 0;
    double irritation = 0;
    double freeOfPain = 0; ///< minutes that the runner says are free of pain before the first day
    int leastScore = 0;    ///< no score is told below it
};

std::span<const Population> populations();

/// Null where there is none of that name.
const Population *populationNamed(std::string_view name);

/// The first is the plain one.
std::span<const World> worlds();

/// Null where there is none of that name.
const World *worldNamed(std::string_view name);

Traits traitsOf(const Population &population, const Chance &chance);

} // namespace restride::simulation
