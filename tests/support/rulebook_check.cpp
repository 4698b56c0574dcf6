// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rulebook_check.h"

#include <algorithm>
#include <array>
#include <map>

namespace restride::test {
namespace {

class Reader
{
public:
    Reader(const Plan &plan, const Journal &journal) : plan_(plan), journal_(journal) {}

    std::vector<std::string> read()
    {
        readCalendar();
        readSpacing();
        readLadder();
        readSingleRuns();
        readWeeks();
        readAlternation();
        readVariety();
        readRaceWeek();
        readStrength();
        readVerdict();
        return std::move(breaches_);
    }

private:
    void breach(Date date, const std::string &what)
    {
        breaches_.push_back(toIsoDate(date) + ": " + what);
    }

    [[nodiscard]] bool injured() const { return journal_.profile.knee.kind != KneeKind::None; }

    [[nodiscard]] static bool isSession(const Day &day)
    {
        return isRunning(day.workout.kind) && day.workout.kind != Kind::Race;
    }

    /// Law 7: every day once, run days only, sums that agree.
    void readCalendar()
    {
        Date next = plan_.today;
        Seconds jog{};
        for (const Day &day : plan_.days) {
            if (day.date != next)
                breach(day.date, "a day is missing or twice");
            next = day.date + Days{1};
            jog += day.workout.jog();
            if (isSession(day) && !journal_.profile.runner.runDays.contains(weekdayOf(day.date)))
                breach(day.date, "a run on a day that is no run day");
            if (plan_.answer == Answer::Refer && day.workout.jog() > Seconds{})
                breach(day.date, "jogging though a clinician comes first");
            if (day.phase != Phase::WalkJog && day.workout.rung)
                breach(day.date, "a rung outside the ladder");
        }
        for (const Week &week : plan_.weeks)
            jog -= week.jog;
        if (jog != Seconds{})
            breach(plan_.today, "the weeks' sums are not those of the days");
    }

    /// Section 5: never on consecutive days, at most four in any seven days.
    void readSpacing()
    {
        std::vector<Date> runs;
        for (const Day &day : plan_.days) {
            if (!isSession(day))
                continue;
            const bool apart = injured() && !mayTouch(plan_, day.date);
            if (apart && !runs.empty() && daysBetween(runs.back(), day.date) < 2)
                breach(day.date, "two run days touch");
            runs.push_back(day.date);
            const auto lately = std::count_if(
                runs.begin(), runs.end(), [&](Date run) { return daysBetween(run, day.date) < 7; });
            if (apart && lately > 4)
                breach(day.date, "more than four sessions in seven days");
        }
    }

    /// Whether the log holds two runs of the two weeks before `date` that jogged as much.
    bool wasJogged(Seconds jog, Date date) const
    {
        return std::ranges::count_if(journal_.log, [&](const Entry &entry) {
                   const auto *run = std::get_if<RunEntry>(&entry);
                   return run && run->jog >= jog && run->date < date &&
                          daysBetween(run->date, date) <= 14;
               }) >= 2;
    }

    /// Section 5: up by one rung at most, or by two where longer runs have shown it, after two
    /// sessions of it, two rungs in seven days, +6 min.
    void readLadder()
    {
        const Day *before = nullptr;
        int onRung = plan_.now.cleanOnRung;
        if (std::ranges::any_of(journal_.log, [&](const Entry &entry) {
                return std::holds_alternative<RunEntry>(entry) && dateOf(entry) == plan_.today;
            }))
            ++onRung; // today's, clean until its morning
        std::vector<std::pair<Date, int>> climbs;
        for (const Day &day : plan_.days) {
            if (!day.workout.rung)
                continue;
            if (!before) {
                before = &day;
                ++onRung;
                continue;
            }
            const int up = day.workout.rung->quarters() - before->workout.rung->quarters();
            const bool shown = wasJogged(day.workout.jog(), day.date);
            if (up > 8 || (up > 4 && !shown))
                breach(day.date, "up by more than one rung");
            if (up > 0 && onRung < 2 && !shown)
                breach(day.date, "up after fewer than two sessions");
            if (up > 0)
                climbs.emplace_back(day.date, up);
            int quarters = 0;
            for (const auto &[date, size] : climbs)
                quarters += daysBetween(date, day.date) < 7 ? size : 0;
            if (quarters > 8)
                breach(day.date, "more than two rungs in seven days");
            if (!shown && day.workout.jog() > before->workout.jog() + minutes(6))
                breach(day.date, "more than six jog minutes more");
            onRung = up > 0 ? 1 : onRung + 1;
            before = &day;
        }
    }

