// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in whichever column of a runner's file: loading refuses it and says where it
// stands, or the planner bears it.
#include "tests/app/storage_support.h"

#include "app/storage/entry_rows.h"
#include "app/storage/issued_rows.h"
#include "app/storage/profile_rows.h"
#include "app/storage/schema.h"
#include "app/storage/sql_transaction.h"
#include "core/journal/limits.h"
#include "core/planner/planner.h"

#include <QSqlQuery>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace restride::test {
namespace {

using namespace std::chrono;

const Date kToday = sys_days{2026y / November / 24};

struct Column {
    QString table;
    QString name;
    [[nodiscard]] QString place() const { return table + u'.' + name; }
};

/// A runner's file in memory whose tables take anything: no types, no checks, no keys.
class LooseFile
{
public:
    LooseFile() : connection_(std::move(SqlConnection::openInMemory().value()))
    {
        EXPECT_TRUE(migrate(database(), migrations()));
        fill();
        findColumns();
        loosen();
    }

    [[nodiscard]] const QSqlDatabase &database() const { return connection_->database(); }
    [[nodiscard]] const std::vector<Column> &columns() const { return columns_; }

    /// What loading says of the file with `value` in every row of `column`; the file stays as it
    /// was.
    Expected<Journal, StoreError> loadedWith(const Column &column, const QString &value)
    {
        SqlTransaction change(database());
        change.run(QStringLiteral("UPDATE %1 SET %2 = %3").arg(column.table, column.name, value));
        EXPECT_FALSE(change.hasFailed()) << column.place().toStdString() << value.toStdString();
        return load();
    }

private:
    void fill()
    {
        SqlTransaction transaction(database());
        const Journal full = fullJournal();
        writeProfile(transaction, full.profile);
        for (const Entry &entry : full.log)
            addEntry(transaction, entry);
        writeIssued(transaction, {kToday, kToday, 1, "Walk 4, jog 1."});
        EXPECT_TRUE(transaction.commit());
    }
    void findColumns()
    {
        QSqlQuery query(database());
        EXPECT_TRUE(query.exec("SELECT t.name, c.name FROM sqlite_schema AS t, "
                               "pragma_table_info(t.name) AS c WHERE t.type = 'table'"));
        while (query.next())
            columns_.push_back({query.value(0).toString(), query.value(1).toString()});
    }
    void loosen()
    {
        std::map<QString, QStringList> tables;
        for (const Column &column : columns_)
            tables[column.table] << column.name;
        EXPECT_TRUE(execute(database(), "PRAGMA legacy_alter_table = ON"));
        for (const auto &[table, names] : tables) {
            const QString list = names.join(QStringLiteral(", "));
            const QStringList statements{
                QStringLiteral("ALTER TABLE %1 RENAME TO strict_%1").arg(table),
                QStringLiteral("CREATE TABLE %1 (%2)").arg(table, list),
                QStringLiteral("INSERT INTO %1 SELECT %2 FROM strict_%1").arg(table, list)};
            for (const QString &statement : statements)
                EXPECT_TRUE(execute(database(), statement)) << statement.toStdString();
        }
    }
    Expected<Journal, StoreError> load()
    {
        auto profile = readProfile(database());
        if (!profile)
            return Unexpected{profile.error()};
        auto log = readLog(database());
        if (!log)
            return Unexpected{log.error()};
        if (const auto issued = readIssued(database()); !issued)
            return Unexpected{issued.error()};
        return Journal{std::move(*profile), std::move(*log)};
    }

