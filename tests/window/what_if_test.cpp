// SPDX-License-Identifier: GPL-3.0-or-later
// "What if…" in the window: what accepting keeps and what is only looked at, and the day of the
// race as it is typed.
#include "tests/window/desk.h"

#include "app/language.h"
#include "ui/dialogs/date_field.h"
#include "ui/views/left_column.h"
#include "ui/views/verdict_banner.h"
#include "ui/views/what_if_panel.h"
#include "ui/views/what_if_race.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

Date seventhOfMarch()
{
    using namespace std::chrono;
    return sys_days{2027y / March / 7};
}

class WhatIfInTheWindow : public testing::Test
{
protected:
    WhatIfInTheWindow() { desk.window.actions().whatIf->trigger(); }

    [[nodiscard]] WhatIfPanel &panel() const { return *desk.window.leftColumn()->whatIf(); }
    [[nodiscard]] DateField &field() const { return *panel().findChild<DateField *>(); }
    [[nodiscard]] QString reason() const { return panel().findChild<WhatIfRace *>()->reason(); }
    void typeWithoutEnter(const QString &text)
    {
        field().setFocus();
        field().selectAll();
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(),
                                static_cast<Qt::Key>(letter.toUpper().unicode()), QString(letter),
                                Qt::NoModifier);
    }
    void type(const QString &text)
    {
        typeWithoutEnter(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }
    /// The plan follows, and then the buttons of the banner.
    static void settle()
    {
        QApplication::processEvents();
        QApplication::processEvents();
    }
    [[nodiscard]] QAbstractButton *accept() const
    {
        for (auto *button : desk.window.banner()->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == QStringLiteral("Accept"))
                return button;
        return nullptr;
    }
    [[nodiscard]] bool says(const char *words) const
    {
        for (const QLabel *label : panel().findChildren<QLabel *>())
            if (label->text().contains(QLatin1String(words)))
                return true;
        return false;
    }
    void missAWeek()
    {
        panel().findChild<QComboBox *>()->setCurrentIndex(3);
        settle();
    }

    Desk desk{sampleJournal(tuesday())};
};

} // namespace

TEST_F(WhatIfInTheWindow, KeepsNoWeekThatHasNotBeenMissedYet)
{
    missAWeek();
    EXPECT_EQ(accept(), nullptr) << "there is nothing to keep";
    EXPECT_TRUE(says("The week without running is only looked at. When it comes, skip its "
                     "sessions, and the plan follows."));
    EXPECT_FALSE(says("Accept keeps"));
}

TEST_F(WhatIfInTheWindow, KeepsTheRaceDayAndSaysThatTheWeekIsNot)
{
    const Journal before = desk.document.journal();
    missAWeek();
    type(QStringLiteral("7.3.27"));
    EXPECT_TRUE(says("Accept keeps the race day. The week without running is only looked at."));
    ASSERT_NE(accept(), nullptr);
    accept()->click();
    EXPECT_EQ(desk.document.journal().profile.goal->race.date, seventhOfMarch());
    EXPECT_EQ(desk.document.journal().log, before.log) << "nothing that has not happened";
}

TEST_F(WhatIfInTheWindow, TakesTheRaceDayInEveryFormThatTheLanguageKnows)
{
    for (const char *text : {"7.3.27", "07/03/2027", "2027-03-07", "7 March 2027"}) {
        panel().begin(desk.document);
        type(QString::fromUtf8(text));
        EXPECT_EQ(panel().wish().raceDate, seventhOfMarch()) << text;
    }
}

TEST_F(WhatIfInTheWindow, SaysAtTheFieldWhatIsNoDayAndKeepsNothingOfIt)
{
    const Journal before = desk.document.journal();
    missAWeek();
    type(QStringLiteral("7.3.27"));
    type(QStringLiteral("someday"));
    EXPECT_TRUE(reason().contains(QStringLiteral("“someday” is no day"))) << qPrintable(reason());
    ASSERT_NE(accept(), nullptr);
    accept()->click();
    EXPECT_EQ(desk.document.journal(), before) << "not before the field is clear";
    type(QStringLiteral("7.3.27"));
    EXPECT_TRUE(reason().isEmpty());
    accept()->click();
    EXPECT_EQ(desk.document.journal().profile.goal->race.date, seventhOfMarch());
}

TEST_F(WhatIfInTheWindow, TriesNoRaceBehindToday)
{
    type(QStringLiteral("2026-03-07"));
    EXPECT_TRUE(reason().contains(QStringLiteral("A race lies ahead"))) << qPrintable(reason());
    EXPECT_FALSE(panel().wish().raceDate);
}

TEST_F(WhatIfInTheWindow, TriesNoneOfTheDaysThatComeByOnTheWayToOneBehindToday)
{
    const Journal before = desk.document.journal();
    type(QStringLiteral("7.3.26")); // "7.3." alone would be next year's
    EXPECT_TRUE(reason().contains(QStringLiteral("A race lies ahead"))) << qPrintable(reason());
    EXPECT_FALSE(panel().wish().raceDate);
    EXPECT_EQ(accept(), nullptr) << "there is nothing to keep";
    for (auto *chip : panel().findChildren<QAbstractButton *>())
        if (chip->accessibleName() == QStringLiteral("Monday"))
            chip->click();
    settle();
    ASSERT_NE(accept(), nullptr);
    accept()->click();
    EXPECT_EQ(desk.document.journal(), before) << "not before the field is clear";
}

TEST_F(WhatIfInTheWindow, LeavesTheDayAsItIsTypedUntilTabMovesOn)
{
    typeWithoutEnter(QStringLiteral("7.3.27"));
    settle();
    EXPECT_EQ(panel().wish().raceDate, seventhOfMarch()) << "the plan follows";
    EXPECT_EQ(field().text(), QStringLiteral("7.3.27"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    settle();
    EXPECT_FALSE(field().hasFocus()) << "at once";
    EXPECT_EQ(field().text(), QStringLiteral("7 March 2027"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(field().hasFocus());
}

TEST_F(WhatIfInTheWindow, LeavesWhatIsNoDayWhereItWasTyped)
{
    typeWithoutEnter(QStringLiteral("someday"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    settle();
    EXPECT_FALSE(field().hasFocus());
    EXPECT_EQ(field().text(), QStringLiteral("someday"));
    EXPECT_TRUE(reason().contains(QStringLiteral("“someday” is no day"))) << qPrintable(reason());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    settle();
    EXPECT_TRUE(reason().contains(QStringLiteral("A day is needed"))) << qPrintable(reason());
}

TEST_F(WhatIfInTheWindow, IsLeftWithEscapeFromTheDayToo)
{
    typeWithoutEnter(QStringLiteral("7.3"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(panel().isVisible());
}

TEST(WhatIfInGerman, TakesTheRaceDayAsItIsWrittenThere)
{
    ASSERT_TRUE(speakInWindow(QStringLiteral("de"), QLocale(QLocale::German)));
    {
        Desk desk(sampleJournal(tuesday()));
        desk.window.actions().whatIf->trigger();
        WhatIfPanel &panel = *desk.window.leftColumn()->whatIf();
        auto *field = panel.findChild<DateField *>();
        field->setFocus();
        for (const QChar letter : QStringLiteral("7. März 2027"))
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(),
                                static_cast<Qt::Key>(letter.toUpper().unicode()), QString(letter),
                                Qt::NoModifier);
        EXPECT_EQ(panel.wish().raceDate, seventhOfMarch());
    }
    speak(QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}
