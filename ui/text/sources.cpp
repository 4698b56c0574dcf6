// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules rest on, as the reader's language puts it. The citations stand in
// core/plan/rule.h, where the translation tools do not see them: hence this list, which a test
// holds against it.
#include "ui/text/words.h"

namespace restride::text {
namespace {

[[maybe_unused]] constexpr const char *kCitations[] = {
    QT_TRANSLATE_NOOP("sources",
                      "Ottawa knee rule; NHS guidance on calf swelling with breathlessness"),
    QT_TRANSLATE_NOOP("sources", "Ottawa knee rule; NHS and BMJ guidance on the acute knee"),
    QT_TRANSLATE_NOOP("sources", "NHS and BMJ guidance on knee pain"),
    QT_TRANSLATE_NOOP("sources",
                      "NHS guidance: no better after a few weeks; rules are for healthy adults"),
    QT_TRANSLATE_NOOP("sources", "George 2024 (return to running): cleared before running"),
    QT_TRANSLATE_NOOP(
        "sources", "Ohio State, Sanford, Oxford, Delaware, Brigham protocols: calm the knee first"),
    QT_TRANSLATE_NOOP("sources", "Ohio State, Sanford, Oxford: walking before jogging"),
    QT_TRANSLATE_NOOP("sources", "30-minute brisk walk: five of five clinical protocols"),
    QT_TRANSLATE_NOOP("sources", "runners' reports: a walking pain of 2 asks for a day's rest"),
    QT_TRANSLATE_NOOP("sources", "4-7 days of rest, reported again and again"),
    QT_TRANSLATE_NOOP("sources", "no pain above 1 in the last three runs"),
    QT_TRANSLATE_NOOP("sources", "Esculier 2018; runners' reports: volume down by 30-50 %"),
    QT_TRANSLATE_NOOP("sources", "Moen 2012, entry by the distance free of pain, generalised"),
    QT_TRANSLATE_NOOP("sources", "Brigham, Delaware: settle, then the lowest steps"),
    QT_TRANSLATE_NOOP("sources", "Ohio State: off running for 4 weeks or more"),
    QT_TRANSLATE_NOOP("sources", "after a clinician's look the ladder starts at rung 1"),
    QT_TRANSLATE_NOOP("sources", "synthesis of 17 published walk/jog protocols"),
    QT_TRANSLATE_NOOP("sources", "Ohio State, Sanford, US Army: each step two to three times"),
    QT_TRANSLATE_NOOP("sources",
                      "Delaware: at most 2 levels in 7 days; 90th percentile of 110 steps: +6 min"),
    QT_TRANSLATE_NOOP("sources", "half steps where a whole one failed"),
    QT_TRANSLATE_NOOP("sources", "Silbernagel 2007: no step up while the week's pain is raised"),
    QT_TRANSLATE_NOOP("sources", "all protocols: never on consecutive days"),
    QT_TRANSLATE_NOOP("sources", "runners' reports: walking counts as load"),
    QT_TRANSLATE_NOOP("sources", "runners' reports: standing, stairs and carrying count as load"),
    QT_TRANSLATE_NOOP("sources", "30 minutes continuous, the end of every ladder read"),
    QT_TRANSLATE_NOOP("sources", "nobody stands still for weeks without being told why"),
    QT_TRANSLATE_NOOP("sources", "a small week grows by rungs, not by percents"),
    QT_TRANSLATE_NOOP("sources", "moved by the runner"),
    QT_TRANSLATE_NOOP("sources", "Esculier 2018 Br J Sports Med 52:659"),
    QT_TRANSLATE_NOOP("sources", "Esculier 2018; runners' reports: 0-3 is mild"),
    QT_TRANSLATE_NOOP("sources", "Silbernagel 2007; Delaware soreness rules"),
    QT_TRANSLATE_NOOP("sources", "Delaware soreness rules"),
    QT_TRANSLATE_NOOP("sources", "Delaware soreness rules; Brigham types of pain"),
    QT_TRANSLATE_NOOP("sources", "runners' reports: onset at 10, 7, 3, then under 2 miles"),
    QT_TRANSLATE_NOOP("sources", "a report left out is not taken for a good one"),
    QT_TRANSLATE_NOOP("sources", "runners' reports: painkillers and braces hid it until the race"),
    QT_TRANSLATE_NOOP("sources", "runners' reports: a first 5 km raced flat out"),
    QT_TRANSLATE_NOOP("sources", "a cut-down session proves nothing about the whole one"),
    QT_TRANSLATE_NOOP("sources", "nothing is caught up"),
    QT_TRANSLATE_NOOP("sources", "Silbernagel 2007: the next morning rules for all load"),
    QT_TRANSLATE_NOOP("sources", "Delaware soreness rules: one day off, one level down"),
    QT_TRANSLATE_NOOP("sources", "the day's session is logged"),
    QT_TRANSLATE_NOOP("sources", "Frandsen 2025 Br J Sports Med 59:1203"),
    QT_TRANSLATE_NOOP("sources", "10 % a week; Nielsen 2014 JOSPT 44:739"),
    QT_TRANSLATE_NOOP("sources", "the gentlest growth that still reaches the need"),
    QT_TRANSLATE_NOOP("sources", "no growth for 7 days after a warning"),
    QT_TRANSLATE_NOOP("sources", "coaching consensus: every 4th week at three quarters"),
    QT_TRANSLATE_NOOP(
        "sources", "Frandsen 2025 Br J Sports Med 59:1203: at most 1.10 x the longest of 30 days"),
    QT_TRANSLATE_NOOP("sources", "Rauh 2014 JOSPT: long and short days alternate"),
    QT_TRANSLATE_NOOP("sources", "a rest day between runs"),
    QT_TRANSLATE_NOOP("sources", "keeps fitness and never earns running"),
    QT_TRANSLATE_NOOP("sources",
                      "one change at a time: days, then duration, then hills, then speed"),
    QT_TRANSLATE_NOOP("sources", "running on consecutive days only 8 weeks after the ladder"),
    QT_TRANSLATE_NOOP("sources", "Ohio State, Sanford: hills from 50-60 % of the volume before"),
    QT_TRANSLATE_NOOP("sources", "Ohio State, Sanford: speed after hills, one change at a time"),
    QT_TRANSLATE_NOOP("sources", "Ohio State: normal training from 80 % of the volume before"),
    QT_TRANSLATE_NOOP("sources", "Daniels' Running Formula, one category longer after an injury"),
    QT_TRANSLATE_NOOP("sources", "Silbernagel 2007: above 5 is too much"),
    QT_TRANSLATE_NOOP("sources", "Brigham: pain that changes the stride"),
    QT_TRANSLATE_NOOP("sources", "Brigham, Silbernagel 2007: settled by the next morning"),
    QT_TRANSLATE_NOOP("sources", "Delaware soreness rules: 2 days off"),
    QT_TRANSLATE_NOOP("sources", "Brigham, Delaware, Oxford: one level down"),
    QT_TRANSLATE_NOOP("sources",
                      "runners' reports: better, push, worse made every recovery longer"),
    QT_TRANSLATE_NOOP("sources", "runners' reports: 30-50 % less"),
    QT_TRANSLATE_NOOP("sources", "the same search with and without the flare-up"),
    QT_TRANSLATE_NOOP("sources", "longest run and week needed, by distance"),
    QT_TRANSLATE_NOOP("sources", "the race is in reach"),
    QT_TRANSLATE_NOOP("sources", "Bosquet 2007; Smyth & Lawlor 2021"),
    QT_TRANSLATE_NOOP("sources", "runners' reports: no hard running in the last 7 days"),
    QT_TRANSLATE_NOOP("sources", "runners' reports: a short test 3-5 days before"),
    QT_TRANSLATE_NOOP("sources", "the day before is rest"),
    QT_TRANSLATE_NOOP("sources",
                      "the long outing grows by walking, at most 1.20 x the longest of 30 days"),
    QT_TRANSLATE_NOOP("sources", "go / no-go list, pattern at the present rung, when to stop"),
    QT_TRANSLATE_NOOP("sources", "runners' reports: a marathon changed to a half on the last day"),
    QT_TRANSLATE_NOOP("sources", "3, 5, 9 or 16 days without running after the race"),
    QT_TRANSLATE_NOOP("sources", "the pace that the cut-off time asks for"),
    QT_TRANSLATE_NOOP("sources", "no plan is made for more than ten years"),
    QT_TRANSLATE_NOOP("sources", "Nascimento 2018 JOSPT 48:19; doses from runners' reports"),
    QT_TRANSLATE_NOOP("sources",
                      "Lenhart 2014 Med Sci Sports Exerc 46:557; Willson 2014 Clin Biomech 29:243"),
    QT_TRANSLATE_NOOP(
        "sources", "runners' reports: downhill, stairs, cambered roads, deep squats, long sitting"),
    QT_TRANSLATE_NOOP("sources", "Daniels' Running Formula: 2.7 % after 14 days, 6.9 % after 28"),
    QT_TRANSLATE_NOOP("sources",
                      "Videbaek 2015 Sports Med 45:1017; Mulvad 2018 PLoS One 13:e0204742"),
    QT_TRANSLATE_NOOP("sources", "nothing in the log is left out silently"),
};

} // namespace

QString citation(Rule rule)
{
    const std::string_view words = sourceOf(rule);
    return QCoreApplication::translate("sources", QByteArray(words.data(), words.size()));
}

} // namespace restride::text
