// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/real_screen.h"

#include <QHash>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace restride::test {
namespace {

/// What xdotool answers; empty where it found nothing.
std::optional<QString> answerTo(const QProcessEnvironment &environment, const QStringList &orders)
{
    QProcess tool;
    tool.setProcessEnvironment(environment);
    tool.start(QStringLiteral("xdotool"), orders);
    if (!tool.waitForFinished(kPatienceMs) || tool.exitCode() != 0)
        return std::nullopt;
    return QString::fromLocal8Bit(tool.readAllStandardOutput());
}

} // namespace

RealScreen::RealScreen(QSize size)
{
    // -noreset: else it begins anew when the last to look at it leaves, and turns the next away.
    server_.start(QStringLiteral("Xvfb"),
                  {QStringLiteral("-noreset"), QStringLiteral("-displayfd"), QStringLiteral("1"),
                   QStringLiteral("-screen"), QStringLiteral("0"),
                   QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height())});
    while (!server_.canReadLine() && server_.waitForReadyRead(kPatienceMs)) {
    }
    if (server_.canReadLine()) // its number comes in pieces
        name_ = QLatin1Char(':') + QString::fromLatin1(server_.readLine().trimmed());
}

QString RealScreen::missingTool()
{
    for (const QString &tool : {QStringLiteral("Xvfb"), QStringLiteral("xdotool")})
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool;
    return {};
}

void RealScreen::goAway()
{
    server_.kill();
    server_.waitForFinished(kPatienceMs);
}

QProcessEnvironment environmentOn(const RealScreen &screen, const QTemporaryDir &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), screen.name());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    environment.insert(QStringLiteral("RESTRIDE_TODAY"), QStringLiteral("2026-11-24"));
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

bool drive(const QProcessEnvironment &environment, const QStringList &orders)
{
    return answerTo(environment, orders).has_value();
}

std::optional<QRect> placeOfWindow(const QProcessEnvironment &environment, const QString &title)
{
    const QStringList ask{QStringLiteral("search"),
                          QStringLiteral("--onlyvisible"),
                          QStringLiteral("--name"),
                          title,
                          QStringLiteral("getwindowgeometry"),
                          QStringLiteral("--shell")};
    std::optional<QString> lines;
    if (!QTest::qWaitFor([&] { return (lines = answerTo(environment, ask)).has_value(); },
                         kPatienceMs))
        return std::nullopt;
    QHash<QString, int> figures;
    for (const QString &line : lines->split(QLatin1Char('\n')))
        figures[line.section(QLatin1Char('='), 0, 0)] =
            line.section(QLatin1Char('='), 1, 1).toInt();
    const auto figure = [&](const char *name) { return figures.value(QLatin1String(name)); };
    return QRect(figure("X"), figure("Y"), figure("WIDTH"), figure("HEIGHT"));
}

} // namespace restride::test
