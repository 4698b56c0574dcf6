// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/verdict.h"

#include "core/planner/numbers.h"

#include <algorithm>

namespace restride {
namespace {

using namespace numbers;

constexpr int kSearchStepMetres = 100;

/// A race as the searches ask for it: the same race is unfolded once for each strategy at most, and
/// only where the answer hangs on it.
class Candidate
{
public:
    /// Grows for what is `wanted`, whatever the goal's aim.
    bool isAtLeast(Reach wanted, const Request &request, const Outset &outset, const Race &race)
    {
        if (wanted == Reach::Run)
            return by(Strategy::Run, run_, request, outset, race, Aim::Run) == Reach::Run;
        const auto enough = [&](Reach reach) {
            return reach == Reach::Run || reach == Reach::RunWalk;
        };
        return enough(by(Strategy::Run, run_, request, outset, race, Aim::Run)) ||
               enough(by(Strategy::RunWalk, runWalk_, request, outset, race, request.aim));
    }
    Reach reach(const Request &request, const Outset &outset, const Race &race)
    {
        const Reach run = by(Strategy::Run, run_, request, outset, race, request.aim);
        if (run == Reach::Run)
            return run;
        const Reach walked = by(Strategy::RunWalk, runWalk_, request, outset, race, request.aim);
        return walked == Reach::NotReachable ? run : walked;
    }

private:
    static Reach by(Strategy strategy, std::optional<Reach> &known, const Request &request,
                    const Outset &outset, const Race &race, Aim aim)
    {
        if (!known) {
            Request other = request.towards(nearer(race, outset.today, kPlanDaysMost));
            other.aim = aim;
            other.strategy = strategy;
            known = unfold(other, outset, other.needs->race.date, false).reach;
        }
        return *known;
    }

    std::optional<Reach> run_;
    std::optional<Reach> runWalk_;
};

/// The race's distance on other days.
class OtherDays
{
public:
    OtherDays(const Request &request, const Outset &outset)
        : request_(request), outset_(outset), days_(kSearchDays + 1)
    {}

    /// The first day on which it could be raced, by bisection: more time never hurts (law 4).
    std::optional<Date> earliest(Reach wanted)
    {
        int low = 0;
        int high = kSearchDays;
        if (!isReached(high, wanted))
            return std::nullopt;
        while (low < high) {
            const int middle = (low + high) / 2;
            if (isReached(middle, wanted))
                high = middle;
            else
                low = middle + 1;
        }
        return outset_.today + Days{low};
    }

private:
    bool isReached(int days, Reach wanted)
    {
        const Race race{outset_.today + Days{days}, request_.needs->race.distance, {}};
        return days_[static_cast<std::size_t>(days)].isAtLeast(wanted, request_, outset_, race);
    }

    const Request &request_;
    const Outset &outset_;
    std::vector<Candidate> days_;
};

std::optional<Metres> longestRace(const Request &request, const Outset &outset)
{
    const Date date = request.needs->race.date;
    const auto reached = [&](int steps) {
        const Race race{date, Metres{steps * kSearchStepMetres}, {}};
        return Candidate().isAtLeast(Reach::Run, request, outset, race);
    };
    int low = 0; // reached, or nothing
    int high = 500;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (reached(middle))
            low = middle;
        else
            high = middle - 1;
    }
    if (low == 0)
        return std::nullopt;
    return Metres{low * kSearchStepMetres};
}

} // namespace

Unfolded unfold(const Request &request, const Outset &outset, Date last, bool keepDays)
{
    Unfolded unfolded;
    State state = *outset.state;
    Notes unheard;
    std::optional<race::Judge> judge;
    if (request.needs)
        judge.emplace(request, state, outset.today);
    if (keepDays)
        unfolded.days.reserve(static_cast<std::size_t>(daysBetween(outset.today, last) + 1));
    for (Date date = outset.today; date <= last; date += Days{1}) {
        const bool first = date == outset.today;
        const DayReport *report = first ? outset.report : nullptr;
        if (!first)
            wakeInPlace(state, request, date, nullptr, Knowledge::Planned, unheard);
        const Day day = prescribe(state, request, date);
        const bool told = report && (report->run || report->skipped);
        if (judge && !told)
            judge->see(day, state);
        respondInPlace(state, request, day, report, first ? Knowledge::Today : Knowledge::Planned,
                       unheard);
        unheard.decisions.clear();
        if (keepDays)
            unfolded.days.push_back(day);
    }
    if (judge) {
        unfolded.standing = judge->standing();
        unfolded.reach = unfolded.standing.reach(*request.needs);
    }
    return unfolded;
}

Race nearer(const Race &race, Date today, int days)
{
    Race other = race;
    if (const int beyond = daysBetween(today, race.date) - days; beyond > 0)
        other.date -= Days{(beyond + 6) / 7 * 7};
    return other;
}

