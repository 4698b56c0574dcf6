// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/forecast.h"

#include "core/planner/forecast_life.h"
#include "core/planner/numbers.h"
#include "core/planner/planner.h"
#include "core/planner/replay.h"
#include "core/planner/verdict.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace restride {
namespace {

using namespace numbers;

/// The weeks that are looked at.
struct DateBounds {
    Date firstWeek{};
    Date last{};

    [[nodiscard]] std::size_t weekOf(Date day) const
    {
        return static_cast<std::size_t>(daysBetween(firstWeek, day) / 7);
    }
};

/// Where all futures start: this morning, and what the log holds of today.
struct Outlook {
    Request request; ///< by the plan's own strategy
    State state;
    Date today{};
    std::optional<DayReport> report;
    hazard::Rate rate;

    [[nodiscard]] life::Stand stand() const
    {
        return {state, today, false, report ? &*report : nullptr, Date{}};
    }
    [[nodiscard]] Outset outset() const { return {&state, today, report ? &*report : nullptr}; }
};

Outlook outlookOf(const Journal &journal, Date today)
{
    const std::vector<DayReport> diary = diaryOf(journal, today);
    Outlook outlook{Request(journal.profile, diary), {}, today, {}, {}};
    Replayed replayed = replay(outlook.request, diary, today, false);
    outlook.state = std::move(replayed.state);
    if (!diary.empty() && diary.back().date == today)
        outlook.report = diary.back();
    outlook.rate = hazard::learnt(journal.profile, diary, outlook.state);
    if (outlook.request.needs) {
        const Strategy first = replayed.settled ? outlook.request.strategy : Strategy::Run;
        outlook.request =
            outlook.request.towards(nearer(outlook.request.needs->race, today, kSearchDays));
        (void)bestFor(outlook.request, outlook.outset(), first, false);
        outlook.request.needs->race.name.clear(); // lives copy it
    }
    return outlook;
}

life::Futures futuresOf(const hazard::Rate &rate, int each)
{
    life::Futures futures;
    futures.reserve(kFutures);
    for (int number = 0; number < kFutures; number += each)
        futures.push_back(life::Future::of(number, rate));
    return futures;
}

// --- the chance: ready on the race's day --------------------------------------------------------

/// Follows the plan to the start and counts whom the verdict's rule lets run or walk there.
class AtTheStart
{
public:
    AtTheStart(const Request &request, const Request &afterFlare, const State &state, Date from,
               int &ready)
        : request_(request), afterFlare_(afterFlare), judge_(request, state, from), ready_(ready)
    {}

    const Request &on(Date) const { return request_; }
    void see(const Day &day, const State &morning) { judge_.see(day, morning); }
    bool near(Date date) const { return daysBetween(date, request_.needs->race.date) <= kNearDays; }
    bool over(const Day &day, const State &) const { return day.date >= request_.needs->race.date; }
    void close(const life::Future &)
    {
        if (judge_.standing().reach(*request_.needs) != Reach::NotReachable)
            ++ready_;
    }
    AtTheStart afterFlare(const State &evening, Date next) const
    {
        return {afterFlare_, afterFlare_, evening, next, ready_};
    }

private:
    const Request &request_;
    const Request &afterFlare_;
    race::Judge judge_;
    int &ready_;
};

double chanceOf(const Outlook &outlook, const Plan &plan)
{
    const Reach reach = plan.verdict->reach;
    const bool within = reach == Reach::Run || reach == Reach::RunWalk;
    if (!within)
        return 0; // a flare-up brings no race within reach
    Request afterFlare = outlook.request;
    afterFlare.strategy = Strategy::RunWalk; // what the plan turns to where it loses the run
    int ready = 0;
    AtTheStart aim(outlook.request, afterFlare, outlook.state, outlook.today, ready);
    life::Life(aim, outlook.stand(), futuresOf(outlook.rate, 1)).live();
    return static_cast<double>(ready) / kFutures;
}

// --- the dates: thirty minutes, and ready for the distance --------------------------------------

constexpr int kNever = std::numeric_limits<int>::max();

/// Days from today, of each future that was lived on.
struct Arrivals {
    std::vector<int> thirty;
    std::vector<int> ready;
};

/// What a life is lived for. What the life without a flare-up does not come to is not waited for.
struct Wish {
    Date today{};
    bool thirty = true;
    std::optional<Date> ready;   ///< when, without a flare-up
    bool withoutWalking = false; ///< ready is who can run it

