// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and dialogs stay whole on a small screen: when they come up, when their contents grow,
// when their place was kept from a larger screen. That of every scene is asked in layout_test.
#include "tests/window/desk.h"
#include "tests/window/real_screen.h"

#include "core/planner/planner.h"
#include "ui/dialogs/dialog_foot.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/morning_check_dialog.h"
#include "ui/dialogs/page_scroll.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/theme/screen_fit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFont>
#include <QMessageBox>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

std::string told(const QRect &rect)
{
    return QStringLiteral("%1 x %2 at %3, %4")
        .arg(rect.width())
        .arg(rect.height())
        .arg(rect.x())
        .arg(rect.y())
        .toStdString();
}

void settle()
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

/// A screen of 1024 x 700 with a panel at its top, and a font half as large again.
class SmallScreen : public testing::Test
{
protected:
    SmallScreen() : fit_(*qApp, [this](const QWidget &) { return area_; })
    {
        QFont font = font_;
        font.setPixelSize(20);
        QApplication::setFont(font);
    }
    ~SmallScreen() override { QApplication::setFont(font_); }

    /// Where it comes up is the desktop's to choose; here there is none.
    void expectRoomFor(const QWidget &window) const
    {
        const QSize size = window.frameGeometry().size();
        EXPECT_EQ(size.boundedTo(area_.size()), size) << told(window.frameGeometry());
    }
    void expectWhole(const QWidget &window) const
    {
        EXPECT_TRUE(area_.contains(window.frameGeometry())) << told(window.frameGeometry());
    }
    static void expectFootShows(const QWidget &dialog)
    {
        const auto *foot = dialog.findChild<DialogFoot *>();
        ASSERT_TRUE(foot);
        EXPECT_TRUE(dialog.rect().contains(foot->geometry())) << told(foot->geometry());
        EXPECT_GE(foot->height(), foot->minimumSizeHint().height());
    }
    static void press(const QWidget &where, const QString &words)
    {
        for (auto *button : where.findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text().remove(QLatin1Char('&')) == words)
                return button->click();
        ADD_FAILURE() << "no button says " << words.toStdString();
    }
    /// Puts `dialog` on the lower edge of the screen, as a desktop may.
    void putLow(QWidget &dialog) const
    {
        const QRect frame = dialog.frameGeometry();
        dialog.move(frame.x(), area_.bottom() + 1 - frame.height());
        settle();
        expectWhole(dialog);
    }

    QRect area_{0, 28, 1024, 672};
    QFont font_ = QApplication::font();
    ScreenFit fit_;
};

LogRequest request()
{
    return {tuesday(), tuesday(), makePlan(sampleJournal(tuesday()), tuesday()).days.front(),
            [](const Entry &) { return LiveAnswer{QStringLiteral("…")}; }};
}

} // namespace

TEST_F(SmallScreen, HoldsTheMainWindow)
{
    const Desk desk(sampleJournal(tuesday()));
    expectRoomFor(desk.window);
}

TEST_F(SmallScreen, HoldsTheFirstStart)
{
    FirstStartDialog dialog(tuesday(), [](const Profile &profile, const std::vector<Entry> &log) {
        return makePlan(Journal{profile, log}, tuesday());
    });
    dialog.show();
    settle();
    expectRoomFor(dialog);
}

TEST_F(SmallScreen, HoldsAWindowWhosePlaceWasKeptFromALargerOne)
{
    QByteArray kept;
    {
        const Desk before(sampleJournal(tuesday()));
        before.window.windowHandle()->setGeometry(200, 300, 2000, 1400);
        settle();
        ASSERT_GT(before.window.width(), area_.width()) << "stretched by hand";
        kept = before.window.saveGeometry();
    }
    area_ = QRect(40, 28, 700, 500); // smaller than any screen that Qt knows here
    FragileStore store;
    Document document(store, sampleJournal(tuesday()), [] { return tuesday(); });
    MainWindow window(document);
    ASSERT_TRUE(window.restoreGeometry(kept));
    window.show();
    settle();
    expectWhole(window);
}

TEST_F(SmallScreen, LeavesAWindowThatFitsWhereItStood)
{
    Desk desk(sampleJournal(tuesday()));
    desk.window.setGeometry(60, 90, 850, 570);
    settle();
    const QByteArray kept = desk.window.saveGeometry();
    FragileStore store;
    Document document(store, sampleJournal(tuesday()), [] { return tuesday(); });
    area_ = QRect(0, 0, 1920, 1200);
    MainWindow window(document);
    window.restoreGeometry(kept);
    const QRect place = window.geometry();
    window.show();
    settle();
    EXPECT_EQ(window.geometry(), place) << told(window.geometry());
}

TEST_F(SmallScreen, HoldsAWindowWithALargerMinimum)
{
    area_ = QRect(0, 0, 800, 500);
    const Desk desk(sampleJournal(tuesday()));
    expectRoomFor(desk.window);
}

TEST_F(SmallScreen, MovesTheLogUpWhenItGrows)
{
    QApplication::setFont(font_);
    area_ = QRect(0, 0, 1280, 1100);
    LogDialog dialog(request());
    dialog.show();
    settle();
    putLow(dialog);
    const int before = dialog.height();
    press(dialog, QStringLiteral("Different…"));
    settle();
    EXPECT_GT(dialog.height(), before);
    expectWhole(dialog);
    expectFootShows(dialog);
}

