// SPDX-License-Identifier: GPL-3.0-or-later
// The window and its dialogs in German, whose words are longer: none may be cut off. With
// RESTRIDE_PICTURES naming a folder, pictures of them are left there.
#include "tests/window/desk.h"
#include "tests/window/paper.h"

#include "app/language.h"
#include "core/planner/planner.h"
#include "ui/dialogs/cleared_dialog.h"
#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/morning_check_dialog.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/theme/theme.h"
#include "ui/views/paper_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QKeySequence>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

/// The words that do not fit into the widget that shows them; wrapped ones find their own room.
QStringList cutOff(const QWidget &shown)
{
    QStringList cut;
    for (const QWidget *widget : shown.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString words = label ? label->text() : button ? button->text() : QString();
        if (!widget->isVisible() || words.isEmpty() || (label && label->wordWrap()))
            continue;
        if (widget->width() < widget->sizeHint().width())
            cut << words;
    }
    return cut;
}

/// The letters that Alt reaches more than once.
QStringList keysTwice(const QWidget &shown)
{
    QStringList keys;
    for (const QWidget *widget : shown.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString words = label && label->buddy() ? label->text()
                              : button                ? button->text()
                                                      : QString();
        const QKeySequence key = QKeySequence::mnemonic(words);
        if (widget->isVisible() && !key.isEmpty())
            keys << key.toString();
    }
    QStringList twice;
    for (const QString &key : keys)
        if (keys.count(key) > 1 && !twice.contains(key))
            twice << key;
    return twice;
}

class German : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(speakInWindow(QStringLiteral("de"), QLocale(QLocale::German)));
        font_ = QApplication::font();
        QFont font(QFontDatabase::hasFamily(QStringLiteral("Inter")) ? QStringLiteral("Inter")
                                                                     : QStringLiteral("Sans"));
        font.setPixelSize(13);
        QApplication::setFont(font);
        adoptTheme(*qApp, Scheme::Light);
    }
    void TearDown() override
    {
        QApplication::setFont(font_);
        adoptTheme(*qApp, Scheme::Light);
        speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    /// Expects all words of `widget` to be whole, and takes its picture.
    static void look(QWidget &widget, const char *name)
    {
        QApplication::processEvents();
        EXPECT_EQ(cutOff(widget), QStringList()) << name;
        EXPECT_EQ(keysTwice(widget), QStringList()) << name;
        save(widget.grab().toImage(), name);
    }
    static void save(const QImage &picture, const char *name)
    {
        const QString folder = qEnvironmentVariable("RESTRIDE_PICTURES");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        EXPECT_TRUE(picture.save(QStringLiteral("%1/de-%2.png").arg(folder, QLatin1String(name))));
    }
    static void show(QDialog &dialog, const char *name)
    {
        dialog.show();
        look(dialog, name);
    }

private:
    QFont font_;
};

/// Presses the button that is seen to say `words`.
void press(const QWidget &shown, const QString &words)
{
    for (auto *button : shown.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text() == words)
            return button->click();
    ADD_FAILURE() << "no button says " << qPrintable(words);
}

Plan planOf(const Profile &profile, const std::vector<Entry> &log)
{
    return makePlan(Journal{profile, log}, tuesday());
}

CheckEntry redFlag()
{
    CheckEntry check;
    check.id = "flag";
    check.date = tuesday();
    check.signs = {Sign::Swelling, Sign::GivingWay};
    return check;
}

CheckEntry soreMorning(Date day)
{
    CheckEntry check;
    check.id = "sore";
    check.date = day;
    check.painWalking = Pain::of(2);
    check.painStairs = Pain::of(4);
    check.painMorning = Pain::of(5);
    return check;
}

LogRequest logRequest()
{
    return {tuesday(), tuesday(), makePlan(sampleJournal(tuesday()), tuesday()).days.front(),
            [](const Entry &) { return LiveAnswer{QStringLiteral("Bisher sauber.")}; }};
}

} // namespace

TEST(CutOffWords, AreFoundWhereALabelIsTooNarrow)
{
    QWidget shown;
    auto *label = new QLabel(QStringLiteral("Entlastungswoche"), &shown);
    label->resize(label->sizeHint());
    shown.show();
    EXPECT_EQ(cutOff(shown), QStringList());
    label->resize(label->sizeHint().width() / 2, label->height());
    EXPECT_EQ(cutOff(shown), QStringList(QStringLiteral("Entlastungswoche")));
}

