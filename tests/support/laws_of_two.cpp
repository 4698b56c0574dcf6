// SPDX-License-Identifier: GPL-3.0-or-later
// Laws 4, 8, 9 and 10: about the race, the days that bear it out, absence, and two machines.
#include "core/planner/planner.h"
#include "tests/support/laws.h"

#include <algorithm>
#include <map>

namespace restride::test {
namespace {

int rank(Reach reach)
{
    return reach == Reach::Run ? 2 : reach == Reach::RunWalk ? 1 : 0;
}

bool isSession(const Day &day)
{
    return isRunning(day.workout.kind) && day.workout.kind != Kind::Race;
}

} // namespace

// --- law 4 --------------------------------------------------------------------------------------

std::optional<OtherRace> anyLaterRace(const RandomRunner &runner, Dice &dice)
{
    if (!runner.journal.profile.goal)
        return std::nullopt;
    return OtherRace{Days{dice.between(1, dice.chance(50) ? 21 : 150)}, {}};
}

std::optional<OtherRace> anyLongerRace(const RandomRunner &runner, Dice &dice)
{
    if (!runner.journal.profile.goal)
        return std::nullopt;
    return OtherRace{{}, Metres{dice.between(100, dice.chance(50) ? 2000 : 25000)}};
}

std::string breachOfLaw4(const RandomRunner &runner, const OtherRace &other)
{
    if (!runner.journal.profile.goal)
        return {};
    Journal changed = runner.journal;
    changed.profile.goal->race.date += other.later;
    changed.profile.goal->race.distance += other.farther;
    const auto verdict = makePlan(runner.journal, runner.today).verdict;
    const auto then = makePlan(changed, runner.today).verdict;
    if (other.later > Days{} && verdict->restsOn == RestsOn::Plan &&
        rank(then->reach) < rank(verdict->reach))
        return "a later date makes the verdict worse";
    if (other.farther > Metres{} && rank(then->reach) > rank(verdict->reach))
        return "a longer distance makes the verdict better";
    return {};
}

std::string toldChange(const RandomRunner & /*runner*/, const OtherRace &other)
{
    return "race " + std::to_string(other.later.count()) + " days later, " +
           std::to_string(other.farther.count()) + " m longer";
}

// --- law 8 --------------------------------------------------------------------------------------

namespace {

/// Section 10, written down anew: longest run and week that `run` needs, in metres.
struct Needs {
    double longest = 0;
    double week = 0;
};

Needs needsFor(Metres distance, Pace easy)
{
    struct Row {
        double distance;
        double longest;
        double week;
    };
    constexpr std::array kRows{Row{0, 0, 0}, Row{5000, 4000, 7500}, Row{10000, 8000, 15000},
                               Row{21100, 15000, 27500}, Row{42200, 26000, 47500}};
    std::size_t high = 1;
    while (high + 1 < kRows.size() && distance.count() > kRows[high].distance)
        ++high;
    const Row &a = kRows[high - 1];
    const Row &b = kRows[high];
    const double share = (distance.count() - a.distance) / (b.distance - a.distance);
    const Seconds capTime = distance > Metres{21100} ? minutes(180) : minutes(150);
    return {std::min(a.longest + share * (b.longest - a.longest),
                     double(easy.distanceIn(capTime).count())),
            a.week + share * (b.week - a.week)};
}

/// What the days of a plan and the entries of its log hold, read generously where the log leaves
/// room: a run counts by its distance or its minutes, whichever is more.
class Shown
{
public:
    Shown(const Plan &plan, const Journal &journal) : journal_(journal)
    {
        race_ = plan.verdict->race.date;
        for (const Entry &entry : journal.log)
            if (const auto *run = std::get_if<RunEntry>(&entry))
                if (run->date < plan.today || sameDayLogged(plan, run->date))
                    read(*run);
        readBefore();
        for (const Day &day : plan.days)
            if (isSession(day) && day.date < race_)
                read(day);
    }

    [[nodiscard]] double longestRun() const { return longestRun_; }
    [[nodiscard]] double longestOuting() const { return longestOuting_; }
    [[nodiscard]] double runWeek() const { return largest(runWeeks_); }
    [[nodiscard]] double outingWeek() const { return largest(outingWeeks_); }
    [[nodiscard]] bool highEnough() const { return !lowRungLast_; }

private:
    static bool sameDayLogged(const Plan &plan, Date date)
    {
        return date == plan.today && plan.days.front().workout.segments.empty();
    }
    [[nodiscard]] Pace easy() const { return easyPaceOf(journal_.profile.runner); }
    [[nodiscard]] Pace walk() const { return walkPaceOf(journal_.profile.runner); }

