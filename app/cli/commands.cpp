// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/display_guard.h"
#include "app/cli/help.h"
#include "app/cli/options.h"
#include "app/cli/plan_command.h"
#include "app/cli/print_command.h"
#include "app/cli/store_commands.h"
#include "app/cli/terminal.h"
#include "app/cli/tour_command.h"
#include "ui/saving/whole_file.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <memory>

/// The sample runner and the translations. Q_INIT_RESOURCE does not work inside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(restride);
}

namespace restride::cli {
namespace {

ExitStatus help(const QStringList & /*arguments*/)
{
    return printLine(helpText().toStdString()) ? ExitStatus::Done : cannotPrint();
}

ExitStatus version(const QStringList & /*arguments*/)
{
    return printLine("restride " RESTRIDE_VERSION) ? ExitStatus::Done : cannotPrint();
}

struct Command {
    QLatin1String word;
    ExitStatus (*run)(const QStringList &);
    bool needsFonts = false;
};

const std::array kCommands{
    Command{QLatin1String("plan"), runPlan},         Command{QLatin1String("tour"), runTour},
    Command{QLatin1String("print"), runPrint, true}, Command{QLatin1String("export"), runExport},
    Command{QLatin1String("import"), runImport},     Command{QLatin1String("help"), help},
    Command{QLatin1String("--help"), help},          Command{QLatin1String("-h"), help},
    Command{QLatin1String("--version"), version}};

const Command *find(const QString &word)
{
    const auto *const found = std::find_if(kCommands.begin(), kCommands.end(),
                                           [&](const auto &c) { return word == c.word; });
    return found == kCommands.end() ? nullptr : found;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool needsFonts)
{
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    // A sheet is laid out with fonts but shown to nobody: no display is asked for.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    explainMissingDisplay();
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

bool isCommand(const QString &word)
{
    return find(word) != nullptr;
}

int runCommand(int argc, char **argv)
{
    const Command *command = find(QString::fromLocal8Bit(argv[1]));
    const auto application = makeApplication(argc, argv, command->needsFonts);
    initResources();
    const QStringList arguments = QCoreApplication::arguments().mid(2);
    speakToTheCaller(arguments);
    // A shell's `>>` appends to whatever is there.
    if (isDatabase(QStringLiteral("/dev/stdout"))) {
        complain(QCoreApplication::translate(
            "cli", "standard output is a runner's file or another database; nothing is written "
                   "into one."));
        return static_cast<int>(ExitStatus::Refused);
    }
    return static_cast<int>(command->run(arguments));
}

int refuseCommand(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    speakToTheCaller(arguments);
    return static_cast<int>(misused(
        QCoreApplication::translate("cli", "there is no command \"%1\".").arg(arguments.value(1))));
}

} // namespace restride::cli
