// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/plan_program.h"

#include <QJsonDocument>
#include <QProcessEnvironment>

#include <gtest/gtest.h>

namespace restride::test {
namespace {

constexpr int kPatienceMs = 60000;

} // namespace

Program::Program(const QStringList &arguments)
{
    process_.setProcessEnvironment(QProcessEnvironment());
    process_.start(QStringLiteral(RESTRIDE_BINARY), arguments);
}

QByteArray Program::readLine()
{
    while (!process_.canReadLine())
        if (!process_.waitForReadyRead(kPatienceMs))
            return {};
    return process_.readLine();
}

int Program::finish()
{
    process_.closeWriteChannel();
    if (!process_.waitForFinished(kPatienceMs))
        process_.kill();
    return process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
}

Answer planned(const QByteArray &input, const QStringList &arguments)
{
    Program program(QStringList{QStringLiteral("plan")} + arguments);
    program.write(input);
    Answer answer{program.finish(), {}, program.complaint()};
    QList<QByteArray> lines = program.output().split('\n');
    EXPECT_EQ(lines.takeLast(), "") << "the last line has its end";
    for (const QByteArray &line : lines)
        answer.lines.append(QJsonDocument::fromJson(line).object());
    return answer;
}

std::vector<std::string> formats(const Answer &answer)
{
    std::vector<std::string> names;
    for (const QJsonObject &line : answer.lines)
        names.push_back(line["format"].toString().toStdString());
    return names;
}

} // namespace restride::test
