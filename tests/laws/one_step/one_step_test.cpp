// SPDX-License-Identifier: GPL-3.0-or-later
// The laws in one step: from one state of a lived life, the worse of two reports of a day never
// leaves a state that allows more. Asked without exception.
#include "tests/laws/one_step/lived.h"
#include "tests/laws/one_step/order.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <functional>

namespace restride::test {
namespace {

/// Makes one figure of a report worse; false where the report has none.
struct Worsening {
    const char *what;
    std::function<bool(DayReport &, Dice &)> apply;
};

bool raise(std::optional<Pain> &pain, Dice &dice)
{
    if (!pain || pain->score() == 10)
        return false;
    pain = Pain::of(dice.between(pain->score() + 1, 10));
    return true;
}

std::vector<Worsening> worsenings()
{
    using Pick = std::function<std::optional<Pain> *(DayReport &)>;
    const auto raised = [](const char *what, Pick pick) {
        return Worsening{what, [pick](DayReport &report, Dice &dice) {
                             std::optional<Pain> *pain = pick(report);
                             return pain && raise(*pain, dice);
                         }};
    };
    return {
        raised("pain in the run", [](DayReport &r) { return r.run ? &r.run->during : nullptr; }),
        raised("pain after it", [](DayReport &r) { return r.run ? &r.run->after : nullptr; }),
        raised("the run's next morning",
               [](DayReport &r) { return r.run ? &r.run->nextMorning : nullptr; }),
        raised("walking", [](DayReport &r) { return r.check ? &r.check->walking : nullptr; }),
        raised("stairs", [](DayReport &r) { return r.check ? &r.check->stairs : nullptr; }),
        {"a brisk walk that hurt",
         [](DayReport &r, Dice &) {
             if (!r.check || !r.check->briskWalkOk.value_or(false))
                 return false;
             r.check->briskWalkOk = false;
             return true;
         }},
        {"a sign",
         [](DayReport &r, Dice &) {
             if (!r.check)
                 return false;
             r.check->signs.insert(Sign::Swelling);
             return true;
         }},
        {"a limp",
         [](DayReport &r, Dice &) {
             if (!r.run || r.run->jog == Seconds{})
                 return false;
             r.run->courses.insert(Course::Limp);
             return true;
         }},
        {"pain that rose",
         [](DayReport &r, Dice &) {
             if (!r.run || r.run->jog == Seconds{})
                 return false;
             r.run->courses.insert(Course::Rising);
             return true;
         }},
    };
}

/// The state on the morning after a day of which `report` tells.
State after(const LivedLife &life, const Day &asked, State morning, const DayReport &report)
{
    Notes notes;
    respondInPlace(morning, life.request(), asked, &report, Knowledge::Past, notes);
    DayReport quiet;
    quiet.date = asked.date + Days{1};
    quiet.check.emplace();
    quiet.check->morning = Pain{};
    wakeInPlace(morning, life.request(), quiet.date, &quiet, Knowledge::Past, notes);
    return morning;
}

std::uint64_t stepsAsked()
{
    const char *asked = std::getenv("RESTRIDE_ONE_STEPS"); // a million by hand (README.md)
    return asked ? std::strtoull(asked, nullptr, 10) : 100000;
}

/// One pair; what the worse report gained, or empty.
std::string breachOf(std::uint64_t seed, std::uint64_t &asked)
{
    constexpr int kPairsALife = 10;
    LivedLife life(seed);
    const std::vector<Worsening> all = worsenings();
    for (int i = 0; i < kPairsALife; ++i) {
        life.live(life.dice().between(1, 25));
        const Date date = life.tomorrow();
        DayReport report = life.anyReport(prescribe(life.state(), life.request(), date), false);
        DayReport worse = report;
        const auto &one =
            all[static_cast<std::size_t>(life.dice().between(0, static_cast<int>(all.size()) - 1))];
        if (!one.apply(worse, life.dice()))
            continue;
        ++asked;
        Notes notes;
        const State better =
            wake(life.state(), life.request(), date, &report, Knowledge::Past, notes);
        const State other =
            wake(life.state(), life.request(), date, &worse, Knowledge::Past, notes);
        // What is asked of the better one: a run that only one of them was asked for is another
        // run.
        const Day day = prescribe(better, life.request(), date);
        if (report.run && prescribe(other, life.request(), date).workout.jog() != day.workout.jog())
            report.run.reset(), worse.run.reset();
        const std::string gained =
            allowsMore(after(life, day, other, worse), after(life, day, better, report));
        if (!gained.empty())
            return "seed " + std::to_string(seed) + ", " + toIsoDate(date) + ", " + one.what +
                   " gave " + gained;
    }
    return {};
}

class OneStep : public testing::TestWithParam<std::uint64_t>
{};
constexpr std::uint64_t kParts = 4;
INSTANTIATE_TEST_SUITE_P(Parts, OneStep, testing::Range<std::uint64_t>(0, kParts));

TEST_P(OneStep, AWorseReportNeverAllowsMore)
{
    std::uint64_t asked = 0;
    int breaches = 0;
    std::string shown;
    for (std::uint64_t seed = GetParam(); asked < stepsAsked() / kParts; seed += kParts) {
        const std::string breach = breachOf(seed, asked);
        if (!breach.empty() && ++breaches <= 5)
            shown += breach + "\n";
    }
    EXPECT_EQ(breaches, 0) << shown;
}

} // namespace
} // namespace restride::test
