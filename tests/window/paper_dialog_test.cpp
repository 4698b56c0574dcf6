// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the window to paper, driven as a runner drives it.
#include "tests/window/desk.h"
#include "tests/window/paper.h"

#include "ui/views/paper_dialog.h"
#include "ui/views/paper_view.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPrinter>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace restride;
using namespace restride::test;

namespace {

PaperSource sourceOf(const Desk &desk)
{
    return {desk.document.plan(), desk.document.journal(), desk.document.lived()};
}

/// The paper that the dialog opened by `action` shows first.
std::optional<Paper> openedBy(QAction *action)
{
    std::optional<Paper> paper;
    whenDialogOpens([&paper](QWidget &dialog) {
        if (const auto *papers = qobject_cast<PaperDialog *>(&dialog))
            paper = papers->paper();
    });
    action->trigger();
    return paper;
}

} // namespace

TEST(PaperDialog, OpensOnThePaperThatWasAskedFor)
{
    Desk desk(sampleJournal(tuesday()));
    const WindowActions &actions = desk.window.actions();
    EXPECT_EQ(openedBy(actions.print), Paper::Week);
    EXPECT_EQ(openedBy(actions.printPlan), Paper::Plan);
    EXPECT_EQ(openedBy(actions.printCard), Paper::Card);
    EXPECT_EQ(openedBy(actions.printSummary), Paper::Clinician);
    EXPECT_EQ(actions.print->shortcut(), QKeySequence(QKeySequence::Print));
}

TEST(PaperDialog, HasTheDaysThatWentToPaperKeptAsTheyWereTold)
{
    Desk desk(sampleJournal(tuesday()));
    const QTemporaryDir folder;
    const Date sunday = tuesday() + Days{5};
    const auto told = [&](Date day) {
        return std::ranges::any_of(desk.document.issued(), [&](const IssuedDay &one) {
            return one.day == day && one.issued == tuesday() && !one.words.empty();
        });
    };
    EXPECT_FALSE(told(sunday)) << "only seen in passing";
    whenDialogOpens([&](QWidget &dialog) {
        auto *papers = qobject_cast<PaperDialog *>(&dialog);
        ASSERT_TRUE(papers);
        EXPECT_FALSE(papers->saveAs(folder.filePath(QStringLiteral("no/such/week.pdf"))));
        EXPECT_FALSE(told(sunday)) << "nothing was written";
        EXPECT_TRUE(papers->saveAs(folder.filePath(QStringLiteral("week.pdf"))));
    });
    desk.window.actions().print->trigger();
    EXPECT_TRUE(told(sunday));
    EXPECT_FALSE(told(sunday + Days{1})) << "not on this week's paper";
}

TEST(PaperDialog, ShowsTheWeekThatIsChosen)
{
    const Desk desk(sampleJournal(tuesday()));
    PaperDialog dialog(sourceOf(desk), Paper::Week);
    EXPECT_EQ(dialog.week(), startOfWeek(tuesday(), std::chrono::Monday));
    dialog.chooseWeek(tuesday() + Days{7});
    ASSERT_TRUE(dialog.sheet());
    EXPECT_EQ(titleOf(*dialog.sheet()), QStringLiteral("30 November to 6 December"));
    dialog.choose(Paper::Plan);
    EXPECT_FALSE(dialog.findChild<QComboBox *>()->isEnabled()) << "the plan has no week";
}

