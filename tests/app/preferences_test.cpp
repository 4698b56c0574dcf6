// SPDX-License-Identifier: GPL-3.0-or-later
// The settings' file: written and read back, brought up from older versions, left alone where it
// is newer, and begun anew where it is none.
#include "app/preferences.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace restride {
namespace {

class PreferencesFile : public testing::Test
{
protected:
    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("restride.conf")); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] static QByteArray textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder_;
};

/// None of its parts is the one a fresh file begins with.
Settings allDifferent()
{
    Settings settings;
    settings.units = UnitsChoice::Miles;
    settings.theme = ThemeChoice::Dark;
    settings.language = LanguageChoice::German;
    settings.paper = PaperChoice::Letter;
    settings.reminder = false;
    settings.reminderAt = QTime(6, 45);
    settings.weekSheet = {false, false};
    return settings;
}

/// As version 1, the first, wrote it: without a version, and with the theme as "colours".
const QByteArray kVersion1 = "[files]\nrecent=@Invalid()\n\n"
                             "[window]\ncolours=dark\ngeometry=@ByteArray(somewhere)\n";

} // namespace

TEST_F(PreferencesFile, BeginsWithTheDefaults)
{
    const Preferences preferences(path());
    EXPECT_EQ(preferences.settings(), Settings{});
    EXPECT_EQ(preferences.trouble(), Preferences::Trouble::None);
}

TEST_F(PreferencesFile, GivesBackEverySettingAfterAStart)
{
    Preferences(path()).setSettings(allDifferent());
    EXPECT_EQ(Preferences(path()).settings(), allDifferent());
}

TEST_F(PreferencesFile, GivesBackWhereTheWindowStood)
{
    Preferences(path()).setGeometry("at the left");
    EXPECT_EQ(Preferences(path()).geometry(), QByteArray("at the left"));
}

TEST_F(PreferencesFile, BringsAFileOfTheFirstVersionUp)
{
    write(kVersion1);
    {
        const Preferences preferences(path());
        EXPECT_EQ(preferences.trouble(), Preferences::Trouble::None);
        EXPECT_EQ(preferences.settings().theme, ThemeChoice::Dark);
        EXPECT_EQ(preferences.geometry(), QByteArray("somewhere"));
    }
    const QByteArray now = textOf(path());
    EXPECT_TRUE(now.contains("version=2")) << now.toStdString();
    EXPECT_TRUE(now.contains("theme=dark")) << now.toStdString();
    EXPECT_FALSE(now.contains("colours")) << now.toStdString();
    EXPECT_EQ(Preferences(path()).settings().theme, ThemeChoice::Dark) << "on the second start";
}

TEST_F(PreferencesFile, TakesAChoiceThatNobodyKnowsForNone)
{
    write(
        "[file]\nversion=2\n[window]\ntheme=purple\n[reminder]\nat=half past\n[paper]\nsize=a4\n");
    const Settings read = Preferences(path()).settings();
    EXPECT_EQ(read.theme, ThemeChoice::System);
    EXPECT_EQ(read.reminderAt, Settings{}.reminderAt);
    EXPECT_EQ(read.paper, PaperChoice::A4);
}

TEST_F(PreferencesFile, LeavesAFileOfANewerVersionUntouched)
{
    const QByteArray newer = "[file]\nversion=99\n\n[window]\ntheme=sepia\n";
    write(newer);
    {
        Preferences preferences(path());
        EXPECT_EQ(preferences.trouble(), Preferences::Trouble::Newer);
        EXPECT_EQ(preferences.settings(), Settings{});
        preferences.setSettings(allDifferent());
        EXPECT_EQ(preferences.settings(), allDifferent()) << "until the program ends";
    }
    EXPECT_EQ(textOf(path()), newer);
}

TEST_F(PreferencesFile, KeepsGarbageBesideAndBeginsAnew)
{
    for (const QByteArray &garbage :
         {QByteArray("\x89PNG\r\n\x1a\n\0\0 no settings", 24), QByteArray("just some words\n"),
          QByteArray("[elsewhere]\nsetting=1\n")}) {
        write(garbage);
        {
            Preferences preferences(path());
            EXPECT_EQ(preferences.trouble(), Preferences::Trouble::Unreadable);
            EXPECT_EQ(preferences.settings(), Settings{});
            preferences.setSettings(allDifferent());
        }
        EXPECT_EQ(textOf(path() + QStringLiteral(".bak")), garbage);
        EXPECT_EQ(Preferences(path()).settings(), allDifferent());
    }
}

TEST_F(PreferencesFile, ForgetsWhatThereIsNoPlaceFor)
{
    Preferences preferences{QString()};
    preferences.setSettings(allDifferent());
    EXPECT_EQ(preferences.settings(), allDifferent());
    EXPECT_EQ(Preferences(QString()).settings(), Settings{});
}

TEST_F(PreferencesFile, LeavesRecentFilesOutThatAreGone)
{
    const QString there = folder_.filePath(QStringLiteral("there.restride"));
    QFile(there).open(QIODevice::WriteOnly);
    Preferences preferences(path());
    preferences.addRecentFile(folder_.filePath(QStringLiteral("gone.restride")));
    preferences.addRecentFile(there);
    EXPECT_EQ(preferences.recentFiles(), QStringList{there});
}

} // namespace restride