    void add(Date date, double run, double outing, double jogged)
    {
        const Date week = startOfWeek(date, journal_.profile.runner.weekStarts);
        runWeeks_[week] += jogged;
        outingWeeks_[week] += outing;
        const int daysTo = daysBetween(date, race_);
        if (daysTo < 10 || daysTo > 42)
            return;
        longestRun_ = std::max(longestRun_, run);
        longestOuting_ = std::max(longestOuting_, outing);
    }
    void read(const RunEntry &run)
    {
        const double jogged = easy().distanceIn(run.jog).count();
        const double byTime = jogged + walk().distanceIn(run.walk).count();
        const double told = run.distance ? run.distance->count() : 0;
        add(run.date, run.walk == Seconds{} ? std::max(jogged, told) : 0, std::max(byTime, told),
            std::max(jogged, run.walk == Seconds{} ? told : 0));
    }
    void readBefore()
    {
        const Before &before = journal_.profile.before;
        if (before.lastRun && before.longest)
            add(*before.lastRun, before.longest->count(), before.longest->count(),
                before.longest->count());
    }
    void read(const Day &day)
    {
        Seconds continuous{};
        for (const Segment &segment : day.workout.segments)
            if (segment.repeat == 1)
                continuous = std::max(continuous, segment.jog);
        add(day.date, easy().distanceIn(continuous).count(), day.distance.count(),
            easy().distanceIn(day.workout.jog()).count());
        // Twice clean on rung 7, the last of them before the taper, is rung 8 on the morning after;
        // the days of the taper show no rung.
        if (day.phase == Phase::WalkJog && day.workout.rung)
            lowRungLast_ = *day.workout.rung < Rung::whole(7);
        else if (day.phase == Phase::Base || day.phase == Phase::Build)
            lowRungLast_ = false;
    }
    static double largest(const std::map<Date, double> &weeks)
    {
        double most = 0;
        for (const auto &[start, metres] : weeks)
            most = std::max(most, metres);
        return most;
    }

