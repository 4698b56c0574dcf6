// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of section 5: the walk/jog ladder.
#include "ui/text/reasons.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>

namespace restride::text {
namespace {

QString sessionsNeeded(const Figures &f)
{
    if (!f.rung)
        return translate("restride", "The same session once more: one step at a time.");
    const QString step = rung(*f.rung);
    if (f.needed == 1)
        return translate("restride", "Rung %1: one clean session is needed before the next step.")
            .arg(step);
    if (f.needed > 1)
        return translate("restride", "Rung %1: %2 clean sessions are needed before the next step.",
                         nullptr, f.needed)
            .arg(step, countWord(f.needed));
    return translate("restride", "Rung %1 once more before the next step.").arg(step);
}

/// `needed` is 0 where a clinician is to look first: no number of clean sessions is enough.
QString held(const Figures &f)
{
    const QString step = rung(*f.rung);
    if (f.needed < 1)
        return translate("restride", "Rung %1 stays: no step up until a clinician has looked at "
                                     "the knee.")
            .arg(step);
    if (f.count > 1)
        return translate("restride",
                         "Rung %1 stays after %2 clean sessions: no step up after a sore week, or "
                         "after two in seven days.",
                         nullptr, f.count)
            .arg(step, countWord(f.count));
    return translate("restride",
                     "Rung %1 stays: no step up after a sore week, or after two in seven days.")
        .arg(step);
}

QString awayFrom(const Figures &f)
{
    const QString step = rung(f.rung.value_or(Rung::whole(2)));
    if (f.days > 1)
        return translate("restride", "%1 days without running: the ladder starts again at rung %2.",
                         nullptr, f.days)
            .arg(QLocale().toString(f.days), step);
    return translate("restride",
                     "Four weeks or more without running: the ladder starts again at rung %1.")
        .arg(step);
}

} // namespace

template <> QString becauseOf<Rule::LadderStart>(const Figures &f)
{
    if (!f.rung)
        return translate("restride", "The ladder begins: short jogs between walks.");
    return translate("restride", "The ladder begins on rung %1: short jogs between walks.")
        .arg(rung(*f.rung));
}

template <> QString becauseOf<Rule::LadderRepeat>(const Figures &f)
{
    if (!f.rung || f.needed < 2 || f.count < 1)
        return sessionsNeeded(f);
    if (f.count == 1)
        return translate("restride", "Rung %1 once more: one clean session so far, %2 are needed.",
                         nullptr, f.needed)
            .arg(rung(*f.rung), countWord(f.needed));
    return translate("restride", "Rung %1 once more: %2 clean sessions so far, %3 are needed.",
                     nullptr, f.count)
        .arg(rung(*f.rung), countWord(f.count), countWord(f.needed));
}

template <> QString becauseOf<Rule::LadderAdvance>(const Figures &f)
{
    if (!f.rung)
        return translate("restride", "The last step was clean often enough: the next one follows.");
    // Where minutes are given, longer runs than the rung asks for have shown it.
    if (f.time.count() > 0)
        return translate("restride", "Rung %1 is next: you have jogged %2 twice without trouble.")
            .arg(rung(*f.rung), minutes(f.time));
    if (!f.rungFrom)
        return translate("restride", "Rung %1 is the next step.").arg(rung(*f.rung));
    if (const int sessions = std::max(f.count, f.needed); sessions > 1)
        return translate("restride", "Rung %1 is next, after %2 clean sessions on rung %3.",
                         nullptr, sessions)
            .arg(rung(*f.rung), countWord(sessions), rung(*f.rungFrom));
    return translate("restride", "Rung %1 is next: rung %2 was clean often enough.")
        .arg(rung(*f.rung), rung(*f.rungFrom));
}

template <> QString becauseOf<Rule::LadderStalled>(const Figures &f)
{
    const QString days = QLocale().toString(f.days);
    switch (static_cast<Holder>(f.count)) {
    case Holder::Clinician:
        return translate("restride",
                         "No step forward for %1 days: a clinician's look at the knee comes first.",
                         nullptr, f.days)
            .arg(days);
    case Holder::Gate:
        return translate(
                   "restride",
                   "No step forward for %1 days: jogging waits for a brisk walk of 30 minutes "
                   "without pain. Log how the walk goes.",
                   nullptr, f.days)
            .arg(days);
    case Holder::Answers:
        return translate("restride",
                         "No step forward for %1 days: most runs count half, because little was "
                         "said of them. Log the pain in the run and the next morning.",
                         nullptr, f.days)
            .arg(days);
    case Holder::Pain:
        return translate("restride",
                         "No step forward for %1 days: most runs hurt, or the morning after did. "
                         "Ask a clinician or physiotherapist what holds the knee back.",
                         nullptr, f.days)
            .arg(days);
    case Holder::Sessions:
        break;
    }
    return translate("restride",
                     "No step forward for %1 days: sessions were left out or cut short. Two whole "
                     "ones without pain are the next step.",
                     nullptr, f.days)
        .arg(days);
}

template <> QString becauseOf<Rule::LadderBetween>(const Figures &f)
{
    if (!f.rung)
        return translate("restride", "A smaller step, because a whole one was too much for now.");
    if (f.rung->isWhole())
        return translate("restride",
                         "A smaller step, rung %1, because a whole one was too much for now.")
            .arg(rung(*f.rung));
    return translate("restride", "A smaller step, rung %1, because rung %2 was too much for now.")
        .arg(rung(*f.rung), rung(Rung::whole(f.rung->ceiling())));
}

template <> QString becauseOf<Rule::LadderHold>(const Figures &f)
{
    if (f.rung && f.date)
        return translate("restride", "Rung %1 stays until %2: no step up before then.")
            .arg(rung(*f.rung), dayMonth(*f.date));
    if (f.rung)
        return held(f);
    return translate("restride", "No step up yet: none after a sore week, after two in seven days, "
                                 "or before a clinician's look.");
}

template <> QString becauseOf<Rule::LadderRest>(const Figures &f)
{
    if (f.date)
        return translate("restride",
                         "No run on this day: the session of %1 was left out, and nothing "
                         "is caught up.")
            .arg(dayMonth(*f.date));
    return translate("restride",
                     "A rest day: on the ladder, runs never fall on two days in a row.");
}

template <> QString becauseOf<Rule::LadderWalks>(const Figures &f)
{
    if (f.rung)
        return translate("restride", "Rung %1 was too much and walking is load too, so the walks "
                                     "of the low rungs become shorter.")
            .arg(rung(*f.rung));
    return translate("restride",
                     "Walking is load too, so the walks of the low rungs become shorter.");
}

template <> QString becauseOf<Rule::LadderFinished>(const Figures &)
{
    return translate("restride",
                     "30 minutes of jogging without a break, and clean: the ladder is done.");
}

template <> QString becauseOf<Rule::LadderAway>(const Figures &f)
{
    return awayFrom(f);
}

template <> QString becauseOf<Rule::LadderGoverns>(const Figures &f)
{
    if (f.rung)
        return translate(
                   "restride",
                   "The week is still small, so it grows by rungs and not by percents: rung %1.")
            .arg(rung(*f.rung));
    return translate("restride",
                     "The week is still small, so it grows by rungs and not by percents.");
}

template <> QString becauseOf<Rule::LadderMoved>(const Figures &f)
{
    if (f.date)
        return translate("restride", "You moved this session; it stood on %1.")
            .arg(dayMonth(*f.date));
    return translate("restride", "You moved this session.");
}

} // namespace restride::text
