// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/laws.h"

#include "core/planner/planner.h"

#include <algorithm>

namespace restride::test {
namespace {

/// Section 10, written down anew: 7 days for 5 km, 10 for 10 km, 14 for a half, else 21.
int taperDaysOf(Metres distance)
{
    const int metres = distance.count();
    return metres <= 5000 ? 7 : metres <= 10000 ? 10 : metres <= 21100 ? 14 : 21;
}

int rank(Reach reach)
{
    switch (reach) {
    case Reach::Run:
        return 2;
    case Reach::RunWalk:
        return 1;
    default:
        return 0;
    }
}

Entry *entryOf(Journal &journal, const EntryId &id)
{
    const auto found = std::find_if(journal.log.begin(), journal.log.end(),
                                    [&](const Entry &entry) { return idOf(entry) == id; });
    return found == journal.log.end() ? nullptr : &*found;
}

std::optional<Pain> *scoreOf(Entry &entry, Figure figure)
{
    if (auto *run = std::get_if<RunEntry>(&entry)) {
        switch (figure) {
        case Figure::During:
            return &run->painDuring;
        case Figure::After:
            return &run->painAfter;
        case Figure::NextMorning:
            return &run->painNextMorning;
        default:
            return nullptr;
        }
    }
    if (auto *check = std::get_if<CheckEntry>(&entry)) {
        switch (figure) {
        case Figure::Walking:
            return &check->painWalking;
        case Figure::Stairs:
            return &check->painStairs;
        case Figure::Morning:
            return &check->painMorning;
        default:
            return nullptr;
        }
    }
    return nullptr;
}

bool worsen(Entry &entry, const Worse &worse)
{
    if (worse.figure == Figure::Sign) {
        auto *check = std::get_if<CheckEntry>(&entry);
        const auto sign = static_cast<Sign>(worse.value);
        if (!check || check->signs.contains(sign))
            return false;
        check->signs.insert(sign);
        return true;
    }
    if (worse.figure == Figure::Course) {
        auto *run = std::get_if<RunEntry>(&entry);
        if (!run || run->course.value_or(Course::None) != Course::None)
            return false;
        run->course = static_cast<Course>(worse.value);
        return true;
    }
    std::optional<Pain> *score = scoreOf(entry, worse.figure);
    if (!score || !*score || (*score)->score() >= worse.value)
        return false;
    *score = Pain::of(worse.value);
    return true;
}

const Entry *anyEntry(const RandomRunner &runner, Dice &dice)
{
    const auto &log = runner.journal.log;
    if (log.empty())
        return nullptr;
    return &log[static_cast<std::size_t>(dice.between(0, static_cast<int>(log.size()) - 1))];
}

/// The longest session up to and including the day of that number.
Seconds longestUpTo(const Plan &plan, std::size_t last)
{
    Seconds longest{};
    for (std::size_t i = 0; i <= last && i < plan.days.size(); ++i)
        if (plan.days[i].workout.kind != Kind::Race)
            longest = std::max(longest, plan.days[i].workout.jog());
    return longest;
}

std::string minutesOf(Seconds time)
{
    return std::to_string(time.count() / 60) + "." + std::to_string(time.count() % 60 / 6) + " min";
}

} // namespace

Date lastBeforeTaper(const Plan &plan)
{
    Date last = plan.days.back().date;
    if (plan.verdict)
        last = std::min(last, plan.verdict->race.date -
                                  Days{taperDaysOf(plan.verdict->race.distance) + 1});
    return last;
}

std::string givenMore(const Plan &worse, const Plan &other, bool reachToo)
{
    const Date last = std::min(lastBeforeTaper(worse), lastBeforeTaper(other));
    Seconds worseSum{};
    Seconds otherSum{};
    for (std::size_t i = 0; i < std::min(worse.days.size(), other.days.size()); ++i) {
        if (worse.days[i].date > last)
            break;
        worseSum += worse.days[i].workout.jog();
        otherSum += other.days[i].workout.jog();
        const Seconds session = std::max(longestUpTo(worse, i), longestUpTo(other, i));
        if (worseSum > otherSum + session)
            return minutesOf(worseSum) + " against " + minutesOf(otherSum) + " by " +
                   toIsoDate(worse.days[i].date) + ", a session is " + minutesOf(session);
    }
    if (reachToo && worse.verdict && other.verdict &&
        rank(worse.verdict->reach) > rank(other.verdict->reach))
        return "a better verdict";
    return {};
}

std::optional<Worse> anyRaisedFigure(const RandomRunner &runner, Dice &dice)
{
    const Entry *entry = anyEntry(runner, dice);
    if (!entry)
        return std::nullopt;
    Worse worse;
    worse.entry = idOf(*entry);
    if (std::holds_alternative<RunEntry>(*entry)) {
        const int figure = dice.between(0, 2);
        worse.figure = figure == 0   ? Figure::During
                       : figure == 1 ? Figure::After
                                     : Figure::NextMorning;
    } else if (std::holds_alternative<CheckEntry>(*entry)) {
        const int figure = dice.between(0, 3);
        worse.figure = figure == 0   ? Figure::Walking
                       : figure == 1 ? Figure::Stairs
                       : figure == 2 ? Figure::Morning
                                     : Figure::Sign;
    } else {
        return std::nullopt;
    }
    if (worse.figure == Figure::Sign) {
        worse.value = dice.between(0, static_cast<int>(Sign::kCount) - 1);
        return worse;
    }
    Entry copy = *entry;
    const auto *score = scoreOf(copy, worse.figure);
    if (!*score || (*score)->score() == 10)
        return std::nullopt;
    worse.value = dice.between((*score)->score() + 1, 10);
    return worse;
}

std::optional<Worse> anyWorseCourse(const RandomRunner &runner, Dice &dice)
{
    std::vector<const RunEntry *> runs;
    for (const Entry &entry : runner.journal.log)
        if (const auto *run = std::get_if<RunEntry>(&entry))
            runs.push_back(run);
    if (runs.empty())
        return std::nullopt;
    const auto at = static_cast<std::size_t>(dice.between(0, static_cast<int>(runs.size()) - 1));
    const Course course = dice.chance(50) ? Course::Rising : Course::Limp;
    return Worse{runs[at]->id, Figure::Course, static_cast<int>(course)};
}

std::optional<Journal> with(const Journal &journal, const Worse &worse)
{
    Journal sorer = journal;
    Entry *entry = entryOf(sorer, worse.entry);
    if (!entry || !worsen(*entry, worse))
        return std::nullopt;
    sortLog(sorer.log);
    return sorer;
}

std::string breachOfLaw3(const RandomRunner &runner, const Worse &worse)
{
    const auto sorer = with(runner.journal, worse);
    if (!sorer)
        return {};
    return givenMore(makePlan(*sorer, runner.today), makePlan(runner.journal, runner.today), true);
}

std::string toldChange(const RandomRunner &runner, const Worse &worse)
{
    constexpr std::array kFigures{"pain_during",  "pain_after",  "pain_next_morning", "course",
                                  "pain_walking", "pain_stairs", "pain_morning",      "sign"};
    const Entry *entry = findEntry(runner.journal, worse.entry);
    return "worse: " + (entry ? toIsoDate(dateOf(*entry)) + " " : std::string()) + worse.entry +
           " " + kFigures[static_cast<std::size_t>(worse.figure)] + " becomes " +
           std::to_string(worse.value);
}

} // namespace restride::test
