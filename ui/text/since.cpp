// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/since.h"

#include "core/plan/difference.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

namespace restride::text {
namespace {

QString verdictsThenAndNow(const Plan &then, const Plan &now)
{
    const QString before = verdictShort(then);
    const QString after = verdictShort(now);
    if (before == after)
        return translate("restride", "The race, then as now: %1").arg(after);
    return translate("restride", "The race, then: %1 Now: %2").arg(before, after);
}

QString readyThenAndNow(const Plan &then, const Plan &now)
{
    const auto before = readyDate(then);
    const auto after = readyDate(now);
    if (before && after && *before == *after)
        return translate("restride", "Ready from %1, then as now.").arg(dayMonth(*after));
    if (before && after)
        return translate("restride", "Ready from %1 then, from %2 now.")
            .arg(dateSeenFrom(*before, now.today), dateSeenFrom(*after, now.today));
    if (after)
        return translate("restride", "Ready from %1 now.").arg(dateSeenFrom(*after, now.today));
    return {};
}

QString sessionsChanged(const Plan &then, const Plan &now)
{
    const auto changed = static_cast<int>(difference(then, now).moved.size());
    if (changed == 0)
        return translate("restride", "Nothing ahead has changed since then.");
    if (changed == 1)
        return translate("restride", "One session ahead has changed since then.");
    return translate("restride", "%n sessions ahead have changed since then.", nullptr, changed);
}

} // namespace

QStringList sinceThen(const Plan &then, const Plan &now)
{
    QStringList parts;
    if (then.verdict && now.verdict)
        parts << verdictsThenAndNow(then, now) << readyThenAndNow(then, now);
    parts << sessionsChanged(then, now);
    parts.removeAll(QString());
    return parts;
}

} // namespace restride::text
