// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/told.h"

#include "core/planner/kernel.h"
#include "core/planner/numbers.h"
#include "core/planner/replay.h"
#include "core/planner/verdict.h"

#include <algorithm>

namespace restride::told {
namespace {

using namespace numbers;

/// From when the race could be stood up to, seen from the morning of the day that flared.
std::optional<Date> readyBefore(const Profile &profile, const std::vector<DayReport> &diary,
                                Date flared, Reach wanted)
{
    Request request(profile, diary);
    const Replayed before = replay(request, diary, flared, false);
    const Outset outset{&before.state, flared, nullptr};
    return before.state.referral.signs.empty() ? earliestDay(request, outset, wanted)
                                               : std::nullopt;
}

} // namespace

void costOfFlare(Plan &plan, const Profile &profile, const std::vector<DayReport> &diary,
                 const State &now)
{
    const bool recent = !now.flares.dates.empty() &&
                        daysBetween(now.flares.dates.back(), plan.today) <= kFlareMemoryDays;
    if (!recent || !plan.verdict || plan.verdict->reach == Reach::Refer)
        return;
    const bool run = plan.verdict->reach == Reach::Run;
    const Date flared = now.flares.dates.back();
    const auto diaryBefore = std::find_if(
        diary.begin(), diary.end(), [&](const DayReport &report) { return report.date >= flared; });
    const std::vector<DayReport> earlier(diary.begin(), diaryBefore);
    const auto before = readyBefore(profile, earlier, flared, run ? Reach::Run : Reach::RunWalk);
    if (!before)
        return;
    Figures figures;
    figures.other = before;
    figures.date = run ? plan.verdict->earliestRun : plan.verdict->earliestRunWalk;
    figures.days = figures.date ? std::max(0, daysBetween(*before, *figures.date)) : 0;
    plan.decisions.push_back({plan.today, {Rule::FlareCost, figures}});
}

namespace {

Holder holderOf(const State &now)
{
    if (now.progressStopped())
        return Holder::Clinician;
    if (!now.gate.open)
        return Holder::Gate;
    int runs = 0;
    int untold = 0;
    int sore = 0;
    now.runs.visitSince(now.day - Days{kStallDays}, [&](const RunRecord &run) {
        const bool quiet = run.peak.value_or(Pain{}).score() <= kCleanPeak &&
                           run.morning.value_or(Pain{}).score() <= kCleanMorning && !run.rose;
        ++runs;
        sore += quiet ? 0 : 1;
        untold += quiet && !run.taken ? 1 : 0;
    });
    if (2 * sore >= runs && sore > 0)
        return Holder::Pain;
    return 2 * untold >= runs && untold > 0 ? Holder::Answers : Holder::Sessions;
}

} // namespace

void stall(Plan &plan, const State &now)
{
    const int days = daysBetween(now.climb.best.second, plan.today);
    if (!now.injured || now.mode != Mode::Ladder || days < kStallDays ||
        plan.answer == Answer::Refer)
        return;
    Figures figures;
    figures.days = days;
    figures.count = static_cast<int>(holderOf(now));
    figures.date = now.climb.best.second;
    const Why why{Rule::LadderStalled, figures};
    plan.decisions.push_back({plan.today, why});
    if (!plan.verdict || plan.verdict->reach == Reach::Refer)
        return;
    plan.verdict->earliestRun.reset();
    plan.verdict->earliestRunWalk.reset();
    plan.verdict->because.push_back(why);
}

void assumption(Plan &plan, const State &now)
{
    if (now.gate.open || now.gate.opensTonight || plan.answer == Answer::Refer)
        return;
    Figures figures;
    figures.date = std::max(assumedTest(now), plan.today) + Days{1};
    figures.pain = now.gate.lastWalking;
    plan.decisions.push_back({plan.today, {Rule::GateAssumed, figures}});
}

void entriesBeforeOnset(Plan &plan, const Journal &journal)
{
    const Knee &knee = journal.profile.knee;
    if (knee.kind == KneeKind::None || !knee.onset || *knee.onset > plan.today)
        return;
    const auto count =
        std::count_if(journal.log.begin(), journal.log.end(),
                      [&](const Entry &entry) { return dateOf(entry) < *knee.onset; });
    if (count == 0)
        return;
    Figures figures;
    figures.count = static_cast<int>(count);
    figures.needed = static_cast<int>(UnusedReason::BeforeOnset);
    figures.date = knee.onset;
    plan.decisions.push_back({*knee.onset, {Rule::LogUnused, figures}});
}

} // namespace restride::told
