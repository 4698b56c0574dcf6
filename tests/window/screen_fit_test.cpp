// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and dialogs stay whole on a small screen: when they come up, when their contents grow,
// when their place was kept from a larger screen. That of every scene is asked in layout_test, and
// of the real program in real_small_screen_test.
#include "tests/window/desk.h"

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
#include <QWindow>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

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
