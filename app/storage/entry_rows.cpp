// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/entry_rows.h"

#include "app/storage/sql_error.h"
#include "app/storage/sql_row.h"
#include "app/storage/sql_transaction.h"
#include "app/storage/sql_value.h"
#include "app/storage/value_limits.h"

#include <array>

namespace restride {
namespace {

// Reading: each select names its columns in the order in which the function beside it takes them.

/// The columns that every entry has; those that follow stand in `details`.
void readBase(SqlRow &row, EntryBase &base, const char *details)
{
    row.inTable("entry");
    base.id = row.required<std::string>();
    base.date = row.required<Date>();
    base.note = row.required<std::string>();
    row.inTable(details);
}

constexpr const char *kSelectRuns = R"(
SELECT entry.id, entry.date, entry.note, walk_s, jog_s, distance_m, terrain, effort,
       pain_during, pain_after, pain_next_morning, course, pain_onset_s,
       (SELECT group_concat(mask) FROM run_entry_mask AS m WHERE m.entry_id = entry.id) AS mask,
       shoe, surface, climb_m, source
FROM entry JOIN run_entry ON run_entry.entry_id = entry.id WHERE entry.type = 'run')";

Entry readRun(SqlRow &row)
{
    RunEntry run;
    readBase(row, run, "run_entry");
    run.walk = row.required<Seconds>();
    run.jog = row.required<Seconds>();
    run.distance = row.optional<Metres>();
    run.terrain = row.optional<Ground>();
    run.effort = row.optional<Effort>();
    run.painDuring = row.optional<Pain>();
    run.painAfter = row.optional<Pain>();
    run.painNextMorning = row.optional<Pain>();
    run.course = row.optional<Course>();
    run.painOnset = row.optional<Seconds>();
    run.masked = row.inTable("run_entry_mask").flags<Mask>();
    row.inTable("run_entry");
    run.shoe = row.required<std::string>();
    run.surface = row.required<std::string>();
    run.climb = row.optional<Metres>();
    run.source = row.required<std::string>();
    return run;
}

constexpr const char *kSelectChecks = R"(
SELECT entry.id, entry.date, entry.note, pain_walking, pain_stairs, pain_morning, brisk_walk_30_ok,
       daily_load,
       (SELECT group_concat(sign) FROM check_entry_sign AS s WHERE s.entry_id = entry.id) AS sign
FROM entry JOIN check_entry ON check_entry.entry_id = entry.id WHERE entry.type = 'check')";

Entry readCheck(SqlRow &row)
{
    CheckEntry check;
    readBase(row, check, "check_entry");
    check.painWalking = row.optional<Pain>();
    check.painStairs = row.optional<Pain>();
    check.painMorning = row.optional<Pain>();
    check.briskWalk30Ok = row.optional<bool>();
    check.dailyLoad = row.required<bool>();
    check.signs = row.inTable("check_entry_sign").flags<Sign>();
    return check;
}

constexpr const char *kSelectCross = R"(
SELECT entry.id, entry.date, entry.note, sport, duration_s, pain_during, pain_next_morning
FROM entry JOIN cross_entry ON cross_entry.entry_id = entry.id WHERE entry.type = 'cross')";

Entry readCross(SqlRow &row)
{
    CrossEntry cross;
    readBase(row, cross, "cross_entry");
    cross.sport = row.required<Sport>();
    cross.duration = row.required<Seconds>();
    cross.painDuring = row.optional<Pain>();
    cross.painNextMorning = row.optional<Pain>();
    return cross;
}

constexpr const char *kSelectStrength =
    "SELECT entry.id, entry.date, entry.note FROM entry WHERE entry.type = 'strength'";

Entry readStrength(SqlRow &row)
{
    StrengthEntry strength;
    readBase(row, strength, "entry");
    return strength;
}

constexpr const char *kSelectSkips = R"(
SELECT entry.id, entry.date, entry.note, reason
FROM entry JOIN skip_entry ON skip_entry.entry_id = entry.id WHERE entry.type = 'skip')";

Entry readSkip(SqlRow &row)
{
    SkipEntry skip;
    readBase(row, skip, "skip_entry");
    skip.reason = row.required<std::string>();
    return skip;
}

constexpr const char *kSelectMoves = R"(
SELECT entry.id, entry.date, entry.note, from_date, to_date
FROM entry JOIN move_entry ON move_entry.entry_id = entry.id WHERE entry.type = 'move')";

Entry readMove(SqlRow &row)
{
    MoveEntry move;
    readBase(row, move, "move_entry");
    move.from = row.required<Date>();
    move.to = row.required<Date>();
    return move;
}

constexpr const char *kSelectCleared =
    "SELECT entry.id, entry.date, entry.note FROM entry WHERE entry.type = 'cleared'";

Entry readCleared(SqlRow &row)
{
    ClearedEntry cleared;
    readBase(row, cleared, "entry");
    return cleared;
}