TEST_F(German, FitsIntoTheWindow)
{
    Desk desk(sampleJournal(tuesday()));
    look(desk.window, "main");
    press(desk.window, QStringLiteral("Woche"));
    look(desk.window, "main-week");
    desk.window.showPage(MainWindow::ChartPageIndex);
    look(desk.window, "chart");
    press(desk.window, QStringLiteral("Tag"));
    look(desk.window, "chart-days");
    press(desk.window, QStringLiteral("Monat"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    look(desk.window, "chart-table");
    desk.window.showPage(MainWindow::JournalPage);
    look(desk.window, "journal");
    desk.window.showPage(MainWindow::WhyPage);
    look(desk.window, "why");
}

TEST_F(German, FitsIntoASmallWindow)
{
    Desk desk(sampleJournal(tuesday()));
    desk.window.resize(1024, 680);
    look(desk.window, "main-small");
    desk.window.showPage(MainWindow::ChartPageIndex);
    look(desk.window, "chart-small");
    desk.window.showPage(MainWindow::JournalPage);
    look(desk.window, "journal-small");
}

TEST_F(German, FitsInLargeLetters)
{
    QFont font = QApplication::font();
    font.setPixelSize(20);
    QApplication::setFont(font);
    Desk desk(sampleJournal(tuesday()));
    look(desk.window, "main-large");
    desk.window.resize(1024, 680);
    look(desk.window, "main-large-small");
    LogDialog log(logRequest());
    show(log, "log-large");
    ProfileDialog profile(sampleJournal(tuesday()).profile, tuesday(), ProfileDialog::Tab::TheKnee);
    show(profile, "profile-large");
}

TEST_F(German, TellsAFlareUpWhole)
{
    const Date friday = tuesday() - Days{11};
    Journal journal = sampleJournal(tuesday());
    std::erase_if(journal.log, [&](const Entry &entry) { return dateOf(entry) >= friday; });
    Desk desk(journal, friday);
    ASSERT_TRUE(desk.document.perform(Edit{{AddEntry{soreMorning(friday)}}},
                                      QStringLiteral("Morgencheck")));
    look(desk.window, "flare");
    desk.window.resize(1024, 680);
    look(desk.window, "flare-small");
}

TEST_F(German, TellsARedFlagWhole)
{
    Desk desk(sampleJournal(tuesday()));
    ASSERT_TRUE(desk.document.perform(Edit{{AddEntry{redFlag()}}}, QStringLiteral("Morgencheck")));
    look(desk.window, "red-flag");
    desk.window.resize(1024, 680);
    look(desk.window, "red-flag-small");
}

TEST_F(German, FitsIntoAnEmptyWindow)
{
    Desk desk(Journal{});
    look(desk.window, "empty");
}

TEST_F(German, FitsIntoTheFirstDialog)
{
    FirstStartDialog first(tuesday(), planOf);
    first.resize(1280, 800);
    show(first, "first-start");
}

TEST_F(German, FitsIntoTheProfile)
{
    using Tab = ProfileDialog::Tab;
    const Profile profile = sampleJournal(tuesday()).profile;
    int number = 0;
    for (const Tab tab : {Tab::TheRace, Tab::RunningLately, Tab::TheKnee, Tab::TheDays}) {
        ProfileDialog dialog(profile, tuesday(), tab);
        show(dialog, qPrintable(QStringLiteral("profile-%1").arg(++number)));
    }
}

TEST_F(German, FitsIntoTheDialogsOfADay)
{
    LogDialog log(logRequest());
    show(log, "log");
    CrossDialog cross(logRequest());
    show(cross, "cross");
    MorningCheckDialog check({tuesday(), true, {GateMissing::BriskWalk, GateMissing::Stairs}, {}});
    show(check, "check");
    ClearedDialog cleared(tuesday(), tuesday());
    show(cleared, "cleared");
}

TEST_F(German, FitsIntoTheWayToPaper)
{
    const Desk desk(sampleJournal(tuesday()));
    const Document &document = desk.document;
    PaperDialog dialog({document.plan(), document.journal(), document.lived()}, Paper::Plan);
    show(dialog, "print-dialog");
}

TEST_F(German, FitsOntoThePapers)
{
    const Journal journal = sampleJournal(tuesday());
    const auto words = [&](Paper paper, const char *name) {
        const PaperSheet sheet = sampleSheet(journal, paper);
        save(test::paper(sheet), name);
        return wordsOf(sheet);
    };
    EXPECT_TRUE(words(Paper::Week, "paper").contains(QStringLiteral("Stufe")));
    EXPECT_TRUE(words(Paper::Plan, "paper-plan").contains(QStringLiteral("Der Plan bis zum Lauf")));
    const QString clinician = words(Paper::Clinician, "clinician");
    EXPECT_TRUE(clinician.contains(QStringLiteral("Ein Knie, für die Praxis")));
    const QString card = words(Paper::Card, "race-card");
    EXPECT_TRUE(card.contains(QStringLiteral("Halt, wenn")));
    EXPECT_TRUE(card.contains(QStringLiteral("Zeitlimit von 3:00 h")));
}
