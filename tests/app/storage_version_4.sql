-- SPDX-License-Identifier: GPL-3.0-or-later
-- A runner's file as version 4 wrote it, with something in every field. Never edited: see
-- storage_migration_test.cpp.
PRAGMA application_id=1381192772;
PRAGMA user_version=4;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE entry (
    id   TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
    type TEXT NOT NULL
         CHECK (type IN ('run', 'check', 'cross', 'strength', 'skip', 'move', 'cleared')),
    date TEXT NOT NULL CHECK (date(date) IS date),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO entry VALUES('run','run','2026-11-08','a note on run');
INSERT INTO entry VALUES('move','move','2026-11-17','a note on move');
INSERT INTO entry VALUES('cleared','cleared','2026-11-17','a note on cleared');
INSERT INTO entry VALUES('skip','skip','2026-11-18','a note on skip');
INSERT INTO entry VALUES('cross','cross','2026-11-19','a note on cross');
INSERT INTO entry VALUES('strength','strength','2026-11-19','a note on strength');
INSERT INTO entry VALUES('check','check','2026-11-20','a note on check');
CREATE TABLE run_entry (
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
) STRICT, WITHOUT ROWID;
INSERT INTO run_entry VALUES('run',300,3725,9601,'hilly','hard',4,0,10,'warmup_stayed',1320,'the old blue pair','towpath',140,'2026-11-08.fit');
CREATE TABLE run_entry_mask (
    entry_id TEXT NOT NULL REFERENCES run_entry (entry_id) ON DELETE CASCADE,
    mask     TEXT NOT NULL CHECK (mask IN ('painkiller', 'brace', 'tape')),
    PRIMARY KEY (entry_id, mask)
) STRICT, WITHOUT ROWID;
INSERT INTO run_entry_mask VALUES('run','painkiller');
INSERT INTO run_entry_mask VALUES('run','tape');
CREATE TABLE check_entry (
    entry_id         TEXT PRIMARY KEY NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    pain_walking     INTEGER CHECK (pain_walking BETWEEN 0 AND 10),
    pain_stairs      INTEGER CHECK (pain_stairs BETWEEN 0 AND 10),
    pain_morning     INTEGER CHECK (pain_morning BETWEEN 0 AND 10),
    brisk_walk_30_ok INTEGER CHECK (brisk_walk_30_ok IN (0, 1))
, daily_load INTEGER NOT NULL DEFAULT 0 CHECK (daily_load IN (0, 1))) STRICT, WITHOUT ROWID;
INSERT INTO check_entry VALUES('check',1,2,3,0,1);
CREATE TABLE check_entry_sign (
    entry_id TEXT NOT NULL REFERENCES check_entry (entry_id) ON DELETE CASCADE,
    sign     TEXT NOT NULL
             CHECK (sign IN ('swelling', 'locking', 'giving_way', 'cannot_bear_weight', 'night_pain',
                             'hot_joint', 'fever', 'calf_swelling', 'breathlessness',
                             'bone_tenderness', 'trauma', 'deformity')),
    PRIMARY KEY (entry_id, sign)
) STRICT, WITHOUT ROWID;
INSERT INTO check_entry_sign VALUES('check','deformity');
INSERT INTO check_entry_sign VALUES('check','night_pain');
INSERT INTO check_entry_sign VALUES('check','swelling');
CREATE TABLE cross_entry (
    entry_id          TEXT PRIMARY KEY NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    sport             TEXT NOT NULL
                      CHECK (sport IN ('bike', 'swim', 'deep_water_run', 'walk', 'elliptical', 'row',
                                       'other')),
    duration_s        INTEGER NOT NULL CHECK (duration_s >= 0),
    pain_during       INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_next_morning INTEGER CHECK (pain_next_morning BETWEEN 0 AND 10)
) STRICT, WITHOUT ROWID;
INSERT INTO cross_entry VALUES('cross','deep_water_run',1800,0,1);
CREATE TABLE skip_entry (
    entry_id TEXT PRIMARY KEY NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    reason   TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
INSERT INTO skip_entry VALUES('skip','ill');
CREATE TABLE move_entry (
    entry_id  TEXT PRIMARY KEY NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    from_date TEXT NOT NULL CHECK (date(from_date) IS from_date),
    to_date   TEXT NOT NULL CHECK (date(to_date) IS to_date)
) STRICT, WITHOUT ROWID;
INSERT INTO move_entry VALUES('move','2026-11-18','2026-12-01');
CREATE TABLE runner (
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
) STRICT;
INSERT INTO runner VALUES(1,'sat','sun',400,600,'experienced','cautious',34);
CREATE TABLE runner_run_day (
    day TEXT PRIMARY KEY NOT NULL CHECK (day IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'))
) STRICT, WITHOUT ROWID;
INSERT INTO runner_run_day VALUES('fri');
INSERT INTO runner_run_day VALUES('sun');
INSERT INTO runner_run_day VALUES('tue');
INSERT INTO runner_run_day VALUES('wed');
CREATE TABLE runner_circumstance (
    circumstance TEXT PRIMARY KEY NOT NULL
                 CHECK (circumstance IN ('postpartum', 'pregnant', 'recent_surgery'))
) STRICT, WITHOUT ROWID;
INSERT INTO runner_circumstance VALUES('postpartum');
INSERT INTO runner_circumstance VALUES('recent_surgery');
CREATE TABLE knee (
    only_row    INTEGER PRIMARY KEY CHECK (only_row = 1),
    kind        TEXT NOT NULL CHECK (kind IN ('unknown', 'patellofemoral', 'iliotibial',
                                              'bakers_cyst', 'other', 'none')),
    side        TEXT CHECK (side IN ('left', 'right', 'both')),
    site        TEXT CHECK (site IN ('front', 'outside', 'inside', 'behind', 'below')),
    onset       TEXT CHECK (date(onset) IS onset),
    pain_free_s INTEGER CHECK (pain_free_s >= 0)
) STRICT;
INSERT INTO knee VALUES(1,'bakers_cyst','both','behind','2026-10-28',300);
CREATE TABLE knee_aggravator (
    aggravator TEXT PRIMARY KEY NOT NULL
               CHECK (aggravator IN ('stairs', 'downhill', 'hills', 'speed', 'sitting',
                                     'banked_surface', 'shoes', 'load_spike', 'long_run'))
) STRICT, WITHOUT ROWID;
INSERT INTO knee_aggravator VALUES('long_run');
INSERT INTO knee_aggravator VALUES('stairs');
CREATE TABLE running_before (
    only_row      INTEGER PRIMARY KEY CHECK (only_row = 1),
    longest_m     INTEGER CHECK (longest_m >= 0),
    runs_per_week INTEGER CHECK (runs_per_week BETWEEN 1 AND 14),
    last_run      TEXT CHECK (date(last_run) IS last_run)
) STRICT;
INSERT INTO running_before VALUES(1,16000,4,'2026-11-08');
CREATE TABLE running_before_week (
    position   INTEGER PRIMARY KEY,
    distance_m INTEGER NOT NULL CHECK (distance_m >= 0)
) STRICT;
INSERT INTO running_before_week VALUES(1,22000);
INSERT INTO running_before_week VALUES(2,0);
INSERT INTO running_before_week VALUES(3,28000);
INSERT INTO running_before_week VALUES(4,24000);
CREATE TABLE goal (
    only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
    date       TEXT NOT NULL CHECK (date(date) IS date),
    distance_m INTEGER NOT NULL CHECK (distance_m > 0),
    name       TEXT NOT NULL DEFAULT '',
    aim        TEXT NOT NULL CHECK (aim IN ('run', 'finish')),
    switch_by  TEXT CHECK (date(switch_by) IS switch_by)
, cutoff_s INTEGER CHECK (cutoff_s > 0)) STRICT;
INSERT INTO goal VALUES(1,'2027-04-11',21100,'Spring half','finish','2027-03-28',10800);
CREATE TABLE goal_alternative (
    position   INTEGER PRIMARY KEY,
    date       TEXT NOT NULL CHECK (date(date) IS date),
    distance_m INTEGER NOT NULL CHECK (distance_m > 0),
    name       TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO goal_alternative VALUES(1,'2027-06-06',21100,'Coast half');
INSERT INTO goal_alternative VALUES(2,'2027-04-11',10000,'Spring 10');
CREATE TABLE issued_day (
    day    TEXT NOT NULL CHECK (date(day) IS day),
    issued TEXT NOT NULL CHECK (date(issued) IS issued AND issued <= day),
    rules  INTEGER NOT NULL CHECK (rules > 0),
    words  TEXT NOT NULL,
    PRIMARY KEY (day, issued)
) STRICT, WITHOUT ROWID;
INSERT INTO issued_day VALUES('2026-11-24','2026-11-23',1,'Walk 4, jog 1.');
COMMIT;
