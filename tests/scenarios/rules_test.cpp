// SPDX-License-Identifier: GPL-3.0-or-later
// The rules three times over: the ids in the code, the table in core/planner/rules.md (a row a
// rule, its id in backticks in the first column), and what plans really say. None may hold more
// than the others. A failure prints the rows or ids that are missing.
#include "core/planner/forecast.h"
#include "core/planner/planner.h"
#include "tests/scenarios/case_reader.h"
#include "tests/support/laws.h"
#include "tests/support/story.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace restride::test {
namespace {

using Ids = std::set<std::string>;

Ids idsInCode()
{
    Ids ids;
    for (int rule = 0; rule < static_cast<int>(Rule::kCount); ++rule)
        ids.emplace(ruleId(static_cast<Rule>(rule)));
    return ids;
}

std::string textOf(const std::filesystem::path &path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

// --- the table ----------------------------------------------------------------------------------

struct Row {
    std::string id;
    std::vector<std::string> cells; ///< all of them, the first too
};

std::vector<std::string> cellsOf(const std::string &line)
{
    std::vector<std::string> cells;
    std::istringstream rest(line.substr(1));
    for (std::string cell; std::getline(rest, cell, '|');)
        cells.push_back(cell);
    return cells;
}

/// The rows whose first cell is one full id in backticks.
std::vector<Row> rowsOfTable()
{
    const std::regex full(R"(\s*`([a-z]+\.[a-z_0-9]+)`\s*)");
    std::vector<Row> rows;
    std::istringstream text(textOf(RESTRIDE_SOURCE_DIR "/core/planner/rules.md"));
    for (std::string line; std::getline(text, line);) {
        if (line.empty() || line.front() != '|')
            continue;
        const std::vector<std::string> cells = cellsOf(line);
        std::smatch id;
        if (!cells.empty() && std::regex_match(cells.front(), id, full))
            rows.push_back({id[1], cells});
    }
    return rows;
}

/// How the missing row would begin: id, evidence and source as the code has them.
std::string rowFor(const std::string &id)
{
    constexpr std::array kGrades{"A", "B", "C", "S", "J"};
    const Rule rule = *ruleOfId(id);
    return "| `" + id + "` | section | " + kGrades[static_cast<std::size_t>(evidenceOf(rule))] +
           " | " + std::string(sourceOf(rule)) + " | `function` |";
}

std::string lines(const Ids &ids, std::string (*line)(const std::string &))
{
    std::string text;
    for (const std::string &id : ids)
        text += line(id) + "\n";
    return text;
}

std::string itself(const std::string &id)
{
    return id;
}

/// What `all` holds and `some` does not.
Ids missing(const Ids &all, const Ids &some)
{
    Ids rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(),
                        std::inserter(rest, rest.end()));
    return rest;
}

Ids idsInTable()
{
    Ids ids;
    for (const Row &row : rowsOfTable())
        ids.insert(row.id);
    return ids;
}

TEST(Rules, EachHasItsRowInTheTable)
{
    const Ids absent = missing(idsInCode(), idsInTable());
    EXPECT_TRUE(absent.empty()) << "rows missing in core/planner/rules.md:\n"
                                << lines(absent, rowFor);
}

TEST(Rules, NoRowOfTheTableIsOfARuleThatIsGone)
{
    const Ids unknown = missing(idsInTable(), idsInCode());
    EXPECT_TRUE(unknown.empty()) << lines(unknown, itself);
    EXPECT_EQ(rowsOfTable().size(), idsInTable().size()) << "an id has two rows";
}

/// The code of core, all in one text.
std::string codeOfCore()
{
    std::string code;
    for (const auto &file :
         std::filesystem::recursive_directory_iterator(RESTRIDE_SOURCE_DIR "/core"))
        if (file.path().extension() == ".cpp" || file.path().extension() == ".h")
            code += textOf(file.path());
    return code;
}

TEST(Rules, NameFunctionsThatThereAre)
{
    const std::string code = codeOfCore();
    const std::regex name(R"(`([A-Za-z_:]+)(?:\(\))?`)");
    for (const Row &row : rowsOfTable()) {
        const std::string &functions = row.cells.back();
        auto at = std::sregex_iterator(functions.begin(), functions.end(), name);
        EXPECT_NE(at, std::sregex_iterator()) << row.id << " names no function in its last column";
        for (; at != std::sregex_iterator(); ++at) {
            const std::string full = (*at)[1];
            const std::string last = full.substr(full.rfind(':') + 1);
            EXPECT_NE(code.find(last + "("), std::string::npos) << row.id << ": " << full;
        }
    }
}

// --- what plans say -----------------------------------------------------------------------------

void collect(Ids &seen, const RandomRunner &runner)
{
    const Plan plan = makePlan(runner.journal, runner.today);
    const auto see = [&](const Why &why) { seen.emplace(ruleId(why.rule)); };
    for (const Day &day : plan.days)
        see(day.why);
    for (const Decision &decision : plan.decisions)
        see(decision.why);
    if (plan.verdict)
        for (const Why &why : plan.verdict->because)
            see(why);
    for (const LivedDay &day : livedDays(runner.journal, runner.today))
        see(day.planned.why);
}

/// A free runner who does `days` days as planned, then nothing for `away` days, then looks.
RandomRunner livedOn(std::uint64_t seed, int days, int away)
{
    RandomRunner runner = freeRunner(seed);
    runner.journal.profile.goal.reset();
    const Plan plan = makePlan(runner.journal, runner.today);
    for (int i = 0; i < days && i < static_cast<int>(plan.days.size()); ++i)
        runner.journal = doneAsPlanned(runner.journal, plan.days[static_cast<std::size_t>(i)]);
    runner.today += Days{days + away};
    return runner;
}

/// A free runner who moves the first session of the plan to the day after it.
RandomRunner moved(std::uint64_t seed)
{
    RandomRunner runner = freeRunner(seed);
    for (const Day &day : makePlan(runner.journal, runner.today).days) {
        if (day.workout.jog() == Seconds{})
            continue;
        MoveEntry move;
        move.id = "moved";
        move.date = runner.today;
        move.from = day.date;
        move.to = day.date + Days{1};
        runner.journal.log.emplace_back(move);
        sortLog(runner.journal.log);
        break;
    }
    return runner;
}

// --- told runners, for what neither the cases nor dice bring out --------------------------------

/// A knee whose log opens the gate on 10 February and that has run `runs` times a week before.
Story backFromSoreness(int runs)
{
    Story story("2026-01-05");
    return story.comeBack(Metres{20000}, runs);
}

/// Sees every morning of `days` days, each lived as planned and without pain; the first day after.
Date liveAndSee(Ids &seen, Story &story, Date date, int days)
{
    for (int i = 0; i < days; ++i, date += Days{1})
        story.liveDay(date, {});
    collect(seen, {story.journal, date});
    return date;
}

/// build.add_day, build.consecutive; with three runs a week before also hills and speed.
void collectChanges(Ids &seen)
{
    for (const int runs : {3, 5}) {
        Story story = backFromSoreness(runs);
        liveAndSee(seen, story, day("2026-02-11"), 220);
    }
}

/// ladder.tolerance: a made-up runner whose half step would be more than what the knee takes.
void collectTolerance(Ids &seen)
{
    constexpr std::uint64_t kSeed = 9;
    constexpr int kDays = 25;
    RandomRunner runner = anyRunner(kSeed);
    const Plan plan = makePlan(runner.journal, runner.today);
    for (std::size_t i = 0; i < kDays; ++i)
        runner.journal = doneAsPlanned(runner.journal, plan.days[i]);
    runner.today += Days{kDays};
    collect(seen, runner);
}

/// race.decide, race.walking_finish, race.far and, where it is asked for, forecast.chance.
void collectRace(Ids &seen)
{
    Story story = backFromSoreness(3);
    story.race("2026-09-20", 21.1, Aim::Finish);
    Goal &goal = *story.journal.profile.goal;
    goal.switchBy = day("2026-08-30");
    goal.alternatives = {{day("2026-09-20"), Metres{10000}, "ten"}};
    goal.cutoff = minutes(180);
    const Date today = day("2026-02-11");
    collect(seen, {story.journal, today});
    Plan plan = story.plan(today);
    tell(plan, forecastOf(story.journal, plan));
    for (const Decision &decision : plan.decisions)
        seen.emplace(ruleId(decision.why.rule));
    story.race("2199-09-20", 21.1, Aim::Finish);
    collect(seen, {story.journal, today});
}

TEST(Rules, AreAllSeenInSomePlan)
{
    Ids seen;
    for (const Case &one : allCases()) {
        const RunnerDocument document = read(one.document);
        collect(seen, {document.journal, *document.today});
    }
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        collect(seen, anyRunner(seed));
        collect(seen, freeRunner(seed));
    }
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        collect(seen, livedOn(seed, 80, 0));
        collect(seen, livedOn(seed, 40, 30));
        collect(seen, moved(seed));
    }
    collectChanges(seen);
    collectTolerance(seen);
    collectRace(seen);
    const Ids unseen = missing(idsInCode(), seen);
    EXPECT_TRUE(unseen.empty()) << unseen.size() << " rules that no plan ever named:\n"
                                << lines(unseen, itself);
}

} // namespace
} // namespace restride::test