TEST(PaperDialog, GoesFromPaperToPaperByKeyboard)
{
    const Desk desk(sampleJournal(tuesday()));
    PaperDialog dialog(sourceOf(desk), Paper::Week);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
    EXPECT_EQ(dialog.paper(), Paper::Plan);
    ASSERT_TRUE(dialog.sheet());
    EXPECT_TRUE(std::holds_alternative<PlanSheet>(*dialog.sheet()));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST(PaperDialog, OffersNoRaceCardWithoutARace)
{
    Journal journal = sampleJournal(tuesday());
    journal.profile.goal.reset();
    const Desk desk(journal);
    PaperDialog dialog(sourceOf(desk), Paper::Card);
    EXPECT_EQ(dialog.paper(), Paper::Week);
}

TEST(PaperDialog, WorksOnAnEmptyJournal)
{
    const Desk desk(Journal{});
    PaperDialog dialog(sourceOf(desk), Paper::Week);
    for (const Paper paper : {Paper::Week, Paper::Plan, Paper::Clinician}) {
        dialog.choose(paper);
        EXPECT_TRUE(dialog.sheet());
        EXPECT_FALSE(dialog.grab().isNull());
    }
}

TEST(PaperDialog, SavesWhatItShows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.pdf"));
    const Desk desk(sampleJournal(tuesday()));
    PaperDialog dialog(sourceOf(desk), Paper::Plan);
    EXPECT_TRUE(dialog.saveAs(path));
    EXPECT_GT(QFileInfo(path).size(), 1000);
    EXPECT_TRUE(dialog.message().isEmpty());
}

TEST(PaperDialog, SaysInASentenceWhatCouldNotBeWritten)
{
    const QTemporaryDir folder;
    QFile blocked(folder.filePath(QStringLiteral("a-file")));
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    const Desk desk(sampleJournal(tuesday()));
    PaperDialog dialog(sourceOf(desk), Paper::Card);
    EXPECT_FALSE(dialog.saveAs(blocked.fileName() + QStringLiteral("/card.pdf")));
    EXPECT_TRUE(dialog.message().startsWith(QStringLiteral("The page could not be written: ")))
        << qPrintable(dialog.message());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(blocked.fileName() + QStringLiteral("/card.pdf"));
    EXPECT_FALSE(dialog.printOn(printer));
    EXPECT_TRUE(dialog.message().startsWith(QStringLiteral("The page could not be written: ")))
        << qPrintable(dialog.message());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    dialog.choose(Paper::Week);
    EXPECT_TRUE(dialog.message().isEmpty()) << "another paper, another try";
}

TEST(PaperDialog, GivesEveryControlANameAndAPlaceInTheTabOrder)
{
    const Desk desk(sampleJournal(tuesday()));
    PaperDialog dialog(sourceOf(desk), Paper::Week);
    dialog.show();
    int reachable = 0;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_") ||
            !widget->isVisibleTo(&dialog))
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(seen);
        EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
        reachable += (widget->focusPolicy() & Qt::TabFocus) ? 1 : 0;
    }
    EXPECT_GE(reachable, 10) << "papers, week, sizes, preview, buttons";
}

TEST(PaperDialog, ShowsSeveralPagesWhereAPlanTakesThem)
{
    Journal journal = patientJournal();
    journal.profile.goal->race.date = tuesday() + Days{7 * 90};
    const Desk desk(journal);
    PaperDialog dialog(sourceOf(desk), Paper::Plan);
    EXPECT_EQ(dialog.findChild<PaperView *>()->pageCount(), 2);
}

TEST(PaperDialog, ShowsTheFurtherPagesThatALongNoteTakes)
{
    Journal journal = sampleJournal(tuesday());
    const Desk before(journal);
    PaperDialog brief(sourceOf(before), Paper::Clinician);
    EXPECT_EQ(brief.findChild<PaperView *>()->pageCount(), 1);
    CheckEntry check;
    check.id = "check";
    check.date = tuesday();
    for (int i = 0; i < 300; ++i)
        check.note += "word" + std::to_string(i) + ' ';
    journal.log.emplace_back(check);
    const Desk desk(journal);
    PaperDialog dialog(sourceOf(desk), Paper::Clinician);
    EXPECT_EQ(dialog.findChild<PaperView *>()->pageCount(), 2);
    EXPECT_TRUE(dialog.findChild<PaperView *>()->accessibleDescription().contains(
        QStringLiteral("word299")));
    if (const QString folder = qEnvironmentVariable("RESTRIDE_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        dialog.show();
        EXPECT_TRUE(dialog.grab().save(folder + QStringLiteral("/paper-long-note.png")));
    }
}
