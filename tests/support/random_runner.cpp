// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_runner.h"

#include <algorithm>
#include <sstream>

namespace restride::test {
namespace {

const Date kToday = *parseIsoDate("2026-11-21");

std::optional<Pain> maybePain(Dice &dice, int most)
{
    if (dice.chance(15))
        return std::nullopt;
    return Pain::of(dice.between(0, most));
}

Runner anyBody(Dice &dice)
{
    Runner runner;
    if (dice.chance(60)) {
        WeekdaySet days;
        for (unsigned day = 0; day < 7; ++day)
            if (dice.chance(55))
                days.insert(Weekday{day});
        if (days.empty())
            days.insert(Weekday{static_cast<unsigned>(dice.between(0, 6))});
        runner.runDays = days;
    }
    runner.weekStarts = dice.chance(70) ? std::chrono::Monday : std::chrono::Sunday;
    if (dice.chance(80))
        runner.easyPace = Pace{dice.between(270, 560)};
    if (dice.chance(50))
        runner.walkPace = Pace{dice.between(570, 780)};
    runner.caution = dice.chance(20) ? Caution::Cautious : Caution::Standard;
    if (dice.chance(10))
        runner.age = dice.between(12, 80);
    return runner;
}

Knee anyKnee(Dice &dice, Date today)
{
    Knee knee;
    constexpr std::array kKinds{KneeKind::Unknown, KneeKind::Patellofemoral, KneeKind::Iliotibial,
                                KneeKind::Other,   KneeKind::None,           KneeKind::Unknown};
    knee.kind = kKinds[static_cast<std::size_t>(dice.between(0, 5))];
    if (dice.chance(85))
        knee.onset = today - Days{dice.between(0, dice.chance(80) ? 60 : 500)};
    if (dice.chance(40))
        knee.painFree = minutes(dice.between(0, 70));
    return knee;
}

Before anyBefore(Dice &dice, Date today)
{
    Before before;
    const int weeks = dice.between(0, 6);
    for (int week = 0; week < weeks; ++week)
        before.weekly.push_back(Metres{dice.between(0, 60) * 1000});
    if (dice.chance(60))
        before.longest = Metres{dice.between(2, 32) * 1000};
    if (dice.chance(60))
        before.runsPerWeek = dice.between(1, 7);
    if (dice.chance(85))
        before.lastRun = today - Days{dice.between(0, dice.chance(80) ? 45 : 400)};
    return before;
}

RunEntry anyRun(Dice &dice, Date date)
{
    RunEntry run;
    run.date = date;
    run.walk = minutes(dice.between(0, 30));
    run.jog = minutes(dice.between(0, 50));
    if (dice.chance(15))
        run.distance = Metres{dice.between(1, 14) * 1000};
    const int most = dice.chance(75) ? 3 : 9;
    run.painDuring = maybePain(dice, most);
    run.painAfter = maybePain(dice, most);
    run.painNextMorning = maybePain(dice, most);
    if (dice.chance(20))
        run.course = static_cast<Course>(dice.between(0, static_cast<int>(Course::kCount) - 1));
    if (dice.chance(15))
        run.painOnset = minutes(dice.between(1, 40));
    if (dice.chance(8))
        run.masked.insert(static_cast<Mask>(dice.between(0, 2)));
    if (dice.chance(10))
        run.effort = Effort::Hard;
    return run;
}

CheckEntry anyCheck(Dice &dice, Date date)
{
    CheckEntry check;
    check.date = date;
    const int most = dice.chance(75) ? 1 : 6;
    check.painWalking = maybePain(dice, most);
    check.painStairs = maybePain(dice, most + 1);
    if (dice.chance(60))
        check.painMorning = maybePain(dice, most);
    if (dice.chance(75))
        check.briskWalk30Ok = dice.chance(85);
    if (dice.chance(3))
        check.signs.insert(static_cast<Sign>(dice.between(0, static_cast<int>(Sign::kCount) - 1)));
    return check;
}

std::vector<Entry> anyLog(Dice &dice, Date today)
{
    std::vector<Entry> log;
    const int days = dice.between(0, 70);
    int next = 0;
    Dice loads(static_cast<std::uint64_t>(today.time_since_epoch().count()) * 71 +
               static_cast<std::uint64_t>(days)); // of its own: what else is made stays
    const auto name = [&](EntryBase &entry) {
        entry.id = 'e'; // in two steps: GCC 12 takes "e" + string for an overlap at -O3
        entry.id += std::to_string(next++);
    };
    for (Date date = today - Days{days}; date <= today; date += Days{1}) {
        if (dice.chance(40)) {
            RunEntry run = anyRun(dice, date);
            name(run);
            log.push_back(run);
        }
        if (dice.chance(30)) {
            CheckEntry check = anyCheck(dice, date);
            check.dailyLoad = loads.chance(20);
            name(check);
            log.push_back(check);
        }
        if (dice.chance(2)) {
            ClearedEntry cleared;
            cleared.date = date;
            name(cleared);
            log.push_back(cleared);
        }
        if (dice.chance(4)) {
            CrossEntry cross;
            cross.date = date;
            cross.duration = minutes(30);
            cross.painNextMorning = maybePain(dice, 4);
            name(cross);
            log.push_back(cross);
        }
    }
    sortLog(log);
    return log;
}

Goal anyGoal(Dice &dice, Date today)
{
    constexpr std::array kDistances{5000, 10000, 15000, 21100, 42200};
    Goal goal;
    goal.race.date = today + Days{dice.between(0, dice.chance(85) ? 330 : 700)};
    goal.race.distance = Metres{kDistances[static_cast<std::size_t>(dice.between(0, 4))]};
    goal.aim = dice.chance(75) ? Aim::Run : Aim::Finish;
    return goal;
}

} // namespace

RandomRunner anyRunner(std::uint64_t seed)
{
    Dice dice(seed);
    RandomRunner runner;
    runner.today = kToday + Days{dice.between(0, 13)};
    runner.journal.profile.runner = anyBody(dice);
    runner.journal.profile.knee = anyKnee(dice, runner.today);
    runner.journal.profile.before = anyBefore(dice, runner.today);
    if (dice.chance(75))
        runner.journal.profile.goal = anyGoal(dice, runner.today);
    runner.journal.log = anyLog(dice, runner.today);
    return runner;
}

RandomRunner movingRunner(std::uint64_t seed)
{
    RandomRunner runner = anyRunner(seed);
    Dice dice(seed * 104729 + 7); // of its own: the runner stays who he was
    const int moves = dice.between(1, 6);
    for (int i = 0; i < moves; ++i) {
        MoveEntry move;
        move.id = 'm';
        move.id += std::to_string(i);
        move.date = runner.today - Days{dice.chance(60) ? 0 : dice.between(1, 30)};
        move.from = move.date + Days{dice.between(0, 8)};
        move.to = std::max(move.date, move.from + Days{dice.between(-4, 4)});
        if (move.from != move.to)
            runner.journal.log.emplace_back(move);
    }
    sortLog(runner.journal.log);
    return runner;
}

RandomRunner freeRunner(std::uint64_t seed)
{
    Dice dice(seed);
    RandomRunner runner;
    runner.today = kToday + Days{dice.between(0, 13)};
    Profile &profile = runner.journal.profile;
    profile.runner = anyBody(dice);
    profile.runner.age.reset();
    profile.runner.caution = Caution::Standard;
    while (profile.runner.runDays.size() < 5)
        profile.runner.runDays.insert(Weekday{static_cast<unsigned>(dice.between(0, 6))});
    profile.knee = anyKnee(dice, runner.today);
    if (profile.knee.kind == KneeKind::None)
        profile.knee.kind = KneeKind::Unknown;
    profile.knee.painFree.reset();
    profile.before = anyBefore(dice, runner.today);
    profile.before.lastRun = runner.today - Days{40};
    profile.knee.onset = runner.today - Days{45};
    if (dice.chance(50))
        profile.goal = anyGoal(dice, runner.today);
    CheckEntry check;
    check.id = "c";
    check.date = runner.today - Days{dice.between(1, 3)};
    check.painWalking = Pain{};
    check.painStairs = Pain::of(1);
    check.briskWalk30Ok = true;
    runner.journal.log.emplace_back(check);
    return runner;
}

Journal doneAsPlanned(const Journal &journal, const Day &day)
{
    Journal next = journal;
    if (day.workout.segments.empty())
        return next;
    RunEntry run;
    run.id = "done-" + toIsoDate(day.date);
    run.date = day.date;
    run.walk = day.workout.walk();
    run.jog = day.workout.jog();
    run.painDuring = Pain{};
    run.painAfter = Pain{};
    run.painNextMorning = Pain{};
    next.log.emplace_back(run);
    sortLog(next.log);
    return next;
}

std::string told(const RandomRunner &runner)
{
    const auto score = [](const std::optional<Pain> &pain) {
        return pain ? std::to_string(pain->score()) : std::string("-");
    };
    std::ostringstream out;
    const Profile &profile = runner.journal.profile;
    out << "today " << toIsoDate(runner.today) << " kind " << static_cast<int>(profile.knee.kind)
        << " onset " << (profile.knee.onset ? toIsoDate(*profile.knee.onset) : "-") << " painfree "
        << (profile.knee.painFree ? profile.knee.painFree->count() / 60 : -1) << " rundays "
        << int{profile.runner.runDays.bits()} << " caution "
        << static_cast<int>(profile.runner.caution) << " age " << profile.runner.age.value_or(-1)
        << " pace " << (profile.runner.easyPace ? profile.runner.easyPace->secondsPerKm() : 0)
        << "\nbefore last " << (profile.before.lastRun ? toIsoDate(*profile.before.lastRun) : "-")
        << " longest " << (profile.before.longest ? profile.before.longest->km() : 0) << " runs "
        << profile.before.runsPerWeek.value_or(0) << " weekly";
    for (const Metres week : profile.before.weekly)
        out << ' ' << week.km();
    if (profile.goal)
        out << "\ngoal " << toIsoDate(profile.goal->race.date) << ' '
            << profile.goal->race.distance.km() << " aim " << static_cast<int>(profile.goal->aim);
    for (const Entry &entry : runner.journal.log) {
        out << '\n' << toIsoDate(dateOf(entry)) << ' ' << idOf(entry);
        if (const auto *run = std::get_if<RunEntry>(&entry))
            out << " run w" << run->walk.count() / 60 << " j" << run->jog.count() / 60.0 << " pain "
                << score(run->painDuring) << '/' << score(run->painAfter) << '/'
                << score(run->painNextMorning) << " course "
                << (run->course ? static_cast<int>(*run->course) : -1) << " onset "
                << (run->painOnset ? run->painOnset->count() / 60 : -1) << " masked "
                << run->masked.size() << (run->effort ? " hard" : "")
                << (run->distance ? " km " + std::to_string(run->distance->km()) : "");
        else if (const auto *check = std::get_if<CheckEntry>(&entry))
            out << " check w" << score(check->painWalking) << " s" << score(check->painStairs)
                << " m" << score(check->painMorning) << " brisk "
                << (check->briskWalk30Ok ? int{*check->briskWalk30Ok} : -1)
                << (check->dailyLoad ? " load" : "") << " signs " << check->signs.size();
        else if (const auto *move = std::get_if<MoveEntry>(&entry))
            out << " move " << toIsoDate(move->from) << " to " << toIsoDate(move->to);
        else
            out << " other " << entry.index();
    }
    return out.str();
}

int jogSecondsUpTo(const Plan &plan, Date last)
{
    int sum = 0;
    for (const Day &day : plan.days)
        if (day.date <= last)
            sum += day.workout.jog().count();
    return sum;
}

} // namespace restride::test
