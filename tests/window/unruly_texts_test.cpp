// SPDX-License-Identifier: GPL-3.0-or-later
// A runner's own words wherever they can appear: quotes, tags, other scripts and ten thousand
// letters are shown as the letters they are, never as markup, and push nothing out of the window.
#include "tests/window/desk.h"

#include "ui/dialogs/cross_dialog.h"
#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/profile_dialog.h"
#include "ui/views/calendar_view.h"
#include "ui/views/failure_words.h"
#include "ui/views/left_column.h"
#include "ui/views/message_bar.h"
#include "ui/views/page_tabs.h"
#include "ui/views/paper_dialog.h"
#include "ui/views/verdict_banner.h"
#include "ui/views/what_if_panel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

const QString kRace = QStringLiteral("\"Coast\" <b>half</b> & <img src=x> מרוץ 🏃");
/// What is left of `kRace` where its tags were taken for markup.
const QString kRendered = QStringLiteral("Coast\" half");
const QString kTagged = QStringLiteral("<b>half</b>");

std::string unrulyNote()
{
    std::string note;
    while (note.size() < 10'000)
        note +=
            "<h1>loud</h1> \"quoted\" &amp; מרוץ תל אביב ماراثون 🏃‍♀️\n";
    return note;
}

Journal unrulyJournal()
{
    Journal journal = sampleJournal(tuesday());
    journal.profile.goal->race.name = kRace.toStdString();
    journal.profile.goal->alternatives = {
        {journal.profile.goal->race.date, Metres{5000}, kRace.toStdString()}};
    for (Entry &entry : journal.log) {
        baseOf(entry).note = unrulyNote();
        if (auto *run = std::get_if<RunEntry>(&entry)) {
            run->shoe = kRace.toStdString();
            run->surface = kRace.toStdString();
        }
        if (auto *skip = std::get_if<SkipEntry>(&entry))
            skip->reason = kRace.toStdString();
    }
    return journal;
}

/// What a tooltip shows, as Qt guesses it.
QString asShown(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return tip;
    QTextDocument page;
    page.setHtml(tip);
    return page.toPlainText();
}

/// Everything that is to be read on `shown`, as it is read.
QStringList readOn(const QWidget &shown)
{
    QStringList all;
    for (const QWidget *widget : shown.findChildren<QWidget *>()) {
        all << asShown(widget->toolTip()) << widget->accessibleName()
            << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            all << (label->textFormat() == Qt::PlainText ? label->text() : asShown(label->text()));
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            all << button->text().replace(QLatin1String("&&"), QLatin1String("&"));
        if (const auto *text = qobject_cast<const QTextEdit *>(widget))
            all << text->toPlainText();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            all << text->toPlainText();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            all << line->text();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        const std::function<void(const QModelIndex &)> readBelow = [&](const QModelIndex &parent) {
            for (int row = 0; row < model->rowCount(parent); ++row)
                for (int column = 0; column < model->columnCount(parent); ++column) {
                    const QModelIndex cell = model->index(row, column, parent);
                    all << cell.data(Qt::DisplayRole).toString()
                        << cell.data(Qt::AccessibleTextRole).toString()
                        << asShown(cell.data(Qt::ToolTipRole).toString());
                    if (column == 0)
                        readBelow(cell);
                }
        };
        if (model)
            readBelow({});
    }
    return all;
}

/// Letters, and not what they would mark up; on the way, how often the name is there.
int expectLetters(const QWidget &shown, const char *where)
{
    QApplication::processEvents();
    const QStringList all = readOn(shown);
    EXPECT_EQ(all.filter(kRendered), QStringList()) << where;
    for (const char *entity : {"&amp;lt;", "&lt;b", "&quot;"})
        EXPECT_EQ(all.filter(QLatin1String(entity)), QStringList()) << where;
    return static_cast<int>(all.filter(kTagged).size());
}

void expectFits(QWidget &shown, const char *where)
{
    const QSize least = shown.minimumSizeHint();
    EXPECT_LE(least.width(), 1024) << where;
    EXPECT_LE(least.height(), 700) << where;
    EXPECT_FALSE(shown.grab().isNull());
}

} // namespace

TEST(UnrulyTexts, AreLettersOnEveryPageOfTheWindow)
{
    Desk desk(unrulyJournal());
    EXPECT_GT(expectLetters(*desk.window.banner(), "banner"), 0);
    desk.window.calendar()->chooseDay(desk.document.plan().verdict->race.date);
    EXPECT_GT(expectLetters(*desk.window.calendar(), "calendar"), 0) << "the day of the race";
    expectLetters(*desk.window.leftColumn(), "left column");
    expectFits(desk.window, "calendar");
    for (const auto &[page, where] : {std::pair{MainWindow::ChartPageIndex, "chart"},
                                      {MainWindow::JournalPage, "journal"},
                                      {MainWindow::WhyPage, "why"}}) {
        desk.window.showPage(page);
        expectLetters(desk.window, where);
        expectFits(desk.window, where);
    }
    desk.window.showPage(MainWindow::JournalPage);
    const QStringList journal = readOn(*desk.window.pages());
    EXPECT_FALSE(journal.filter(QStringLiteral("<h1>loud</h1> \"quoted\" &amp; ")).isEmpty())
        << "a note, with the sign that it was written with";
}