    std::unique_ptr<SqlConnection> connection_;
    std::vector<Column> columns_;
};

/// What SQLite can hold that nobody meant. Each stands for its kind.
const QStringList kValues{"NULL",
                          "-9223372036854775808",
                          "-2147483649",
                          "-1",
                          "0",
                          "1",
                          "2",
                          "11",
                          "121",
                          "1801",
                          "86401",
                          "1000001",
                          "2000000",
                          "2147483647",
                          "2147483648",
                          "9223372036854775807",
                          "1.5",
                          "9e999",
                          "'abc'",
                          "''",
                          "'12'",
                          "X'00FF'",
                          "CAST(zeroblob(100000) AS TEXT)",
                          "'1899-12-31'",
                          "'1900-01-01'",
                          "'2026-11-24'",
                          "'2026-02-30'",
                          "'2200-12-31'",
                          "'2201-01-01'",
                          "'9999-12-31'",
                          "'0001-01-01'",
                          "'-001-01-01'"};

TEST(StoredColumns, AreRefusedWithTheirPlaceOrBorneWhateverTheyHold)
{
    LooseFile file;
    const auto untouched = file.loadedWith({"entry", "note"}, "note");
    ASSERT_TRUE(untouched) << untouched.error().detail;
    int refused = 0;
    int borne = 0;
    for (const Column &column : file.columns())
        for (const QString &value : kValues) {
            SCOPED_TRACE((column.place() + " = " + value).toStdString());
            const auto loaded = file.loadedWith(column, value);
            if (loaded) {
                ++borne;
                EXPECT_LT(makePlan(*loaded, kToday).days.size(), 4000U);
                (void)livedDays(*loaded, kToday);
                continue;
            }
            ++refused;
            const StoreError &error = loaded.error();
            if (error.failure == StoreFailure::WrongValue)
                EXPECT_TRUE(error.value->place.starts_with(column.place().toStdString()) ||
                            column.name.endsWith("entry_id"))
                    << error.detail;
            else
                EXPECT_EQ(error.failure, StoreFailure::NotARestrideFile) << error.detail;
        }
    EXPECT_GT(refused, 500);
    EXPECT_GT(borne, 500);
}

struct Figure {
    const char *place;
    QString least;
    QString most;
};

QString quotedDay(Date day)
{
    return u'\'' + QString::fromStdString(toIsoDate(day)) + u'\'';
}

/// What the document and the file have to agree on (core/journal/limits.h).
std::vector<Figure> figures()
{
    using namespace limits;
    const auto days = [](const char *place) {
        return Figure{place, quotedDay(kDay.least), quotedDay(kDay.most)};
    };
    const auto numbers = [](const char *place, int least, int most) {
        return Figure{place, QString::number(least), QString::number(most)};
    };
    const auto times = [&](const char *place) { return numbers(place, 0, 86400); };
    const auto pains = [&](const char *place) { return numbers(place, 0, 10); };
    const auto truths = [&](const char *place) { return numbers(place, 0, 1); };
    return {days("entry.date"),
            times("run_entry.walk_s"),
            times("run_entry.jog_s"),
            numbers("run_entry.distance_m", 0, 1'000'000),
            pains("run_entry.pain_during"),
            pains("run_entry.pain_after"),
            pains("run_entry.pain_next_morning"),
            times("run_entry.pain_onset_s"),
            numbers("run_entry.climb_m", 0, 20'000),
            pains("check_entry.pain_walking"),
            pains("check_entry.pain_stairs"),
            pains("check_entry.pain_morning"),
            truths("check_entry.brisk_walk_30_ok"),
            truths("check_entry.daily_load"),
            times("cross_entry.duration_s"),
            pains("cross_entry.pain_during"),
            pains("cross_entry.pain_next_morning"),
            days("move_entry.from_date"),
            days("move_entry.to_date"),
            numbers("runner.easy_pace_s_per_km", 120, 1800),
            numbers("runner.walk_pace_s_per_km", 120, 1800),
            numbers("runner.age", 0, 120),
            days("knee.onset"),
            times("knee.pain_free_s"),
            numbers("running_before.longest_m", 0, 1'000'000),
            numbers("running_before.runs_per_week", 1, 14),
            days("running_before.last_run"),
            numbers("running_before_week.distance_m", 0, 1'000'000),
            days("goal.date"),
            numbers("goal.distance_m", 1, 1'000'000),
            days("goal.switch_by"),
            numbers("goal.cutoff_s", 1, 86400),
            days("goal_alternative.date"),
            numbers("goal_alternative.distance_m", 1, 1'000'000),
            days("issued_day.day"),
            days("issued_day.issued"),
            numbers("issued_day.rules", 1, std::numeric_limits<int>::max())};
}

/// The next value outside: a day or one more, or less.
QString beyond(const QString &value, int by)
{
    if (!value.startsWith(u'\''))
        return QString::number(value.toLongLong() + by);
    return quotedDay(*parseIsoDate(value.mid(1, 10).toStdString()) + Days{by});
}

Column columnOf(const Figure &figure)
{
    const QStringList parts = QString::fromLatin1(figure.place).split(u'.');
    return {parts[0], parts[1]};
}

TEST(StoredColumns, HoldEveryFigureToItsLimits)
{
    LooseFile file;
    ASSERT_TRUE(file.loadedWith({"run_entry", "walk_s"}, "0")); // room for a day of jogging
    for (const Figure &figure : figures()) {
        SCOPED_TRACE(figure.place);
        const Column column = columnOf(figure);
        // A day is shared between walking and jogging.
        const bool shared = figure.place == std::string("run_entry.walk_s") ||
                            figure.place == std::string("run_entry.jog_s");
        EXPECT_TRUE(file.loadedWith(column, figure.least));
        EXPECT_EQ(file.loadedWith(column, figure.most).hasValue(), !shared);
        const QStringList outside{beyond(figure.least, -1), beyond(figure.most, 1)};
        for (const QString &value : outside) {
            const auto loaded = file.loadedWith(column, value);
            ASSERT_FALSE(loaded) << value.toStdString();
            EXPECT_EQ(loaded.error().failure, StoreFailure::WrongValue);
            EXPECT_EQ(loaded.error().value->place, figure.place);
            QString found = value;
            EXPECT_EQ(loaded.error().value->found, found.remove(u'\'').toStdString());
        }
    }
}

/// Columns that are no figures: words, names, keys and places in a list. The test above has to
/// know every other one.
const std::set<QString> kNoFigures{
    "id",          "entry_id",     "type",     "note",         "terrain",    "effort",
    "course",      "shoe",         "surface",  "source",       "mask",       "sign",
    "sport",       "reason",       "only_row", "long_run_day", "experience", "caution",
    "week_starts", "circumstance", "mark",     "kind",         "side",       "site",
    "aggravator",  "position",     "name",     "aim",          "words",      "number"};

TEST(StoredColumns, AreAllKnownToTheseTests)
{
    std::set<QString> figuresKnown{"runner_run_day.day"}; // a word there
    for (const Figure &figure : figures())
        figuresKnown.insert(QString::fromLatin1(figure.place));
    const LooseFile file;
    for (const Column &column : file.columns())
        EXPECT_TRUE(kNoFigures.contains(column.name) || figuresKnown.contains(column.place()))
            << column.place().toStdString();
}

TEST(StoredColumns, SayWhereAValueStandsAndWhatMayStandThere)
{
    const auto loaded = LooseFile().loadedWith({"runner", "easy_pace_s_per_km"}, "2000000");
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().detail,
              "runner.easy_pace_s_per_km is 2000000; it has to be between 120 and 1800");
    EXPECT_EQ(LooseFile().loadedWith({"entry", "note"}, "X'00FF'").error().detail,
              "entry.note holds something that cannot be right");
    EXPECT_EQ(LooseFile().loadedWith({"run_entry", "pain_during"}, "11").error().detail,
              "run_entry.pain_during is 11, which cannot be right");
    EXPECT_EQ(LooseFile().loadedWith({"run_entry", "terrain"}, "'my words'").error().detail,
              "run_entry.terrain holds something that cannot be right");
}

class SavedValues : public StorageTest
{};

TEST_F(SavedValues, AreHeldToTheSameLimits)
{
    const auto store = openStore(path());
    const auto failureToSave = [&](const Edit &edit) {
        const QByteArray bytes = bytesOf(path());
        const auto saved = store->save(edit);
        EXPECT_EQ(bytesOf(path()), bytes);
        return failureOf(saved);
    };
    Profile slow = fullJournal().profile;
    slow.runner.easyPace = Pace{2'000'000};
    EXPECT_EQ(failureToSave(editTo(slow)), StoreFailure::WrongEdit);
    Profile late = fullJournal().profile;
    late.goal->race.date = limits::kDay.most + Days{1};
    EXPECT_EQ(failureToSave(editTo(late)), StoreFailure::WrongEdit);
    RunEntry run = runOn("2026-11-21", "long");
    run.walk = limits::kTime.most;
    EXPECT_EQ(failureToSave({{AddEntry{run}}}), StoreFailure::WrongEdit);
    EXPECT_EQ(failureToSave({{AddEntry{runOn("2026-11-21", "")}}}), StoreFailure::WrongEdit);
    EXPECT_EQ(failureOf(store->issue({{kToday, kToday, 0, ""}})), StoreFailure::WrongEdit);
}

TEST_F(SavedValues, ThatAreWrongInAFileLeaveItUnharmed)
{
    makeFile(path(), fullJournal());
    executeRaw(path(), {"UPDATE runner SET easy_pace_s_per_km = 2000000"}); // no check forbids it
    const QByteArray bytes = bytesOf(path());
    EXPECT_EQ(failureOf(openStore(path())->load()), StoreFailure::WrongValue);
    EXPECT_EQ(bytesOf(path()), bytes);
    EXPECT_EQ(filesIn(folder()), QStringList("runner.restride"));
}

} // namespace
} // namespace restride::test
