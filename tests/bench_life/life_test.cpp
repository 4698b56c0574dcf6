// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/life.h"

#include "tests/simulation/trial.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride::simulation {
namespace {

constexpr int kDays = 26 * 7;

Life someLife(std::uint64_t seed, int number, int days = kDays)
{
    return lifeOf(populations()[1], seed, number, days);
}

TEST(Life, IsTheSameForTheSameSeed)
{
    EXPECT_EQ(someLife(1, 7).days, someLife(1, 7).days);
    EXPECT_EQ(someLife(1, 7).traits.envelope, someLife(1, 7).traits.envelope);
}

TEST(Life, IsAnotherForAnotherSeedRunnerOrPopulation)
{
    EXPECT_NE(someLife(1, 7).days, someLife(2, 7).days);
    EXPECT_NE(someLife(1, 7).days, someLife(1, 8).days);
    EXPECT_NE(someLife(1, 7).traits.growth, someLife(1, 8).traits.growth);
    EXPECT_NE(lifeOf(populations()[0], 1, 7, 1).days[0].form, someLife(1, 7, 1).days[0].form);
}

TEST(Life, BeginsTheSameHoweverLongItIs)
{
    const Life brief = someLife(1, 7, 30);
    const Life whole = someLife(1, 7);
    EXPECT_TRUE(std::equal(brief.days.begin(), brief.days.end(), whole.days.begin()));
}

TEST(Life, HoldsMissedOverdoneAndUntoldDaysInEveryPopulation)
{
    for (const Population &population : populations()) {
        const Life life = lifeOf(population, 1, 0, 3650);
        const auto share = [&](auto says) {
            return static_cast<double>(std::count_if(life.days.begin(), life.days.end(), says)) /
                   3650;
        };
        EXPECT_NEAR(share([](const LifeDay &day) { return day.surplus > 0; }), population.overdone,
                    0.03)
            << population.name;
        EXPECT_GT(share([](const LifeDay &day) { return day.missed; }), population.missed * 0.8);
        EXPECT_LT(share([](const LifeDay &day) { return day.checked; }), population.checked + 0.02);
        EXPECT_GT(share([](const LifeDay &day) { return day.strain > 0; }), 0);
    }
}

/// What a policy was given of each day, as far as it must not depend on what it asked for.
class Given : public Onlooker
{
public:
    explicit Given(const Life &life) : life_(&life) {}
    void see(const LivedDay &day, const Policy &) override
    {
        const LifeDay &drawn = life_->days[static_cast<std::size_t>(day.number)];
        if (drawn.missed)
            anyOnMissedDays = anyOnMissedDays || !day.told.done.isRest();
        const bool ran = !drawn.missed && day.asked.jog > Seconds{};
        // Who does more than asked has drawn it; who does less broke the run off.
        moreWithoutSurplus =
            moreWithoutSurplus || (ran && drawn.surplus == 0 && day.told.done.jog > day.asked.jog);
        sessions += ran ? 1 : 0;
    }
    bool anyOnMissedDays = false;
    bool moreWithoutSurplus = false;
    int sessions = 0;

private:
    const Life *life_;
};

TEST(Life, IsLivedUnderEveryPolicyWithTheSameMissedAndOverdoneDays)
{
    for (int number = 0; number < 5; ++number) {
        const Life life = someLife(3, number);
        for (const PolicyKind &kind : policies()) {
            Given given(life);
            live(life, kind, &given);
            EXPECT_FALSE(given.anyOnMissedDays) << kind.name;
            EXPECT_FALSE(given.moreWithoutSurplus) << kind.name;
            EXPECT_GT(given.sessions, 10) << kind.name;
        }
    }
}

/// The mornings of a life, up to the first session of any kind.
class FirstMornings : public Onlooker
{
public:
    void see(const LivedDay &day, const Policy &) override
    {
        if (!done_)
            mornings.push_back(day.waking);
        done_ = done_ || !day.told.done.isRest();
    }
    std::vector<Waking> mornings;

private:
    bool done_ = false;
};

TEST(Life, TellsTheSameScoresUntilThePoliciesPart)
{
    const Life life = someLife(3, 2);
    FirstMornings fixed;
    live(life, *policyNamed("clinic ladder"), &fixed);
    for (const PolicyKind &kind : policies()) {
        FirstMornings other;
        live(life, kind, &other);
        const std::size_t shared = std::min(fixed.mornings.size(), other.mornings.size());
        ASSERT_GT(shared, 1U) << kind.name;
        EXPECT_TRUE(std::equal(other.mornings.begin(),
                               other.mornings.begin() + static_cast<std::ptrdiff_t>(shared),
                               fixed.mornings.begin()))
            << kind.name;
    }
}

} // namespace
} // namespace restride::simulation