    [[nodiscard]] bool fulfilledBy(Reach reach) const
    {
        return reach == Reach::Run || (reach == Reach::RunWalk && !withoutWalking);
    }
};

bool holdsThirtyMinutes(const Day &day)
{
    const Segments &segments = day.workout.segments;
    return day.workout.kind != Kind::Race &&
           std::any_of(segments.begin(), segments.end(),
                       [](const Segment &segment) { return segment.jog >= kShortRun; });
}

/// Grows as fast as the rules let it: by the kernel, for a race that stays as near as the taper
/// lets it be. Once the needs stand, that race gets its day, and its taper.
class Milestones
{
public:
    Milestones(const Request &request, const Wish &wish, Arrivals &arrivals)
        : lived_(request), judged_(request), wish_(wish), arrivals_(arrivals), raceOn_(wish.ready),
          farEnough_(wish.today)
    {}
    Milestones(const Milestones &) = delete; // the judge points into it
    Milestones &operator=(const Milestones &) = delete;

    const Request &on(Date date)
    {
        if (lived_.needs) {
            const RaceNeeds &needs = *lived_.needs;
            const bool near = raceOn_ && thirtyDone() && daysBetween(date, *raceOn_) <= window();
            lived_.needs->race.date =
                near ? *raceOn_ : date + Days{needs.taperDays + kRaceWeekDays + 1};
        }
        return lived_;
    }
    void see(const Day &day, const State &morning)
    {
        if (!thirty_ && holdsThirtyMinutes(day))
            thirty_ = day.date;
        if (lived_.needs && day.distance >= longestNeeded())
            farEnough_ = day.date;
        if (judge_)
            judge_->see(day, morning);
    }
    static bool near(Date) { return false; }
    bool over(const Day &day, const State &evening)
    {
        if (raceOn_ && day.date == *raceOn_)
            arrive(day.date);
        if (!readyDone() && !raceOn_ && isRunning(day.workout.kind))
            aimAtRace(day.date, evening);
        const bool tooLate = daysBetween(wish_.today, day.date) >= kSearchDays;
        return tooLate || (thirtyDone() && readyDone());
    }
    void close(const life::Future &)
    {
        const auto daysTo = [&](const std::optional<Date> &date) {
            return date ? daysBetween(wish_.today, *date) : kNever;
        };
        arrivals_.thirty.push_back(daysTo(thirty_));
        arrivals_.ready.push_back(daysTo(ready_));
    }
    Milestones afterFlare(const State &evening, Date next) const { return {*this, evening, next}; }

private:
    Milestones(const Milestones &before, const State &evening, Date next)
        : lived_(before.lived_), judged_(before.judged_), wish_(before.wish_),
          arrivals_(before.arrivals_), thirty_(before.thirty_), ready_(before.ready_),
          farEnough_(before.farEnough_)
    {
        if (!readyDone())
            remembered_ = race::Judge(judged_, evening, next).standing();
    }

    [[nodiscard]] bool thirtyDone() const { return thirty_ || !wish_.thirty; }
    [[nodiscard]] bool readyDone() const { return ready_ || !wish_.ready; }
    [[nodiscard]] int window() const { return std::max(kRaceWindowLast, lived_.needs->taperDays); }

