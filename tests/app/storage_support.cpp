// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage_support.h"

#include "app/storage/sql_transaction.h"

#include <QDir>
#include <QFile>

namespace restride::test {
namespace {

Date day(const char *iso)
{
    return parseIsoDate(iso).value();
}

Pain pain(int score)
{
    return Pain::of(score).value();
}

/// The fields that every entry has, set from outside so that each type can be written in one line.
template <typename Type> Type entryOn(const char *iso, const EntryId &id)
{
    Type entry;
    entry.id = id;
    entry.date = day(iso);
    entry.note = "a note on " + id;
    return entry;
}

RunEntry fullRun()
{
    auto run = entryOn<RunEntry>("2026-11-08", "run");
    run.walk = minutes(5);
    run.jog = Seconds{3725};
    run.distance = Metres{9601};
    run.terrain = Ground::Hilly;
    run.effort = Effort::Hard;
    run.painDuring = pain(4);
    run.painAfter = pain(0);
    run.painNextMorning = pain(10);
    run.course = Course::WarmupStayed;
    run.painOnset = minutes(22);
    run.masked = {Mask::Painkiller, Mask::Tape};
    run.shoe = "the old blue pair";
    run.surface = "towpath";
    run.climb = Metres{140};
    run.source = "2026-11-08.fit";
    return run;
}

std::vector<Entry> fullLog()
{
    auto check = entryOn<CheckEntry>("2026-11-20", "check");
    check.painWalking = pain(1);
    check.painStairs = pain(2);
    check.painMorning = pain(3);
    check.briskWalk30Ok = false;
    check.dailyLoad = true;
    check.signs = {Sign::Swelling, Sign::NightPain, Sign::Deformity};
    auto cross = entryOn<CrossEntry>("2026-11-19", "cross");
    cross.sport = Sport::DeepWaterRun;
    cross.duration = minutes(30);
    cross.painDuring = pain(0);
    cross.painNextMorning = pain(1);
    auto skip = entryOn<SkipEntry>("2026-11-18", "skip");
    skip.reason = "ill";
    auto move = entryOn<MoveEntry>("2026-11-17", "move");
    move.from = day("2026-11-18");
    move.to = day("2026-12-01");
    return {fullRun(),
            check,
            cross,
            entryOn<StrengthEntry>("2026-11-19", "strength"),
            skip,
            move,
            entryOn<ClearedEntry>("2026-11-17", "cleared")};
}

Profile fullProfile()
{
    Profile profile;
    profile.goal = Goal{{day("2027-04-11"), Metres{21100}, "Spring half"},
                        Aim::Finish,
                        day("2027-03-28"),
                        {{day("2027-06-06"), Metres{21100}, "Coast half"},
                         {day("2027-04-11"), Metres{10000}, "Spring 10"}},
                        minutes(180)};
    profile.runner.runDays = WeekdaySet::fromBits(0b0101101);
    profile.runner.longRunDay = std::chrono::Saturday;
    profile.runner.weekStarts = std::chrono::Sunday;
    profile.runner.easyPace = Pace{400};
    profile.runner.walkPace = Pace{600};
    profile.runner.experience = Experience::Experienced;
    profile.runner.caution = Caution::Cautious;
    profile.runner.age = 34;
    profile.runner.circumstances = {Circumstance::Postpartum, Circumstance::RecentSurgery};
    profile.knee = {KneeKind::BakersCyst, Side::Both, Site::Behind,
                    day("2026-10-28"),    minutes(5), {Aggravator::Stairs, Aggravator::LongRun}};
    profile.before = {{Metres{22000}, Metres{0}, Metres{28000}, Metres{24000}},
                      Metres{16000},
                      4,
                      day("2026-11-08")};
    return profile;
}

} // namespace

std::unique_ptr<SqliteStore> openStore(const QString &path)
{
    auto store = SqliteStore::open(path, kNoPatience);
    if (!store) {
        ADD_FAILURE() << "cannot open: " << store.error().detail;
        return nullptr;
    }
    return std::move(*store);
}

std::optional<StoreFailure> failureToOpen(const QString &path)
{
    return failureOf(SqliteStore::open(path, kNoPatience));
}

Journal journalIn(const QString &path)
{
    const auto store = openStore(path);
    if (!store)
        return {};
    auto journal = store->load();
    if (!journal) {
        ADD_FAILURE() << "cannot load: " << journal.error().detail;
        return {};
    }
    return *journal;
}

void makeFile(const QString &path, const Journal &journal)
{
    const auto store = openStore(path);
    ASSERT_TRUE(store);
    ASSERT_TRUE(store->save(editTo(journal)));
}

Edit editTo(const Profile &profile)
{
    Edit edit;
    edit.changes.emplace_back(ChangeProfile{Profile{}, profile});
    return edit;
}

Edit editTo(const Journal &journal)
{
    Edit edit = editTo(journal.profile);
    for (const Entry &entry : journal.log)
        edit.changes.push_back(AddEntry{entry});
    return edit;
}

RunEntry runOn(const char *isoDate, const EntryId &id, const std::string &note)
{
    RunEntry run;
    run.id = id;
    run.date = day(isoDate);
    run.jog = minutes(10);
    run.note = note;
    return run;
}

Journal fullJournal()
{
    Journal journal{fullProfile(), fullLog()};
    sortLog(journal.log);
    return journal;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

std::unique_ptr<SqlConnection> connectRaw(const QString &path)
{
    QFile file(path); // SQLite takes a file of no length for a new database
    EXPECT_TRUE(file.open(QIODevice::ReadWrite)) << path.toStdString();
    file.close();
    auto connection = SqlConnection::open(path, SqlAccess::ReadWrite, kNoPatience);
    EXPECT_TRUE(connection) << path.toStdString();
    return connection ? std::move(*connection) : nullptr;
}

void executeRaw(const QString &path, const QStringList &statements)
{
    const auto connection = connectRaw(path);
    ASSERT_TRUE(connection);
    for (const QString &statement : statements) {
        const auto done = execute(connection->database(), statement);
        ASSERT_TRUE(done) << statement.toStdString() << ": " << done.error().detail;
    }
}

} // namespace restride::test
