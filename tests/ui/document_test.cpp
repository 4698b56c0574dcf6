// SPDX-License-Identifier: GPL-3.0-or-later
// The document: every edit through the store first, every edit undone, nothing half done.
#include "ui/document/document.h"

#include "core/planner/planner.h"
#include "tests/support/sample_plan.h"
#include "ui/models/calendar_source.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace restride;

namespace {

class CountingStore final : public JournalStore
{
public:
    Expected<Journal, StoreError> load() override { return Journal{}; }
    Expected<Done, StoreError> save(const Edit &edit) override
    {
        if (failing)
            return Unexpected{StoreError{StoreFailure::DiskFull, "made to fail"}};
        kept.push_back(edit);
        return Done{};
    }
    Expected<std::vector<IssuedDay>, StoreError> issued() override { return toldBefore; }
    Expected<Done, StoreError> issue(const std::vector<IssuedDay> &days) override
    {
        told.insert(told.end(), days.begin(), days.end());
        return Done{};
    }
    bool failing = false;
    std::vector<Edit> kept;
    std::vector<IssuedDay> toldBefore;
    std::vector<IssuedDay> told;
};

/// A runner who runs without trouble, on a day on which a run was logged each second day before.
Journal runningJournal(Date today)
{
    Journal journal;
    journal.profile.goal =
        Goal{{today + Days{120}, Metres{10000}, "Harbour 10"}, Aim::Finish, {}, {}};
    journal.profile.knee.onset = today - Days{30};
    for (int i = 10; i > 0; --i) {
        RunEntry run;
        run.id = "run-" + std::to_string(i);
        run.date = today - Days{2 * i};
        run.walk = minutes(24);
        run.jog = minutes(6);
        run.painDuring = run.painAfter = run.painNextMorning = Pain{};
        journal.log.emplace_back(run);
    }
    CheckEntry check;
    check.id = "check";
    check.date = today - Days{20};
    check.painWalking = check.painStairs = check.painMorning = Pain{};
    check.briskWalk30Ok = true;
    journal.log.emplace_back(check);
    sortLog(journal.log);
    return journal;
}

CheckEntry checkOf(Date day, int score)
{
    CheckEntry check;
    check.id = Document::newEntryId();
    check.date = day;
    check.painWalking = check.painStairs = check.painMorning = Pain::of(score);
    return check;
}

class DocumentTest : public testing::Test
{
protected:
    Edit addition(const Entry &entry) { return Edit{{AddEntry{entry}}}; }
    /// Swollen: a sign that stops the plan at once.
    Edit badNews()
    {
        CheckEntry check = checkOf(today, 0);
        check.signs.insert(Sign::Swelling);
        return addition(check);
    }

    Date today = sample::kToday;
    CountingStore store;
    Document document{store, runningJournal(today), [this] { return today; }};
};

} // namespace

TEST_F(DocumentTest, PlansTheJournalItWasGiven)
{
    EXPECT_EQ(document.plan(), makePlan(document.journal(), today));
    EXPECT_EQ(document.lived(), livedDays(document.journal(), today));
    EXPECT_FALSE(document.change());
}

TEST_F(DocumentTest, KeepsAnEditBeforeShowingIt)
{
    const QSignalSpy changed(&document, &Document::changed);
    const Edit edit = addition(checkOf(today, 0));
    EXPECT_TRUE(document.perform(edit, QStringLiteral("morning check")));
    EXPECT_EQ(store.kept, std::vector<Edit>{edit});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(document.plan(), makePlan(document.journal(), today));
    EXPECT_EQ(document.undoStack().undoText(), QStringLiteral("morning check"));
}

