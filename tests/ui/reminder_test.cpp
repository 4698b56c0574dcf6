// SPDX-License-Identifier: GPL-3.0-or-later
// When the morning after a run is asked for, without waiting for any morning.
#include "core/journal/store.h"
#include "ui/document/document.h"
#include "ui/document/reminder.h"
#include "ui/views/morning_reminder.h"
#include "ui/views/notifier.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <chrono>

using namespace restride;

namespace {

const QTime kEight{8, 0};

QDateTime at(int day, int hour, int minute = 0)
{
    return {QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Europe/Berlin")};
}

Date tuesday()
{
    using namespace std::chrono;
    return sys_days{2026y / November / 24};
}

RunEntry runOn(Date day)
{
    RunEntry run;
    run.id = "run";
    run.date = day;
    run.jog = minutes(12);
    return run;
}

CheckEntry checkOn(Date day)
{
    CheckEntry check;
    check.id = "check";
    check.date = day;
    check.painMorning = Pain::of(1);
    return check;
}

class NoStore final : public JournalStore
{
public:
    Expected<Journal, StoreError> load() override { return Journal{}; }
    Expected<Done, StoreError> save(const Edit &) override { return Done{}; }
};

class FakeNotifier final : public Notifier
{
public:
    void show(const Notice &notice) override { shown.push_back(notice); }
    void withdraw() override { ++withdrawn; }

    std::vector<Notice> shown;
    int withdrawn = 0;
};

/// A program that runs since Monday evening, on the eve of the morning after a run.
struct Night {
    NoStore store;
    Document document{store, Journal{{}, {runOn(tuesday() - Days{1})}}, tuesday};
    FakeNotifier notifier;
    QDateTime now = at(23, 22);
    MorningReminder reminder{document, notifier, [this] { return now; }};

    void lookAt(const QDateTime &moment)
    {
        now = moment;
        reminder.look();
    }
};

} // namespace

TEST(Reminder, IsDueAtTheNextTimeTheClockShowsIt)
{
    EXPECT_EQ(nextReminder(at(24, 7, 59), kEight), at(24, 8));
    EXPECT_EQ(nextReminder(at(24, 8), kEight), at(25, 8));
    EXPECT_EQ(nextReminder(at(24, 23), kEight), at(25, 8));
}

TEST(Reminder, KeepsToTheClockOnTheWallWhenItIsPutBack)
{
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime before(QDate(2026, 10, 24), kEight, berlin);
    const QDateTime after(QDate(2026, 10, 25), kEight, berlin);
    EXPECT_EQ(nextReminder(before, kEight), after);
    EXPECT_EQ(before.secsTo(after), 25 * 3600);
}

TEST(Reminder, AsksOnlyAfterARunWhoseMorningNobodyTold)
{
    const Date yesterday = tuesday() - Days{1};
    EXPECT_FALSE(asksForMorning({}, tuesday()));
    EXPECT_TRUE(asksForMorning({{}, {runOn(yesterday)}}, tuesday()));
    EXPECT_FALSE(asksForMorning({{}, {runOn(yesterday - Days{1})}}, tuesday())) << "too old";
    EXPECT_FALSE(asksForMorning({{}, {runOn(yesterday), checkOn(tuesday())}}, tuesday()));
    EXPECT_TRUE(asksForMorning({{}, {checkOn(yesterday), runOn(yesterday)}}, tuesday()));
    RunEntry told = runOn(yesterday);
    told.painNextMorning = Pain::of(0);
    EXPECT_FALSE(asksForMorning({{}, {told}}, tuesday()));
}

TEST(Reminder, AsksOnceAtItsTime)
{
    Night night;
    night.reminder.choose(true, kEight);
    night.lookAt(at(24, 7, 59));
    EXPECT_TRUE(night.notifier.shown.empty());
    night.lookAt(at(24, 8, 0));
    ASSERT_EQ(night.notifier.shown.size(), 1U);
    EXPECT_EQ(night.notifier.shown.front(), MorningReminder::question());
    night.lookAt(at(24, 8, 1));
    EXPECT_EQ(night.notifier.shown.size(), 1U);
}

TEST(Reminder, IsLateRatherThanSilentAfterAMachineSlept)
{
    Night night;
    night.reminder.choose(true, kEight);
    night.lookAt(at(24, 11, 30));
    EXPECT_EQ(night.notifier.shown.size(), 1U);
}

TEST(Reminder, LeavesAMorningToTheWindowThatBeganAfterIt)
{
    Night night;
    night.now = at(24, 9);
    night.reminder.choose(true, kEight);
    night.lookAt(at(24, 9, 1));
    EXPECT_TRUE(night.notifier.shown.empty());
}

TEST(Reminder, IsSilentWhereItIsTurnedOff)
{
    Night night;
    night.reminder.choose(false, kEight);
    night.lookAt(at(24, 8));
    EXPECT_TRUE(night.notifier.shown.empty());
}

TEST(Reminder, TakesItsQuestionAwayOnceTheMorningIsTold)
{
    Night night;
    night.reminder.choose(true, kEight);
    night.lookAt(at(24, 8));
    ASSERT_TRUE(night.document.perform(Edit{{AddEntry{checkOn(tuesday())}}}, QString()));
    EXPECT_EQ(night.notifier.withdrawn, 1);
}

TEST(Reminder, PassesAnAnswerOnAndLogsNothingItself)
{
    Night night;
    night.reminder.choose(true, kEight);
    QStringList told;
    QObject::connect(&night.reminder, &MorningReminder::quietMorningReported, &night.reminder,
                     [&told] { told << QStringLiteral("quiet"); });
    QObject::connect(&night.reminder, &MorningReminder::checkRequested, &night.reminder,
                     [&told] { told << QStringLiteral("more"); });
    night.lookAt(at(24, 8));
    for (const NoticeAnswer &answer : MorningReminder::question().answers)
        emit night.notifier.answered(answer.id);
    emit night.notifier.answered({});
    EXPECT_EQ(told, (QStringList{QStringLiteral("quiet"), QStringLiteral("more"),
                                 QStringLiteral("more")}));
    EXPECT_EQ(night.document.journal().log.size(), 1U);
}
