// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/display_guard.h"
#include "app/run_window.h"

#include <QFileInfo>
#include <QString>

namespace {

/// What a desktop passes to open: a runner's file, there or still to be made.
bool namesFile(const QString &word)
{
    return word.endsWith(QLatin1String(".restride")) || QFileInfo::exists(word);
}

} // namespace

int main(int argc, char **argv)
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (restride::cli::isCommand(first))
        return restride::cli::runCommand(argc, argv);
    if (!first.isEmpty() && !first.startsWith(QLatin1Char('-')) && !namesFile(first))
        return restride::cli::refuseCommand(argc, argv);
    restride::cli::explainMissingDisplay();
    return restride::runWindow(argc, argv);
}
