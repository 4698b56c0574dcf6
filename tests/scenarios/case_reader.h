// SPDX-License-Identifier: GPL-3.0-or-later
// The situations of 104 runners (cases/runners.jsonl), read as the program reads a document.
#pragma once

#include "app/exchange/document_reader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace restride::test {

struct Case {
    std::string id;
    QJsonObject document;
};

inline std::vector<Case> allCases()
{
    QFile file(QStringLiteral(RESTRIDE_SOURCE_DIR "/tests/scenarios/cases/runners.jsonl"));
    std::vector<Case> cases;
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        cases.push_back({row["id"].toString().toStdString(), row["document"].toObject()});
    }
    return cases;
}

inline RunnerDocument read(const QJsonObject &document)
{
    const QByteArray text = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const auto runner = readDocument({text.data(), static_cast<std::size_t>(text.size())});
    EXPECT_TRUE(runner) << text.constData();
    return runner ? *runner : RunnerDocument{};
}

} // namespace restride::test
