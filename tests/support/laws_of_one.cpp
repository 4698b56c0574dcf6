// SPDX-License-Identifier: GPL-3.0-or-later
// Laws 1, 2, 5, 6, 7, 11 and 12: about one runner, told in another order, later, or at a corner.
#include "core/planner/planner.h"
#include "tests/support/laws.h"
#include "tests/support/rulebook_check.h"

#include <algorithm>

namespace restride::test {
namespace {

/// `days` of `plan` done as planned and without pain.
Journal afterDoing(Journal journal, const Plan &plan, std::size_t days)
{
    for (std::size_t i = 0; i < std::min(days, plan.days.size()); ++i)
        journal = doneAsPlanned(journal, plan.days[i]);
    return journal;
}

/// A day in a few words: rule, phase, kind, and seconds of jogging and of walking.
std::string named(const Day &day)
{
    return std::string(ruleId(day.why.rule)) + " (phase " +
           std::to_string(static_cast<int>(day.phase)) + ", kind " +
           std::to_string(static_cast<int>(day.workout.kind)) + ", jog " +
           std::to_string(day.workout.jog().count()) + ", walk " +
           std::to_string(day.workout.walk().count()) + ")";
}

/// Where two plans of the same days part; empty where they do not.
std::string partingOf(const Plan &plan, const Plan &later)
{
    const auto skipped = static_cast<std::size_t>(daysBetween(plan.today, later.today));
    for (std::size_t i = skipped; i < plan.days.size() && i - skipped < later.days.size(); ++i) {
        const Day &then = plan.days[i];
        const Day &now = later.days[i - skipped];
        if (then.date != now.date || then.workout != now.workout || then.phase != now.phase)
            return "the plan of " + toIsoDate(later.today) + " differs on " + toIsoDate(now.date) +
                   ": " + named(now) + ", not " + named(then);
    }
    if (plan.verdict && later.verdict && plan.verdict->reach != later.verdict->reach)
        return "the verdict of " + toIsoDate(later.today) + " differs";
    return {};
}

bool isSession(const Day &day)
{
    return isRunning(day.workout.kind) && day.workout.kind != Kind::Race;
}

} // namespace

std::optional<Nothing> nothing(const RandomRunner & /*runner*/, Dice & /*dice*/)
{
    return Nothing{};
}

std::string toldChange(const RandomRunner & /*runner*/, const Nothing & /*change*/)
{
    return {};
}

// --- law 1 --------------------------------------------------------------------------------------

std::optional<Order> anyOrder(const RandomRunner & /*runner*/, Dice &dice)
{
    return Order{static_cast<std::uint64_t>(dice.between(0, 1'000'000))};
}

std::string breachOfLaw1(const RandomRunner &runner, const Order &order)
{
    Journal shuffled = runner.journal;
    std::mt19937_64 engine(order.salt);
    for (std::size_t left = shuffled.log.size(); left > 1; --left)
        std::swap(shuffled.log[left - 1], shuffled.log[engine() % left]);
    sortLog(shuffled.log);
    const Plan plan = makePlan(runner.journal, runner.today);
    if (plan != makePlan(runner.journal, runner.today))
        return "the same journal gives two plans";
    if (plan != makePlan(shuffled, runner.today))
        return "another order of the lines gives another plan";
    return {};
}

std::string toldChange(const RandomRunner & /*runner*/, const Order &order)
{
    return "order " + std::to_string(order.salt);
}

// --- law 2 --------------------------------------------------------------------------------------

std::string breachOfLaw2(const RandomRunner &runner, const Nothing & /*change*/)
{
    RandomRunner lived = runner;
    std::erase_if(lived.journal.log, [&](const Entry &entry) {
        return dateOf(entry) == lived.today; // a day half told is neither done nor to come
    });
    // This morning without pain belongs to doing it all without pain.
    for (Entry &entry : lived.journal.log)
        if (auto *run = std::get_if<RunEntry>(&entry);
            run && run->date == lived.today - Days{1} && !run->painNextMorning)
            run->painNextMorning = Pain{};
    sortLog(lived.journal.log);
    const Plan plan = makePlan(lived.journal, lived.today);
    if (plan.answer == Answer::Refer || !plan.now.gateOpen)
        return {}; // what opens the gate is a report, not a day done
    for (const int days : {1, 2, 3, 5, 8, 13, 21, 35}) {
        const Date day = lived.today + Days{days};
        if (plan.verdict && plan.verdict->race.date <= day)
            break;
        const Journal done = afterDoing(lived.journal, plan, static_cast<std::size_t>(days));
        const std::string parting = partingOf(plan, makePlan(done, day));
        if (!parting.empty())
            return parting;
    }
    return {};
}

// --- law 5 --------------------------------------------------------------------------------------

std::optional<Cut> anyCut(const RandomRunner & /*runner*/, Dice &dice)
{
    return Cut{Days{dice.between(1, 40)}};
}

std::string breachOfLaw5(const RandomRunner &runner, const Cut &cut)
{
    const Date last = runner.today - cut.beforeToday;
    const Profile &profile = runner.journal.profile;
    // A profile that speaks of later days is no entry of later days.
    if ((profile.knee.onset && *profile.knee.onset > last) ||
        (profile.before.lastRun && *profile.before.lastRun > last))
        return {};
    Journal shorter = runner.journal;
    std::erase_if(shorter.log, [&](const Entry &entry) { return dateOf(entry) > last; });

    const auto past = [&](const Plan &plan) {
        std::vector<Decision> decisions;
        std::copy_if(plan.decisions.begin(), plan.decisions.end(), std::back_inserter(decisions),
                     [&](const Decision &decision) { return decision.date < last; });
        return decisions;
    };
    if (past(makePlan(shorter, runner.today)) != past(makePlan(runner.journal, runner.today)))
        return "the decisions before " + toIsoDate(last) + " differ";

    const std::vector<LivedDay> then = livedDays(shorter, last);
    const std::vector<LivedDay> now = livedDays(runner.journal, runner.today);
    for (const LivedDay &day : then) {
        const auto same = std::find_if(now.begin(), now.end(), [&](const LivedDay &other) {
            return other.planned.date == day.planned.date;
        });
        if (same == now.end() || same->planned != day.planned)
            return "what was asked for on " + toIsoDate(day.planned.date) + " differs";
    }
    return {};
}

std::string toldChange(const RandomRunner &runner, const Cut &cut)
{
    return "known up to " + toIsoDate(runner.today - cut.beforeToday);
}

// --- law 6 --------------------------------------------------------------------------------------

std::string breachOfLaw6(const RandomRunner &runner, const Nothing & /*change*/)
{
    Journal standard = runner.journal;
    standard.profile.runner.caution = Caution::Standard;
    Journal cautious = runner.journal;
    cautious.profile.runner.caution = Caution::Cautious;
    return givenMore(makePlan(cautious, runner.today), makePlan(standard, runner.today), false);
}

// --- law 7 --------------------------------------------------------------------------------------

std::string breachOfLaw7(const RandomRunner &runner, const Nothing & /*change*/)
{
    const Plan plan = makePlan(runner.journal, runner.today);
    const Profile &profile = runner.journal.profile;
    if (plan.days.empty() || plan.days.front().date != runner.today)
        return "the plan does not begin today";
    if (profile.goal && plan.days.back().date < profile.goal->race.date)
        return "the plan ends before the race";
    Seconds jog{};
    Seconds walk{};
    Metres distance;
    int runs = 0;
    Date next = runner.today;
    std::optional<Date> lastRun;
    for (const Day &day : plan.days) {
        const std::string on = " on " + toIsoDate(day.date);
        if (day.date != next)
            return "a day is missing or twice" + on;
        next = day.date + Days{1};
        jog += day.workout.jog();
        walk += day.workout.walk();
        distance += day.distance;
        runs += isRunning(day.workout.kind) ? 1 : 0;
        if (plan.answer == Answer::Refer && day.workout.jog() > Seconds{})
            return "jogging though a clinician comes first" + on;
        if (!isSession(day))
            continue;
        if (!profile.runner.runDays.contains(weekdayOf(day.date)))
            return "a run on no run day" + on;
        const bool apart = profile.knee.kind != KneeKind::None && !mayTouch(plan, day.date);
        if (lastRun && apart && daysBetween(*lastRun, day.date) < 2)
            return "two run days touch" + on;
        lastRun = day.date;
    }
    for (const Week &week : plan.weeks) {
        jog -= week.jog;
        walk -= week.walk;
        distance = distance - week.distance;
        runs -= week.runs;
    }
    if (jog != Seconds{} || walk != Seconds{} || distance != Metres{} || runs != 0)
        return "the weeks' sums are not those of the days";
    return {};
}

// --- law 11 -------------------------------------------------------------------------------------

std::string breachOfTheWayBack(const RandomRunner &runner, const Nothing & /*change*/)
{
    constexpr int kDaysToJogging =
        70; // from rung 0, one session a week, three clean ones asked for
    if (!makePlan(runner.journal, runner.today).refer)
        return {};
    RandomRunner back = runner;
    back.today += Days{1};
    back.journal.profile.goal.reset();
    ClearedEntry cleared;
    cleared.id = "way-back";
    cleared.date = back.today;
    back.journal.log.emplace_back(cleared);
    CheckEntry check;
    check.id = "way-back-check";
    check.date = back.today + Days{1};
    check.painWalking = Pain{};
    check.painStairs = Pain{};
    check.painMorning = Pain{};
    check.briskWalk30Ok = true;
    back.journal.log.emplace_back(check);
    sortLog(back.journal.log);
    back.today = check.date;
    const Plan plan = makePlan(back.journal, back.today);
    if (plan.answer == Answer::Refer || plan.refer)
        return "referred still, a day after being cleared";
    const auto jogs = [](const Day &day) { return day.workout.jog() > Seconds{}; };
    const auto last = plan.days.begin() + kDaysToJogging;
    if (std::none_of(plan.days.begin(), last, jogs))
        return "no jogging within ten weeks of being cleared";
    return {};
}

std::string breachOfTheClimb(const RandomRunner &runner, const Nothing & /*change*/)
{
    constexpr int kSevenWeeks = 49;
    RandomRunner free = runner;
    free.journal.profile.goal.reset();
    if (makePlan(free.journal, free.today).now.rung != Rung::whole(2))
        return {};
    for (int day = 0; day <= kSevenWeeks; ++day, free.today += Days{1}) {
        const Plan plan = makePlan(free.journal, free.today);
        if (plan.days.front().workout.rung == Rung::whole(10))
            return {};
        free.journal = doneAsPlanned(free.journal, plan.days.front());
    }
    return "rung 10 is not reached within seven weeks";
}

std::string breachOfTheGoal(const RandomRunner &runner, const Nothing & /*change*/)
{
    RandomRunner free = runner;
    Goal goal;
    goal.race = {free.today + Days{365}, Metres{21100}, ""};
    free.journal.profile.goal = goal;
    free.journal.profile.runner.easyPace = Pace{400};
    const Plan plan = makePlan(free.journal, free.today);
    if (plan.now.gateOpen && plan.verdict->reach != Reach::Run)
        return "a half in a year is out of reach";
    return {};
}

// --- law 12 -------------------------------------------------------------------------------------

std::optional<Corner> anyCorner(const RandomRunner & /*runner*/, Dice &dice)
{
    return static_cast<Corner>(dice.between(0, static_cast<int>(Corner::kCount) - 1));
}

namespace {

void race(RandomRunner &runner, Days away, Metres distance)
{
    Goal goal;
    goal.race = {runner.today + away, distance, ""};
    runner.journal.profile.goal = goal;
}

void twentyYearsOf(RandomRunner &runner)
{
    constexpr int kEvery = 3;
    for (int days = 7300; days > 90; days -= kEvery) {
        RunEntry run;
        run.id = "old-" + std::to_string(days);
        run.date = runner.today - Days{days};
        run.jog = minutes(20 + days % 17);
        run.painDuring = Pain::of(days % 4);
        run.painNextMorning = Pain::of(days % 2);
        runner.journal.log.emplace_back(run);
    }
    sortLog(runner.journal.log);
}

void sayTen(RandomRunner &runner)
{
    for (Entry &entry : runner.journal.log) {
        if (auto *run = std::get_if<RunEntry>(&entry))
            run->painDuring = run->painAfter = run->painNextMorning = Pain::of(10);
        if (auto *check = std::get_if<CheckEntry>(&entry))
            check->painWalking = check->painStairs = check->painMorning = Pain::of(10);
    }
    sortLog(runner.journal.log);
}

void sayEverySign(RandomRunner &runner)
{
    CheckEntry check;
    check.id = "signs";
    check.date = runner.today;
    for (int sign = 0; sign < static_cast<int>(Sign::kCount); ++sign)
        check.signs.insert(static_cast<Sign>(sign));
    runner.journal.log.emplace_back(check);
    sortLog(runner.journal.log);
}

void runAllDay(RandomRunner &runner)
{
    RunEntry run;
    run.id = "all-day";
    run.date = runner.today - Days{1};
    run.jog = minutes(24 * 60);
    runner.journal.log.emplace_back(run);
    sortLog(runner.journal.log);
}

RandomRunner atCorner(RandomRunner runner, Corner corner)
{
    constexpr Metres kTen{10000};
    Profile &profile = runner.journal.profile;
    switch (corner) {
    case Corner::RaceToday:
        race(runner, Days{0}, kTen);
        break;
    case Corner::RaceTomorrow:
        race(runner, Days{1}, kTen);
        break;
    case Corner::RaceInTwoYears:
        race(runner, Days{731}, Metres{42200});
        break;
    case Corner::RaceInTenYears:
        race(runner, Days{3653}, kTen);
        break;
    case Corner::RaceOfAHundredMetres:
        race(runner, Days{60}, Metres{100});
        break;
    case Corner::RaceOfAHundredKilometres:
        race(runner, Days{300}, Metres{100000});
        break;
    case Corner::OneRunDay:
        profile.runner.runDays = {};
        profile.runner.runDays.insert(std::chrono::Wednesday);
        break;
    case Corner::EmptyLog:
        runner.journal.log.clear();
        break;
    case Corner::TwentyYearsOfLog:
        twentyYearsOf(runner);
        break;
    case Corner::AgeZero:
        profile.runner.age = 0;
        break;
    case Corner::AgeHundredAndTwenty:
        profile.runner.age = 120;
        break;
    case Corner::EverySignAtOnce:
        sayEverySign(runner);
        break;
    case Corner::PainFreeForNoMinute:
        profile.knee.painFree = Seconds{};
        break;
    case Corner::PainFreeForTenHours:
        profile.knee.painFree = minutes(600);
        break;
    case Corner::OnsetToCome:
        profile.knee.onset = runner.today + Days{30};
        break;
    case Corner::LastRunToCome:
        profile.before.lastRun = runner.today + Days{3};
        break;
    case Corner::NothingRunBefore:
        profile.before = {};
        profile.before.weekly = {Metres{}, Metres{}};
        profile.before.longest = Metres{};
        break;
    case Corner::ARunOfADay:
        runAllDay(runner);
        break;
    case Corner::EveryScoreTen:
        sayTen(runner);
        break;
    case Corner::kCount:
        break;
    }
    return runner;
}

} // namespace

std::string breachOfLaw12(const RandomRunner &runner, const Corner &corner)
{
    const RandomRunner there = atCorner(runner, corner);
    const Plan plan = makePlan(there.journal, there.today);
    if (there.journal.profile.goal.has_value() != plan.verdict.has_value())
        return "a race without a verdict, or a verdict without a race";
    if (plan.answer == Answer::Refer && !plan.refer)
        return "referred for no reason";
    return breachOfLaw7(there, {});
}

std::string toldChange(const RandomRunner & /*runner*/, const Corner &corner)
{
    return "corner " + std::to_string(static_cast<int>(corner));
}

} // namespace restride::test
