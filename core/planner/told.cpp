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
    return before.state.signs.empty() ? earliestDay(request, outset, wanted) : std::nullopt;
}

} // namespace

void costOfFlare(Plan &plan, const Profile &profile, const std::vector<DayReport> &diary,
                 const State &now)
{
    const bool recent =
        !now.flares.empty() && daysBetween(now.flares.back(), plan.today) <= kFlareMemoryDays;
    if (!recent || !plan.verdict || plan.verdict->reach == Reach::Refer)
        return;
    const bool run = plan.verdict->reach == Reach::Run;
    const Date flared = now.flares.back();
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

void assumption(Plan &plan, const State &now)
{
    if (now.gateOpen || now.opensTonight || plan.answer == Answer::Refer)
        return;
    Figures figures;
    figures.date = std::max(assumedTest(now), plan.today) + Days{1};
    figures.pain = now.lastWalking;
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
