// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/schema.h"

#include "app/storage/sql_transaction.h"

namespace restride {
namespace {

// The log: one row in `entry` for each, with a row of the same id in the table of its type where
// the type has more to say. Sets are tables of words. A day is YYYY-MM-DD, a duration is in
// seconds, a length in metres, a pain 0 to 10; NULL is "not said".
Migration firstTables()
{
    return {
        1,
        {
            QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId),

            QStringLiteral(R"(CREATE TABLE entry (
    id   TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    type TEXT NOT NULL
         CHECK (type IN ('run', 'check', 'cross', 'strength', 'skip', 'move', 'cleared')),
    date TEXT NOT NULL CHECK (date(date) IS date),
    note TEXT NOT NULL DEFAULT ''
) STRICT)"),

            QStringLiteral(R"(CREATE TABLE run_entry (
    entry_id          TEXT PRIMARY KEY NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    walk_s            INTEGER NOT NULL CHECK (walk_s >= 0),
    jog_s             INTEGER NOT NULL CHECK (jog_s >= 0),
    distance_m        INTEGER CHECK (distance_m >= 0),
    terrain           TEXT CHECK (terrain IN ('flat', 'hilly')),
    effort            TEXT CHECK (effort IN ('easy', 'steady', 'hard', 'race')),
    pain_during       INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_after        INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    pain_next_morning INTEGER CHECK (pain_next_morning BETWEEN 0 AND 10),
    course            TEXT CHECK (course IN ('none', 'warmup_gone', 'warmup_stayed', 'rising',
                                             'late', 'limp')),
    pain_onset_s      INTEGER CHECK (pain_onset_s >= 0),
    shoe              TEXT NOT NULL DEFAULT '',
    surface           TEXT NOT NULL DEFAULT '',
    climb_m           INTEGER,
    source            TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID)"),

            QStringLiteral(R"(CREATE TABLE run_entry_mask (
    entry_id TEXT NOT NULL REFERENCES run_entry (entry_id) ON DELETE CASCADE,
    mask     TEXT NOT NULL CHECK (mask IN ('painkiller', 'brace', 'tape')),
    PRIMARY KEY (entry_id, mask)
) STRICT, WITHOUT ROWID)"),

            QStringLiteral(R"(CREATE TABLE check_entry (
    entry_id         TEXT PRIMARY KEY NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    pain_walking     INTEGER CHECK (pain_walking BETWEEN 0 AND 10),
    pain_stairs      INTEGER CHECK (pain_stairs BETWEEN 0 AND 10),
    pain_morning     INTEGER CHECK (pain_morning BETWEEN 0 AND 10),
    brisk_walk_30_ok INTEGER CHECK (brisk_walk_30_ok IN (0, 1))
) STRICT, WITHOUT ROWID)"),

