// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a runner's file comes out of it, to the letter.
#include "tests/app/storage_support.h"

#include "app/storage/stored_words.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace restride::test {
namespace {

class SqliteStoreRoundTrip : public StorageTest
{};

TEST_F(SqliteStoreRoundTrip, ANewFileHoldsAnEmptyJournalWithTheDefaults)
{
    EXPECT_EQ(journalIn(path()), Journal{});
}

TEST_F(SqliteStoreRoundTrip, KeepsEveryFieldOfEveryType)
{
    makeFile(path(), fullJournal());
    EXPECT_EQ(journalIn(path()), fullJournal());
}

/// One entry of every type that says nothing beyond what it must.
template <std::size_t... Types> std::vector<Entry> bareLog(std::index_sequence<Types...>)
{
    std::vector<Entry> log{std::variant_alternative_t<Types, Entry>{}...};
    for (Entry &entry : log)
        baseOf(entry).id = std::to_string(entry.index());
    return log;
}

TEST_F(SqliteStoreRoundTrip, KeepsWhatWasNotSaidApartFromZero)
{
    Journal silent;
    silent.log = bareLog(std::make_index_sequence<std::variant_size_v<Entry>>());
    silent.profile.goal.emplace().race.distance = Metres{1};
    makeFile(path(), silent);
    EXPECT_EQ(journalIn(path()), silent);

    Journal zero = silent;
    auto &run = std::get<RunEntry>(zero.log.front());
    run.painDuring = run.painAfter = run.painNextMorning = Pain{};
    run.distance = run.climb = Metres{};
    run.painOnset = Seconds{};
    makeFile(path("zero"), zero);
    EXPECT_EQ(journalIn(path("zero")), zero);
}

TEST_F(SqliteStoreRoundTrip, KeepsTextAsItWasTyped)
{
    const std::vector<std::string> notes{
        "",
        " blanks and\ttabs at the ends \n\n",
        "it's \"quoted\"; DROP TABLE entry; -- ?",
        "Läufer 膝が痛い 🏃‍♀️ e\u0301 \u202Eright to left",
        std::string("a NUL \0 in the middle", 21),
        "NULL",
        "0012",
        std::string(10'000, 'n'),
    };
    Journal journal;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        RunEntry run = runOn("2026-11-08", "id " + std::to_string(i) + " 'ü'", notes[i]);
        run.shoe = run.surface = run.source = notes[i];
        journal.log.emplace_back(run);
        journal.log.emplace_back(SkipEntry{{"skip " + std::to_string(i), run.date, {}}, notes[i]});
    }
    sortLog(journal.log);
    journal.profile.goal =
        Goal{{Date{}, Metres{1}, notes[3]}, Aim::Run, {}, {{Date{}, Metres{2}, notes[2]}}};
    makeFile(path(), journal);
    EXPECT_EQ(journalIn(path()), journal);
}

/// Adds an entry for every value that `field` can take.
template <typename Enum, typename Type, typename Field>
void addEveryValue(Journal &journal, Field Type::*field)
{
    for (const std::string_view word : StoredWords<Enum>::kWords) {
        Type entry;
        entry.id = std::to_string(journal.log.size());
        entry.*field = {fromStoredWord<Enum>(word).value()};
        journal.log.emplace_back(entry);
    }
}

TEST_F(SqliteStoreRoundTrip, KeepsEveryWordOfTheLog)
{
    Journal journal;
    addEveryValue<Ground>(journal, &RunEntry::terrain);
    addEveryValue<Effort>(journal, &RunEntry::effort);
    addEveryValue<Course>(journal, &RunEntry::course);
    addEveryValue<Mask>(journal, &RunEntry::masked);
    addEveryValue<Sign>(journal, &CheckEntry::signs);
    addEveryValue<Sport>(journal, &CrossEntry::sport);
    sortLog(journal.log);
    makeFile(path(), journal);
    EXPECT_EQ(journalIn(path()), journal);
}

/// Expects that the store keeps every value that the field can take which `fieldOf` gives.
template <typename Enum, typename FieldOf>
void expectEveryValueKept(SqliteStore &store, FieldOf fieldOf)
{
    for (const std::string_view word : StoredWords<Enum>::kWords) {
        Profile profile;
        fieldOf(profile) = {fromStoredWord<Enum>(word).value()};
        ASSERT_TRUE(store.save(editTo(profile))) << word;
        EXPECT_EQ(store.load()->profile, profile) << word;
    }
}

TEST_F(SqliteStoreRoundTrip, KeepsEveryWordOfTheProfile)
{
    const auto opened = openStore(path());
    SqliteStore &store = *opened;
    expectEveryValueKept<Experience>(
        store, [](Profile & p) -> auto & { return p.runner.experience; });
    expectEveryValueKept<Caution>(
        store, [](Profile & p) -> auto & { return p.runner.caution; });
    expectEveryValueKept<Circumstance>(
        store, [](Profile & p) -> auto & { return p.runner.circumstances; });
    expectEveryValueKept<Weekday>(
        store, [](Profile & p) -> auto & { return p.runner.weekStarts; });
    expectEveryValueKept<Weekday>(
        store, [](Profile & p) -> auto & { return p.runner.longRunDay; });
    expectEveryValueKept<KneeKind>(
        store, [](Profile & p) -> auto & { return p.knee.kind; });
    expectEveryValueKept<Side>(
        store, [](Profile & p) -> auto & { return p.knee.side; });
    expectEveryValueKept<Site>(
        store, [](Profile & p) -> auto & { return p.knee.site; });
    expectEveryValueKept<Aggravator>(
        store, [](Profile & p) -> auto & { return p.knee.aggravators; });
    expectEveryValueKept<Aim>(
        store, [](Profile & p) -> auto & {
            p.goal.emplace().race.distance = Metres{1};
            return p.goal->aim;
        });
}

TEST_F(SqliteStoreRoundTrip, KeepsEverySetOfRunDays)
{
    const auto store = openStore(path());
    for (std::uint8_t bits = 1; bits <= WeekdaySet::all().bits(); ++bits) {
        Profile profile;
        profile.runner.runDays = WeekdaySet::fromBits(bits);
        ASSERT_TRUE(store->save(editTo(profile)));
        EXPECT_EQ(store->load()->profile, profile);
    }
}

TEST_F(SqliteStoreRoundTrip, TheLogComesBackInItsOneOrderHoweverItWasSaved)
{
    Journal backwards = fullJournal();
    std::reverse(backwards.log.begin(), backwards.log.end());
    makeFile(path(), backwards);
    EXPECT_EQ(journalIn(path()), fullJournal());
}

TEST_F(SqliteStoreRoundTrip, FollowsAJournalThroughEveryKindOfChangeAndBack)
{
    const Journal full = fullJournal();
    Edit edit = editTo(full);
    edit.changes.push_back(
        ChangeEntry{runOn("2026-11-08", "x"), runOn("2026-11-09", "x", "later")});
    edit.changes.insert(edit.changes.begin(), AddEntry{runOn("2026-11-08", "x")});
    edit.changes.push_back(RemoveEntry{full.log.front()});
    const auto expected = perform({}, edit);
    ASSERT_TRUE(expected);

    const auto store = openStore(path());
    ASSERT_TRUE(store->save(edit));
    EXPECT_EQ(*store->load(), *expected);
    ASSERT_TRUE(store->save(inverse(edit)));
    EXPECT_EQ(*store->load(), Journal{});
}

TEST_F(SqliteStoreRoundTrip, AnEntryMayChangeItsType)
{
    const auto store = openStore(path());
    const Entry run = runOn("2026-11-08", "x");
    const Entry skip = SkipEntry{{"x", dateOf(run), {}}, "ill"};
    ASSERT_TRUE(store->save({{AddEntry{run}}}));
    ASSERT_TRUE(store->save({{ChangeEntry{run, skip}}}));
    EXPECT_EQ(store->load()->log, std::vector<Entry>{skip});
}

TEST_F(SqliteStoreRoundTrip, ARemovedEntryLeavesNoRowBehind)
{
    const auto store = openStore(path());
    const Entry run = fullJournal().log.front();
    ASSERT_TRUE(std::holds_alternative<RunEntry>(run));
    ASSERT_TRUE(store->save({{AddEntry{run}}}));
    ASSERT_TRUE(store->save({{RemoveEntry{run}}}));
    ASSERT_TRUE(
        store->save({{AddEntry{runOn("2026-11-08", idOf(run))}}})); // would meet its old rows
    EXPECT_EQ(store->load()->log, std::vector<Entry>{runOn("2026-11-08", idOf(run))});
}

TEST_F(SqliteStoreRoundTrip, AnEditIsKeptWholeOrNotAtAll)
{
    const auto store = openStore(path());
    const Entry first = runOn("2026-11-08", "first");
    ASSERT_TRUE(store->save({{AddEntry{first}}}));
    const Edit taken{{ChangeProfile{{}, fullJournal().profile},
                      AddEntry{runOn("2026-11-09", "new")}, AddEntry{first},
                      AddEntry{runOn("2026-11-10", "after it")}}};
    EXPECT_EQ(failureOf(store->save(taken)), StoreFailure::Other);
    EXPECT_EQ(*store->load(), (Journal{{}, {first}}));

    const Edit missing{
        {AddEntry{runOn("2026-11-09", "new")}, RemoveEntry{runOn("2026-11-09", "no such")}}};
    EXPECT_EQ(failureOf(store->save(missing)), StoreFailure::Other);
    EXPECT_EQ(*store->load(), (Journal{{}, {first}}));
}

TEST_F(SqliteStoreRoundTrip, AnEmptyEditChangesNothing)
{
    const auto store = openStore(path());
    EXPECT_TRUE(store->save({}));
    EXPECT_EQ(*store->load(), Journal{});
}

TEST_F(SqliteStoreRoundTrip, TheFileIsForItsOwnersEyesAndStandsAloneWhenClosed)
{
    makeFile(path(), fullJournal());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    EXPECT_FALSE(QFileInfo(path()).permissions() & others);
    EXPECT_EQ(filesIn(folder()), QStringList("runner.restride"));
}

TEST_F(SqliteStoreRoundTrip, StoresSideBySideDoNotMeet)
{
    const auto one = openStore(path("one"));
    const auto other = openStore(path("other"));
    ASSERT_TRUE(one->save({{AddEntry{runOn("2026-11-08", "x")}}}));
    EXPECT_EQ(other->load()->log.size(), 0U);
}

TEST_F(SqliteStoreRoundTrip, AClosedStoreLeavesNoConnectionOnQtsList)
{
    const QStringList before = QSqlDatabase::connectionNames();
    makeFile(path());
    EXPECT_EQ(QSqlDatabase::connectionNames(), before);
}

TEST_F(SqliteStoreRoundTrip, APathMayHoldWhatAUriOrAScriptWouldMistake)
{
    for (const char *name : {"it's a runner?x=1&mode=memory#1", ":memory:", "100%25 ü", "file:x"}) {
        makeFile(path(QString::fromUtf8(name)), fullJournal());
        EXPECT_EQ(journalIn(path(QString::fromUtf8(name))), fullJournal()) << name;
    }
    EXPECT_EQ(filesIn(folder()).size(), 4);
}

} // namespace
} // namespace restride::test