    [[nodiscard]] Metres longestNeeded() const
    {
        const RaceNeeds &needs = *lived_.needs;
        return wish_.withoutWalking ? needs.runLongest
                                    : std::min(needs.runLongest, needs.walkLongest);
    }
    void arrive(Date date)
    {
        // Where nothing flared up the verdict has said it.
        if (!judge_ || wish_.fulfilledBy(standingOf(*judge_).reach(*judged_.needs)))
            ready_ = std::max(date, *wish_.ready); // a flare-up brings no race nearer
        raceOn_.reset();
        judge_.reset();
    }
    /// The weeks that the verdict looked back on when this life began still count for it.
    [[nodiscard]] race::Standing standingOf(const race::Judge &judge) const
    {
        race::Standing standing = judge.standing();
        standing.peakRunWeek = std::max(standing.peakRunWeek, remembered_.peakRunWeek);
        standing.peakOutingWeek = std::max(standing.peakOutingWeek, remembered_.peakOutingWeek);
        return standing;
    }
    /// Gives the race its day as soon as what was run bears it out.
    void aimAtRace(Date date, const State &evening)
    {
        const bool high = evening.mode == Mode::Base || evening.rung >= Rung::whole(kRunWalkRung);
        if (!evening.gate.open || !high || daysBetween(farEnough_, date) > kRaceWindowFirst)
            return;
        judged_.needs->race.date = date + Days{window()};
        race::Judge judge(judged_, evening, date + Days{1});
        race::Standing standing = standingOf(judge);
        standing.highEnough = true; // asked again near the race
        if (!wish_.fulfilledBy(standing.reach(*judged_.needs)))
            return;
        raceOn_ = judged_.needs->race.date;
        judge_.emplace(judge);
    }

    Request lived_;
    Request judged_;
    const Wish &wish_;
    Arrivals &arrivals_;
    std::optional<Date> thirty_;
    std::optional<Date> ready_;
    std::optional<Date> raceOn_;
    std::optional<race::Judge> judge_;
    race::Standing remembered_;
    Date farEnough_{}; ///< newest day that went as far as is needed; at first today, unseen
};

DateRange rangeOf(std::vector<int> days, Date today)
{
    std::sort(days.begin(), days.end());
    const auto at = [&](int percent) -> std::optional<Date> {
        const auto count = static_cast<int>(days.size());
        const int needed = (count * percent + 99) / 100; // that many have come so far
        const int day = days[static_cast<std::size_t>(std::max(needed, 1) - 1)];
        return day == kNever ? std::nullopt : std::optional{today + Days{day}};
    };
    return {at(10), at(50), at(90)};
}

Arrivals arrivalsOf(const Outlook &outlook, const Wish &wish, const life::Futures &futures)
{
    Arrivals arrivals;
    Request request = outlook.request;
    if (request.needs)
        request.strategy = wish.withoutWalking ? Strategy::Run : Strategy::RunWalk;
    Milestones aim(request, wish, arrivals);
    life::Life(aim, outlook.stand(), futures).live();
    return arrivals;
}

void findDates(Forecast &forecast, const Outlook &outlook, const Plan &plan)
{
    Wish wish{outlook.today, true, std::nullopt, false};
    if (plan.verdict) {
        wish.withoutWalking = outlook.request.profile->goal->aim == Aim::Run;
        wish.ready =
            wish.withoutWalking ? plan.verdict->earliestRun : plan.verdict->earliestRunWalk;
    }
    constexpr double kNoFlare = std::numeric_limits<double>::infinity();
    wish.thirty = arrivalsOf(outlook, wish, {{0, 0, 0, kNoFlare}}).thirty.front() != kNever;
    const Arrivals arrivals = arrivalsOf(outlook, wish, futuresOf(outlook.rate, kDatedEvery));
    forecast.thirtyMinutes = rangeOf(arrivals.thirty, outlook.today);
    forecast.ready = rangeOf(arrivals.ready, outlook.today);
}

// --- the weeks: how far is jogged in each -------------------------------------------------------

/// Adds up the jogging of each week and keeps every future's figures.
class WeekByWeek
{
public:
    /// Seconds jogged by all futures, one list a week.
    using Weeks = std::vector<std::vector<int>>;

    WeekByWeek(const Request &request, const Request &afterFlare, DateBounds bounds, Weeks &weeks)
        : request_(request), afterFlare_(afterFlare), bounds_(bounds), weeks_(weeks),
          jogged_(weeks.size(), 0)
    {}