    /// The longest run before the log, at the easy pace.
    [[nodiscard]] Seconds longestBefore() const
    {
        const Pace easy = journal_.profile.runner.easyPace.value_or(Pace{420});
        return easy.timeFor(journal_.profile.before.longest.value_or(Metres{}));
    }

    /// Section 7: at most 1.10 x the longest of 30 days, +3 min below 30 min; planned runs only.
    void readSingleRuns()
    {
        std::map<Date, Seconds> runs;
        for (const Entry &entry : journal_.log)
            if (const auto *run = std::get_if<RunEntry>(&entry))
                runs[run->date] = std::max(runs[run->date], run->jog);
        if (const Before &before = journal_.profile.before; before.lastRun)
            runs[*before.lastRun] = std::max(runs[*before.lastRun], longestBefore());
        const bool fromBefore = !injured(); // carries on from what was run before the log
        for (const Day &day : plan_.days) {
            const bool base = day.workout.kind == Kind::Run || day.workout.kind == Kind::LongRun;
            Seconds longest{};
            for (const auto &[date, jog] : runs)
                if (date < day.date && daysBetween(date, day.date) <= 30)
                    longest = std::max(longest, jog);
            Seconds cap = longest * 110 / 100;
            if (longest < minutes(30))
                cap = std::max(cap, longest + minutes(3));
            if (base && !fromBefore && day.workout.jog() > cap)
                breach(day.date, "longer than 1.10 x the longest of 30 days");
            if (isSession(day))
                runs[day.date] = std::max(runs[day.date], day.workout.jog());
        }
    }

    /// A time of less has its own steps, by percents (sections 4, 8 and 9).
    [[nodiscard]] bool isReduced(Date weekStart) const
    {
        return std::any_of(plan_.days.begin(), plan_.days.end(), [&](const Day &day) {
            const Rule rule = day.why.rule;
            return day.date >= weekStart - Days{7} && day.date < weekStart + Days{7} &&
                   (rule == Rule::BreakReduced || rule == Rule::FlareReduced ||
                    rule == Rule::EntryReshape);
        });
    }

    /// Section 7: a week of base or build at most 1.10 x the largest of the four before it.
    void readWeeks()
    {
        std::map<Date, Seconds> jogged;
        for (const Week &week : plan_.weeks)
            jogged[week.start] += week.jog;
        const Weekday weekStarts = journal_.profile.runner.weekStarts;
        for (const Entry &entry : journal_.log)
            if (const auto *run = std::get_if<RunEntry>(&entry))
                jogged[startOfWeek(run->date, weekStarts)] += run->jog;
        if (const Before &before = journal_.profile.before; before.lastRun) {
            Seconds &week = jogged[startOfWeek(*before.lastRun, weekStarts)];
            week = std::max(week, longestBefore());
        }
        for (std::size_t i = 4; i < plan_.weeks.size(); ++i) {
            const Week &week = plan_.weeks[i];
            if ((week.phase != Phase::Base && week.phase != Phase::Build) || isReduced(week.start))
                continue;
            Seconds largest{};
            for (int back = 1; back <= 4; ++back)
                largest = std::max(largest, jogged[week.start - Days{7 * back}]);
            largest = std::max(largest, minutes(90)); // base begins with three sessions of rung 10
            if (week.jog > std::max(largest * 110 / 100, largest + minutes(8)))
                breach(week.start, "a week grows by more than a tenth");
        }
    }

    /// Section 7: never three equal runs in a week of base or build.
    void readAlternation()
    {
        std::map<Date, std::vector<const Day *>> weeks;
        for (const Day &day : plan_.days)
            if (isSession(day) && (day.phase == Phase::Base || day.phase == Phase::Build))
                weeks[startOfWeek(day.date, journal_.profile.runner.weekStarts)].push_back(&day);
        for (const auto &[start, runs] : weeks)
            for (const Day *run : runs) {
                const auto same = std::count_if(runs.begin(), runs.end(), [&](const Day *other) {
                    return other->workout.jog() == run->workout.jog();
                });
                // runs of a few minutes have nothing to alternate by
                if (same > 2 && run->workout.jog() >= minutes(5)) {
                    breach(run->date, "three equal runs in a week");
                    break;
                }
            }
    }

    /// Section 7: hills and speed on one run of a week each, never the long one, never on the
    /// ladder or in the taper.
    void readVariety()
    {
        std::map<Date, std::pair<int, int>> weeks;
        for (const Day &day : plan_.days) {
            if (!isSession(day))
                continue;
            const bool hilly = !day.workout.flatOnly;
            const bool quick = day.workout.intensity != Effort::Easy;
            auto &[hills, speed] = weeks[startOfWeek(day.date, journal_.profile.runner.weekStarts)];
            hills += hilly ? 1 : 0;
            speed += quick ? 1 : 0;
            if ((hilly || quick) &&
                (day.workout.kind != Kind::Run || day.phase == Phase::Taper || day.workout.rung))
                breach(day.date, "hills or speed where there are none");
            if (hills > 1 || speed > 1)
                breach(day.date, "hills or speed twice in a week");
        }
    }

