// SPDX-License-Identifier: GPL-3.0-or-later
// Which way a message takes to the desktop, and what comes back, with both ways played by fakes.
#include "app/desktop_notifier.h"
#include "app/tray_messages.h"
#include "tests/support/sample_plan.h"
#include "ui/document/document.h"
#include "ui/views/morning_reminder.h"

#include "app/memory_store.h"

#include <QAction>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace restride {
namespace {

class FakeMessages final : public MessageService
{
public:
    void notify(const Notice &notice, uint, const Answer &answer) override
    {
        notices.push_back(notice);
        answers.push_back(answer);
    }
    void close(uint number) override { closed.push_back(number); }

    std::vector<Notice> notices;
    std::vector<Answer> answers;
    std::vector<uint> closed;
};

class FakeTray final : public MessageTray
{
public:
    [[nodiscard]] bool canShow() const override { return there; }
    void show(const Notice &notice) override { shown = notice; }
    void hide() override { shown.reset(); }

    bool there = true;
    std::optional<Notice> shown;
};

struct Desktop {
    FakeMessages *service = new FakeMessages;
    FakeTray *tray = new FakeTray;
    DesktopNotifier notifier{std::unique_ptr<MessageService>(service),
                             std::unique_ptr<MessageTray>(tray)};
    QSignalSpy answered{&notifier, &Notifier::answered};

    [[nodiscard]] QStringList answers() const
    {
        QStringList all;
        for (const auto &one : answered)
            all << one.front().toString();
        return all;
    }
};

Notice notice()
{
    return MorningReminder::question();
}

TEST(NotifierChoice, TakesTheServiceWhereThereIsOne)
{
    Desktop desktop;
    desktop.notifier.show(notice());
    ASSERT_EQ(desktop.service->notices, std::vector{notice()});
    desktop.service->answers.front()(7);
    EXPECT_FALSE(desktop.tray->shown);
    emit desktop.service->pressed(8, QStringLiteral("quiet"));
    EXPECT_TRUE(desktop.answered.isEmpty()) << "another program's message";
    emit desktop.service->pressed(7, QStringLiteral("quiet"));
    emit desktop.service->pressed(7, QStringLiteral("quiet"));
    EXPECT_EQ(desktop.answers(), QStringList(QStringLiteral("quiet"))) << "once";
}

TEST(NotifierChoice, TakesTheTrayWhereNoServiceAnswers)
{
    Desktop desktop;
    desktop.notifier.show(notice());
    EXPECT_FALSE(desktop.tray->shown) << "not before the service was heard";
    desktop.service->answers.front()(std::nullopt);
    EXPECT_EQ(desktop.tray->shown, notice());
    emit desktop.tray->pressed(QStringLiteral("quiet"));
    EXPECT_EQ(desktop.answers(), QStringList(QStringLiteral("quiet")));
    EXPECT_FALSE(desktop.tray->shown) << "answered";
}

TEST(NotifierChoice, StaysSilentWhereThereIsNeither)
{
    Desktop desktop;
    desktop.tray->there = false;
    desktop.notifier.show(notice());
    desktop.service->answers.front()(std::nullopt);
    EXPECT_FALSE(desktop.tray->shown);
    EXPECT_TRUE(desktop.answered.isEmpty());
}

TEST(NotifierChoice, TakesAwayWhatWasAnsweredElsewhere)
{
    Desktop byService;
    byService.notifier.show(notice());
    byService.service->answers.front()(7);
    byService.notifier.withdraw();
    byService.notifier.withdraw();
    EXPECT_EQ(byService.service->closed, std::vector<uint>{7});

    Desktop byTray;
    byTray.notifier.show(notice());
    byTray.service->answers.front()(std::nullopt);
    byTray.notifier.withdraw();
    EXPECT_FALSE(byTray.tray->shown);
}

TEST(NotifierChoice, ClosesAMessageThatCameUpAfterItWasWithdrawn)
{
    Desktop desktop;
    desktop.notifier.show(notice());
    desktop.notifier.withdraw();
    desktop.service->answers.front()(7);
    EXPECT_EQ(desktop.service->closed, std::vector<uint>{7});
    emit desktop.service->pressed(7, QStringLiteral("quiet"));
    EXPECT_TRUE(desktop.answered.isEmpty());

    Desktop late;
    late.notifier.show(notice());
    late.notifier.withdraw();
    late.service->answers.front()(std::nullopt);
    EXPECT_FALSE(late.tray->shown);
}

TEST(NotifierChoice, HoldsTheAnswersInTheTraysMenu)
{
    TrayMessages tray;
    QSignalSpy pressed(&tray, &MessageTray::pressed);
    tray.show({QStringLiteral("How?"),
               QStringLiteral("words"),
               {{QStringLiteral("quiet"), QStringLiteral("Nothing & fine")},
                {QStringLiteral("more"), QStringLiteral("Say how…")}}});
    const QList<QAction *> entries = tray.menu().actions();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[0]->text(), QStringLiteral("Nothing && fine"));
    entries[0]->trigger();
    ASSERT_EQ(pressed.size(), 1);
    EXPECT_EQ(pressed.front().front().toString(), QStringLiteral("quiet"));
    tray.show(notice());
    EXPECT_EQ(tray.menu().actions().size(), 2) << "the answers of the new message only";
}

