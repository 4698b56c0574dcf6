// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/display_guard.h"

#include "app/cli/terminal.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace restride::cli {
namespace {

void explain(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    const bool starting = QCoreApplication::instance() == nullptr || QCoreApplication::startingUp();
    if (type == QtFatalMsg && starting) {
        complain(QStringLiteral("there is no display to open a window on. Commands work without "
                                "one: restride --help"));
        std::_Exit(static_cast<int>(ExitStatus::Refused));
    }
    // While starting, the details of the same failure come first; they help nobody.
    if (!starting)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

void explainMissingDisplay()
{
    qInstallMessageHandler(explain);
}

} // namespace restride::cli
