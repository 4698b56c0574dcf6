// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_command.h"

#include "app/cli/options.h"
#include "app/cli/plan_session.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fstream>
#include <iostream>

namespace restride::cli {
namespace {

ExitStatus planStandardInput(PlanSession &session)
{
    // Without this the stream would read byte by byte; it still hands out each line as it comes.
    std::ios::sync_with_stdio(false);
    session.answerStream(std::cin);
    return session.status();
}

/// A pipe has no end that one could wait for, and a very long file holds many documents.
bool isStream(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() ? info.size() > static_cast<qint64>(kLongestDocument)
                         : info.exists() && !info.isDir();
}

ExitStatus planFile(PlanSession &session, const QString &path)
{
    if (isStream(path))
        if (std::ifstream in(QFile::encodeName(path).toStdString()); in) {
            session.answerStream(in);
            return session.status();
        }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return misused(QCoreApplication::translate("cli", "%1 cannot be read: %2.")
                           .arg(path, file.errorString()));
    const QByteArray text = file.readAll();
    if (file.error() != QFile::NoError)
        return misused(QCoreApplication::translate("cli", "%1 cannot be read: %2.")
                           .arg(path, file.errorString()));
    session.answerText(text.toStdString());
    return session.status();
}

} // namespace

ExitStatus runPlan(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption forecast(QStringLiteral("forecast"));
    parser.addOptions({langOption(), todayOption(), forecast});
    if (const auto complaint = parseOptions(parser, arguments))
        return misused(*complaint);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return misused(
            QCoreApplication::translate("cli", "plan reads one file, or standard input."));
    const GivenDay today = dayOf(parser, todayOption());
    if (today.complaint)
        return misused(*today.complaint);
    if (const auto complaint = speakAsAsked(parser))
        return misused(*complaint);

    PlanSession session(today.day, parser.isSet(forecast));
    if (files.isEmpty() || files.constFirst() == QLatin1String("-"))
        return planStandardInput(session);
    return planFile(session, files.constFirst());
}

} // namespace restride::cli
