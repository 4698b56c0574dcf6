// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/laws/smaller.h"

#include <functional>

namespace restride::test {
namespace {

using Runners = rc::Seq<RandomRunner>;
using Step = std::function<void(RandomRunner &)>;

/// `runner` after each of `steps` that changes it.
Runners after(const RandomRunner &runner, std::vector<Step> steps)
{
    return rc::seq::mapMaybe(rc::seq::fromContainer(std::move(steps)),
                             [runner](const Step &step) -> rc::Maybe<RandomRunner> {
                                 RandomRunner other = runner;
                                 step(other);
                                 if (other == runner)
                                     return rc::Nothing;
                                 return other;
                             });
}

Runners withFewerEntries(const RandomRunner &runner)
{
    return rc::seq::map(rc::shrink::removeChunks(runner.journal.log),
                        [runner](std::vector<Entry> log) {
                            RandomRunner other = runner;
                            other.journal.log = std::move(log);
                            return other;
                        });
}

/// The day to plan from comes nearer to the log; the days to the race stay.
Runners withAnEarlierToday(const RandomRunner &runner)
{
    if (runner.journal.log.empty())
        return {};
    const int idle = daysBetween(dateOf(runner.journal.log.back()), runner.today);
    return rc::seq::map(rc::shrink::towards(idle, 0), [runner, idle](int days) {
        RandomRunner other = runner;
        other.today -= Days{idle - days};
        Profile &profile = other.journal.profile;
        if (profile.goal)
            profile.goal->race.date -= Days{idle - days};
        for (std::optional<Date> *past : {&profile.before.lastRun, &profile.knee.onset})
            if (*past && **past <= runner.today) // what was past stays past
                *past = std::min(**past, other.today);
        return other;
    });
}

Runners withAPlainerProfile(const RandomRunner &runner)
{
    return after(
        runner,
        {
            [](RandomRunner &r) { r.journal.profile.goal.reset(); },
            [](RandomRunner &r) { r.journal.profile.before = {}; },
            [](RandomRunner &r) { r.journal.profile.runner = {}; },
            [](RandomRunner &r) {
                const auto onset = r.journal.profile.knee.onset;
                r.journal.profile.knee = {};
                r.journal.profile.knee.onset = onset;
            },
            [](RandomRunner &r) { r.journal.profile.runner.runDays = WeekdaySet::all(); },
            [](RandomRunner &r) { r.journal.profile.runner.weekStarts = std::chrono::Monday; },
            [](RandomRunner &r) { r.journal.profile.runner.easyPace.reset(); },
            [](RandomRunner &r) { r.journal.profile.runner.walkPace.reset(); },
            [](RandomRunner &r) { r.journal.profile.runner.caution = Caution::Standard; },
            [](RandomRunner &r) { r.journal.profile.runner.age.reset(); },
            [](RandomRunner &r) { r.journal.profile.knee.painFree.reset(); },
            [](RandomRunner &r) { r.journal.profile.before.weekly.clear(); },
            [](RandomRunner &r) { r.journal.profile.before.longest.reset(); },
            [](RandomRunner &r) { r.journal.profile.before.runsPerWeek.reset(); },
            [](RandomRunner &r) { r.journal.profile.before.lastRun.reset(); },
            [](RandomRunner &r) {
                if (auto &goal = r.journal.profile.goal)
                    goal->aim = Aim::Run;
            },
        });
}

void lower(std::optional<Pain> &score)
{
    if (score && score->score() > 0)
        score = Pain::of(score->score() - 1);
}

void calm(std::optional<Pain> &score)
{
    score = Pain{};
}

/// Steps that make one run plainer.
const std::array<void (*)(RunEntry &), 15> kPlainerRuns{
    [](RunEntry &run) { calm(run.painDuring); },
    [](RunEntry &run) { calm(run.painAfter); },
    [](RunEntry &run) { calm(run.painNextMorning); },
    [](RunEntry &run) { lower(run.painDuring); },
    [](RunEntry &run) { lower(run.painAfter); },
    [](RunEntry &run) { lower(run.painNextMorning); },
    [](RunEntry &run) { run.course.reset(); },
    [](RunEntry &run) { run.painOnset.reset(); },
    [](RunEntry &run) { run.masked = {}; },
    [](RunEntry &run) { run.effort.reset(); },
    [](RunEntry &run) { run.distance.reset(); },
    [](RunEntry &run) { run.walk = {}; },
    [](RunEntry &run) { run.jog = std::min(run.jog, minutes(1)); },
    [](RunEntry &run) {
        run.jog = run.jog > minutes(9) ? minutes(run.jog.count() / 120) : run.jog;
    },
    [](RunEntry &run) { run.jog = run.jog > minutes(1) ? run.jog - minutes(1) : run.jog; },
};

const std::array<void (*)(CheckEntry &), 7> kPlainerChecks{
    [](CheckEntry &check) { check.dailyLoad = false; },
    [](CheckEntry &check) { calm(check.painWalking); },
    [](CheckEntry &check) { calm(check.painStairs); },
    [](CheckEntry &check) { check.painMorning.reset(); },
    [](CheckEntry &check) { lower(check.painWalking); },
    [](CheckEntry &check) { lower(check.painStairs); },
    [](CheckEntry &check) { check.signs = {}; },
};

template <typename EntryType, typename Steps>
void add(std::vector<Step> &steps, const Journal &journal, const Steps &plainer)
{
    for (std::size_t at = 0; at < journal.log.size(); ++at) {
        if (!std::holds_alternative<EntryType>(journal.log[at]))
            continue;
        for (const auto step : plainer)
            steps.push_back([at, step](RandomRunner &runner) {
                step(std::get<EntryType>(runner.journal.log[at]));
                sortLog(runner.journal.log);
            });
    }
}

Runners withPlainerEntries(const RandomRunner &runner)
{
    std::vector<Step> steps;
    add<RunEntry>(steps, runner.journal, kPlainerRuns);
    add<CheckEntry>(steps, runner.journal, kPlainerChecks);
    return after(runner, std::move(steps));
}

} // namespace

rc::Seq<RandomRunner> smaller(const RandomRunner &runner)
{
    return rc::seq::concat(withFewerEntries(runner), withAPlainerProfile(runner),
                           withAnEarlierToday(runner), withPlainerEntries(runner));
}

} // namespace restride::test