TEST(UnrulyTexts, AreLettersInWhatIfAndInTheMessages)
{
    Desk desk(unrulyJournal());
    desk.window.actions().whatIf->trigger();
    desk.window.leftColumn()->whatIf()->findChild<QComboBox *>()->setCurrentIndex(2);
    QApplication::processEvents();
    expectLetters(desk.window, "what if");
    expectFits(desk.window, "what if");
    desk.window.say(kRace);
    EXPECT_GT(expectLetters(*desk.window.messages(), "message"), 0);
    desk.window.setRecentFiles({QStringLiteral("/home/<b>half</b>/a & b.restride")});
    const QAction *recent = desk.window.actions().recent->actions().front();
    EXPECT_EQ(recent->text(), QStringLiteral("a && b.restride"));
    EXPECT_EQ(asShown(recent->toolTip()), QStringLiteral("/home/<b>half</b>/a & b.restride"));
}

TEST(UnrulyTexts, AreLettersWhereARaceIsOfferedInstead)
{
    Journal journal = unrulyJournal();
    journal.profile.goal->race.date = tuesday() + Days{20};
    journal.profile.goal->alternatives = {
        {tuesday() + Days{150}, Metres{5000}, kRace.toStdString()}};
    Desk desk(journal);
    EXPECT_GT(expectLetters(*desk.window.banner(), "banner"), 1) << "the race, and the other one";
    expectFits(desk.window, "alternatives");
}

TEST(UnrulyTexts, AreLettersInEveryDialog)
{
    const Journal journal = unrulyJournal();
    const Desk desk(journal);
    ProfileDialog profile(journal.profile, tuesday());
    EXPECT_GT(expectLetters(profile, "profile"), 0);

    const auto logged = std::ranges::find_if(
        journal.log, [](const Entry &entry) { return std::holds_alternative<RunEntry>(entry); });
    ASSERT_NE(logged, journal.log.end());
    const auto answer = [](const Entry &) { return LiveAnswer{}; };
    LogDialog log({tuesday(), dateOf(*logged), std::nullopt, answer}, std::get<RunEntry>(*logged));
    EXPECT_GT(expectLetters(log, "log"), 0) << "the shoe";
    expectFits(log, "log");
    PaperDialog papers({desk.document.plan(), desk.document.journal(), desk.document.lived()},
                       Paper::Week);
    for (const Paper paper : {Paper::Week, Paper::Plan, Paper::Card, Paper::Clinician}) {
        papers.choose(paper);
        EXPECT_GT(expectLetters(papers, "papers"), 0);
    }
    expectFits(papers, "papers");
}

TEST(UnrulyTexts, StayToTheLetterWhereTheyAreOnlyLookedAt)
{
    Journal journal = unrulyJournal();
    journal.profile.goal->race.name = unrulyNote();
    ProfileDialog profile(journal.profile, tuesday());
    profile.accept();
    EXPECT_EQ(profile.profile(), journal.profile);

    RunEntry run;
    run.id = "run";
    run.date = tuesday() - Days{1};
    run.jog = minutes(20);
    run.painDuring = Pain::of(1);
    run.note = unrulyNote() + "a\xC2\xA0"
                              "b";
    run.shoe = std::string(300, 's');
    LogDialog log({tuesday(), run.date, std::nullopt, {}}, run);
    log.accept();
    ASSERT_TRUE(log.entry());
    EXPECT_EQ(std::get<RunEntry>(*log.entry()), run);

    CrossEntry cross;
    cross.id = "cross";
    cross.date = tuesday() - Days{1};
    cross.duration = minutes(30);
    cross.painDuring = Pain::of(0);
    cross.note = run.note;
    CrossDialog training({tuesday(), cross.date, std::nullopt, {}}, cross);
    training.accept();
    ASSERT_TRUE(training.entry());
    EXPECT_EQ(*training.entry(), cross);
}

TEST(UnrulyTexts, OfTenThousandLettersPushNothingOutOfTheWindow)
{
    for (const std::string &name : {unrulyNote(), std::string(10'000, 'x')}) {
        Journal journal = unrulyJournal();
        journal.profile.goal->race.name = name;
        journal.profile.goal->alternatives = {
            {journal.profile.goal->race.date, Metres{5000}, name}};
        Desk desk(journal);
        for (const MainWindow::Page page : {MainWindow::CalendarPage, MainWindow::ChartPageIndex,
                                            MainWindow::JournalPage, MainWindow::WhyPage}) {
            desk.window.showPage(page);
            QApplication::processEvents();
            expectFits(desk.window, "a long name");
        }
        EXPECT_LE(desk.window.banner()->sizeHint().height(), 200);
    }
}
