// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/long_log.h"

#include "core/planner/planner.h"

#include <string>
#include <utility>

namespace restride::bench {
namespace {

const Date kToday = *parseIsoDate("2026-11-21");
constexpr int kEntriesIn100Weeks = 1170;
constexpr int kFlareWeek = 14;
constexpr std::size_t kPlannedAhead = 7;

/// Writes the log: what the plan asks for, done. Plans anew each week, and after a flare-up.
class Diarist
{
public:
    explicit Diarist(Journal &journal) : journal_(journal) {}

    void writeUpTo(Date first, Date today)
    {
        std::vector<Day> days;
        std::size_t next = 0;
        for (Date date = first; date < today; date += Days{1}) {
            if (next == days.size() || next == kPlannedAhead || flared_) {
                days = planDays(journal_, date);
                next = 0;
                flared_ = false;
            }
            week_ = daysBetween(first, date) / 7;
            write(days[next++]);
            sortLog(journal_.log);
        }
    }

private:
    void write(const Day &day)
    {
        const auto place = daysBetween(kToday, day.date);
        if (dice_.chance(88))
            check(day.date);
        if (!day.workout.segments.empty())
            run(day);
        else if (place % 2 == 0)
            add(StrengthEntry{}, day.date);
        if (day.workout.kind == Kind::Cross && dice_.chance(60))
            ride(day.date);
    }
    void check(Date date)
    {
        CheckEntry entry;
        entry.painWalking = Pain::of(dice_.chance(90) ? 0 : 1);
        entry.painStairs = Pain::of(dice_.between(0, 1));
        entry.painMorning = Pain::of(dice_.chance(80) ? 0 : 1);
        entry.briskWalk30Ok = true;
        add(std::move(entry), date);
    }
    void run(const Day &day)
    {
        RunEntry entry;
        entry.walk = day.workout.walk();
        entry.jog = day.workout.jog();
        const bool flares = week_ % 52 == kFlareWeek && weekdayOf(day.date) == std::chrono::Sunday;
        flared_ = flared_ || flares;
        entry.painDuring = Pain::of(flares ? 6 : dice_.chance(85) ? dice_.between(0, 1) : 2);
        entry.painAfter = Pain::of(flares ? 5 : dice_.between(0, 1));
        entry.painNextMorning = Pain::of(flares ? 3 : dice_.chance(90) ? 0 : 1);
        add(std::move(entry), day.date);
    }
    void ride(Date date)
    {
        CrossEntry entry;
        entry.duration = minutes(40);
        entry.painNextMorning = Pain{};
        add(std::move(entry), date);
    }
    template <typename Made> void add(Made entry, Date date)
    {
        entry.id = 'b';
        entry.id += std::to_string(next_++);
        entry.date = date;
        journal_.log.emplace_back(std::move(entry));
    }

    Journal &journal_;
    test::Dice dice_{52};
    int week_ = 0;
    bool flared_ = false;
    int next_ = 0;
};

Profile profileOf(const Wish &wish, Date firstDay)
{
    Profile profile;
    profile.runner.easyPace = Pace{390};
    profile.runner.walkPace = Pace{620};
    profile.knee.kind = wish.knee;
    profile.knee.onset = firstDay - Days{10};
    profile.knee.painFree = minutes(8);
    profile.before.weekly = {Metres{22000}, Metres{24000}, Metres{25000}, Metres{24000}};
    profile.before.longest = Metres{12000};
    profile.before.runsPerWeek = 3;
    profile.before.lastRun = firstDay - Days{8};
    return profile;
}

Goal goalOf(const Wish &wish)
{
    Goal goal;
    goal.race = {kToday + Days{7 * wish.weeks}, Metres{wish.distance}, "race"};
    goal.aim = wish.aim;
    for (int other = 1; other <= wish.alternatives; ++other)
        goal.alternatives.push_back(
            {goal.race.date - Days{21 * other}, Metres{wish.distance / (other + 1)}, "other"});
    return goal;
}

/// Leaves out `surplus` entries that no plan rests on.
void leaveOut(std::vector<Entry> &log, std::ptrdiff_t surplus)
{
    std::erase_if(log, [&](const Entry &entry) {
        return std::holds_alternative<StrengthEntry>(entry) && surplus-- > 0;
    });
}

} // namespace

test::RandomRunner longLog(int entries, const Wish &wish)
{
    test::RandomRunner runner;
    runner.today = kToday;
    const int weeks = entries * 100 / kEntriesIn100Weeks + 1;
    const Date first = startOfWeek(kToday, std::chrono::Monday) - Days{7 * weeks};
    Journal &journal = runner.journal;
    journal.profile = profileOf(wish, first);
    if (wish.weeks > 0)
        journal.profile.goal = goalOf(wish);
    Diarist(journal).writeUpTo(first, kToday);
    leaveOut(journal.log, std::ssize(journal.log) - entries);
    return runner;
}

} // namespace restride::bench
