// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_window.h"

#include "app/application.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/language.h"
#include "app/logging.h"
#include "app/paths.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

/// Q_INIT_RESOURCE does not work inside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(restride);
}

namespace restride {
namespace {

/// What the window is opened with.
struct Wishes {
    QString file;     ///< empty: the usual one
    QString language; ///< empty: the desktop's
};

Wishes wishesIn(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption file(QStringLiteral("file"), QStringLiteral("The runner's file."),
                                  QStringLiteral("path"));
    parser.addOptions({file, cli::langOption()});
    parser.parse(arguments);
    Wishes wishes;
    wishes.file = parser.isSet(file) ? parser.value(file) : parser.positionalArguments().value(0);
    if (parser.isSet(cli::langOption()))
        wishes.language = parser.value(cli::langOption());
    return wishes;
}

} // namespace

int runWindow(int argc, char **argv)
{
    initResources();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("restride"));
    QApplication::setApplicationDisplayName(QStringLiteral("Restride"));
    QApplication::setApplicationVersion(QStringLiteral(RESTRIDE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("restride"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/restride/icons/app.svg")));
    const Wishes wishes = wishesIn(QApplication::arguments());
    if (!wishes.language.isEmpty() && !isLanguage(wishes.language))
        return static_cast<int>(cli::misused(cli::unknownLanguage(wishes.language)));
    const Logging logging(stateFolder());
    Application program(application, wishes.language);
    if (!program.start(wishes.file))
        return 0;
    return QApplication::exec();
}

} // namespace restride
