// SPDX-License-Identifier: GPL-3.0-or-later
// Documents a second on the path of `restride plan`: read, planned, told in words, written.
#include "app/cli/plan_words.h"
#include "app/exchange/document_reader.h"
#include "app/exchange/plan_writer.h"
#include "core/planner/planner.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace restride::bench {
namespace {

std::vector<std::string> caseDocuments()
{
    QFile file(QStringLiteral(RESTRIDE_SOURCE_DIR "/tests/scenarios/cases/runners.jsonl"));
    std::vector<std::string> documents;
    if (!file.open(QIODevice::ReadOnly))
        return documents;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const QJsonObject document = row["document"].toObject();
        documents.push_back(QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString());
    }
    return documents;
}

void documents(benchmark::State &state)
{
    const std::vector<std::string> texts = caseDocuments();
    const PlanWords words = cli::planWords();
    for (auto _ : state) {
        for (const std::string &text : texts) {
            const auto document = readDocument(text, {true, std::nullopt});
            if (!document) {
                state.SkipWithError("a case cannot be read");
                return;
            }
            const Plan plan = makePlan(document->journal, document->today.value());
            benchmark::DoNotOptimize(writePlan(plan, words));
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(texts.size()));
}
BENCHMARK(documents)->Unit(benchmark::kMillisecond);

/// The same without the planning: what reading and writing cost.
void documentsOnlyReadAndWritten(benchmark::State &state)
{
    const PlanWords words = cli::planWords();
    std::vector<std::string> texts = caseDocuments();
    std::vector<Plan> plans;
    for (const std::string &text : texts)
        if (const auto document = readDocument(text, {true, std::nullopt}))
            plans.push_back(makePlan(document->journal, document->today.value()));
    for (auto _ : state) {
        for (std::size_t i = 0; i < plans.size(); ++i) {
            benchmark::DoNotOptimize(readDocument(texts[i], {true, std::nullopt}));
            benchmark::DoNotOptimize(writePlan(plans[i], words));
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(plans.size()));
}
BENCHMARK(documentsOnlyReadAndWritten)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace restride::bench
