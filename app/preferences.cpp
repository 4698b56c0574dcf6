// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include "app/paths.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace restride {
namespace {

constexpr qsizetype kRecentFiles = 6;
const QLatin1String kVersion("file/version");
const QLatin1String kGeometry("window/geometry");
const QLatin1String kRecent("files/recent");
const QLatin1String kReminder("reminder/on");
const QLatin1String kReminderAt("reminder/at");
const QLatin1String kStrengthFigures("week_sheet/strength_figures");
const QLatin1String kNotes("week_sheet/notes");
const QLatin1String kTimeFormat("HH:mm");

/// A choice as it is written: a key, and a word a value. A word that nobody knows is the first.
template <std::size_t count> struct Spelling {
    QLatin1String key;
    std::array<QLatin1String, count> words;

    template <typename Choice> void write(QSettings &file, Choice choice) const
    {
        file.setValue(key, QString(words[static_cast<std::size_t>(choice)]));
    }
    template <typename Choice> void read(const QSettings &file, Choice &choice) const
    {
        const QString word = file.value(key).toString();
        for (std::size_t i = 0; i < count; ++i)
            if (word == words[i])
                choice = static_cast<Choice>(i);
    }
};

using L1 = QLatin1String;
const Spelling<3> kUnits{L1("text/units"), {L1("region"), L1("kilometres"), L1("miles")}};
const Spelling<3> kLanguage{L1("text/language"), {L1("system"), L1("en"), L1("de")}};
const Spelling<3> kTheme{L1("window/theme"), {L1("system"), L1("light"), L1("dark")}};
const Spelling<3> kPaper{L1("paper/size"), {L1("region"), L1("a4"), L1("letter")}};

QString preferencesFile()
{
    const auto folder = configFolder();
    if (!folder || !makePrivateFolder(*folder))
        return {};
    return *folder + QStringLiteral("/restride.conf");
}

/// Files up to version 1 named no version, and called the theme "colours".
void nameTheTheme(QSettings &file)
{
    if (const QVariant colours = file.value(L1("window/colours")); colours.isValid())
        file.setValue(kTheme.key, colours);
    file.remove(L1("window/colours"));
}

/// Every step there is: the first takes a file of version 1 to 2. A step that has once been
/// released is never edited.
constexpr std::array kSteps{&nameTheTheme};
constexpr int kFirstVersion = 1;
constexpr int kPresentVersion = kFirstVersion + static_cast<int>(kSteps.size());

/// Whether `file`, which holds something, holds settings of ours.
bool isOurs(const QSettings &file)
{
    static const QStringList kGroups{L1("file"),  L1("window"),   L1("files"),     L1("text"),
                                     L1("paper"), L1("reminder"), L1("week_sheet")};
    const QStringList groups = file.childGroups();
    return file.status() == QSettings::NoError &&
           std::any_of(groups.begin(), groups.end(),
                       [](const QString &group) { return kGroups.contains(group); });
}

void keepBeside(const QString &path)
{
    const QString beside = path + QStringLiteral(".bak");
    QFile::remove(beside);
    QFile::rename(path, beside);
}

void bringUp(QSettings &file)
{
    const int version = file.value(kVersion, kFirstVersion).toInt();
    for (int step = std::max(version, kFirstVersion); step < kPresentVersion; ++step)
        kSteps[static_cast<std::size_t>(step - kFirstVersion)](file);
    if (version != kPresentVersion)
        file.setValue(kVersion, kPresentVersion);
}

std::unique_ptr<QSettings> openFile(const QString &path)
{
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

} // namespace

Preferences::Preferences() : Preferences(preferencesFile()) {}

Preferences::Preferences(const QString &path)
{
    if (path.isEmpty())
        openNowhere();
    else
        open(path);
    bringUp(*file_);
}

void Preferences::open(const QString &path)
{
    const bool holdsSomething = QFileInfo(path).size() > 0;
    file_ = openFile(path);
    if (holdsSomething && !isOurs(*file_)) {
        file_.reset();
        keepBeside(path);
        file_ = openFile(path);
        trouble_ = Trouble::Unreadable;
    } else if (file_->value(kVersion).toInt() > kPresentVersion) {
        openNowhere();
        trouble_ = Trouble::Newer;
    }
}

void Preferences::openNowhere()
{
    nowhere_ = std::make_unique<QTemporaryDir>();
    file_ = openFile(nowhere_->filePath(QStringLiteral("restride.conf")));
}

Settings Preferences::settings() const
{
    Settings settings;
    kUnits.read(*file_, settings.units);
    kTheme.read(*file_, settings.theme);
    kLanguage.read(*file_, settings.language);
    kPaper.read(*file_, settings.paper);
    settings.reminder = file_->value(kReminder, settings.reminder).toBool();
    const QTime at = QTime::fromString(file_->value(kReminderAt).toString(), kTimeFormat);
    settings.reminderAt = at.isValid() ? at : settings.reminderAt;
    WeekContent &sheet = settings.weekSheet;
    sheet.strength = file_->value(kStrengthFigures, sheet.strength).toBool();
    sheet.notes = file_->value(kNotes, sheet.notes).toBool();
    return settings;
}

void Preferences::setSettings(const Settings &settings)
{
    kUnits.write(*file_, settings.units);
    kTheme.write(*file_, settings.theme);
    kLanguage.write(*file_, settings.language);
    kPaper.write(*file_, settings.paper);
    file_->setValue(kReminder, settings.reminder);
    file_->setValue(kReminderAt, settings.reminderAt.toString(kTimeFormat));
    file_->setValue(kStrengthFigures, settings.weekSheet.strength);
    file_->setValue(kNotes, settings.weekSheet.notes);
}

QByteArray Preferences::geometry() const
{
    return file_->value(kGeometry).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    file_->setValue(kGeometry, geometry);
}

QStringList Preferences::recentFiles() const
{
    QStringList files = file_->value(kRecent).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString whole = QFileInfo(path).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    file_->setValue(kRecent, QStringList(files.mid(0, kRecentFiles)));
}

} // namespace restride
