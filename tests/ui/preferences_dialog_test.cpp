// SPDX-License-Identifier: GPL-3.0-or-later
// The preferences, About and the manual.
#include "tests/ui/dialog_support.h"

#include "core/plan/rule.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/chip_row.h"
#include "ui/dialogs/form_row.h"
#include "ui/dialogs/manual_window.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/text/text.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTimeEdit>
#include <QUrl>

#include <gtest/gtest.h>

using namespace restride;
using restride::testing::button;
using restride::testing::named;

namespace {

/// None of its parts is the one it begins with.
Settings chosen()
{
    return {
        UnitsChoice::Miles, ThemeChoice::Dark, LanguageChoice::German, PaperChoice::Letter, false,
        QTime(6, 45),       {false, false}};
}

Profile cautious()
{
    Profile profile;
    profile.runner.weekStarts = std::chrono::Sunday;
    profile.runner.caution = Caution::Cautious;
    profile.runner.runDays.remove(std::chrono::Monday);
    return profile;
}

} // namespace

TEST(PreferencesDialog, GivesBackWhatItWasGiven)
{
    for (const auto &[settings, profile] :
         {std::pair{Settings{}, Profile{}}, std::pair{chosen(), cautious()}}) {
        PreferencesDialog dialog(settings, profile);
        dialog.accept();
        EXPECT_EQ(dialog.settings(), settings);
        EXPECT_EQ(dialog.profile(), profile);
    }
}

TEST(PreferencesDialog, TakesWhatIsChosenOnlyWithOk)
{
    const auto choose = [](PreferencesDialog &dialog) {
        named<SegmentBar>(dialog, QStringLiteral("Lengths in"))->choose(2);
        named<SegmentBar>(dialog, QStringLiteral("Colours"))->choose(2);
        named<SegmentBar>(dialog, QStringLiteral("Language"))->choose(2);
        named<SegmentBar>(dialog, QStringLiteral("Paper"))->choose(2);
        named<QTimeEdit>(dialog, QStringLiteral("Time of the morning question"))
            ->setTime(QTime(6, 45));
        for (auto *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(false);
        named<QComboBox>(dialog, QStringLiteral("First day of the week"))->setCurrentIndex(6);
        named<SegmentBar>(dialog, QStringLiteral("How careful"))->choose(1);
        named<ChipRow>(dialog, QStringLiteral("Days on which a run may be put"))->setOn(0, false);
    };
    PreferencesDialog kept(Settings{}, Profile{});
    choose(kept);
    kept.accept();
    EXPECT_EQ(kept.settings(), chosen());
    EXPECT_EQ(kept.profile(), cautious());

    PreferencesDialog dropped(Settings{}, Profile{});
    choose(dropped);
    dropped.reject();
    EXPECT_EQ(dropped.settings(), Settings{});
    EXPECT_EQ(dropped.profile(), Profile{});
}

TEST(PreferencesDialog, RefusesAWeekWithoutADayAndSaysWhy)
{
    PreferencesDialog dialog(Settings{}, Profile{});
    auto *days = named<ChipRow>(dialog, QStringLiteral("Days on which a run may be put"));
    for (int i = 0; i < days->count(); ++i)
        days->setOn(i, false);
    dialog.show();
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(
        restride::testing::says(dialog, QStringLiteral("A plan needs one day a week at least.")));
}

TEST(PreferencesDialog, DoesNotTakeTheDayOfTheLongRunAwayUnasked)
{
    Profile profile;
    profile.runner.longRunDay = std::chrono::Sunday;
    PreferencesDialog dialog(Settings{}, profile);
    named<ChipRow>(dialog, QStringLiteral("Days on which a run may be put"))->setOn(6, false);
    dialog.show();
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.profile(), profile);
}

TEST(PreferencesDialog, SpeaksALineOfHelpForEveryField)
{
    const PreferencesDialog dialog(Settings{}, Profile{});
    for (const char *name :
         {"Lengths in", "Colours", "Language", "Paper", "First day of the week", "How careful",
          "Days on which a run may be put", "Time of the morning question"}) {
        const auto *field = named<QWidget>(dialog, QString::fromLatin1(name));
        ASSERT_NE(field, nullptr) << name;
        EXPECT_FALSE(field->accessibleDescription().isEmpty()) << name;
    }
}

TEST(AboutDialog, TellsVersionsPlacesAndTheSourceOfEveryRule)
{
    const QString text = AboutDialog::text(
        {QStringLiteral("0.1.0"), QStringLiteral("3.40.1"), {QStringLiteral("Settings: there")}});
    for (const char *words : {"Restride 0.1.0", "SQLite 3.40.1", "Rules, edition ",
                              "Settings: there", "GNU General Public License", "does not diagnose"})
        EXPECT_TRUE(text.contains(QString::fromLatin1(words))) << words;
    EXPECT_TRUE(text.contains(QString::fromLatin1(qVersion())));
    for (int i = 0; i < static_cast<int>(Rule::kCount); ++i)
        EXPECT_TRUE(text.contains(text::source(static_cast<Rule>(i)))) << i;
}

TEST(AboutDialog, CopiesAllOfItAsPlainText)
{
    const AboutFacts facts{QStringLiteral("0.1.0"), {}, {QStringLiteral("This runner: <b>x</b>")}};
    AboutDialog dialog(facts);
    button(dialog, QStringLiteral("Copy all"))->click();
    EXPECT_EQ(QApplication::clipboard()->text(), AboutDialog::text(facts));
}

TEST(Manual, LeadsToEachOfItsChaptersAndNowhereElse)
{
    QStringList chapters;
    for (const char *language : {"en", "de"}) {
        QFile file(QStringLiteral(":/restride/manual/%1.html").arg(QLatin1String(language)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << language;
        const QString text = QString::fromUtf8(file.readAll());
        EXPECT_FALSE(text.contains(QStringLiteral("://"))) << language;
        const auto all = [&text](const char *pattern) {
            QStringList found;
            for (auto at = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
                 at.hasNext();)
                found << at.next().captured(1);
            return found;
        };
        const QStringList links = all("<a href=\"#([a-z]+)\"");
        EXPECT_EQ(links, all("<h2><a name=\"([a-z]+)\"")) << language;
        EXPECT_GT(links.size(), 10);
        if (!chapters.isEmpty()) {
            EXPECT_EQ(links, chapters) << "both languages have the same chapters";
        }
        chapters = links;
    }
}

TEST(Manual, SpeaksTheLanguageInForce)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QString german = ManualWindow::source();
    QLocale::setDefault(before);
    EXPECT_TRUE(german.contains(QStringLiteral("Der Morgen danach")));
    EXPECT_TRUE(ManualWindow::source().contains(QStringLiteral("The next morning")));
}

TEST(Manual, ScrollsToAChapterAndOpensNoAddress)
{
    ManualWindow manual;
    manual.show();
    QApplication::processEvents();
    auto *pages = manual.findChild<QTextBrowser *>();
    const QString before = pages->toPlainText();
    emit pages->anchorClicked(QUrl(QStringLiteral("#files")));
    EXPECT_GT(pages->verticalScrollBar()->value(), 0);
    emit pages->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    EXPECT_EQ(pages->toPlainText(), before);
    EXPECT_FALSE(pages->openLinks());
}