TEST_F(DocumentTest, ChangesNothingWhenTheStoreRefuses)
{
    const Journal before = document.journal();
    const Plan plan = document.plan();
    const QSignalSpy changed(&document, &Document::changed);
    const QSignalSpy failed(&document, &Document::saveFailed);
    store.failing = true;
    EXPECT_FALSE(document.perform(badNews(), QStringLiteral("morning check")));
    EXPECT_EQ(document.journal(), before);
    EXPECT_EQ(document.plan(), plan);
    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(DocumentTest, BringsEverythingBackWithOneUndo)
{
    const Journal before = document.journal();
    const Plan plan = document.plan();
    ASSERT_TRUE(document.perform(badNews(), QStringLiteral("morning check")));
    EXPECT_NE(document.plan(), plan);
    document.undoStack().undo();
    EXPECT_EQ(document.journal(), before);
    EXPECT_EQ(document.plan(), plan);
    EXPECT_FALSE(document.change());
    ASSERT_EQ(store.kept.size(), 2U);
    EXPECT_EQ(store.kept[1], inverse(store.kept[0]));
}

TEST_F(DocumentTest, KeepsAnUndoThatTheStoreRefusedForAnotherTry)
{
    ASSERT_TRUE(document.perform(badNews(), QStringLiteral("morning check")));
    const Journal after = document.journal();
    store.failing = true;
    document.undoStack().undo();
    QCoreApplication::processEvents();
    EXPECT_EQ(document.journal(), after);
    EXPECT_TRUE(document.undoStack().canUndo());
    store.failing = false;
    document.undoStack().undo();
    EXPECT_EQ(document.journal(), runningJournal(today));
}

TEST_F(DocumentTest, ExplainsASignAndTakesTheExplanationBack)
{
    ASSERT_TRUE(document.perform(badNews(), QStringLiteral("morning check")));
    ASSERT_TRUE(document.change());
    EXPECT_FALSE(document.changeDecisions().empty());
    document.dismissChange();
    EXPECT_FALSE(document.change());
    EXPECT_EQ(document.plan(), makePlan(document.journal(), today));
}

TEST_F(DocumentTest, KeepsWhatAnExplainedChangeStartedFromAsLongAsItIsExplained)
{
    const Journal journal = document.journal();
    const Plan plan = document.plan();
    EXPECT_FALSE(document.before());
    ASSERT_TRUE(document.perform(badNews(), QStringLiteral("morning check")));
    ASSERT_TRUE(document.before());
    EXPECT_EQ(document.before()->journal, journal);
    EXPECT_EQ(document.before()->plan, plan);
    const auto before = beforeChange(sourceOf(document));
    ASSERT_TRUE(before);
    EXPECT_EQ(before->plan, &document.before()->plan);
    document.dismissChange();
    EXPECT_FALSE(document.before());
    EXPECT_FALSE(beforeChange(sourceOf(document)));
}

TEST_F(DocumentTest, ExplainsNothingAfterAQuietMorning)
{
    ASSERT_TRUE(document.perform(addition(checkOf(today, 0)), QStringLiteral("morning check")));
    EXPECT_FALSE(document.change());
}

TEST_F(DocumentTest, ExplainsNothingWhenTheRunnerChoosesAnotherRace)
{
    const Profile before = document.journal().profile;
    Profile after = before;
    after.goal->race.date = today + Days{10};
    after.goal->race.distance = Metres{42195};
    ASSERT_TRUE(document.perform(Edit{{ChangeProfile{before, after}}}, QStringLiteral("race")));
    EXPECT_FALSE(document.change());
}

TEST_F(DocumentTest, GoesOnWithTheNewDayAtRefresh)
{
    const QSignalSpy changed(&document, &Document::changed);
    document.refresh();
    EXPECT_EQ(changed.count(), 0) << "the day has not changed";
    today += Days{1};
    document.refresh();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(document.plan().today, today);
}

TEST_F(DocumentTest, NeverGivesAnIdTwice)
{
    EXPECT_NE(Document::newEntryId(), Document::newEntryId());
}

TEST(Document, KeepsWhatItToldForTodayAndNeverRewritesAnEarlierDay)
{
    const Date today = sample::kToday;
    CountingStore store;
    const IssuedDay yesterday{today - Days{1}, today - Days{1}, 1, "As it was told then."};
    store.toldBefore = {yesterday};
    Document document(store, runningJournal(today), [today] { return today; });
    ASSERT_EQ(store.told.size(), 1U);
    EXPECT_EQ(store.told.front().day, today);
    EXPECT_EQ(store.told.front().words, text::told(document.plan().days.front()).toStdString());

    CheckEntry sore = checkOf(today, 6);
    ASSERT_TRUE(document.perform(Edit{{AddEntry{sore}}}, QStringLiteral("morning check")));
    ASSERT_EQ(store.told.size(), 2U) << "the day asks for something else now";
    EXPECT_EQ(document.issued(), (std::vector{yesterday, store.told.back()}));
}

TEST(Document, TellsNothingAnewThatStandsAlready)
{
    const Date today = sample::kToday;
    CountingStore first;
    const Document told(first, runningJournal(today), [today] { return today; });
    CountingStore again;
    again.toldBefore = told.issued();
    const Document document(again, runningJournal(today), [today] { return today; });
    EXPECT_TRUE(again.told.empty());
}