    const Request &on(Date) const { return request_; }
    void see(const Day &day, const State &)
    {
        if (day.workout.kind != Kind::Race && day.date <= bounds_.last)
            jogged_[bounds_.weekOf(day.date)] += static_cast<int>(day.workout.jog().count());
    }
    bool near(Date date) const { return daysBetween(date, bounds_.last) <= kNearDays; }
    bool over(const Day &day, const State &) const { return day.date >= bounds_.last; }
    void close(const life::Future &)
    {
        for (std::size_t week = 0; week < weeks_.size(); ++week)
            weeks_[week].push_back(jogged_[week]);
    }
    WeekByWeek afterFlare(const State &, Date) const
    {
        WeekByWeek onwards(afterFlare_, afterFlare_, bounds_, weeks_);
        onwards.jogged_ = jogged_;
        return onwards;
    }

private:
    const Request &request_;
    const Request &afterFlare_;
    DateBounds bounds_;
    Weeks &weeks_;
    std::vector<int> jogged_;
};

WeekAhead weekAheadOf(Date start, std::vector<int> jogged, Pace pace)
{
    std::sort(jogged.begin(), jogged.end());
    const auto at = [&](std::size_t percent) {
        return pace.distanceIn(Seconds{jogged[(jogged.size() - 1) * percent / 100]});
    };
    return {start, at(10), at(50)};
}

Forecast sampled(const Outlook &outlook, const Plan &plan)
{
    Forecast forecast;
    if (plan.verdict)
        forecast.chance = 0;
    if (plan.answer == Answer::Refer)
        return forecast; // no running to look ahead to
    forecast.futures = kFutures;
    if (plan.verdict)
        forecast.chance = chanceOf(outlook, plan);
    findDates(forecast, outlook, plan);
    return forecast;
}

} // namespace

Forecast forecastOf(const Journal &journal, const Plan &plan)
{
    return sampled(outlookOf(journal, plan.today), plan);
}

Forecast forecastOf(const Journal &journal, const Plan &plan, const hazard::Rate &rate)
{
    Outlook outlook = outlookOf(journal, plan.today);
    outlook.rate = rate;
    return sampled(outlook, plan);
}

Forecast forecastOf(const Journal &journal, Date today)
{
    return forecastOf(journal, makePlan(journal, today));
}

namespace {

std::vector<WeekAhead> weeksOf(const Outlook &outlook, const Runner &runner, const Plan &plan)
{
    DateBounds bounds{startOfWeek(plan.today, runner.weekStarts), plan.days.back().date};
    if (plan.verdict)
        bounds.last =
            std::max(plan.today, nearer(plan.verdict->race, plan.today, kSearchDays).date);
    Request afterFlare = outlook.request;
    if (afterFlare.needs)
        afterFlare.strategy = Strategy::RunWalk;
    WeekByWeek::Weeks jogged(bounds.weekOf(bounds.last) + 1);
    WeekByWeek aim(outlook.request, afterFlare, bounds, jogged);
    life::Life(aim, outlook.stand(), futuresOf(outlook.rate, 1)).live();
    std::vector<WeekAhead> weeks;
    for (std::size_t week = 0; week < jogged.size(); ++week)
        weeks.push_back(weekAheadOf(bounds.firstWeek + Days{7 * static_cast<int>(week)},
                                    std::move(jogged[week]), easyPaceOf(runner)));
    return weeks;
}

} // namespace

std::vector<WeekAhead> weeksAhead(const Journal &journal, const Plan &plan)
{
    if (plan.answer == Answer::Refer || plan.days.empty())
        return {};
    return weeksOf(outlookOf(journal, plan.today), journal.profile.runner, plan);
}

std::vector<WeekAhead> weeksAhead(const Journal &journal, const Plan &plan,
                                  const hazard::Rate &rate)
{
    if (plan.answer == Answer::Refer || plan.days.empty())
        return {};
    Outlook outlook = outlookOf(journal, plan.today);
    outlook.rate = rate;
    return weeksOf(outlook, journal.profile.runner, plan);
}

void tell(Plan &plan, const Forecast &forecast)
{
    plan.forecast = forecast;
    if (!forecast.chance)
        return;
    Figures figures;
    figures.count = forecast.futures;
    figures.percent = static_cast<int>(std::lround(*forecast.chance * 100));
    plan.decisions.push_back({plan.today, {Rule::ForecastChance, figures}});
}

} // namespace restride
