// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sample_runner.h"

#include "app/exchange/document_reader.h"
#include "app/exchange/shift.h"

#include <QFile>

namespace restride {

std::optional<Journal> sampleRunner(Date today)
{
    QFile file(QStringLiteral(":/restride/sample-runner.json"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.readAll();
    auto document = readDocument({text.constData(), static_cast<std::size_t>(text.size())});
    if (!document || !document->today)
        return std::nullopt;
    return shiftedBy(std::move(document->journal), daysBetween(*document->today, today));
}

} // namespace restride
