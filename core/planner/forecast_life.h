// SPDX-License-Identifier: GPL-3.0-or-later
// Many futures, lived through by the kernel. Futures that had the same flare-ups so far are one
// life; they part on the day on which some of them flare up. What each of them is asked for (to
// stand ready on the race's day, say) is the `Aim`; training rules are the kernel's alone.
#pragma once

#include "core/planner/forecast_hazard.h"
#include "core/planner/forecast_luck.h"
#include "core/planner/forecast_numbers.h"
#include "core/planner/kernel.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace restride::life {

/// One of the futures, on its way to the next flare-up.
struct Future {
    int number = 0;
    double rate = 0; ///< flare-ups per hour's load
    int flares = 0;  ///< so far
    double left = 0; ///< load until the next one

    static Future of(int number, const hazard::Rate &known)
    {
        Future future{number, luck::rateOf(number, known.flares) / known.hours, 0, 0};
        future.drawNext();
        return future;
    }
    void drawNext() { left = luck::untilNext(number, flares) / rate; }
};
using Futures = std::vector<Future>;

/// How bad a flare-up is: 0 a mild one, otherwise a full episode of that part of `kEpisodeDays`.
constexpr int kOutcomes = 1 + static_cast<int>(numbers::kEpisodeDays.size());
int outcomeOf(const Future &future);
/// Days of it; 0 for a mild one, which lasts as the kernel takes it to last.
int daysOf(int outcome);

/// What the log would hold of the session of `day` that flared.
DayReport flaredReport(const Day &day, const DayReport *told, int outcome);

/// What the log would hold of a day of a full episode that is over on `until`.
DayReport episodeReport(Date day, Date until);

/// Where the futures of one life stand in the morning.
struct Stand {
    State state; ///< of the morning of `date`, or of the day before where `asleep`
    Date date{};
    bool asleep = false;               ///< the morning is still to come
    const DayReport *report = nullptr; ///< of `date`, where it is today
    Date wellOn{};                     ///< end of a full episode under way
};

/// Lives futures on from where they stand together, up to where the `Aim` is reached or missed.
/// `Aim` says by which request a day is lived and when it is over:
///
///     const Request &on(Date day)                    before the morning
///     void see(const Day &, const State &morning)    each day as it is planned
///     bool over(const Day &, const State &evening)   after each day
///     bool near(Date day) const                      whether a few days more or less matter
///     void close(const Future &)                     for each that comes so far in this life
///     Aim afterFlare(const State &evening, Date next) const
template <typename Aim> class Life
{
public:
    Life(Aim &aim, Stand stand, Futures futures)
        : aim_(aim), stand_(std::move(stand)), futures_(std::move(futures)), parted_(stand_.date)
    {
        std::sort(futures_.begin(), futures_.end(),
                  [](const Future &a, const Future &b) { return a.left < b.left; });
        next_ = futures_.begin();
    }

    void live()
    {
        bool over = false;
        for (Date date = stand_.date; !over && next_ != futures_.end(); date += Days{1})
            over = liveDay(date);
        for (; next_ != futures_.end(); ++next_)
            aim_.close(*next_);
    }

private:
    /// True where nothing more is waited for.
    bool liveDay(Date date)
    {
        const Request &request = aim_.on(date);
        std::optional<DayReport> ill;
        if (date <= stand_.wellOn)
            ill = episodeReport(date, stand_.wellOn);
        const bool today = date == stand_.date && stand_.report;
        const DayReport *report = today ? stand_.report : ill ? &*ill : nullptr;
        State &state = stand_.state;
        if (date != stand_.date || stand_.asleep)
            wakeInPlace(state, request, date, report, Knowledge::Planned, unheard_);
        const Day day = prescribe(state, request, date);
        if (!report || (!report->run && !report->skipped)) {
            aim_.see(day, state);
            part(day, request, report);
        }
        respondInPlace(state, request, day, report, today ? Knowledge::Today : Knowledge::Planned,
                       unheard_);
        unheard_.decisions.clear();
        return aim_.over(day, state);
    }

    /// The futures whose knee flares up on `day` go ways of their own. Where many live together,
    /// those of a week go on its last run: days that matter little are not lived apart.
    void part(const Day &day, const Request &request, const DayReport *report)
    {
        const double load = hazard::loadOf(stand_.state, day);
        load_ += load;
        const bool gather = futures_.end() - next_ > numbers::kFewFutures && !aim_.near(day.date) &&
                            daysBetween(parted_, day.date) < numbers::kGatherDays;
        if (load <= 0 || gather)
            return;
        parted_ = day.date;
        const auto last = std::find_if(next_, futures_.end(),
                                       [&](const Future &each) { return each.left > load_; });
        if (next_ == last)
            return;
        std::array<Futures, kOutcomes> struck;
        for (; next_ != last; ++next_)
            struck[static_cast<std::size_t>(outcomeOf(*next_))].push_back(*next_);
        for (int outcome = 0; outcome < kOutcomes; ++outcome)
            if (Futures &futures = struck[static_cast<std::size_t>(outcome)]; !futures.empty())
                flareUp(day, request, flaredReport(day, report, outcome), std::move(futures),
                        day.date + Days{daysOf(outcome)});
    }

    void flareUp(const Day &day, const Request &request, const DayReport &flared, Futures futures,
                 Date wellOn)
    {
        Stand next;
        next.state = stand_.state;
        respondInPlace(next.state, request, day, &flared, Knowledge::Planned, unheard_);
        next.date = day.date + Days{1};
        next.asleep = true;
        next.wellOn = wellOn;
        for (Future &future : futures) {
            ++future.flares;
            future.drawNext();
        }
        Aim onwards = aim_.afterFlare(next.state, next.date);
        Life<Aim>(onwards, std::move(next), std::move(futures)).live();
    }

    Aim &aim_;
    Stand stand_;
    Futures futures_; ///< the next to flare up first
    typename Futures::iterator next_;
    double load_ = 0;
    Date parted_{}; ///< when futures could last part
    Notes unheard_;
};

} // namespace restride::life
