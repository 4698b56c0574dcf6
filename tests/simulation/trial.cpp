// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/trial.h"

#include "tests/simulation/report.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace restride::simulation {
namespace {

constexpr Seconds kGoal = minutes(30);

/// Counts by the scores as they came out, told or not, so that no policy gains by not asking.
class Tally
{
public:
    Tally(Outcome &outcome, int leastScore) : outcome_(&outcome), leastScore_(leastScore) {}

    void morning(int day, const Waking &waking)
    {
        if (!last_)
            return;
        const bool flare = isFlare(*last_, waking.morning);
        outcome_->flares += flare ? 1 : 0;
        if (!outcome_->reachedOn) {
            outcome_->flaresOnTheWay += flare ? 1 : 0;
            if (last_->done.jog >= kGoal && isClean(*last_, waking.morning, leastScore_))
                outcome_->reachedOn = day - 1;
        }
        last_.reset();
    }
    void session(const Told &told)
    {
        if (told.done.isRest())
            return;
        last_ = told;
        outcome_->hoursJogged += toMinutes(told.done.jog) / 60;
    }

private:
    Outcome *outcome_;
    int leastScore_;
    std::optional<Told> last_;
};

/// A morning after a session that was not told at the time.
struct Untold {
    int day = 0;
    Pain morning;
};

constexpr int kRecalledDays = 2; // nobody remembers a morning for longer

} // namespace

Outcome live(const Life &life, const PolicyKind &kind, Onlooker *onlooker)
{
    Outcome outcome;
    VirtualRunner runner(*life.population, life.traits, *life.world);
    Tally tally(outcome, runner.leastScore());
    const std::unique_ptr<Policy> policy = kind.start(runner);
    std::optional<Untold> untold;
    bool ranYesterday = false;
    int number = 0;
    for (const LifeDay &day : life.days) {
        LivedDay lived;
        lived.number = number;
        lived.waking = runner.wake(day);
        tally.morning(number, lived.waking);
        lived.envelope = runner.envelope();
        lived.irritation = runner.irritation();
        lived.room = runner.room();
        Morning morning{kFirstDay + Days{number}, std::nullopt, day.appointmentIn, std::nullopt};
        if (ranYesterday && !day.checked)
            untold = Untold{number, lived.waking.morning};
        if (day.checked) {
            morning.told = lived.waking;
            if (untold && number - untold->day <= kRecalledDays)
                morning.recalled = untold->morning;
            untold.reset();
        }
        lived.asked = policy->ask(morning);
        lived.told = runner.live(lived.asked, day);
        lived.share = loadOf(lived.told.done, *life.world) / lived.room;
        tally.session(lived.told);
        policy->hear(lived.told);
        ranYesterday = !lived.told.done.isRest();
        if (ranYesterday)
            untold.reset();
        if (onlooker)
            onlooker->see(lived, *policy);
        ++number;
    }
    outcome.visits = policy->visits();
    return outcome;
}

std::vector<std::vector<Outcome>> outcomesOf(const Population &population,
                                             std::span<const PolicyKind> kinds, const Trial &trial)
{
    std::vector<std::vector<Outcome>> outcomes(
        kinds.size(), std::vector<Outcome>(static_cast<std::size_t>(trial.runners)));
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int number = next++; number < trial.runners; number = next++) {
            const Life life = lifeOf(population, trial.seed, number, trial.days, *trial.world);
            for (std::size_t kind = 0; kind < kinds.size(); ++kind)
                outcomes[kind][static_cast<std::size_t>(number)] = live(life, kinds[kind]);
        }
    };
    std::vector<std::thread> workers;
    for (unsigned worker = 1; worker < trial.threads; ++worker)
        workers.emplace_back(work);
    work();
    for (std::thread &worker : workers)
        worker.join();
    return outcomes;
}

} // namespace restride::simulation