struct EntryReader {
    const char *select;
    Entry (*read)(SqlRow &row);
};
constexpr std::array kReaders{
    EntryReader{kSelectRuns, readRun},        EntryReader{kSelectChecks, readCheck},
    EntryReader{kSelectCross, readCross},     EntryReader{kSelectStrength, readStrength},
    EntryReader{kSelectSkips, readSkip},      EntryReader{kSelectMoves, readMove},
    EntryReader{kSelectCleared, readCleared},
};
static_assert(kReaders.size() == std::variant_size_v<Entry>);

// Writing: one overload for each type; the row of `entry` is there already.

const char *typeOf(const Entry &entry)
{
    constexpr std::array kTypes{"run", "check", "cross", "strength", "skip", "move", "cleared"};
    static_assert(kTypes.size() == std::variant_size_v<Entry>);
    return kTypes.at(entry.index());
}

void addDetails(SqlTransaction &transaction, const RunEntry &run)
{
    transaction.run(QStringLiteral("INSERT INTO run_entry (entry_id, walk_s, jog_s, distance_m, "
                                   "terrain, effort, pain_during, pain_after, pain_next_morning, "
                                   "course, pain_onset_s, shoe, surface, climb_m, source) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    {toSql(run.id), toSql(run.walk), toSql(run.jog), toSql(run.distance),
                     toSql(run.terrain), toSql(run.effort), toSql(run.painDuring),
                     toSql(run.painAfter), toSql(run.painNextMorning), toSql(run.course),
                     toSql(run.painOnset), toSql(run.shoe), toSql(run.surface), toSql(run.climb),
                     toSql(run.source)});
    run.masked.forEach([&](Mask mask) {
        transaction.run(QStringLiteral("INSERT INTO run_entry_mask (entry_id, mask) VALUES (?, ?)"),
                        {toSql(run.id), toSql(mask)});
    });
}

void addDetails(SqlTransaction &transaction, const CheckEntry &check)
{
    transaction.run(QStringLiteral("INSERT INTO check_entry (entry_id, pain_walking, pain_stairs, "
                                   "pain_morning, brisk_walk_30_ok, daily_load) "
                                   "VALUES (?, ?, ?, ?, ?, ?)"),
                    {toSql(check.id), toSql(check.painWalking), toSql(check.painStairs),
                     toSql(check.painMorning), toSql(check.briskWalk30Ok), toSql(check.dailyLoad)});
    check.signs.forEach([&](Sign sign) {
        transaction.run(
            QStringLiteral("INSERT INTO check_entry_sign (entry_id, sign) VALUES (?, ?)"),
            {toSql(check.id), toSql(sign)});
    });
}

void addDetails(SqlTransaction &transaction, const CrossEntry &cross)
{
    transaction.run(QStringLiteral("INSERT INTO cross_entry (entry_id, sport, duration_s, "
                                   "pain_during, pain_next_morning) VALUES (?, ?, ?, ?, ?)"),
                    {toSql(cross.id), toSql(cross.sport), toSql(cross.duration),
                     toSql(cross.painDuring), toSql(cross.painNextMorning)});
}

void addDetails(SqlTransaction &, const StrengthEntry &) {}

void addDetails(SqlTransaction &transaction, const SkipEntry &skip)
{
    transaction.run(QStringLiteral("INSERT INTO skip_entry (entry_id, reason) VALUES (?, ?)"),
                    {toSql(skip.id), toSql(skip.reason)});
}

void addDetails(SqlTransaction &transaction, const MoveEntry &move)
{
    transaction.run(
        QStringLiteral("INSERT INTO move_entry (entry_id, from_date, to_date) VALUES (?, ?, ?)"),
        {toSql(move.id), toSql(move.from), toSql(move.to)});
}

void addDetails(SqlTransaction &, const ClearedEntry &) {}

} // namespace

Expected<std::vector<Entry>, StoreError> readLog(const QSqlDatabase &database)
{
    std::vector<Entry> log;
    for (const EntryReader &reader : kReaders) {
        const auto read = readRows(database, "entry", reader.select, [&](SqlRow &row) {
            log.push_back(reader.read(row));
            row.hold(beyondLimits(log.back()));
        });
        if (!read)
            return Unexpected{read.error()};
    }
    // An entry whose own row is gone would drop out of the log without a word.
    const auto count = readNumber(database, QStringLiteral("SELECT count(*) FROM entry"));
    if (!count)
        return Unexpected{count.error()};
    if (static_cast<std::size_t>(*count) != log.size())
        return Unexpected{damaged("entries without the row of their type")};
    sortLog(log);
    return log;
}

void addEntry(SqlTransaction &transaction, const Entry &entry)
{
    const EntryBase &base = baseOf(entry);
    transaction.run(
        QStringLiteral("INSERT INTO entry (id, type, date, note) VALUES (?, ?, ?, ?)"),
        {toSql(base.id), QString::fromLatin1(typeOf(entry)), toSql(base.date), toSql(base.note)});
    std::visit([&](const auto &details) { addDetails(transaction, details); }, entry);
}

void removeEntry(SqlTransaction &transaction, const EntryId &id)
{
    transaction.runOnOneRow(QStringLiteral("DELETE FROM entry WHERE id = ?"), {toSql(id)});
}

} // namespace restride