    const Journal &journal_;
    Date race_{};
    double longestRun_ = 0;
    double longestOuting_ = 0;
    std::map<Date, double> runWeeks_;
    std::map<Date, double> outingWeeks_;
    bool lowRungLast_ = false;
};

} // namespace

std::string breachOfLaw8(const RandomRunner &runner, const Nothing & /*change*/)
{
    const Plan plan = makePlan(runner.journal, runner.today);
    if (!plan.verdict || plan.verdict->race.date < runner.today)
        return {};
    const auto onRaceDay = std::find_if(plan.days.begin(), plan.days.end(), [&](const Day &day) {
        return day.date == plan.verdict->race.date;
    });
    const bool raced = onRaceDay != plan.days.end() && onRaceDay->workout.kind == Kind::Race;
    const bool reached = rank(plan.verdict->reach) > 0;
    const bool doneToday = onRaceDay != plan.days.end() && onRaceDay->date == runner.today;
    if (raced != reached && !doneToday)
        return reached ? "in reach, and race day holds no race" : "out of reach, and still a race";
    if (!reached)
        return {};
    const Needs needs =
        needsFor(plan.verdict->race.distance, easyPaceOf(runner.journal.profile.runner));
    const Shown shown(plan, runner.journal);
    constexpr double kRounding = 20; // metres
    const bool run = shown.longestRun() + kRounding >= needs.longest &&
                     shown.runWeek() + kRounding >= needs.week;
    const bool walked =
        shown.longestOuting() + kRounding >= plan.verdict->race.distance.count() * 0.60 &&
        shown.outingWeek() + kRounding >= needs.week * 0.75;
    if (plan.verdict->reach == Reach::Run && !run)
        return "`run`, but the days hold " + std::to_string(shown.longestRun()) + " m of " +
               std::to_string(needs.longest) + ", a week of " + std::to_string(shown.runWeek()) +
               " of " + std::to_string(needs.week);
    if (plan.verdict->reach == Reach::RunWalk && !walked)
        return "`run_walk`, but the days hold " + std::to_string(shown.longestOuting()) + " m";
    if (!shown.highEnough())
        return "in reach from below rung 7";
    return {};
}

// --- law 9 --------------------------------------------------------------------------------------

std::optional<Absence> anyMissedSession(const RandomRunner & /*runner*/, Dice &dice)
{
    return Absence{dice.between(0, 28), dice.between(1, 3)};
}

std::optional<Absence> anyBreak(const RandomRunner & /*runner*/, Dice &dice)
{
    return Absence{dice.between(0, 28), dice.between(4, dice.chance(70) ? 20 : 70)};
}

namespace {

/// The plans of the day after an absence: of the one who was away, and of the one who was not.
struct Lives {
    Plan away;
    Plan done;
    std::vector<Day> doneDays; ///< what the one did while the other was away
    bool comparable = false;
};

Lives livesOf(const RandomRunner &runner, const Absence &absence)
{
    const Plan plan = makePlan(runner.journal, runner.today);
    const Date back = runner.today + Days{absence.done + absence.leftOut};
    Lives lives;
    // What opens the gate is a report, not a day done (as in law 2).
    if (plan.answer == Answer::Refer || !plan.now.gateOpen || back > lastBeforeTaper(plan))
        return lives;
    Journal away = runner.journal;
    for (int i = 0; i < absence.done; ++i)
        away = doneAsPlanned(away, plan.days[static_cast<std::size_t>(i)]);
    Journal done = away;
    for (int i = 0; i < absence.leftOut; ++i) {
        const Day &day = plan.days[static_cast<std::size_t>(absence.done + i)];
        done = doneAsPlanned(done, day);
        lives.doneDays.push_back(day);
    }
    lives.comparable = done != away;
    lives.away = makePlan(away, back);
    lives.done = makePlan(done, back);
    return lives;
}

} // namespace

namespace {

/// Sums week by week from the first day back: a session may fall on another day, but a week off is
/// never followed by more than a week done.
std::string caughtUp(const Lives &lives)
{
    const Date last = std::min(lastBeforeTaper(lives.away), lastBeforeTaper(lives.done));
    Seconds away{};
    Seconds done{};
    Seconds session{};
    const std::size_t days = std::min(lives.away.days.size(), lives.done.days.size());
    for (std::size_t i = 0; i < days && lives.away.days[i].date <= last; ++i) {
        const Seconds jog = lives.away.days[i].workout.jog();
        away += jog;
        done += lives.done.days[i].workout.jog();
        session = std::max({session, jog, lives.done.days[i].workout.jog()});
        if (i % 7 == 6 && away > done + session)
            return std::to_string(away.count() / 60) + " min against " +
                   std::to_string(done.count() / 60) + " by " + toIsoDate(lives.away.days[i].date) +
                   ", a session is " + std::to_string(session.count() / 60);
    }
    return {};
}

std::string raisedCap(const RandomRunner &runner, const Lives &lives)
{
    const Date last = std::min(lastBeforeTaper(lives.away), lastBeforeTaper(lives.done));
    const Weekday starts = runner.journal.profile.runner.weekStarts;
    Seconds longest{};
    std::map<Date, Seconds> doneWeeks;
    for (const Day &day : lives.doneDays) {
        longest = std::max(longest, day.workout.jog());
        doneWeeks[startOfWeek(day.date, starts)] += day.workout.jog();
    }
    for (const Day &day : lives.done.days)
        doneWeeks[startOfWeek(day.date, starts)] += day.workout.jog();
    std::map<Date, Seconds> awayWeeks;
    for (std::size_t i = 0; i < lives.away.days.size() && i < lives.done.days.size(); ++i) {
        const Day &day = lives.away.days[i];
        if (day.date > last)
            break;
        // A session may fall on another day: the other life's next one lies in the week ahead.
        for (std::size_t next = i; next < std::min(i + 7, lives.done.days.size()); ++next)
            longest = std::max(longest, lives.done.days[next].workout.jog());
        // build.gentlest rounds each step up to a whole minute.
        if (day.workout.jog() > longest + Seconds{60})
            return "a run of " + std::to_string(day.workout.jog().count()) + " s on " +
                   toIsoDate(day.date) + " where " + std::to_string(longest.count()) +
                   " s is the most of the one who did not miss";
        awayWeeks[startOfWeek(day.date, starts)] += day.workout.jog();
    }
    Seconds largest{};
    for (const auto &[start, jog] : doneWeeks) {
        largest = std::max(largest, jog);
        const auto away = awayWeeks.find(start);
        // A session may fall into this week in one life, and into the next in the other.
        if (away != awayWeeks.end() && away->second > largest + longest)
            return "a week of " + std::to_string(away->second.count()) + " s from " +
                   toIsoDate(start) + " where " + std::to_string(largest.count()) +
                   " s is the most of the one who did not miss";
    }
    return {};
}

} // namespace

std::string breachOfLaw9(const RandomRunner &runner, const Absence &absence)
{
    const Lives lives = livesOf(runner, absence);
    if (!lives.comparable)
        return {};
    const std::string more = caughtUp(lives);
    return more.empty() ? raisedCap(runner, lives) : more;
}

std::string toldChange(const RandomRunner &runner, const Absence &absence)
{
    return std::to_string(absence.done) + " days done as planned from " + toIsoDate(runner.today) +
           ", then " + std::to_string(absence.leftOut) + " days left out";
}

// --- law 10 -------------------------------------------------------------------------------------

std::optional<Fork> anyFork(const RandomRunner &runner, Dice &dice)
{
    if (runner.journal.log.size() < 2)
        return std::nullopt;
    return Fork{static_cast<std::uint64_t>(dice.between(0, 1'000'000))};
}

namespace {

Journal united(const Journal &journal, const std::vector<Entry> &first,
               const std::vector<Entry> &second)
{
    Journal both = journal;
    both.log = first;
    for (const Entry &entry : second)
        if (!findEntry(both, idOf(entry)))
            both.log.push_back(entry);
    sortLog(both.log);
    return both;
}

} // namespace

std::string breachOfUnion(const RandomRunner &runner, const Fork &fork)
{
    std::vector<Entry> here;
    std::vector<Entry> there;
    std::mt19937_64 engine(fork.salt);
    for (const Entry &entry : runner.journal.log) {
        const auto where = engine() % 3;
        if (where != 1)
            here.push_back(entry);
        if (where != 2)
            there.push_back(entry);
    }
    const Plan plan = makePlan(runner.journal, runner.today);
    if (plan != makePlan(united(runner.journal, here, there), runner.today) ||
        plan != makePlan(united(runner.journal, there, here), runner.today))
        return "the union of two machines' entries gives another plan";
    return {};
}

std::string toldChange(const RandomRunner & /*runner*/, const Fork &fork)
{
    return "forked by " + std::to_string(fork.salt);
}

std::optional<SecondReport> anySecondReport(const RandomRunner &runner, Dice &dice)
{
    std::vector<const RunEntry *> runs;
    for (const Entry &entry : runner.journal.log)
        if (const auto *run = std::get_if<RunEntry>(&entry))
            runs.push_back(run);
    if (runs.empty())
        return std::nullopt;
    SecondReport report;
    report.run = runs[static_cast<std::size_t>(dice.between(0, int(runs.size()) - 1))]->id;
    const auto score = [&] { return *Pain::of(dice.between(0, dice.chance(70) ? 3 : 10)); };
    report.during = score();
    report.after = score();
    report.nextMorning = score();
    return report;
}

RunEntry retold(RunEntry run, const SecondReport &report)
{
    if (run.painDuring)
        run.painDuring = report.during;
    if (run.painAfter)
        run.painAfter = report.after;
    if (run.painNextMorning)
        run.painNextMorning = report.nextMorning;
    return run;
}

std::string breachOfLaw10(const RandomRunner &runner, const SecondReport &report)
{
    const Entry *found = findEntry(runner.journal, report.run);
    if (!found || !std::holds_alternative<RunEntry>(*found))
        return {};
    RunEntry second = retold(std::get<RunEntry>(*found), report);
    second.id += "-second";
    Journal both = runner.journal;
    both.log.emplace_back(second);
    Journal other = both;
    std::erase_if(other.log, [&](const Entry &entry) { return idOf(entry) == report.run; });
    sortLog(both.log);
    sortLog(other.log);
    const Plan plan = makePlan(both, runner.today);
    const std::string first = givenMore(plan, makePlan(runner.journal, runner.today), true);
    if (!first.empty())
        return "both against the first report: " + first;
    const std::string alone = givenMore(plan, makePlan(other, runner.today), true);
    return alone.empty() ? alone : "both against the second report: " + alone;
}

std::string toldChange(const RandomRunner & /*runner*/, const SecondReport &report)
{
    return "second report of " + report.run + ": pain " + std::to_string(report.during.score()) +
           "/" + std::to_string(report.after.score()) + "/" +
           std::to_string(report.nextMorning.score());
}

} // namespace restride::test
