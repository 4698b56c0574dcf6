// SPDX-License-Identifier: GPL-3.0-or-later
// The situations of 104 runners, as documents (tests/scenarios/cases): each is read, planned and
// explained, and the plan keeps the rules.
#include "core/planner/planner.h"
#include "tests/scenarios/case_reader.h"
#include "tests/support/rulebook_check.h"
#include "ui/text/text.h"

namespace restride::test {
namespace {

bool hasSign(const Journal &journal)
{
    for (const Entry &entry : journal.log)
        if (const auto *check = std::get_if<CheckEntry>(&entry); check && !check->signs.empty())
            return true;
    return false;
}

TEST(Cases, AreAllHere)
{
    EXPECT_EQ(allCases().size(), 104U);
}

TEST(Cases, KeepTheRulesInEveryPlan)
{
    for (const Case &one : allCases()) {
        const RunnerDocument runner = read(one.document);
        ASSERT_TRUE(runner.today) << one.id;
        const Plan plan = makePlan(runner.journal, *runner.today);
        const auto breaches = breachesOf(plan, runner.journal);
        EXPECT_TRUE(breaches.empty()) << one.id << "\n" << listed(breaches);
    }
}

TEST(Cases, ReferWhereverThereIsASignAndNowhereElseAtOnce)
{
    for (const Case &one : allCases()) {
        const RunnerDocument runner = read(one.document);
        const Plan plan = makePlan(runner.journal, *runner.today);
        EXPECT_EQ(plan.answer == Answer::Refer, hasSign(runner.journal)) << one.id;
    }
}

TEST(Cases, HoldNoJoggingWhileWalkingHurts)
{
    for (const Case &one : allCases()) {
        const RunnerDocument runner = read(one.document);
        const Plan plan = makePlan(runner.journal, *runner.today);
        for (const Entry &entry : runner.journal.log) {
            const auto *check = std::get_if<CheckEntry>(&entry);
            if (!check || check->painWalking.value_or(Pain{}).score() < 3)
                continue;
            for (std::size_t i = 0; i < 6 && i < plan.days.size(); ++i)
                EXPECT_EQ(plan.days[i].workout.jog(), Seconds{0}) << one.id;
        }
    }
}

TEST(Cases, AreExplainedOnEveryDayAndInEveryDecision)
{
    for (const Case &one : allCases()) {
        const RunnerDocument runner = read(one.document);
        const Plan plan = makePlan(runner.journal, *runner.today);
        for (const Day &day : plan.days)
            ASSERT_FALSE(text::because(day.why).isEmpty()) << one.id;
        for (const Decision &decision : plan.decisions)
            ASSERT_FALSE(text::source(decision.why.rule).isEmpty()) << one.id;
        EXPECT_FALSE(text::verdictHeadline(plan).isEmpty()) << one.id;
    }
}

} // namespace
} // namespace restride::test