            QStringLiteral(R"(CREATE TABLE check_entry_sign (
    entry_id TEXT NOT NULL REFERENCES check_entry (entry_id) ON DELETE CASCADE,
    sign     TEXT NOT NULL
             CHECK (sign IN ('swelling', 'locking', 'giving_way', 'cannot_bear_weight', 'night_pain',
                             'hot_joint', 'fever', 'calf_swelling', 'breathlessness',
                             'bone_tenderness', 'trauma', 'deformity')),
    PRIMARY KEY (entry_id, sign)
) STRICT, WITHOUT ROWID)"),

            QStringLiteral(R"(CREATE TABLE cross_entry (
    entry_id          TEXT PRIMARY KEY NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    sport             TEXT NOT NULL
                      CHECK (sport IN ('bike', 'swim', 'deep_water_run', 'walk', 'elliptical', 'row',
                                       'other')),
    duration_s        INTEGER NOT NULL CHECK (duration_s >= 0),
    pain_during       INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_next_morning INTEGER CHECK (pain_next_morning BETWEEN 0 AND 10)
) STRICT, WITHOUT ROWID)"),

            QStringLiteral(R"(CREATE TABLE skip_entry (
    entry_id TEXT PRIMARY KEY NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    reason   TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID)"),

            QStringLiteral(R"(CREATE TABLE move_entry (
    entry_id  TEXT PRIMARY KEY NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
    to_date   TEXT NOT NULL CHECK (date(to_date) IS to_date)
) STRICT, WITHOUT ROWID)"),

            // The profile: tables of at most one row, and lists beside them. No row: the defaults.
            QStringLiteral(R"(CREATE TABLE runner (
    only_row             INTEGER PRIMARY KEY CHECK (only_row = 1),
    long_run_day         TEXT CHECK (long_run_day IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
    week_starts          TEXT NOT NULL
                         CHECK (week_starts IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
    easy_pace_s_per_km   INTEGER CHECK (easy_pace_s_per_km > 0),
    walk_pace_s_per_km   INTEGER CHECK (walk_pace_s_per_km > 0),
    experience           TEXT NOT NULL
                         CHECK (experience IN ('novice', 'recreational', 'experienced')),
    caution              TEXT NOT NULL CHECK (caution IN ('standard', 'cautious')),
    age                  INTEGER CHECK (age BETWEEN 0 AND 120)
) STRICT)"),

            QStringLiteral(R"(CREATE TABLE runner_run_day (
    day TEXT PRIMARY KEY NOT NULL CHECK (day IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'))
) STRICT, WITHOUT ROWID)"),

            QStringLiteral(R"(CREATE TABLE runner_circumstance (
    circumstance TEXT PRIMARY KEY NOT NULL
                 CHECK (circumstance IN ('postpartum', 'pregnant', 'recent_surgery'))
) STRICT, WITHOUT ROWID)"),

            QStringLiteral(R"(CREATE TABLE knee (
    only_row    INTEGER PRIMARY KEY CHECK (only_row = 1),
    kind        TEXT NOT NULL CHECK (kind IN ('unknown', 'patellofemoral', 'iliotibial',
                                              'bakers_cyst', 'other', 'none')),
    side        TEXT CHECK (side IN ('left', 'right', 'both')),
    site        TEXT CHECK (site IN ('front', 'outside', 'inside', 'behind', 'below')),
    onset       TEXT CHECK (date(onset) IS onset),
    pain_free_s INTEGER CHECK (pain_free_s >= 0)
) STRICT)"),

            QStringLiteral(R"(CREATE TABLE knee_aggravator (
    aggravator TEXT PRIMARY KEY NOT NULL
               CHECK (aggravator IN ('stairs', 'downhill', 'hills', 'speed', 'sitting',
                                     'banked_surface', 'shoes', 'load_spike', 'long_run'))
) STRICT, WITHOUT ROWID)"),

            QStringLiteral(R"(CREATE TABLE running_before (
    only_row      INTEGER PRIMARY KEY CHECK (only_row = 1),
    longest_m     INTEGER CHECK (longest_m >= 0),
    runs_per_week INTEGER CHECK (runs_per_week BETWEEN 1 AND 14),
    last_run      TEXT CHECK (date(last_run) IS last_run)
) STRICT)"),

            QStringLiteral(R"(CREATE TABLE running_before_week (
    position   INTEGER PRIMARY KEY,
    distance_m INTEGER NOT NULL CHECK (distance_m >= 0)
) STRICT)"),

            QStringLiteral(R"(CREATE TABLE goal (
    only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
    date       TEXT NOT NULL CHECK (date(date) IS date),
    distance_m INTEGER NOT NULL CHECK (distance_m > 0),
    name       TEXT NOT NULL DEFAULT '',
    aim        TEXT NOT NULL CHECK (aim IN ('run', 'finish')),
    switch_by  TEXT CHECK (date(switch_by) IS switch_by)
) STRICT)"),

            QStringLiteral(R"(CREATE TABLE goal_alternative (
    position   INTEGER PRIMARY KEY,
    date       TEXT NOT NULL CHECK (date(date) IS date),
    distance_m INTEGER NOT NULL CHECK (distance_m > 0),
    name       TEXT NOT NULL DEFAULT ''
) STRICT)"),
        },
    };
}

/// The time within which a race has to be finished.
Migration cutOff()
{
    return {2,
            {QStringLiteral("ALTER TABLE goal ADD COLUMN cutoff_s INTEGER CHECK (cutoff_s > 0)")}};
}

/// What was told for a day, and by which edition of the rules.
Migration issuedDays()
{
    return {3, {QStringLiteral(R"(CREATE TABLE issued_day (
    day    TEXT NOT NULL CHECK (date(day) IS day),
    issued TEXT NOT NULL CHECK (date(issued) IS issued AND issued <= day),
    rules  INTEGER NOT NULL CHECK (rules > 0),
    words  TEXT NOT NULL,
    PRIMARY KEY (day, issued)
) STRICT, WITHOUT ROWID)")}};
}

/// That the day before a morning check was one of standing, stairs or carrying.
Migration dailyLoad()
{
    return {4,
            {QStringLiteral("ALTER TABLE check_entry ADD COLUMN daily_load INTEGER NOT NULL "
                            "DEFAULT 0 CHECK (daily_load IN (0, 1))")}};
}

/// A mark for each save, so that an open window knows its file again (saved_marks.h).
Migration savedMarks()
{
    return {5,
            {QStringLiteral(R"(CREATE TABLE saved (
    number INTEGER PRIMARY KEY,
    mark   TEXT NOT NULL CHECK (mark <> '')
) STRICT)"),
             QStringLiteral("INSERT INTO saved (mark) VALUES (lower(hex(randomblob(16))))")}};
}

} // namespace

std::span<const Migration> migrations()
{
    static const std::vector<Migration> steps{firstTables(), cutOff(), issuedDays(), dailyLoad(),
                                              savedMarks()};
    return steps;
}

int schemaVersion()
{
    return migrations().back().version;
}

Expected<int, StoreError> versionOf(const QSqlDatabase &database)
{
    return readNumber(database, QStringLiteral("PRAGMA user_version"));
}

Expected<Done, StoreError> migrate(const QSqlDatabase &database, std::span<const Migration> steps)
{
    for (const Migration &step : steps) {
        SqlTransaction transaction(database);
        // Read behind the lock: another program may have just performed this step.
        const auto version = transaction.hasFailed() ? 0 : versionOf(database);
        if (!version)
            return Unexpected{version.error()};
        if (*version >= step.version)
            continue;
        for (const QString &statement : step.statements)
            transaction.run(statement);
        transaction.run(QStringLiteral("PRAGMA user_version = %1").arg(step.version));
        if (auto committed = transaction.commit(); !committed)
            return committed;
    }
    return Done{};
}

} // namespace restride
