// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/document_reader.h"

#include "app/exchange/entry_id.h"
#include "app/exchange/entry_reader.h"
#include "app/exchange/format.h"
#include "app/exchange/merge.h"
#include "app/exchange/outline.h"
#include "app/exchange/profile_reader.h"

#include <QJsonDocument>

#include <utility>

namespace restride {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view withoutMark(std::string_view text)
{
    return text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text;
}

QJsonDocument parse(std::string_view json, QJsonParseError &error)
{
    return QJsonDocument::fromJson(
        QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &error);
}

Fault notJson(const QJsonParseError &error, std::size_t bytesBefore)
{
    return {"", "is not JSON: " + error.errorString().toStdString() + " at byte " +
                    std::to_string(bytesBefore + static_cast<std::size_t>(error.offset))};
}

void readFormat(ObjectReader &root)
{
    root.require("format"_L1);
    const auto value = root.take("format"_L1);
    if (value && *value != QJsonValue(QLatin1StringView(kRunnerFormat)))
        root.refuse("format"_L1,
                    "must be \"" + std::string(kRunnerFormat) + "\", is " + quoted(*value));
}

std::vector<Entry> readLog(ObjectReader &root, std::optional<Date> today)
{
    std::vector<Entry> log;
    const auto list = root.list("log"_L1);
    if (!list)
        return log;
    log.reserve(static_cast<std::size_t>(list->size()));
    for (qsizetype i = 0; i < list->size(); ++i) {
        auto reader = root.element("log"_L1, *list, i);
        if (!reader)
            continue;
        if (auto entry = readEntry(*reader, today))
            log.push_back(std::move(*entry));
    }
    giveIds(log);
    return withEachIdOnce(std::move(log));
}

} // namespace

Expected<RunnerDocument, Faults> readDocument(std::string_view text, const Reading &reading)
{
    const std::string_view json = withoutMark(text);
    QJsonParseError error;
    const QJsonDocument parsed = parse(json, error);
    if (error.error != QJsonParseError::NoError)
        return Unexpected{Faults{notJson(error, text.size() - json.size())}};
    if (!parsed.isObject())
        return Unexpected{Faults{{"", "must be an object, is a list"}}};

    Faults faults = repeatedKeys(json);
    ObjectReader root(parsed.object(), "", faults);
    RunnerDocument document;
    readFormat(root);
    if (reading.needsToday && !reading.planFrom)
        root.require("today"_L1);
    document.today = root.date("today"_L1);
    const auto limit = reading.forKeeping ? std::nullopt : document.today;
    document.journal.profile = readProfile(root, limit, reading.planFrom);
    document.journal.log = readLog(root, limit);
    root.finish();
    if (faults.empty())
        return document;
    orderAsWritten(faults, json);
    return Unexpected{std::move(faults)};
}

bool looksLikeDocument(std::string_view text)
{
    QJsonParseError error;
    return parse(withoutMark(text), error).object().contains("format"_L1);
}

} // namespace restride
