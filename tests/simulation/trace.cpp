// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/trace.h"

#include "tests/simulation/restride_policy.h"

#include <array>
#include <cstdio>

namespace restride::simulation {
namespace {

const char *nameOf(SessionResult result)
{
    constexpr std::array kNames{"none",    "clean",    "acceptable", "amber",  "drop",   "flare",
                                "unknown", "overdone", "shortened",  "missed", "waiting"};
    return kNames[static_cast<std::size_t>(result)];
}

class Printer : public Onlooker
{
public:
    void see(const LivedDay &day, const Policy &policy) override
    {
        std::printf("%3d  %d %d %d %c  %5.1f %4.1f  ", day.number, day.waking.morning.score(),
                    day.waking.walking.score(), day.waking.stairs.score(),
                    day.waking.briskWalkOk ? 'y' : '-', day.envelope, day.irritation);
        std::printf("%4.1f+%4.1f  %4.1f+%4.1f %4.2f  ", toMinutes(day.asked.walk),
                    toMinutes(day.asked.jog), toMinutes(day.told.done.walk),
                    toMinutes(day.told.done.jog), day.share);
        if (!day.told.done.isRest())
            std::printf("%d %d %d", day.told.during.score(), day.told.after.score(),
                        static_cast<int>(day.told.course));
        if (const auto *planner = dynamic_cast<const RestridePolicy *>(&policy))
            tell(*planner);
        std::printf("\n");
    }

private:
    static void tell(const RestridePolicy &planner)
    {
        const State &state = planner.state();
        std::printf("   rung %.2f clean %.1f %s%s rule %s", state.rung.value(),
                    state.climb.cleanHalves / 2.0, state.mode == Mode::Base ? "base " : "",
                    state.gate.open ? "" : "shut ", ruleId(planner.asked().why.rule).data());
        if (state.progressStopped())
            std::printf(" SOON");
        if (planner.decided().yesterday)
            std::printf(" yesterday %s", nameOf(*planner.decided().yesterday));
        for (const Decision &decision : planner.decided().decisions)
            std::printf(" [%s]", ruleId(decision.why.rule).data());
    }
};

} // namespace

void printTrace(const Life &life, const PolicyKind &kind)
{
    const Traits &traits = life.traits;
    std::printf("# %.*s, %.*s: envelope %.1f growth %.3f irritability %.1f remaining %.2f "
                "baseline %.1f\n# day  morning walking stairs brisk  envelope irritation  "
                "asked  done share of the room  during after course\n",
                static_cast<int>(life.population->name.size()), life.population->name.data(),
                static_cast<int>(kind.name.size()), kind.name.data(), traits.envelope,
                traits.growth, traits.irritability, traits.remaining, traits.baseline);
    Printer printer;
    const Outcome outcome = live(life, kind, &printer);
    std::printf("# reached %d, flare-ups %d (%d on the way), hours %.1f\n",
                outcome.reachedOn.value_or(-1), outcome.flares, outcome.flaresOnTheWay,
                outcome.hoursJogged);
}

} // namespace restride::simulation
