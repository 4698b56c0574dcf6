// SPDX-License-Identifier: GPL-3.0-or-later
// Domain values as translated words. All sentences of the program that speak of training live here,
// so that window, paper and `restride plan` say the same. Needs QtCore only; English is the source
// language, other languages come as translations (resources/translations).
#pragma once

#include "core/plan/difference.h"
#include "core/plan/plan.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace restride::text {

QDate toQDate(Date day);
Date fromQDate(const QDate &day);

// Dates as people read them (locale): "24 November", "24 Nov", "Tuesday 24 November".
QString dayMonth(Date day);
QString shortDayMonth(Date day);
QString weekdayDayMonth(Date day);
QString dayMonthYear(Date day);
QString weekdayDayMonthYear(Date day);
QString weekdayName(Date day);           ///< "Tuesday"
QString shortWeekdayName(Date day);      ///< "Tue"
QString dateSpan(Date first, Date last); ///< "23 to 29 November", "30 November to 6 December"

/// `run` as words of their own (Unicode's first strong isolate), where the window is mirrored:
/// there a span that begins with a figure, "3. bis 9. November", would be torn apart. Else as it
/// is.
QString isolated(const QString &run);

// Figures. "30 min", "1 min 10 s"; halves and quarters as "½", "1¼".
QString minutes(Seconds time);
/// The same with hours where there are any: "6 h 30 min", "24 h".
QString hoursAndMinutes(Seconds time);
/// Minutes without their unit, for patterns: "4", "1½", "1:10".
QString bareMinutes(Seconds time);
/// To the second, for paces: "7:30", "10:05".
QString minutesAndSeconds(Seconds time);
/// "4", "4½", "4¼".
QString rung(Rung rung);

// Workouts.
QString kindName(Kind kind);              ///< "Rest", "Walk", "Walk-jog", "Run", "Long run", …
QString title(const Workout &workout);    ///< "Walk 4, jog 1" · "Rest" · "Walk 30" · "Jog 30"
QString subtitle(const Workout &workout); ///< "six times, flat and easy"
QString pattern(const Workout &workout);  ///< "6 × walk 4 / jog 1"
QString shortPattern(const Workout &workout); ///< "6 × 4 / 1", "2 × 2 / 13, then walk 12"
QString tightPattern(const Workout &workout); ///< "6 × 4 / 1", "2 × 2 / 13, walk 12"
QString session(const Workout &workout); ///< title and subtitle: "Walk 4, jog 1, six times, flat …"
/// What a day asks for, then why; begins with its `session`.
QString told(const Day &day);
QString chip(const Day &day); ///< what the calendar's chip says: "Rung 4", "Run 5.4 km"
QString exerciseName(Exercise exercise);
QString dose(const StrengthSet &set); ///< "2 × 12", "3 × 15 s"
QString sportName(Sport sport);
QString phaseName(Phase phase);

// Pain.
QString painWord(
    Pain pain); ///< "none" at 0, "a whisper" at 2, "cannot ignore" at 5, "stops you" at 8
QString resultWord(
    SessionResult result); ///< "clean", "repeat", "missed", "flare-up", "no morning", …

// Reasons: one plain sentence each, with the figures in it.
QString because(const Why &why); ///< why the day is as it is / what happened
QString effect(const Why &why);  ///< what a decision changed; empty where it changed nothing
QString source(Rule rule);       ///< citation and evidence grade, "Esculier 2018 … (A)"
/// What the grade's letter stands for: "trials or large cohorts", "our judgement".
QString evidenceWord(Evidence evidence);
QString reasonName(ReferReason reason); ///< "swelling", "giving way", …
QString signQuestion(Sign sign);        ///< as the check asks it: "Clearly swollen"
QString missingName(GateMissing missing);
QString kneeName(const Knee &knee); ///< "Left knee, front"
/// "Diagnosis as the runner gave it: pain around the kneecap (patellofemoral)".
QString givenDiagnosis(KneeKind kind);
/// What the runner has not said of a sore knee, a line each: "Which knee: not known".
QStringList unknownOf(const Knee &knee);

// The verdict.
QString verdictHeadline(
    const Plan &plan); ///< "Coast half, 14 March: within reach with walk breaks."
QString verdictShort(
    const Plan &plan); ///< the same without the race: "Within reach with walk breaks."
QString verdictDetail(
    const Plan &plan); ///< "Ready from 7 March." / what is missing, the earliest date
/// True where the race is within reach and nothing holds the verdict: then a chance stands beside
/// it.
bool hasChance(const Plan &plan);
/// "71 % chance of standing at the start ready."; never none and never all of it, for nobody knows.
QString chanceSentence(const Forecast &forecast);
/// As long as that sentence, while the figure is worked out.
QString chanceAwaited();
QString chanceSource(); ///< what the chance rests on
/// Its name, or its distance: "Half marathon", "10 km". The name of ten thousand letters that some
/// file may hold ends in "…" after the first sixty: it stands in the middle of sentences.
QString raceName(const Race &race);
QString wholeRaceName(const Race &race); ///< however long
QString referHeadline(const Refer &refer);
QString referHowSoon(const Refer &refer);
/// The three lines after a flare-up.
QString whatItCosts(const PlanDifference &change, const Plan &after);

} // namespace restride::text