TEST_F(SmallScreen, ScrollsTheLogWhereItCannotGrow)
{
    LogDialog dialog(request());
    dialog.show();
    settle();
    press(dialog, QStringLiteral("Different…"));
    settle();
    expectWhole(dialog);
    expectFootShows(dialog);
    EXPECT_GT(dialog.findChild<PageScroll *>()->verticalScrollBar()->maximum(), 0);
    dialog.accept(); // with a refusal, which makes it longer
    settle();
    expectWhole(dialog);
    expectFootShows(dialog);
}

TEST_F(SmallScreen, HoldsTheMorningCheckWithItsSigns)
{
    MorningCheckDialog dialog({tuesday(), true, {GateMissing::BriskWalk, GateMissing::Stairs}, {}});
    dialog.show();
    settle();
    putLow(dialog);
    press(dialog, QStringLiteral("Something…"));
    settle();
    expectWhole(dialog);
    expectFootShows(dialog);
}

TEST_F(SmallScreen, HoldsAMessageAndLeavesItsSizeAlone)
{
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Restride"),
                    QStringLiteral("The settings were written by a newer Restride. They are left "
                                   "as they are, and what you change here is not remembered."),
                    QMessageBox::Ok);
    box.show();
    settle();
    expectRoomFor(box);
    EXPECT_EQ(box.minimumSize(), box.maximumSize());
}

TEST_F(SmallScreen, LeavesAWindowThatIsStretchedByHand)
{
    const Desk desk(sampleJournal(tuesday()));
    desk.window.windowHandle()->setGeometry(-100, 60, 1200, 900);
    settle();
    EXPECT_EQ(desk.window.size(), QSize(1200, 900));
}

TEST_F(SmallScreen, LeavesAWindowThatFillsTheScreen)
{
    FragileStore store;
    Document document(store, sampleJournal(tuesday()), [] { return tuesday(); });
    MainWindow window(document);
    window.showMaximized();
    settle();
    EXPECT_TRUE(window.isMaximized());
}

namespace {

/// The real program with a font half as large again, on one screen and then on another.
class RealSmallScreen : public testing::Test
{
protected:
    void SetUp() override
    {
        if (const QString tool = RealScreen::missingTool(); !tool.isEmpty())
            GTEST_SKIP() << tool.toStdString() << " is not installed";
        program_.setProcessChannelMode(QProcess::MergedChannels);
    }
    void TearDown() override { end(); }

    void startOn(QSize size, const QStringList &arguments)
    {
        end();
        screen_.emplace(size);
        ASSERT_FALSE(screen_->name().isEmpty());
        environment_ = environmentOn(*screen_, home_);
        environment_.insert(QStringLiteral("QT_FONT_DPI"), QStringLiteral("144"));
        program_.setProcessEnvironment(environment_);
        program_.start(QStringLiteral(RESTRIDE_BINARY), arguments);
        ASSERT_TRUE(program_.waitForStarted(kPatienceMs));
    }
    void end()
    {
        program_.kill();
        program_.waitForFinished(kPatienceMs);
        screen_.reset();
    }
    /// Leaves the program with a key; one that comes too early is lost, so it is pressed again.
    void leave(const QString &title)
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                drive(environment_, {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                     QStringLiteral("--name"), title, QStringLiteral("windowfocus"),
                                     QStringLiteral("key"), QStringLiteral("ctrl+q")});
                return program_.waitForFinished(500);
            },
            kPatienceMs))
            << program_.readAll().toStdString();
    }
    void expectWhole(const QString &title, QSize screen)
    {
        const auto place = placeOfWindow(environment_, title);
        ASSERT_TRUE(place) << program_.readAll().toStdString();
        EXPECT_TRUE(QRect(QPoint(), screen).contains(*place)) << told(*place);
        // A desktop adds a frame of its own.
        EXPECT_LE(place->height(), screen.height() - 30) << told(*place);
    }

    const QTemporaryDir home_;
    std::optional<RealScreen> screen_;
    QProcessEnvironment environment_;
    QProcess program_;
};

constexpr QSize kSmall(1024, 700);

} // namespace

TEST_F(RealSmallScreen, HoldsTheFirstStart)
{
    startOn(kSmall, {});
    expectWhole(QStringLiteral("A plan for your knee"), kSmall);
}

TEST_F(RealSmallScreen, HoldsTheWindowThatWasLastSeenOnALargerScreen)
{
    const QString file = home_.filePath(QStringLiteral("runner.restride"));
    ASSERT_EQ(
        QProcess::execute(QStringLiteral(RESTRIDE_BINARY),
                          {QStringLiteral("import"), QStringLiteral("--file"), file,
                           QStringLiteral(RESTRIDE_SOURCE_DIR "/resources/sample-runner.json")}),
        0);
    const QString title = QStringLiteral("Restride");
    startOn({1280, 1024}, {QStringLiteral("--file"), file});
    ASSERT_TRUE(placeOfWindow(environment_, title));
    ASSERT_TRUE(
        drive(environment_,
              {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
               title, QStringLiteral("windowmove"), QStringLiteral("0"), QStringLiteral("30"),
               QStringLiteral("windowsize"), QStringLiteral("1270"), QStringLiteral("980")}));
    leave(title);
    startOn(kSmall, {QStringLiteral("--file"), file});
    expectWhole(title, kSmall);
}
