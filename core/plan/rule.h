// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by which a day or a decision came about. The ids are the ones of plans, tests and
// explanations; the words live in ui/text, the numbers beside the functions that use them.
#pragma once

#include <optional>
#include <string_view>

namespace restride {

/// How well a rule is founded.
enum class Evidence {
    Trial,     ///< A: trials or large cohorts
    Guideline, ///< B: guideline or consensus
    Protocol,  ///< C: published clinical protocol
    Seed,      ///< S: the runners' reports that the rules started from
    Judgement  ///< J: our judgement
};

// clang-format off
#define RESTRIDE_RULES(X) \
    /* section 2: red flags */ \
    X(ReferEmergency,    "refer.emergency",     Guideline, "Ottawa knee rule; NHS guidance on calf swelling with breathlessness") \
    X(ReferSameDay,      "refer.same_day",      Guideline, "Ottawa knee rule; NHS and BMJ guidance on the acute knee") \
    X(ReferUrgent,       "refer.urgent",        Guideline, "NHS and BMJ guidance on knee pain") \
    X(ReferSoon,         "refer.soon",          Guideline, "NHS guidance: no better after a few weeks; rules are for healthy adults") \
    X(ReferCleared,      "refer.cleared",       Guideline, "George 2024 (return to running): cleared before running") \
    /* section 3: the gate */ \
    X(GateSettle,        "gate.settle",         Protocol,  "Ohio State, Sanford, Oxford, Delaware, Brigham protocols: calm the knee first") \
    X(GateWalk,          "gate.walk",           Protocol,  "Ohio State, Sanford, Oxford: walking before jogging") \
    X(GateTest,          "gate.test",           Protocol,  "30-minute brisk walk: five of five clinical protocols") \
    X(GateOpened,        "gate.opened",         Protocol,  "30-minute brisk walk: five of five clinical protocols") \
    X(GateShut,          "gate.shut",           Protocol,  "30-minute brisk walk: five of five clinical protocols") \
    X(GateRestDay,       "gate.rest_day",       Seed,      "runners' reports: a walking pain of 2 asks for a day's rest") \
    X(GateAssumed,       "gate.assumed",        Judgement, "4-7 days of rest, reported again and again") \
    /* section 4: entry */ \
    X(EntrySettled,      "entry.settled",       Judgement, "no pain above 1 in the last three runs") \
    X(EntryReshape,      "entry.reshape",       Seed,      "Esculier 2018; runners' reports: volume down by 30-50 %") \
    X(EntryModerate,     "entry.moderate",      Protocol,  "Moen 2012, entry by the distance free of pain, generalised") \
    X(EntrySevere,       "entry.severe",        Protocol,  "Brigham, Delaware: settle, then the lowest steps") \
    X(EntryAway,         "entry.away",          Protocol,  "Ohio State: off running for 4 weeks or more") \
    X(EntryCleared,      "entry.cleared",       Judgement, "after a clinician's look the ladder starts at rung 1") \
    /* section 5: the ladder */ \
    X(LadderStart,       "ladder.start",        Protocol,  "synthesis of 17 published walk/jog protocols") \
    X(LadderRepeat,      "ladder.repeat",       Protocol,  "Ohio State, Sanford, US Army: each step two to three times") \
    X(LadderAdvance,     "ladder.advance",      Protocol,  "Delaware: at most 2 levels in 7 days; 90th percentile of 110 steps: +6 min") \
    X(LadderBetween,     "ladder.between",      Judgement, "half steps where a whole one failed") \
    X(LadderHold,        "ladder.hold",         Protocol,  "Silbernagel 2007: no step up while the week's pain is raised") \
    X(LadderRest,        "ladder.rest",         Protocol,  "all protocols: never on consecutive days") \
    X(LadderWalks,       "ladder.walks",        Seed,      "runners' reports: walking counts as load") \
    X(LadderFinished,    "ladder.finished",     Protocol,  "30 minutes continuous, the end of every ladder read") \
    X(LadderAway,        "ladder.away",         Protocol,  "Ohio State: off running for 4 weeks or more") \
    X(LadderStalled,     "ladder.stalled",      Judgement, "nobody stands still for weeks without being told why") \
    X(LadderGoverns,     "ladder.governs",      Judgement, "a small week grows by rungs, not by percents") \
    X(LadderMoved,       "ladder.moved",        Judgement, "moved by the runner") \
    /* section 6: after a session */ \
    X(RespondClean,      "respond.clean",       Trial,     "Esculier 2018 Br J Sports Med 52:659") \
    X(RespondAcceptable, "respond.acceptable",  Seed,      "Esculier 2018; runners' reports: 0-3 is mild") \
    X(RespondAmber,      "respond.amber",       Protocol,  "Silbernagel 2007; Delaware soreness rules") \
    X(RespondSecondAmber,"respond.second_amber",Protocol,  "Delaware soreness rules") \
    X(RespondDrop,       "respond.drop",        Protocol,  "Delaware soreness rules; Brigham types of pain") \
    X(RespondEarlier,    "respond.earlier_onset",Seed,     "runners' reports: onset at 10, 7, 3, then under 2 miles") \
    X(RespondUnknown,    "respond.unknown",     Judgement, "a report left out is not taken for a good one") \
    X(RespondMasked,     "respond.masked",      Seed,      "runners' reports: painkillers and braces hid it until the race") \
    X(RespondOverdone,   "respond.overdone",    Seed,      "runners' reports: a first 5 km raced flat out") \
    X(RespondShortened,  "respond.shortened",   Judgement, "a cut-down session proves nothing about the whole one") \
    X(RespondMissed,     "respond.missed",      Judgement, "nothing is caught up") \
    X(RespondCross,      "respond.cross",       Protocol,  "Silbernagel 2007: the next morning rules for all load") \
    X(RespondDailyLoad,  "respond.daily_load",  Seed,      "runners' reports: standing, stairs and carrying count as load") \
    X(RespondExtraRest,  "respond.extra_rest",  Protocol,  "Delaware soreness rules: one day off, one level down") \
    X(RespondDone,       "respond.done",        Judgement, "the day's session is logged") \
    /* section 7: base and build */ \
    X(BuildBase,         "build.base",          Trial,     "Frandsen 2025 Br J Sports Med 59:1203") \
    X(BuildGrow,         "build.grow",          Guideline, "10 % a week; Nielsen 2014 JOSPT 44:739") \
    X(BuildGentlest,     "build.gentlest",      Judgement, "the gentlest growth that still reaches the need") \
    X(BuildHold,         "build.hold",          Protocol,  "no growth for 7 days after a warning") \
    X(BuildCutback,      "build.cutback",       Judgement, "coaching consensus: every 4th week at three quarters") \
    X(BuildLongRun,      "build.long_run",      Trial,     "Frandsen 2025 Br J Sports Med 59:1203: at most 1.10 x the longest of 30 days") \
    X(BuildEasyRun,      "build.easy_run",      Trial,     "Rauh 2014 JOSPT: long and short days alternate") \
    X(BuildRest,         "build.rest",          Protocol,  "a rest day between runs") \
    X(BuildCross,        "build.cross",         Protocol,  "keeps fitness and never earns running") \
    X(BuildAddDay,       "build.add_day",       Judgement, "one change at a time: days, then duration, then hills, then speed") \
    X(BuildConsecutive,  "build.consecutive",   Judgement, "running on consecutive days only 8 weeks after the ladder") \
    X(BuildHills,        "build.hills",         Protocol,  "Ohio State, Sanford: hills from 50-60 % of the volume before") \
    X(BuildSpeed,        "build.speed",         Protocol,  "Ohio State, Sanford: speed after hills, one change at a time") \
    X(BuildNormal,       "build.normal",        Protocol,  "Ohio State: normal training from 80 % of the volume before") \
    /* section 8: after a break */ \
    X(BreakReduced,      "break.reduced",       Protocol,  "Daniels' Running Formula, one category longer after an injury") \
    /* section 9: a flare-up */ \
    X(FlareHighPain,     "flare.high_pain",     Seed,      "Silbernagel 2007: above 5 is too much") \
    X(FlareLimp,         "flare.limp",          Protocol,  "Brigham: pain that changes the stride") \
    X(FlareMorning,      "flare.next_morning",  Protocol,  "Brigham, Silbernagel 2007: settled by the next morning") \
    X(FlareRest,         "flare.rest",          Seed,      "Delaware soreness rules: 2 days off") \
    X(FlareStepBack,     "flare.step_back",     Protocol,  "Brigham, Delaware, Oxford: one level down") \
    X(FlareRepeated,     "flare.repeated",      Seed,      "runners' reports: better, push, worse made every recovery longer") \
    X(FlareReduced,      "flare.reduced",       Seed,      "runners' reports: 30-50 % less") \
    X(FlareCost,         "flare.cost",          Judgement, "the same search with and without the flare-up") \
    /* section 10: the race */ \
    X(RaceVerdict,       "race.verdict",        Judgement, "longest run and week needed, by distance") \
    X(RaceDay,           "race.day",            Judgement, "the race is in reach") \
    X(RaceTaper,         "race.taper",          Trial,     "Bosquet 2007; Smyth & Lawlor 2021") \
    X(RaceWeek,          "race.week",           Seed,      "runners' reports: no hard running in the last 7 days") \
    X(RaceTest,          "race.test",           Seed,      "runners' reports: a short test 3-5 days before") \
    X(RaceRest,          "race.rest",           Seed,      "the day before is rest") \
    X(RaceOuting,        "race.outing",         Judgement, "the long outing grows by walking, at most 1.20 x the longest of 30 days") \
    X(RaceCard,          "race.card",           Seed,      "go / no-go list, pattern at the present rung, when to stop") \
    X(RaceDecide,        "race.decide",         Seed,      "runners' reports: a marathon changed to a half on the last day") \
    X(RaceRecover,       "race.recover",        Judgement, "3, 5, 9 or 16 days without running after the race") \
    X(RaceWalking,       "race.walking_finish", Judgement, "the pace that the cut-off time asks for") \
    X(RaceFar,           "race.far",            Judgement, "no plan is made for more than ten years") \
    /* section 11: around the running */ \
    X(StrengthProgress,  "strength.progress",   Trial,     "Nascimento 2018 JOSPT 48:19; doses from runners' reports") \
    X(CadenceRaise,      "cadence.raise",       Trial,     "Lenhart 2014 Med Sci Sports Exerc 46:557; Willson 2014 Clin Biomech 29:243") \
    X(AvoidWhileSore,    "avoid.while_sore",    Seed,      "runners' reports: downhill, stairs, cambered roads, deep squats, long sitting") \
    X(FitnessKept,       "fitness.kept",        Protocol,  "Daniels' Running Formula: 2.7 % after 14 days, 6.9 % after 28") \
    /* section 13: the forecast */ \
    X(ForecastChance,    "forecast.chance",     Trial,     "Videbaek 2015 Sports Med 45:1017; Mulvad 2018 PLoS One 13:e0204742") \
    /* what was not used */ \
    X(LogMinutes,        "log.minutes",         Judgement, "nothing in the log is left out silently") \
    X(LogUnused,         "log.unused",          Judgement, "nothing in the log is left out silently")
// clang-format on

enum class Rule {
#define RESTRIDE_RULE(name, id, grade, source) name,
    RESTRIDE_RULES(RESTRIDE_RULE)
#undef RESTRIDE_RULE
        kCount
};

/// The id in documents, such as `ladder.repeat`.
std::string_view ruleId(Rule rule);
std::optional<Rule> ruleOfId(std::string_view id);
Evidence evidenceOf(Rule rule);
/// The publication or group of reports that the rule rests on, as cited.
std::string_view sourceOf(Rule rule);

} // namespace restride
