// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/display_guard.h"
#include "app/cli/plan_command.h"
#include "app/cli/print_command.h"
#include "app/cli/store_commands.h"
#include "app/cli/terminal.h"
#include "app/cli/tour_command.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

/// The sample runner and the translations. Q_INIT_RESOURCE does not work inside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(restride);
}

namespace restride::cli {
namespace {

constexpr std::string_view kUsage =
    R"(restride: a graded walk/jog plan up to a race, for a runner with a sore knee.

  restride [FILE.restride]                the window, in the desktop's language
      --lang en|de                        in this one
  restride plan [FILE|-]                  documents (restride/1) in, plans (restride-plan/1) out,
                                          one a line; FILE may also be one document on many lines
      --lang en|de                        language of the sentences; en where it is left out
      --today DATE                        plan from DATE instead of the document's today
      --forecast                          with the chance of standing at the start ready, an
                                          estimate from group figures and the log
  restride tour [--lang en|de] [--today DATE]
                                          a look at the sample runner's week
  restride print week|plan|card|clinician --file FILE.restride OUT.pdf
                                          the week, the whole plan, the race card, or the page for a
                                          clinician
      --week DATE                         with week: any day of it; this week where it is left out
      --paper a4|letter                   a4 where it is left out
      --units km|mi                       km where it is left out
      --lang en|de, --today DATE
  restride export --file FILE.restride [--today DATE]
                                          the runner's document to standard output
  restride import --file FILE.restride [DOCUMENT|-]
                                          a document into the runner's file
  restride --help | --version

Exit status: 0 done; 1 some document was refused, or something failed; 2 the command is wrong.
Restride is no medical advice and makes no diagnosis.)";

ExitStatus help(const QStringList & /*arguments*/)
{
    return printLine(kUsage) ? ExitStatus::Done : cannotPrint();
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
    return static_cast<int>(command->run(QCoreApplication::arguments().mid(2)));
}

int refuseCommand(const QString &word)
{
    return static_cast<int>(misused(QStringLiteral("there is no command \"%1\".").arg(word)));
}

} // namespace restride::cli
