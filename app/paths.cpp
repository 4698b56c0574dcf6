// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QDir>
#include <QFile>

namespace restride {
namespace {

std::optional<QString> absolutePathIn(const char *variable)
{
    const QString path = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(path) ? std::optional(QDir::cleanPath(path)) : std::nullopt;
}

/// Not QStandardPaths: without a home it answers with a folder below "/", and it learned of the
/// state folder only in Qt 6.7. A relative path in `variable` counts as none, as XDG demands.
std::optional<QString> ownFolder(const char *variable, const char *belowHome)
{
    const QLatin1String own("/restride");
    if (const auto base = absolutePathIn(variable))
        return *base + own;
    if (const auto home = absolutePathIn("HOME"))
        return *home + QLatin1String(belowHome) + own;
    return std::nullopt;
}

} // namespace

std::optional<QString> dataFolder()
{
    return ownFolder("XDG_DATA_HOME", "/.local/share");
}

std::optional<QString> defaultRunnerFile()
{
    const auto folder = dataFolder();
    return folder ? std::optional(*folder + QLatin1String("/runner.restride")) : std::nullopt;
}

std::optional<QString> configFolder()
{
    return ownFolder("XDG_CONFIG_HOME", "/.config");
}

std::optional<QString> stateFolder()
{
    return ownFolder("XDG_STATE_HOME", "/.local/state");
}

bool makePrivateFolder(const QString &path)
{
    if (path.isEmpty())
        return false; // QDir would take it for the working directory
    if (QDir(path).exists())
        return true;
    constexpr auto kOwnerOnly =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    return QDir().mkpath(path) && QFile::setPermissions(path, kOwnerOnly);
}

} // namespace restride