    /// Section 10, where the race is run: the day before is rest, no long run in the last ten days,
    /// the last week at most three fifths of the largest of the six before.
    void readRaceWeek()
    {
        if (!plan_.verdict || plan_.days.empty())
            return;
        const Date race = plan_.verdict->race.date;
        const bool raced = std::any_of(plan_.days.begin(), plan_.days.end(), [](const Day &day) {
            return day.workout.kind == Kind::Race;
        });
        if (!raced)
            return;
        for (const Day &day : plan_.days) {
            const int daysTo = daysBetween(day.date, race);
            if (daysTo == 1 && day.workout.kind != Kind::Rest)
                breach(day.date, "no rest on the day before the race");
            if (daysTo > 0 && daysTo < 10 && day.workout.kind == Kind::LongRun)
                breach(day.date, "a long run in the last ten days");
            if (daysTo > 0 && daysTo <= 7 && day.workout.intensity != Effort::Easy)
                breach(day.date, "hard running in the last week");
        }
    }

    /// Section 11: not on the day before a long run; in the settle phase its own routine only.
    void readStrength()
    {
        for (std::size_t i = 0; i < plan_.days.size(); ++i) {
            const Day &day = plan_.days[i];
            if (day.strength == StrengthRoutine::None)
                continue;
            if (i + 1 < plan_.days.size() && plan_.days[i + 1].workout.kind == Kind::LongRun)
                breach(day.date, "strength on the day before a long run");
            if (day.phase == Phase::Settle && day.strength != StrengthRoutine::Settle)
                breach(day.date, "a strength routine too much for a knee that settles");
            if (day.strengthLevel >= kStrengthLevels)
                breach(day.date, "a strength level that there is not");
        }
    }

    /// Law 8: `run` only where the days, or what was run, reach the needs.
    void readVerdict()
    {
        if (!plan_.verdict || plan_.verdict->reach != Reach::Run)
            return;
        if (plan_.verdict->longestByRace < plan_.verdict->neededLongest ||
            plan_.verdict->weeklyPeak < plan_.verdict->neededWeekly)
            breach(plan_.today, "`run` is said though the figures fall short");
        if (plan_.verdict->restsOn == RestsOn::Past)
            return;
        Seconds longest{};
        for (const Day &day : plan_.days)
            if (isSession(day))
                for (const Segment &segment : day.workout.segments)
                    longest = std::max(longest, segment.repeat == 1 ? segment.jog : Seconds{});
        const Pace pace = journal_.profile.runner.easyPace.value_or(Pace{420});
        if (pace.distanceIn(longest) < plan_.verdict->neededLongest)
            breach(plan_.today, "`run` is said though no day is long enough");
    }

    const Plan &plan_;
    const Journal &journal_;
    std::vector<std::string> breaches_;
};

bool sendsBack(Rule rule)
{
    constexpr std::array kBack{Rule::GateShut,      Rule::FlareHighPain,  Rule::FlareLimp,
                               Rule::FlareMorning,  Rule::EntrySettled,   Rule::EntryReshape,
                               Rule::EntryModerate, Rule::EntrySevere,    Rule::EntryAway,
                               Rule::EntryCleared,  Rule::LadderFinished, Rule::LadderAway};
    return std::find(kBack.begin(), kBack.end(), rule) != kBack.end();
}

} // namespace

bool mayTouch(const Plan &plan, Date date)
{
    constexpr int kEightWeeks = 56;
    const auto lately = [&](Date other) {
        return other <= date && daysBetween(other, date) < kEightWeeks;
    };
    const auto back = [&](const Decision &decision) {
        return sendsBack(decision.why.rule) && lately(decision.date);
    };
    const auto onLadder = [&](const Day &day) {
        const bool slow = day.phase == Phase::Settle || day.phase == Phase::Walk;
        return (day.phase == Phase::WalkJog || slow) && lately(day.date);
    };
    return std::none_of(plan.decisions.begin(), plan.decisions.end(), back) &&
           std::none_of(plan.days.begin(), plan.days.end(), onLadder);
}

std::vector<std::string> breachesOf(const Plan &plan, const Journal &journal)
{
    return Reader(plan, journal).read();
}

std::string listed(const std::vector<std::string> &breaches)
{
    std::string text;
    for (const std::string &breach : breaches)
        text += breach + "\n";
    return text;
}

} // namespace restride::test
