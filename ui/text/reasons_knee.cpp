// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of sections 2 to 4: referrals, the gate to running, the way in.
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

} // namespace

template <> QString becauseOf<Rule::ReferEmergency>(const Figures &)
{
    return translate("restride", "Breathlessness with a swollen calf: call emergency care now.");
}

template <> QString becauseOf<Rule::ReferSameDay>(const Figures &f)
{
    if (f.date)
        return translate("restride", "A sign reported on %1 asks for a clinician on the same day.")
            .arg(dayMonth(*f.date));
    return translate("restride", "A sign was reported that asks for a clinician on the same day.");
}

template <> QString becauseOf<Rule::ReferUrgent>(const Figures &f)
{
    if (f.date)
        return translate("restride",
                         "A sign reported on %1 asks for a clinician within a few days.")
            .arg(dayMonth(*f.date));
    return translate("restride",
                     "A sign was reported that asks for a clinician within a few days.");
}

template <> QString becauseOf<Rule::ReferSoon>(const Figures &f)
{
    // The planner puts the finding into `count`; the signs before it never refer "soon".
    const bool named = f.count >= static_cast<int>(ReferReason::WalkingPain14Days) &&
                       f.count < static_cast<int>(ReferReason::kCount);
    if (named)
        return translate("restride", "A clinician's look comes before the next step: %1.",
                         "a finding")
            .arg(reasonName(static_cast<ReferReason>(f.count)));
    return translate("restride", "A clinician's look comes before the next step: the plan goes on, "
                                 "but nothing grows.");
}

template <> QString becauseOf<Rule::ReferCleared>(const Figures &f)
{
    if (f.date)
        return translate("restride", "A clinician has seen the knee and allowed running from %1.")
            .arg(dayMonth(*f.date));
    return translate("restride", "A clinician has seen the knee and allowed running.");
}

template <> QString becauseOf<Rule::GateSettle>(const Figures &f)
{
    if (f.pain)
        return translate(
                   "restride",
                   "The knee settles first: walking pain of %1 asks for rest and gentle movement.")
            .arg(score(*f.pain));
    return translate("restride", "The knee settles first: rest, and movement that does not hurt.");
}

template <> QString becauseOf<Rule::GateWalk>(const Figures &f)
{
    if (f.time.count() > 0)
        return translate("restride", "Walking comes before jogging: %1, on the way to 30 minutes.")
            .arg(minutes(f.time));
    return translate("restride", "A rest day between walks: walking comes before jogging.");
}

template <> QString becauseOf<Rule::GateTest>(const Figures &)
{
    return translate("restride",
                     "The test before jogging: 30 minutes of brisk walking without pain.");
}

template <> QString becauseOf<Rule::GateOpened>(const Figures &)
{
    return translate("restride", "30 minutes of brisk walking without pain: jogging may begin.");
}

template <> QString becauseOf<Rule::GateShut>(const Figures &f)
{
    constexpr int kWorthNaming = 3; // below that a sign has shut it, not the score
    if (f.pain && f.pain->score() >= kWorthNaming)
        return translate("restride", "Pain of %1 in daily life: jogging waits until a brisk "
                                     "30-minute walk is free of pain.")
            .arg(score(*f.pain));
    return translate("restride", "Jogging waits until a brisk 30-minute walk is free of pain.");
}

template <> QString becauseOf<Rule::GateRestDay>(const Figures &f)
{
    if (f.pain)
        return translate("restride", "Walking pain of %1 makes this a rest day.")
            .arg(score(*f.pain));
    return translate("restride", "A little pain in walking makes this a rest day.");
}

template <> QString becauseOf<Rule::GateAssumed>(const Figures &f)
{
    if (f.date)
        return translate("restride",
                         "The plan assumes that jogging may begin on %1; the next checks decide.")
            .arg(dayMonth(*f.date));
    if (f.days > 1)
        return translate("restride",
                         "The plan assumes that the knee needs %1 days before jogging; the next "
                         "checks decide.",
                         nullptr, f.days)
            .arg(countWord(f.days));
    return translate(
        "restride",
        "The plan assumes that the knee will be ready by then; the next checks decide.");
}

template <> QString becauseOf<Rule::EntrySettled>(const Figures &f)
{
    if (f.time.count() > 0)
        return translate("restride", "The last runs were calm: the plan carries on from what was "
                                     "really run, %1 a week.")
            .arg(minutes(f.time));
    return translate("restride",
                     "The last runs were calm: the plan carries on from what was really run.");
}

template <> QString becauseOf<Rule::EntryReshape>(const Figures &f)
{
    const int percent = f.percent > 0 ? f.percent : 60;
    const QString share = QLocale().toString(percent);
    if (f.date)
        return translate("restride", "Mild pain, gone by the next morning: %1 % of the usual week "
                                     "until %2, flat and easy.")
            .arg(share, dayMonth(*f.date));
    return translate("restride", "Mild pain, gone by the next morning: %1 % of the usual week for "
                                 "now, flat and easy.")
        .arg(share);
}

template <> QString becauseOf<Rule::EntryModerate>(const Figures &f)
{
    if (f.pain && f.rung)
        return translate("restride", "Pain of %1: two days off and the brisk walk, then rung %2.")
            .arg(score(*f.pain), rung(*f.rung));
    if (f.rung)
        return translate(
                   "restride",
                   "Pain that stays with the run: two days off and the brisk walk, then rung %1.")
            .arg(rung(*f.rung));
    return translate(
        "restride",
        "Pain that stays with the run: two days off and the brisk walk, then the ladder.");
}

template <> QString becauseOf<Rule::EntrySevere>(const Figures &f)
{
    const QString step = rung(f.rung.value_or(Rung::whole(2)));
    if (f.pain)
        return translate("restride",
                         "Pain of %1: the knee settles first, then the ladder starts at rung %2.")
            .arg(score(*f.pain), step);
    return translate("restride", "The knee settles first, then the ladder starts at rung %1.")
        .arg(step);
}

template <> QString becauseOf<Rule::EntryAway>(const Figures &f)
{
    const QString step = rung(f.rung.value_or(Rung::whole(2)));
    if (f.days > 1)
        return translate("restride", "%1 days without running: the ladder starts at rung %2.",
                         nullptr, f.days)
            .arg(QLocale().toString(f.days), step);
    return translate("restride",
                     "Four weeks or more without running: the ladder starts at rung %1.")
        .arg(step);
}

template <> QString becauseOf<Rule::EntryCleared>(const Figures &f)
{
    return translate("restride", "After the clinician's look the ladder starts at rung %1.")
        .arg(rung(f.rung.value_or(Rung::whole(1))));
}

} // namespace restride::text
