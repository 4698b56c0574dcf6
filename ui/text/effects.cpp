// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision changed, rule by rule. A rule that only explains a day has no effect.
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace restride::text {
namespace {

QString noRunning()
{
    return translate("restride", "No running until the knee has been seen.");
}

/// What follows a session that does not count: its rung again, or a week without growth.
QString notCounted(const Figures &f)
{
    if (f.rung)
        return translate("restride", "Rung %1 is repeated.").arg(rung(*f.rung));
    return translate("restride", "No growth for seven days.");
}

// The rung of these reasons is the one of the session; how far down it goes is a decision of its
// own.
QString oneRungDown(const Figures &f)
{
    if (f.rung)
        return translate("restride", "One step down from rung %1.").arg(rung(*f.rung));
    return translate("restride", "A tenth less, and no growth for seven days.");
}

QString restAndOneDown(const Figures &f)
{
    if (f.rung)
        return translate("restride", "One more rest day, then one step down from rung %1.")
            .arg(rung(*f.rung));
    return translate("restride", "One more rest day, then a tenth less.");
}

QString cleared(const Figures &f)
{
    if (f.rung)
        return translate("restride", "The ladder goes on at rung %1.").arg(rung(*f.rung));
    return translate("restride", "The plan goes on.");
}

QString opened(const Figures &f)
{
    if (f.rung)
        return translate("restride", "Walk-jog begins on rung %1.").arg(rung(*f.rung));
    return translate("restride", "From today on runs may be asked for again.");
}

QString advanced(const Figures &f)
{
    if (f.rung && f.rungFrom)
        return translate("restride", "From rung %1 to rung %2.")
            .arg(rung(*f.rungFrom), rung(*f.rung));
    return {};
}

/// The run before the day on which the entry can be changed for the last time, `days` before it.
QString speaksFirst(const Figures &f)
{
    if (f.days < 1)
        return {};
    const QString run = dayMonth(*f.date - Days{f.days});
    if (f.days == 1)
        return translate("restride", "The run of the day before, %1, speaks first.").arg(run);
    return translate("restride", "The run %1 days before, on %2, speaks first.", nullptr, f.days)
        .arg(countWord(f.days), run);
}

QString entryProposed(const Figures &f)
{
    const auto reach = static_cast<Reach>(f.count);
    if (reach == Reach::Run || (reach == Reach::RunWalk && !f.distance))
        return translate("restride", "The entry may stay as it is.");
    if (reach != Reach::Refer && f.distance && f.other)
        return translate("restride", "Proposed instead: %1 on %2.", "race, date")
            .arg(raceName(Race{*f.other, *f.distance, {}}), dateSeenFrom(*f.other, *f.date));
    return {};
}

/// What follows from the day on which the entry can be changed for the last time.
QString proposed(const Figures &f)
{
    if (!f.date)
        return translate("restride", "The first alternative within the rules is proposed.");
    QStringList parts{speaksFirst(f), entryProposed(f)};
    parts.removeAll(QString{});
    return parts.join(QLatin1Char(' '));
}

QString afterFlare(const Figures &f)
{
    const bool onLadder = f.rung || f.rungFrom;
    const int days = f.days > 0 ? f.days : 2;
    if (days == 1)
        return onLadder
                   ? translate("restride",
                               "One rest day, the brisk walk again, then one rung back.")
                   : translate("restride", "One rest day, then the brisk walk before any jogging.");
    const QString count = capitalised(countWord(days));
    return onLadder
               ? translate("restride", "%1 rest days, the brisk walk again, then one rung back.",
                           nullptr, days)
                     .arg(count)
               : translate("restride", "%1 rest days, then the brisk walk before any jogging.",
                           nullptr, days)
                     .arg(count);
}

QString knee(const Why &why)
{
    switch (why.rule) {
    case Rule::ReferEmergency:
    case Rule::ReferSameDay:
    case Rule::ReferUrgent:
        return noRunning();
    case Rule::ReferSoon:
        return translate("restride",
                         "No step up and no growth until a clinician has looked at it.");
    case Rule::ReferCleared:
        return cleared(why.figures);
    case Rule::GateOpened:
        return opened(why.figures);
    case Rule::GateShut:
        return translate("restride", "Rest and walks until then.");
    case Rule::GateRestDay:
        return translate("restride", "The session waits for the next run day.");
    default:
        return {};
    }
}

QString ladder(const Why &why)
{
    switch (why.rule) {
    case Rule::LadderAdvance:
    case Rule::LadderBetween:
        return advanced(why.figures);
    case Rule::LadderWalks:
        return translate("restride", "The walks of rungs 0 to 3 are a third shorter.");
    case Rule::LadderFinished:
        return translate("restride", "From here the weeks grow by minutes, run by run.");
    default:
        return {};
    }
}

QString build(const Why &why)
{
    switch (why.rule) {
    case Rule::BuildAddDay:
        return translate("restride", "One run day more; nothing else grows with it.");
    case Rule::BuildConsecutive:
        return translate("restride", "The rest day between two runs is no longer asked for.");
    case Rule::BuildHills:
        return translate("restride", "Until now all runs were flat.");
    case Rule::BuildSpeed:
        return translate("restride", "Until now all runs were easy.");
    case Rule::BuildNormal:
        return translate("restride", "The rules of growth and the next morning stay.");
    case Rule::StrengthProgress:
        return translate("restride", "The exercises ask for a little more from here.");
    case Rule::LogUnused:
        return translate("restride", "No day of the plan changes by it.");
    default:
        return {};
    }
}

QString respond(const Why &why)
{
    switch (why.rule) {
    case Rule::RespondClean:
        return translate("restride", "It counts towards the next step.");
    case Rule::RespondAcceptable:
    case Rule::RespondAmber:
    case Rule::RespondMasked:
    case Rule::RespondShortened:
        return notCounted(why.figures);
    case Rule::RespondUnknown:
        return translate("restride", "It counts half until the next report says more.");
    case Rule::RespondSecondAmber:
        return oneRungDown(why.figures);
    case Rule::RespondDrop:
    case Rule::RespondEarlier:
        return restAndOneDown(why.figures);
    case Rule::RespondOverdone:
        return translate("restride",
                         "The surplus earns no progress; the next session comes one day later.");
    case Rule::RespondMissed:
        return translate("restride", "The next session stays as it was.");
    case Rule::RespondDailyLoad:
        if (why.figures.days == 0)
            return notCounted(why.figures);
        return translate("restride", "The brisk walk again after %1 days off; the rung stays.",
                         nullptr, why.figures.days)
            .arg(countWord(why.figures.days));
    case Rule::RespondCross:
        return translate("restride", "It is left out for seven days.");
    default:
        return {};
    }
}

QString flareAndRace(const Why &why)
{
    switch (why.rule) {
    case Rule::FlareHighPain:
    case Rule::FlareLimp:
    case Rule::FlareMorning:
        return afterFlare(why.figures);
    case Rule::FlareRepeated:
        return translate(
            "restride",
            "One rung further back, and one clean session more on each rung for a while.");
    case Rule::RaceDecide:
        return proposed(why.figures);
    case Rule::FlareReduced:
        return translate("restride", "No hills and no speed for 28 days.");
    case Rule::FlareCost:
        return translate("restride", "Nothing is squeezed in to win the days back.");
    default:
        return {};
    }
}

} // namespace

QString effect(const Why &why)
{
    for (const auto part : {knee, ladder, build, respond, flareAndRace})
        if (QString words = part(why); !words.isEmpty())
            return words;
    return {};
}

} // namespace restride::text
