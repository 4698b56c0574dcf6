// SPDX-License-Identifier: GPL-3.0-or-later
// The bench folds the kernel day by day; the program makes each plan from the whole log. Both must
// ask for the same.
#include "core/planner/planner.h"
#include "tests/simulation/restride_policy.h"
#include "tests/simulation/trial.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <variant>

namespace restride::simulation {
namespace {

std::unique_ptr<Policy> withJournal(const VirtualRunner &runner)
{
    return std::make_unique<RestridePolicy>(runner, true);
}

/// Compares on every fifth day and on every day after one without a check, when the kernel takes
/// the morning first for one still to come and then for one that never came.
class Comparison : public Onlooker
{
public:
    void see(const LivedDay &day, const Policy &policy) override
    {
        const auto &planner = dynamic_cast<const RestridePolicy &>(policy);
        const Date today = kFirstDay + Days{day.number};
        Journal morning = planner.journal();
        std::erase_if(morning.log, [&](const Entry &entry) {
            return dateOf(entry) == today && std::holds_alternative<RunEntry>(entry);
        });
        const bool checked =
            std::any_of(morning.log.begin(), morning.log.end(),
                        [&](const Entry &entry) { return dateOf(entry) == today; });
        if (day.number % 5 != 0 && checked)
            return;
        EXPECT_EQ(planner.asked(), makePlan(morning, today).days.front())
            << "day " << day.number << ", " << toIsoDate(today);
        ++compared;
    }
    int compared = 0;
};

TEST(KernelDayByDay, AsksForWhatThePlanFromTheWholeLogAsksFor)
{
    constexpr int kDays = 26 * 7;
    const PolicyKind kind{"with its journal", false, withJournal};
    for (const Population &population : populations()) {
        for (int number = 0; number < 3; ++number) {
            Comparison comparison;
            live(lifeOf(population, 5, number, kDays), kind, &comparison);
            EXPECT_GT(comparison.compared, kDays / 5);
        }
    }
}

TEST(KernelDayByDay, ComesToTheSameWithAndWithoutAJournal)
{
    const PolicyKind kind{"with its journal", false, withJournal};
    const Life life = lifeOf(populations()[2], 5, 1, 26 * 7);
    EXPECT_EQ(live(life, kind), live(life, *policyNamed("Restride")));
}

} // namespace
} // namespace restride::simulation
