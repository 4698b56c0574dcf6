// SPDX-License-Identifier: GPL-3.0-or-later
// One life under one policy, and many lives under all of them.
#pragma once

#include "tests/simulation/life.h"
#include "tests/simulation/policy.h"

#include <optional>
#include <span>
#include <vector>

namespace restride::simulation {

/// What came of a life.
struct Outcome {
    std::optional<int> reachedOn; ///< days until thirty controlled minutes; the first day is 0
    int flaresOnTheWay = 0;       ///< until then
    int flares = 0;               ///< to the end
    double hoursJogged = 0;       ///< to the end
    int visits = 0;               ///< to a clinician, because the policy asked for one
    bool operator==(const Outcome &) const = default;
};

/// One day as it was lived, for those who want to look on.
struct LivedDay {
    int number = 0;
    Waking waking;
    double envelope = 0;
    double irritation = 0;
    double room = 0;
    double share = 0; ///< of the room, that the session took
    Session asked;
    Told told;
};

class Onlooker
{
public:
    Onlooker() = default;
    Onlooker(const Onlooker &) = delete;
    Onlooker &operator=(const Onlooker &) = delete;
    virtual ~Onlooker() = default;
    virtual void see(const LivedDay &day, const Policy &policy) = 0;
};

Outcome live(const Life &life, const PolicyKind &kind, Onlooker *onlooker = nullptr);

struct Trial {
    int runners = 400;
    int days = 26 * 7;
    std::uint64_t seed = 1;
    const World *world = &worlds().front();
    unsigned threads = 1; ///< changes nothing but the time it takes
};

/// Outcomes by policy, then by runner, in the order of `kinds`.
std::vector<std::vector<Outcome>> outcomesOf(const Population &population,
                                             std::span<const PolicyKind> kinds, const Trial &trial);

} // namespace restride::simulation
