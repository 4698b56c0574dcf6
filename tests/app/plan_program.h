// SPDX-License-Identifier: GPL-3.0-or-later
// `restride plan` as another program holds a conversation with it.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

#include <string>
#include <vector>

namespace restride::test {

/// The program with nothing of a desktop around it: no home, no display, no settings.
class Program
{
public:
    explicit Program(const QStringList &arguments);

    void write(const QByteArray &bytes) { process_.write(bytes); }
    /// The next line of standard output, waiting for it while the program runs.
    QByteArray readLine();
    /// Ends the input and waits for the end; the exit status, or -1 after a crash.
    int finish();

    QByteArray output() { return process_.readAllStandardOutput(); }
    std::string complaint() { return process_.readAllStandardError().toStdString(); }

private:
    QProcess process_;
};

struct Answer {
    int status;
    QList<QJsonObject> lines;
    std::string complaint;
};

/// What `restride plan` with `arguments` says to `input`.
Answer planned(const QByteArray &input, const QStringList &arguments = {});

/// The format of each line of the answer.
std::vector<std::string> formats(const Answer &answer);

} // namespace restride::test
