// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shell.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace restride::test {

Ended shell(const QString &folder, const char *line, const QByteArray &input)
{
    constexpr int kPatienceMs = 60000;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("RESTRIDE_TODAY"), QStringLiteral("2026-11-24"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    const QString program = QStringLiteral("restride() { '" RESTRIDE_BINARY "' \"$@\"; }\n");
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), program + QString::fromUtf8(line)});
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kPatienceMs);
    if (!ended)
        process.kill();
    const bool normal = ended && process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError().toStdString()};
}

} // namespace restride::test
