// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chart_context.h"

#include "core/planner/ladder.h"
#include "core/planner/numbers.h"
#include "core/planner/planner.h"

#include <algorithm>
#include <map>

namespace restride {
namespace {

bool isFlareUp(Rule rule)
{
    return rule == Rule::FlareHighPain || rule == Rule::FlareLimp || rule == Rule::FlareMorning;
}

bool flaredToday(const Plan &plan)
{
    return std::ranges::any_of(plan.decisions, [&](const Decision &decision) {
        return decision.date == plan.today && isFlareUp(decision.why.rule);
    });
}

/// Adds `day` to the last band, or opens a new one.
void extend(std::vector<DateBand> &bands, Date day, bool opens)
{
    if (bands.empty() || opens || bands.back().to != day)
        bands.push_back({day, day});
    bands.back().to = day + Days{1};
}

struct PhaseDay {
    Date date{};
    std::optional<Phase> phase;
    std::optional<Rung> rung;
};

PhaseDay phaseDay(const Day &day)
{
    return {day.date, day.phase, day.phase == Phase::WalkJog ? day.workout.rung : std::nullopt};
}

/// Rest days name no rung of their own.
void fillRungs(std::vector<PhaseDay> &days)
{
    for (std::size_t i = 1; i < days.size(); ++i)
        if (!days[i].rung && days[i].phase == Phase::WalkJog && days[i - 1].phase == days[i].phase)
            days[i].rung = days[i - 1].rung;
    for (std::size_t i = days.size(); i-- > 1;)
        if (!days[i - 1].rung && days[i - 1].phase == Phase::WalkJog &&
            days[i].phase == Phase::WalkJog)
            days[i - 1].rung = days[i].rung;
}

std::vector<PhaseDay> phaseDays(const Journal &journal, const Plan &plan,
                                const std::vector<LivedDay> &lived, DateBand shown)
{
    const std::optional<Date> onset = journal.profile.knee.onset;
    const std::optional<Date> lastRun = journal.profile.before.lastRun;
    const Date firstPlanned = lived.empty() ? plan.today : lived.front().planned.date;
    Date runningUntil = firstPlanned;
    if (onset)
        runningUntil = *onset;
    else if (lastRun)
        runningUntil = std::min(firstPlanned, *lastRun + Days{1});

    std::vector<PhaseDay> days;
    for (Date day = shown.from; day < std::min(runningUntil, plan.today); day += Days{1})
        days.push_back({day, std::nullopt, std::nullopt});
    for (const LivedDay &day : lived)
        if (shown.contains(day.planned.date) && day.planned.date >= runningUntil)
            days.push_back(phaseDay(day.planned));
    for (const Day &day : plan.days)
        if (shown.contains(day.date))
            days.push_back(phaseDay(day));
    fillRungs(days);
    return days;
}

/// The longest jogging of each day that has any: logged, said of the time before, and ahead.
std::map<Date, Metres> longestByDay(const Journal &journal, const Plan &plan)
{
    const Runner &runner = journal.profile.runner;
    std::map<Date, Metres> longest;
    const auto note = [&](Date day, Metres jogged) {
        if (jogged > Metres{})
            longest[day] = std::max(longest[day], jogged);
    };
    if (journal.profile.before.longest && journal.profile.before.lastRun)
        note(*journal.profile.before.lastRun, *journal.profile.before.longest);
    bool ranToday = false;
    for (const Entry &entry : journal.log) {
        const auto *const run = std::get_if<RunEntry>(&entry);
        if (!run || run->date > plan.today)
            continue;
        const Mileage mileage = mileageOf(*run, runner);
        note(run->date, mileage.jogged + mileage.raced);
        ranToday = ranToday || run->date == plan.today;
    }
    for (const Day &day : plan.days)
        if (day.date > plan.today || !ranToday)
            note(day.date, mileageOf(day, runner, Metres{}).jogged);
    return longest;
}

Metres highestAfter(Metres longest)
{
    return Metres{longest.count() * numbers::kSingleRunPercent / 100};
}

bool onLadder(const std::vector<ChartPhase> &phases, Date day)
{
    const auto after = std::ranges::upper_bound(
        phases, day, {}, [](const ChartPhase &phase) { return phase.days.from; });
    return after != phases.begin() && std::prev(after)->days.contains(day) &&
           std::prev(after)->phase == Phase::WalkJog;
}

} // namespace

std::vector<DateBand> flareBands(const Plan &plan, const std::vector<LivedDay> &lived)
{
    std::vector<DateBand> bands;
    for (const LivedDay &day : lived)
        if (day.inFlare)
            extend(bands, day.planned.date, day.flareDay == 0);
    if (flaredToday(plan))
        extend(bands, plan.today, true);
    for (const Day &day : plan.days) {
        if (day.date == plan.today && flaredToday(plan))
            continue;
        if (day.why.rule != Rule::FlareRest)
            break;
        extend(bands, day.date, false);
    }
    return bands;
}

std::optional<DateBand> soreBand(const Knee &knee, const Plan &plan,
                                 const std::vector<LivedDay> &lived)
{
    if (!knee.onset || knee.kind == KneeKind::None || *knee.onset > plan.today)
        return std::nullopt;
    const auto opened = std::ranges::find_if(lived, [&](const LivedDay &day) {
        return day.gateOpen && day.planned.date >= *knee.onset;
    });
    DateBand band{*knee.onset, plan.today + Days{plan.now.gateOpen ? 0 : 1}};
    if (opened != lived.end())
        band.to = opened->planned.date;
    if (band.from >= band.to)
        return std::nullopt;
    return band;
}

std::vector<ChartPhase> phaseStrip(const Journal &journal, const Plan &plan,
                                   const std::vector<LivedDay> &lived, DateBand shown)
{
    std::vector<ChartPhase> cells;
    for (const PhaseDay &day : phaseDays(journal, plan, lived, shown)) {
        const bool goesOn = !cells.empty() && cells.back().days.to == day.date &&
                            cells.back().phase == day.phase && cells.back().rung == day.rung;
        if (!goesOn)
            cells.push_back({{day.date, day.date}, day.phase, day.rung});
        cells.back().days.to = day.date + Days{1};
    }
    return cells;
}

/// Rule build.long_run: a single run may hold 1.10 times the longest jogging of the 30 days before
/// it, and what is older no longer counts (Frandsen 2025). Days ahead are taken as planned. The
/// planned race bounds nothing, so the line ends there. On the ladder the rungs govern and not this
/// rule; there the line stands no lower than where the ladder leads, its last rung.
std::vector<CeilingStep> singleRunCeiling(const Journal &journal, const Plan &plan,
                                          const std::vector<ChartPhase> &phases, DateBand shown)
{
    constexpr Days kMemory{numbers::kLongestWindowDays};
    const Metres lastRung =
        easyPaceOf(journal.profile.runner).distanceIn(ladder::jogOf(Rung::whole(Rung::kHighest)));
    const std::map<Date, Metres> longest = longestByDay(journal, plan);
    Date end = shown.to;
    if (journal.profile.goal && journal.profile.goal->race.date >= plan.today)
        end = std::min(end, journal.profile.goal->race.date + Days{1});

    std::vector<CeilingStep> steps;
    for (Date day = shown.from; day < end; day += Days{1}) {
        std::optional<Metres> limit;
        const auto none = longest.lower_bound(day);
        for (auto run = longest.lower_bound(day - kMemory); run != none; ++run)
            limit = std::max(limit.value_or(Metres{}), highestAfter(run->second));
        if (onLadder(phases, day))
            limit = std::max(limit.value_or(Metres{}), lastRung);
        if (steps.empty() || steps.back().limit != limit)
            steps.push_back({day, limit});
    }
    return steps;
}

std::vector<CeilingStep> highestPerBucket(const ChartData &data)
{
    if (data.ceiling.empty())
        return {};
    std::vector<CeilingStep> steps;
    auto next = data.ceiling.begin();
    std::optional<Metres> now;
    for (const ChartBucket &bucket : data.buckets) {
        std::optional<Metres> highest = now;
        for (; next != data.ceiling.end() && next->from < bucket.days.to; ++next) {
            now = next->limit;
            // What ended as the bucket began was not in force on any of its days.
            highest = next->from == bucket.days.from ? now : std::max(highest, now);
        }
        if (steps.empty() || steps.back().limit != highest)
            steps.push_back({bucket.days.from, highest});
    }
    return steps;
}

} // namespace restride
