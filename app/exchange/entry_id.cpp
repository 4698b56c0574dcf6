// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/entry_id.h"

#include "app/exchange/entry_writer.h"

#include <QCryptographicHash>

#include <unordered_map>

namespace restride {
namespace {

constexpr int kIdDigits = 16;

EntryId idFromContent(const Entry &entry)
{
    JsonWriter json;
    writeEntry(json, entry);
    const QByteArrayView content(json.json().data(), static_cast<qsizetype>(json.json().size()));
    return QCryptographicHash::hash(content.toByteArray(), QCryptographicHash::Sha1)
        .toHex()
        .left(kIdDigits)
        .toStdString();
}

} // namespace

void giveIds(std::vector<Entry> &log)
{
    std::unordered_map<EntryId, int> timesMade;
    for (Entry &entry : log) {
        EntryBase &base = baseOf(entry);
        if (!base.id.empty())
            continue;
        base.id = idFromContent(entry);
        const int times = ++timesMade[base.id];
        if (times > 1)
            base.id += '-' + std::to_string(times);
    }
}

} // namespace restride