Date settlingDay(const RaceNeeds &needs)
{
    return needs.race.date - Days{needs.taperDays + kRaceWeekDays};
}

namespace {

/// race.far: judged by a race within the plan's years, and lived towards the real one so far.
Unfolded bestForFar(Request &request, const Outset &outset, const Race &other, Strategy first,
                    bool keepDays)
{
    Request judged = request.towards(other);
    Unfolded best = bestFor(judged, outset, first, false);
    request.strategy = judged.strategy;
    if (keepDays)
        best.days = unfold(request, outset, outset.today + Days{kPlanDaysMost}, true).days;
    return best;
}

} // namespace

Unfolded bestFor(Request &request, const Outset &outset, Strategy first, bool keepDays)
{
    if (const Race other = nearer(request.needs->race, outset.today, kPlanDaysMost);
        other.date != request.needs->race.date)
        return bestForFar(request, outset, other, first, keepDays);
    const Date last = request.needs->race.date + Days{keepDays ? request.needs->recoveryDays : 0};
    race::Standing best;
    for (const Strategy strategy : {Strategy::Run, Strategy::RunWalk, Strategy::Carry}) {
        if (strategy < first)
            continue;
        request.strategy = strategy;
        Unfolded unfolded = unfold(request, outset, last, keepDays);
        if (strategy == Strategy::Carry) {
            if (first != Strategy::Carry)
                unfolded.standing = best; // the best there is, told even where it is not enough
            unfolded.reach = Reach::NotReachable;
            return unfolded;
        }
        const bool borneOut = unfolded.reach == Reach::Run ||
                              (strategy == Strategy::RunWalk && unfolded.reach == Reach::RunWalk);
        if (borneOut)
            return unfolded;
        best = unfolded.standing;
    }
    return {};
}

std::optional<Date> earliestDay(const Request &request, const Outset &outset, Reach wanted)
{
    return OtherDays(request, outset).earliest(wanted);
}

Reach reachOf(const Request &request, const Outset &outset, const Race &race)
{
    if (!outset.state->referral.signs.empty())
        return Reach::Refer;
    return Candidate().reach(request, outset, race);
}

Cleared::Cleared(const Request &request, const Outset &outset)
    : request_(request), from_(outset.today + Days{kVisitDays}), state_(*outset.state)
{
    Request waiting = request;
    waiting.strategy = Strategy::Carry;
    Notes unheard;
    for (Date date = outset.today; date < from_; date += Days{1}) {
        if (date != outset.today)
            wakeInPlace(state_, waiting, date, nullptr, Knowledge::Planned, unheard);
        const Day day = prescribe(state_, waiting, date);
        const bool today = date == outset.today;
        respondInPlace(state_, waiting, day, today ? outset.report : nullptr,
                       today ? Knowledge::Today : Knowledge::Planned, unheard);
    }
    DayReport visit;
    visit.date = from_;
    visit.cleared = true;
    wakeInPlace(state_, waiting, from_, &visit, Knowledge::Planned, unheard);
}

IfCleared Cleared::verdictOn(const Race &race) const
{
    IfCleared outlook;
    outlook.from = from_;
    const Outset outset{&state_, from_, nullptr};
    const Request towards = request_.towards(race);
    if (race.date > from_)
        outlook.reach = reachOf(towards, outset, race);
    OtherDays days(towards, outset);
    outlook.earliestRun = days.earliest(Reach::Run);
    outlook.earliestRunWalk = days.earliest(Reach::RunWalk);
    return outlook;
}

Verdict verdictOn(const Request &request, const Outset &outset, const Unfolded &best)
{
    const RaceNeeds &needs = *request.needs;
    Verdict verdict;
    verdict.race = needs.race;
    verdict.reach = outset.state->referral.signs.empty() ? best.reach : Reach::Refer;
    const bool run = verdict.reach == Reach::Run || (verdict.reach == Reach::NotReachable &&
                                                     request.profile->goal->aim == Aim::Run);
    verdict.longestByRace = run ? best.standing.longestRun : best.standing.longestOuting;
    verdict.neededLongest = run ? needs.runLongest : needs.walkLongest;
    verdict.weeklyPeak = run ? best.standing.peakRunWeek : best.standing.peakOutingWeek;
    verdict.neededWeekly = run ? needs.runWeek : needs.walkWeek;
    verdict.restsOn = best.standing.fromPast ? RestsOn::Past : RestsOn::Plan;
    verdict.because.push_back({Rule::RaceVerdict, {}});
    if (verdict.reach == Reach::Refer)
        return verdict;
    OtherDays days(request, outset);
    verdict.earliestRun = days.earliest(Reach::Run);
    verdict.earliestRunWalk = days.earliest(Reach::RunWalk);
    verdict.longestRaceByDate = longestRace(request, outset);
    return verdict;
}

} // namespace restride
