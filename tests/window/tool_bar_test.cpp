// SPDX-License-Identifier: GPL-3.0-or-later
// The tool bar in a window that is narrow: what gives way, and that it comes back.
#include "tests/window/desk.h"

#include "app/language.h"
#include "ui/theme/theme.h"
#include "ui/views/text_label.h"
#include "ui/views/window_tool_bar.h"

#include <QApplication>
#include <QFont>
#include <QPushButton>

#include <gtest/gtest.h>

#include <algorithm>

using namespace restride;
using namespace restride::test;

namespace {

constexpr int kWide = 2000;
constexpr int kLarge = 26; ///< pixels

/// The buttons as they stand in the bar.
enum Place { kLog, kMorning, kWhatIf, kPrint, kUndo, kRedo };

class ToolBar : public testing::Test
{
protected:
    void SetUp() override
    {
        font_ = QApplication::font();
        desk_ = std::make_unique<Desk>(sampleJournal(tuesday()));
        makeWide(kWide);
    }
    void TearDown() override
    {
        desk_.reset();
        QApplication::setFont(font_);
        adoptTheme(*qApp, Scheme::Light);
        speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void makeWide(int width)
    {
        desk_->window.resize(width, 700);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
    }
    void useFont(int pixels)
    {
        QFont font = font_;
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        adoptTheme(*qApp, Scheme::Light); // as when the system's font changes
        settle();
    }
    [[nodiscard]] WindowToolBar &bar() const { return *desk_->window.findChild<WindowToolBar *>(); }
    [[nodiscard]] QList<QPushButton *> buttons() const
    {
        return bar().findChildren<QPushButton *>();
    }
    /// The words that the bar shows; "" for a button with an icon alone.
    [[nodiscard]] QStringList shown() const
    {
        QStringList words;
        for (const QPushButton *button : buttons())
            words << button->text();
        return words;
    }
    /// All of every button shows.
    void expectNothingCut() const
    {
        for (const QPushButton *button : buttons()) {
            EXPECT_GE(button->width(), button->sizeHint().width())
                << button->accessibleName().toStdString();
            EXPECT_TRUE(bar().rect().contains(button->geometry()))
                << button->accessibleName().toStdString();
        }
    }
    /// Makes the window as narrow as it may be while the bar shows `words`.
    void makeNarrowWith(const QStringList &words)
    {
        int without = desk_->window.minimumWidth();
        int with = kWide;
        while (with - without > 1) {
            const int between = (with + without) / 2;
            makeWide(between);
            (shown() == words ? with : without) = between;
        }
        makeWide(with);
        ASSERT_EQ(shown(), words);
    }

    std::unique_ptr<Desk> desk_;
    QFont font_;
};

bool add(Desk &desk, const QString &words)
{
    RunEntry run;
    run.id = "run";
    run.date = tuesday();
    run.painDuring = Pain::of(0);
    return desk.document.perform(Edit{{AddEntry{run}}}, words);
}

} // namespace

TEST_F(ToolBar, ShortensItsWordsFirstToLastAndBringsThemBack)
{
    useFont(kLarge);
    const QStringList all = shown();
    EXPECT_EQ(all.count(QString()), 1) << "redo is an icon";
    bool dateAway = false;
    for (int width = kWide; width >= desk_->window.minimumWidth(); width -= 40) {
        makeWide(width);
        dateAway = dateAway || bar().date()->isHidden();
        if (shown() != all) {
            EXPECT_TRUE(dateAway) << "the date gives way first";
        }
        for (int later = kWhatIf + 1; later <= kUndo; ++later)
            if (shown()[later].isEmpty()) {
                EXPECT_TRUE(shown()[later - 1].isEmpty()) << "first to last";
            }
    }
    EXPECT_TRUE(shown()[kPrint].isEmpty());
    EXPECT_FALSE(shown()[kLog].isEmpty()) << "the one button that is always named";
    makeWide(kWide);
    EXPECT_EQ(shown(), all);
    EXPECT_FALSE(bar().date()->isHidden());
}

TEST_F(ToolBar, CutsNoButtonAtAnyWidth)
{
    for (const char *language : {"en", "de"}) {
        ASSERT_TRUE(
            speakInWindow(QString::fromLatin1(language), QLocale(QString::fromLatin1(language))));
        desk_ = std::make_unique<Desk>(sampleJournal(tuesday()));
        for (int width = kWide; width >= 900; width -= 44) {
            makeWide(width);
            expectNothingCut();
        }
    }
}

TEST_F(ToolBar, MakesRoomForANameOfUndoAndTakesItBack)
{
    useFont(kLarge);
    const QStringList all = shown();
    makeNarrowWith(all);
    const int narrow = desk_->window.width();
    const QString run = QStringLiteral("the run of today");
    ASSERT_TRUE(add(*desk_, run));
    settle();
    EXPECT_TRUE(shown()[kWhatIf].isEmpty());
    EXPECT_TRUE(buttons()[kUndo]->accessibleName().contains(run));
    expectNothingCut();
    makeWide(kWide);
    EXPECT_TRUE(shown()[kUndo].contains(run));
    makeWide(narrow);
    EXPECT_TRUE(shown()[kWhatIf].isEmpty());
    desk_->window.actions().undo->trigger();
    settle();
    EXPECT_EQ(shown(), all);
}

TEST_F(ToolBar, FollowsTheFont)
{
    useFont(13);
    const QStringList all = shown();
    makeNarrowWith(all);
    useFont(kLarge);
    EXPECT_TRUE(shown()[kWhatIf].isEmpty());
    useFont(13);
    EXPECT_EQ(shown(), all);
}

TEST_F(ToolBar, NamesAButtonThatHasLostItsWords)
{
    useFont(kLarge);
    makeWide(desk_->window.minimumWidth());
    for (const QPushButton *button : buttons())
        EXPECT_FALSE(button->accessibleName().isEmpty());
    EXPECT_EQ(buttons()[kWhatIf]->accessibleName(), QStringLiteral("What if…"));
}
