// SPDX-License-Identifier: GPL-3.0-or-later
// A runner with a knee that no policy but the oracle can see into: an envelope of function (Dye
// 2005) that grows under load inside it, fades without load, and shrinks and is irritated by load
// outside it. What comes out are scores, as a runner would tell them.
#pragma once

#include "core/base/units.h"
#include "core/journal/entry.h"
#include "tests/simulation/life.h"

#include <algorithm>

namespace restride::simulation {

/// What is asked for, or done, on one day. Nothing of both: rest.
struct Session {
    Seconds walk{};
    Seconds jog{};
    [[nodiscard]] bool isRest() const { return walk == Seconds{} && jog == Seconds{}; }
    bool operator==(const Session &) const = default;
};

/// How the knee is on waking and in the morning's walking.
struct Waking {
    Pain morning;
    Pain walking;
    Pain stairs;
    bool briskWalkOk = false;
    bool operator==(const Waking &) const = default;
};

/// A session as it was done and told.
struct Told {
    Session done;
    Pain during;
    Pain after;
    Course course = Course::None;
    [[nodiscard]] Pain peak() const { return std::max(during, after); }
    bool operator==(const Told &) const = default;
};

/// Load in minutes of easy jogging; walking counts by the world's weight.
double loadOf(const Session &session, const World &world);

class VirtualRunner
{
public:
    VirtualRunner(const Population &population, const Traits &traits,
                  const World &world = worlds().front());

    /// The night before `day`, and how the knee is then. Once a day, before `live`.
    Waking wake(const LifeDay &day);
    /// Does what is asked, with what the day makes of it. At most once a day.
    Told live(const Session &asked, const LifeDay &day);

    /// Hidden: what one session may load on a day of even form.
    /// Minutes that the runner says were free of pain before the first day.
    [[nodiscard]] double freeOfPain() const { return traits_.freeOfPain; }
    [[nodiscard]] double envelope() const { return envelope_; }
    /// Hidden: points of pain that the knee would tell at rest.
    [[nodiscard]] double irritation() const { return irritation_; }
    /// Hidden: the envelope less what irritation and yesterday's load take of it.
    [[nodiscard]] double room() const;
    /// Hidden: how its knee works.
    [[nodiscard]] const World &world() const { return *world_; }
    /// The least score that it ever tells.
    [[nodiscard]] int leastScore() const { return traits_.leastScore; }

private:
    void take(double load, double room);
    [[nodiscard]] double painFrom() const;
    [[nodiscard]] double painOf(double ratio) const;
    [[nodiscard]] Pain told(double latent) const;

    const Population *population_;
    const World *world_;
    Traits traits_;
    double envelope_;
    double irritation_;
    double fresh_ = 0; ///< irritation of today, felt from the next morning on
    double loadToday_ = 0;
    double loadYesterday_ = 0;
    int idleDays_ = 0;
};

} // namespace restride::simulation
