// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of section 9: flare-ups.
#include "ui/text/reasons.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace restride::text {
namespace {

QString score(Pain pain)
{
    return QLocale().toString(pain.score());
}

/// The rung that flared.
std::optional<Rung> flared(const Figures &f)
{
    return f.rungFrom ? f.rungFrom : f.rung;
}

/// With the rungs that it cost.
QString whichFlareOf(const Figures &f)
{
    const QString from = rung(*f.rungFrom);
    const QString to = rung(*f.rung);
    switch (f.count) {
    case 2:
        return translate("restride",
                         "The second flare-up within 42 days: from rung %1 back to rung %2.")
            .arg(from, to);
    case 3:
        return translate("restride",
                         "The third flare-up within 42 days: from rung %1 back to rung %2.")
            .arg(from, to);
    default:
        return translate("restride",
                         "Another flare-up within 42 days: from rung %1 back to rung %2.")
            .arg(from, to);
    }
}

QString whichFlare(int count)
{
    switch (count) {
    case 2:
        return translate("restride",
                         "The second flare-up within 42 days: the way back takes smaller steps.");
    case 3:
        return translate("restride",
                         "The third flare-up within 42 days: the way back takes smaller steps.");
    default:
        return translate("restride",
                         "Another flare-up within 42 days: the way back takes smaller steps.");
    }
}

} // namespace

template <> QString becauseOf<Rule::FlareHighPain>(const Figures &f)
{
    const std::optional<Rung> where = flared(f);
    if (f.pain && where)
        return translate("restride", "Pain %1 on rung %2; 6 or more is a flare-up.")
            .arg(score(*f.pain), rung(*where));
    if (f.pain)
        return translate("restride", "Pain %1; 6 or more is a flare-up.").arg(score(*f.pain));
    return translate("restride", "Pain of 6 or more is a flare-up.");
}

template <> QString becauseOf<Rule::FlareLimp>(const Figures &f)
{
    if (const std::optional<Rung> where = flared(f))
        return translate("restride",
                         "A limp on rung %1; pain that changes the stride is a flare-up.")
            .arg(rung(*where));
    return translate("restride", "A limp; pain that changes the stride is a flare-up.");
}

template <> QString becauseOf<Rule::FlareMorning>(const Figures &f)
{
    const std::optional<Pain> morning = f.morning ? f.morning : f.pain;
    const std::optional<Rung> where = flared(f);
    if (morning && where)
        return translate("restride",
                         "Pain %1 on waking, the day after rung %2; 3 or more is a flare-up.")
            .arg(score(*morning), rung(*where));
    if (morning)
        return translate("restride",
                         "Pain %1 on waking, the day after a run; 3 or more is a flare-up.")
            .arg(score(*morning));
    return translate("restride", "A sore morning after a run; 3 or more is a flare-up.");
}

template <> QString becauseOf<Rule::FlareRest>(const Figures &f)
{
    const int days = f.days > 0 ? f.days : f.needed;
    if (f.count > 0 && days >= f.count && f.date)
        return translate("restride", "Rest after the flare-up of %1, day %2 of %3.")
            .arg(dayMonth(*f.date), QLocale().toString(f.count), QLocale().toString(days));
    if (f.count > 0 && days >= f.count)
        return translate("restride", "Rest after the flare-up, day %1 of %2.")
            .arg(QLocale().toString(f.count), QLocale().toString(days));
    if (days == 1)
        return translate("restride", "One day of rest after the flare-up.");
    if (days > 1)
        return translate("restride", "%1 days of rest after the flare-up.", nullptr, days)
            .arg(capitalised(countWord(days)));
    return translate("restride", "Rest after the flare-up.");
}

template <> QString becauseOf<Rule::FlareStepBack>(const Figures &f)
{
    if (f.rung && f.rungFrom)
        return translate("restride", "After the flare-up on rung %1 the ladder goes on at rung %2.")
            .arg(rung(*f.rungFrom), rung(*f.rung));
    if (f.rung)
        return translate("restride",
                         "After the flare-up the ladder goes on at rung %1, lower than before.")
            .arg(rung(*f.rung));
    return translate("restride", "A step lower than before the flare-up.");
}

template <> QString becauseOf<Rule::FlareRepeated>(const Figures &f)
{
    return f.rung && f.rungFrom ? whichFlareOf(f) : whichFlare(f.count);
}

template <> QString becauseOf<Rule::FlareReduced>(const Figures &f)
{
    const QString share = QLocale().toString(f.percent > 0 ? f.percent : 60);
    if (f.date)
        return translate("restride",
                         "After the flare-up: %1 % of the last clean week until %2, flat and easy.")
            .arg(share, dayMonth(*f.date));
    return translate("restride",
                     "After the flare-up: %1 % of the last clean week for now, flat and easy.")
        .arg(share);
}

template <> QString becauseOf<Rule::FlareCost>(const Figures &f)
{
    if (f.days == 1 && f.date && f.other)
        return translate("restride", "The flare-up cost one day: ready by %1 instead of %2.")
            .arg(dayMonth(*f.date), dayMonth(*f.other));
    if (f.days > 1 && f.date && f.other)
        return translate("restride", "The flare-up cost %1 days: ready by %2 instead of %3.",
                         nullptr, f.days)
            .arg(QLocale().toString(f.days), dayMonth(*f.date), dayMonth(*f.other));
    if (f.other && !f.date)
        return translate("restride",
                         "Before the flare-up the race could be reached by %1, now not.")
            .arg(dayMonth(*f.other));
    return translate("restride", "The flare-up cost no days on the way to the race.");
}

} // namespace restride::text