/// A morning after a run, with the clock at the reminder's time.
class MorningOnTheDesktop : public testing::Test
{
protected:
    MorningOnTheDesktop()
    {
        reminder_.choose(true, QTime(8, 0));
        now_ = now_.addSecs(3600);
        reminder_.look();
    }

    static Journal journal()
    {
        RunEntry run;
        run.id = "run";
        run.date = sample::kToday - Days{1};
        run.jog = minutes(20);
        return {sample::profile(), {run}};
    }

    MemoryStore store_{journal()};
    Document document_{store_, journal(), [] { return sample::kToday; }};
    Desktop desktop_;
    QDateTime now_{QDate(2026, 11, 24), QTime(7, 30)};
    MorningReminder reminder_{document_, desktop_.notifier, [this] { return now_; }};
    QSignalSpy quiet_{&reminder_, &MorningReminder::quietMorningReported};
    QSignalSpy check_{&reminder_, &MorningReminder::checkRequested};
};

TEST_F(MorningOnTheDesktop, TakesAQuietMorningFromTheService)
{
    ASSERT_EQ(desktop_.service->notices.size(), 1U);
    desktop_.service->answers.front()(7);
    emit desktop_.service->pressed(7, QStringLiteral("quiet"));
    EXPECT_EQ(quiet_.size(), 1);
    EXPECT_EQ(check_.size(), 0);
}

TEST_F(MorningOnTheDesktop, TakesAQuietMorningFromTheTray)
{
    ASSERT_EQ(desktop_.service->notices.size(), 1U);
    desktop_.service->answers.front()(std::nullopt);
    ASSERT_TRUE(desktop_.tray->shown);
    emit desktop_.tray->pressed(QStringLiteral("quiet"));
    EXPECT_EQ(quiet_.size(), 1);
    EXPECT_EQ(check_.size(), 0);
}

TEST_F(MorningOnTheDesktop, OpensTheMorningCheckWhereTheMessageItselfIsPressed)
{
    ASSERT_EQ(desktop_.service->notices.size(), 1U);
    desktop_.service->answers.front()(std::nullopt);
    emit desktop_.tray->pressed({});
    EXPECT_EQ(quiet_.size(), 0);
    EXPECT_EQ(check_.size(), 1);
}

TEST_F(MorningOnTheDesktop, GoesOnceTheMorningWasToldInTheWindow)
{
    ASSERT_EQ(desktop_.service->notices.size(), 1U);
    desktop_.service->answers.front()(std::nullopt);
    ASSERT_TRUE(desktop_.tray->shown);
    CheckEntry check;
    check.id = "check";
    check.date = sample::kToday;
    check.painMorning = Pain::of(0);
    ASSERT_TRUE(document_.perform(Edit{{AddEntry{check}}}, QStringLiteral("check")));
    EXPECT_FALSE(desktop_.tray->shown);
}

} // namespace
} // namespace restride
