// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences in the real window: what they change is seen at once, and what belongs to the runner
// is an edit that Undo takes back.
#include "tests/window/desk.h"

#include "app/exchange/document_reader.h"
#include "app/exchange/document_writer.h"
#include "app/language.h"
#include "app/session.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/models/entry_words.h"
#include "ui/text/units.h"
#include "ui/views/calendar_view.h"
#include "ui/views/notifier.h"
#include "ui/views/page_tabs.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace restride;
using namespace restride::test;

namespace {

/// Everything that `window` says: labels, names and descriptions, and the cells of its models.
QStringList saidBy(const QWidget &window)
{
    QStringList all;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        all << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            all << label->text();
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
                    all << model->index(row, column).data(role).toString();
    }
    return all;
}

QStringList saying(const QStringList &all, const char *unit)
{
    return all.filter(QRegularExpression(QStringLiteral("\\d %1\\b").arg(QLatin1String(unit))));
}

void lookAtEveryPage(MainWindow &window)
{
    for (const MainWindow::Page page :
         {MainWindow::JournalPage, MainWindow::WhyPage, MainWindow::CalendarPage})
        window.showPage(page);
}

class Measured : public testing::Test
{
protected:
    void TearDown() override { text::chooseUnits(text::Units::Kilometres); }
};

class NoNotifier final : public Notifier
{
public:
    void show(const Notice &) override {}
    void withdraw() override {}
};

} // namespace

TEST_F(Measured, TheWindowTurnsToMilesAtOnce)
{
    Journal journal = sampleJournal(tuesday());
    journal.profile.goal->alternatives.clear(); // a race keeps the kilometres that it is called by
    Desk desk(journal);
    lookAtEveryPage(desk.window);
    EXPECT_GT(saying(saidBy(desk.window), "km").size(), 10);
    EXPECT_EQ(saying(saidBy(desk.window), "mi"), QStringList());

    text::chooseUnits(text::Units::Miles);
    Settings settings;
    settings.units = UnitsChoice::Miles;
    desk.window.setSettings(settings);
    EXPECT_EQ(saying(saidBy(desk.window), "km"), QStringList());
    EXPECT_GT(saying(saidBy(desk.window), "mi").size(), 10);
}

TEST_F(Measured, AMileTypedIsTheSameMileAfterTheJournalAndAnExport)
{
    text::chooseUnits(text::Units::Miles);
    DistanceBox typed(QStringLiteral("Distance"), QStringLiteral("not measured"));
    typed.setValue(23.8);
    RunEntry run;
    run.id = "long";
    run.date = tuesday() - Days{1};
    run.jog = minutes(240);
    run.distance = typed.distance();

    Desk desk(sampleJournal(tuesday()));
    ASSERT_TRUE(desk.document.perform(Edit{{AddEntry{run}}}, QStringLiteral("run")));
    const std::string text = writeDocument(desk.document.journal(), tuesday());
    const auto read = readDocument(text);
    ASSERT_TRUE(read.hasValue());
    const Entry *back = findEntry(read->journal, "long");
    ASSERT_NE(back, nullptr);
    DistanceBox shown(QStringLiteral("Distance"), QStringLiteral("not measured"));
    shown.setDistance(std::get<RunEntry>(*back).distance);
    EXPECT_EQ(shown.text(), QStringLiteral("23.8 mi"));
    EXPECT_TRUE(entryWords(*back).contains(QStringLiteral("23.8 mi")));
}

TEST(PreferencesInTheWindow, KeepTheRunnersWeekInTheJournalAndUndoIt)
{
    Desk desk(sampleJournal(tuesday()));
    const Profile before = desk.document.journal().profile;
    QSignalSpy chosen(&desk.window, &MainWindow::settingsChosen);
    whenDialogOpens([](QWidget &dialog) {
        for (auto *box : dialog.findChildren<QComboBox *>())
            box->setCurrentIndex(6); // Sunday
        static_cast<QDialog &>(dialog).accept();
    });
    desk.window.actions().preferences->trigger();
    ASSERT_EQ(desk.store.kept.size(), 1U);
    EXPECT_EQ(desk.document.journal().profile.runner.weekStarts, std::chrono::Sunday);
    EXPECT_TRUE(chosen.isEmpty()) << "the program's own settings are as they were";
    desk.window.actions().undo->trigger();
    EXPECT_EQ(desk.document.journal().profile, before);
}

TEST(PreferencesInTheWindow, HandTheProgramsOwnSettingsOnAndKeepNoEntry)
{
    Desk desk(sampleJournal(tuesday()));
    QSignalSpy chosen(&desk.window, &MainWindow::settingsChosen);
    whenDialogOpens([](QWidget &dialog) {
        for (auto *bar : dialog.findChildren<SegmentBar *>())
            if (bar->accessibleName() == QStringLiteral("Colours"))
                bar->choose(2);
        static_cast<QDialog &>(dialog).accept();
    });
    desk.window.actions().preferences->trigger();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<Settings>().theme, ThemeChoice::Dark);
    EXPECT_TRUE(desk.store.kept.empty());
}

TEST(PreferencesInTheWindow, SpeakAnotherLanguageOverTheSameDocument)
{
    NoNotifier notifier;
    const std::unique_ptr<Session> session = sampleSession(sampleJournal(tuesday()), notifier);
    session->window().show();
    CheckEntry check;
    check.id = "check";
    check.date = session->document().today();
    check.painMorning = Pain::of(0);
    ASSERT_TRUE(session->document().perform(Edit{{AddEntry{check}}}, QStringLiteral("check")));
    ASSERT_TRUE(speakInWindow(QStringLiteral("de"), QLocale(QLocale::German)));
    std::unique_ptr<MainWindow> old = session->renewWindow();
    session->window().show();
    old.reset();
    EXPECT_EQ(session->window().actions().about->text().remove(QLatin1Char('&')),
              QStringLiteral("Über Restride"));
    EXPECT_TRUE(session->window().actions().undo->isEnabled());
    session->window().actions().undo->trigger();
    EXPECT_EQ(findEntry(session->document().journal(), "check"), nullptr);
    speak(QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}
