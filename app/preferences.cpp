// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include "app/paths.h"

#include <QFileInfo>

namespace restride {
namespace {

constexpr qsizetype kRecentFiles = 6;
const QLatin1String kTheme("window/colours");
const QLatin1String kGeometry("window/geometry");
const QLatin1String kRecent("files/recent");

QString preferencesFile()
{
    const auto folder = configFolder();
    if (!folder || !makePrivateFolder(*folder))
        return QStringLiteral("/dev/null");
    return *folder + QStringLiteral("/restride.conf");
}

} // namespace

Preferences::Preferences() : settings_(preferencesFile(), QSettings::IniFormat) {}

ThemeChoice Preferences::theme() const
{
    const QString name = settings_.value(kTheme).toString();
    return name == QLatin1String("light")  ? ThemeChoice::Light
           : name == QLatin1String("dark") ? ThemeChoice::Dark
                                           : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    settings_.setValue(kTheme, choice == ThemeChoice::Light  ? QStringLiteral("light")
                               : choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                                             : QStringLiteral("system"));
}

QByteArray Preferences::geometry() const
{
    return settings_.value(kGeometry).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    settings_.setValue(kGeometry, geometry);
}

QStringList Preferences::recentFiles() const
{
    QStringList files = settings_.value(kRecent).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString whole = QFileInfo(path).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    settings_.setValue(kRecent, QStringList(files.mid(0, kRecentFiles)));
}

} // namespace restride
