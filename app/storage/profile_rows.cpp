// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/profile_rows.h"

#include "app/storage/sql_row.h"
#include "app/storage/sql_transaction.h"
#include "app/storage/sql_value.h"
#include "app/storage/value_limits.h"

namespace restride {
namespace {

constexpr unsigned kDaysOfWeek = 7;

// Reading: each select names its columns in the order in which the lines below it take them.

Expected<Done, StoreError> readRunner(const QSqlDatabase &database, Runner &runner)
{
    auto read =
        readRows(database, "runner",
                 "SELECT long_run_day, week_starts, easy_pace_s_per_km, walk_pace_s_per_km, "
                 "experience, caution, age FROM runner",
                 [&](SqlRow &row) {
                     runner.longRunDay = row.optional<Weekday>();
                     runner.weekStarts = row.required<Weekday>();
                     runner.easyPace = row.optional<Pace>();
                     runner.walkPace = row.optional<Pace>();
                     runner.experience = row.required<Experience>();
                     runner.caution = row.required<Caution>();
                     runner.age = row.optional<int>();
                 });
    if (!read)
        return read;
    return readRows(
        database, "runner_circumstance", "SELECT circumstance FROM runner_circumstance",
        [&](SqlRow &row) { runner.circumstances.insert(row.required<Circumstance>()); });
}

Expected<Done, StoreError> readRunDays(const QSqlDatabase &database, Runner &runner)
{
    WeekdaySet runDays;
    auto read = readRows(database, "runner_run_day", "SELECT day FROM runner_run_day",
                         [&](SqlRow &row) { runDays.insert(row.required<Weekday>()); });
    if (!runDays.empty()) // a profile that was never written has none, and keeps the default
        runner.runDays = runDays;
    return read;
}

Expected<Done, StoreError> readKnee(const QSqlDatabase &database, Knee &knee)
{
    auto read = readRows(database, "knee", "SELECT kind, side, site, onset, pain_free_s FROM knee",
                         [&](SqlRow &row) {
                             knee.kind = row.required<KneeKind>();
                             knee.side = row.optional<Side>();
                             knee.site = row.optional<Site>();
                             knee.onset = row.optional<Date>();
                             knee.painFree = row.optional<Seconds>();
                         });
    if (!read)
        return read;
    return readRows(database, "knee_aggravator", "SELECT aggravator FROM knee_aggravator",
                    [&](SqlRow &row) { knee.aggravators.insert(row.required<Aggravator>()); });
}

Expected<Done, StoreError> readBefore(const QSqlDatabase &database, Before &before)
{
    auto read =
        readRows(database, "running_before",
                 "SELECT longest_m, runs_per_week, last_run FROM running_before", [&](SqlRow &row) {
                     before.longest = row.optional<Metres>();
                     before.runsPerWeek = row.optional<int>();
                     before.lastRun = row.optional<Date>();
                 });
    if (!read)
        return read;
    return readRows(database, "running_before_week",
                    "SELECT distance_m FROM running_before_week ORDER BY position",
                    [&](SqlRow &row) { before.weekly.push_back(row.required<Metres>()); });
}

Race readRace(SqlRow &row)
{
    Race race;
    race.date = row.required<Date>();
    race.distance = row.required<Metres>();
    race.name = row.required<std::string>();
    return race;
}

Expected<Done, StoreError> readGoal(const QSqlDatabase &database, std::optional<Goal> &goal)
{
    auto read = readRows(database, "goal",
                         "SELECT date, distance_m, name, aim, switch_by, cutoff_s FROM goal",
                         [&](SqlRow &row) {
                             goal.emplace();
                             goal->race = readRace(row);
                             goal->aim = row.required<Aim>();
                             goal->switchBy = row.optional<Date>();
                             goal->cutoff = row.optional<Seconds>();
                         });
    if (!read || !goal)
        return read;
    return readRows(database, "goal_alternative",
                    "SELECT date, distance_m, name FROM goal_alternative ORDER BY position",
                    [&](SqlRow &row) { goal->alternatives.push_back(readRace(row)); });
}

// Writing.

void clearProfile(SqlTransaction &transaction)
{
    for (const char *table :
         {"runner", "runner_run_day", "runner_circumstance", "knee", "knee_aggravator",
          "running_before", "running_before_week", "goal", "goal_alternative"})
        transaction.run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
}

void writeRunner(SqlTransaction &transaction, const Runner &runner)
{
    transaction.run(
        QStringLiteral(
            "INSERT INTO runner (only_row, long_run_day, week_starts, easy_pace_s_per_km, "
            "walk_pace_s_per_km, experience, caution, age) VALUES (1, ?, ?, ?, ?, ?, ?, ?)"),
        {toSql(runner.longRunDay), toSql(runner.weekStarts), toSql(runner.easyPace),
         toSql(runner.walkPace), toSql(runner.experience), toSql(runner.caution),
         toSql(runner.age)});
    for (unsigned i = 0; i < kDaysOfWeek; ++i)
        if (runner.runDays.contains(Weekday{i}))
            transaction.run(QStringLiteral("INSERT INTO runner_run_day (day) VALUES (?)"),
                            {toSql(Weekday{i})});
    runner.circumstances.forEach([&](Circumstance circumstance) {
        transaction.run(QStringLiteral("INSERT INTO runner_circumstance (circumstance) VALUES (?)"),
                        {toSql(circumstance)});
    });
}

void writeKnee(SqlTransaction &transaction, const Knee &knee)
{
    transaction.run(
        QStringLiteral("INSERT INTO knee (only_row, kind, side, site, onset, pain_free_s) "
                       "VALUES (1, ?, ?, ?, ?, ?)"),
        {toSql(knee.kind), toSql(knee.side), toSql(knee.site), toSql(knee.onset),
         toSql(knee.painFree)});
    knee.aggravators.forEach([&](Aggravator aggravator) {
        transaction.run(QStringLiteral("INSERT INTO knee_aggravator (aggravator) VALUES (?)"),
                        {toSql(aggravator)});
    });
}

void writeBefore(SqlTransaction &transaction, const Before &before)
{
    transaction.run(
        QStringLiteral("INSERT INTO running_before (only_row, longest_m, runs_per_week, last_run) "
                       "VALUES (1, ?, ?, ?)"),
        {toSql(before.longest), toSql(before.runsPerWeek), toSql(before.lastRun)});
    int position = 0;
    for (const Metres week : before.weekly)
        transaction.run(
            QStringLiteral("INSERT INTO running_before_week (position, distance_m) VALUES (?, ?)"),
            {++position, toSql(week)});
}

void writeGoal(SqlTransaction &transaction, const Goal &goal)
{
    transaction.run(
        QStringLiteral("INSERT INTO goal (only_row, date, distance_m, name, aim, switch_by, "
                       "cutoff_s) VALUES (1, ?, ?, ?, ?, ?, ?)"),
        {toSql(goal.race.date), toSql(goal.race.distance), toSql(goal.race.name), toSql(goal.aim),
         toSql(goal.switchBy), toSql(goal.cutoff)});
    int position = 0;
    for (const Race &race : goal.alternatives)
        transaction.run(
            QStringLiteral("INSERT INTO goal_alternative (position, date, distance_m, name) "
                           "VALUES (?, ?, ?, ?)"),
            {++position, toSql(race.date), toSql(race.distance), toSql(race.name)});
}

} // namespace

Expected<Profile, StoreError> readProfile(const QSqlDatabase &database)
{
    Profile profile;
    if (auto read = readRunner(database, profile.runner); !read)
        return Unexpected{read.error()};
    if (auto read = readRunDays(database, profile.runner); !read)
        return Unexpected{read.error()};
    if (auto read = readKnee(database, profile.knee); !read)
        return Unexpected{read.error()};
    if (auto read = readBefore(database, profile.before); !read)
        return Unexpected{read.error()};
    if (auto read = readGoal(database, profile.goal); !read)
        return Unexpected{read.error()};
    if (auto wrong = beyondLimits(profile))
        return Unexpected{std::move(*wrong)};
    return profile;
}

void writeProfile(SqlTransaction &transaction, const Profile &profile)
{
    clearProfile(transaction);
    writeRunner(transaction, profile.runner);
    writeKnee(transaction, profile.knee);
    writeBefore(transaction, profile.before);
    if (profile.goal)
        writeGoal(transaction, *profile.goal);
}

} // namespace restride
