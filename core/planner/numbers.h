// SPDX-License-Identifier: GPL-3.0-or-later
// The planner's figures, each with the section of the rules (core/planner/rules.md) and how well
// it is founded: A trials, B guideline, C clinical protocol, S runners' reports, J our judgement.
#pragma once

#include "core/base/units.h"

#include <array>

namespace restride::numbers {

// --- section 2: red flags -----------------------------------------------------------------------
inline constexpr int kWalkingPainHigh = 3;  ///< refer.soon, gate.settle (C)
inline constexpr int kWalkingPainDays = 14; ///< refer.soon: on end (B)
inline constexpr int kGateShutDays = 21;    ///< refer.soon: on end (B)
inline constexpr int kFlaresRefer = 3;      ///< refer.soon: the third within kFlareMemoryDays (S)
inline constexpr int kHighScore = 4;        ///< refer.soon: on two of the last 7 days (B)
inline constexpr int kHighScoreWindowDays = 7;  ///< refer.soon (B)
inline constexpr int kUnreviewedOnsetDays = 42; ///< refer.soon: six weeks after onset (B)
inline constexpr int kVisitDays = 14; ///< refer.cleared: a visit is assumed to come by then (J)
inline constexpr int kAdultAge = 18;  ///< refer.soon: the rules are for adults (B)

// --- section 3: the gate ------------------------------------------------------------------------
inline constexpr int kCheckAgeDays = 3;           ///< gate: newest check not older (C)
inline constexpr int kGateWalkingMost = 1;        ///< gate: to open (C)
inline constexpr int kGateStairsMost = 2;         ///< gate: to open (C)
inline constexpr int kGateStairsShuts = 4;        ///< gate.shut (S)
inline constexpr int kRestDayWalking = 2;         ///< gate.rest_day (S)
inline constexpr Seconds kTestWalk = minutes(30); ///< gate.test (C)
inline constexpr Seconds kTestRun = minutes(15);  ///< gate.opened: shows more than the walk (J)
inline constexpr int kLeftOpenDays = 4; ///< gate.opened: a question answered by what was done (J)
inline constexpr Seconds kFirstWalk = minutes(10); ///< gate.walk (C)
inline constexpr Seconds kWalkStep = minutes(5);   ///< gate.walk (C)
inline constexpr int kWalkEveryDays = 2;           ///< gate.walk: every other day (C)
inline constexpr int kOpensAfterMild = 2;          ///< gate.assumed: walking pain at most 2 (J, S)
inline constexpr int kOpensAfterRaised = 6;        ///< gate.assumed: 3-4, or not said at all (J, S)
inline constexpr int kOpensAfterHigh = 14;         ///< gate.assumed: 5 or more (J, S)
inline constexpr int kWalkBeforeTestDays = 4;      ///< gate.walk: last days of a settle phase (J)

// --- section 4: entry ---------------------------------------------------------------------------
inline constexpr int kEntryWindowDays = 14;           ///< entry: how far back one looks (J)
inline constexpr int kSettledPain = 1;                ///< entry.settled: in the last three runs (J)
inline constexpr int kSettledRuns = 3;                ///< entry.settled (J)
inline constexpr int kMildPain = 3;                   ///< entry.reshape (S)
inline constexpr int kModeratePain = 5;               ///< entry.moderate (C)
inline constexpr int kReshapePercent = 60;            ///< entry.reshape: volume -40 % (S)
inline constexpr Seconds kReshapeFrom = minutes(20);  ///< entry.reshape: run-walk from (S)
inline constexpr Seconds kReshapeBout = minutes(4);   ///< entry.reshape: jog 4, walk 1 (S)
inline constexpr int kReshapeDays = 14;               ///< entry.reshape: 7-14 days, the longer (S)
inline constexpr int kAwayDays = 28;                  ///< entry.away, ladder.away (C)
inline constexpr int kEntryRestDays = 2;              ///< entry: off, before the ladder (C)
inline constexpr int kEntryRungMost = 8;              ///< entry: never above (C)
inline constexpr int kEntryRungDefault = 2;           ///< entry: without a report (S)
inline constexpr Seconds kEntryJogLeast = minutes(3); ///< entry: jog at most max(3, 0.75 t) (C)
inline constexpr int kEntryPercent = 75; ///< entry: jog total, of the minutes free of pain (J)

// --- section 5: the ladder ----------------------------------------------------------------------
inline constexpr int kLadderSessions = 3;       ///< ladder: a week (C)
inline constexpr int kLadderSessionsMost = 4;   ///< ladder: in any 7 days (C)
inline constexpr int kFourSessionsRungMost = 9; ///< ladder: four in 7 days up to this rung (J)
inline constexpr int kCautiousGapDays = 3;      ///< ladder: two rest days between, `cautious` (C)
inline constexpr int kCautiousDays = 14;        ///< ladder: for the first two weeks (C)
inline constexpr int kCleanNeeded = 2;          ///< ladder.advance (C)
inline constexpr int kClearlyMorePercent = 125; ///< entry.settled: four weeks of clean runs (J)
inline constexpr int kShownWithinDays = 14;     ///< ladder.advance: shown twice (J)
inline constexpr int kShownApartDays = 2;       ///< ladder.advance: shown twice (J)
inline constexpr int kCleanNeededCautious = 3;  ///< ladder.advance, `cautious` (C)
inline constexpr int kAdvanceRungs = 2;         ///< ladder.advance: in 7 days (C)
inline constexpr int kAdvanceWindowDays = 7;    ///< ladder.advance (C)
inline constexpr int kLadderBreakDays = 14;     ///< ladder.away: a rung lower from here (J)
inline constexpr int kStallDays = 28;           ///< ladder.stalled: without a new best (J)
inline constexpr int kShortWalksRung = 3;       ///< ladder.walks: at this rung or below (S)
inline constexpr Seconds kShortestWalk = minutes(5); ///< ladder.walks: down to (S)
inline constexpr Seconds kHalfMinute{30};            ///< ladder: for a wrist watch (J)

// --- section 6: after a session -----------------------------------------------------------------
inline constexpr int kCleanPeak = 2;         ///< respond.clean (A)
inline constexpr int kCleanMorning = 1;      ///< respond.clean (A; a score wobbles by a point)
inline constexpr int kAcceptablePeak = 3;    ///< respond.acceptable (S)
inline constexpr int kAmberMorning = 2;      ///< respond.amber (C)
inline constexpr int kFlarePeak = 6;         ///< flare.high_pain (S)
inline constexpr int kFlareMorning = 3;      ///< flare.next_morning (C)
inline constexpr int kOverdonePercent = 130; ///< respond.overdone (S)
inline constexpr int kShortenedPercent = 75; ///< respond.shortened (J)
inline constexpr int kExtraDayOff = 3;       ///< respond.extra_rest: the third day after (C)
inline constexpr int kHoldDays = 7;          ///< respond: no growth after a warning (C)
inline constexpr int kMeanPainTenths = 20; ///< ladder.hold: mean peak of 7 days above the usual (C)
inline constexpr int kHalfKnownDays = 4;   ///< respond.unknown: the next report decides (J)
inline constexpr int kCrossRaised = 2;     ///< respond.cross: a raised next morning (C)
inline constexpr int kCrossDroppedDays = 7; ///< respond.cross (C)

// --- section 7: base and build ------------------------------------------------------------------
inline constexpr Seconds kLadderGovernsWeek = minutes(78); ///< ladder.governs: 3 x rung 9 (J)
inline constexpr Rung kGovernedBelow = Rung::whole(9);     ///< ladder.governs: the same, a rung
inline constexpr Seconds kLadderGovernsRun = minutes(22);  ///< ladder.governs (J)
inline constexpr int kLongestWindowDays = 30;              ///< build.long_run (A: Frandsen 2025)
inline constexpr int kSingleRunPercent = 110;              ///< build.long_run (A: Frandsen 2025)
inline constexpr Seconds kSingleRunFloor = minutes(3);     ///< build.long_run: below 30 min (J)
inline constexpr Seconds kShortRun = minutes(30);          ///< build.long_run, break.reduced (J)
inline constexpr int kWeekPercent = 110;                   ///< build.grow (B)
inline constexpr int kWeekPercentAfterFlare = 105;         ///< build.grow: for 28 days (S)
inline constexpr int kAfterFlareDays = 28;                 ///< build.grow, hills and speed (S)
inline constexpr int kContrastPercent = 110;     ///< build.easy_run: the longer of the others (J)
inline constexpr int kWeeksLookedBack = 4;       ///< build.grow (B)
inline constexpr int kCutbackEvery = 4;          ///< build.cutback (coaching consensus)
inline constexpr int kCutbackPercent = 75;       ///< build.cutback (coaching consensus)
inline constexpr int kCutbackCalledPercent = 90; ///< build.cutback: more is no cut-back (J)
inline constexpr int kLongRunPercent = 55;       ///< build.long_run: of the week (J)
inline constexpr int kLongRunUsualPercent = 40; ///< build.long_run: where no race asks for more (J)
inline constexpr Seconds kLongestRun = minutes(150);         ///< build.long_run (coaching)
inline constexpr Seconds kLongestRunMarathon = minutes(180); ///< build.long_run (coaching)
inline constexpr Seconds kHealthyWeekStep = minutes(6);      ///< build.grow: without injury (J)
inline constexpr int kRunsAWeekMost = 5;                     ///< build: run days (J)
inline constexpr int kDropPercent = 90;  ///< respond.drop after the ladder: a tenth less (C)
inline constexpr int kCleanWeeks = 4;    ///< build.add_day, and any other change (C)
inline constexpr int kDenseDays = 56;    ///< build.consecutive: 8 weeks after the ladder (C)
inline constexpr int kReserveDays = 21;  ///< build.gentlest: ready before the taper (J)
inline constexpr int kBaseDays = 28;     ///< build.base: first weeks, without hills or speed (C)
inline constexpr int kHillsPercent = 60; ///< build.hills: of the volume before (C: 50-60 %)
inline constexpr int kHillsStairs = 1;   ///< build.hills: stairs pain at most (C)
inline constexpr int kSpeedAfterHillsDays = 28; ///< build.speed (C)
inline constexpr int kNormalPercent = 80;       ///< build.normal: of the volume before (C)
/// build.hills, build.normal: taken for the week before where it was not said. Four hours are more
/// than most recreational runners run, so that its 60 % come later than theirs (J).
inline constexpr Seconds kWeekBeforeUnknown = minutes(240);

// --- section 8: after a break -------------------------------------------------------------------
inline constexpr int kBreakDays = 6;           ///< break.reduced: from (C: Daniels)
inline constexpr int kBreakMiddleDays = 29;    ///< break.reduced: the middle row (C)
inline constexpr int kBreakLongDays = 57;      ///< break.reduced: the last row (C)
inline constexpr int kBreakLongStageDays = 21; ///< break.reduced: 3 weeks each (C)

// --- section 9: a flare-up ----------------------------------------------------------------------
inline constexpr int kFlareRestDays = 2;       ///< flare.rest (S, C)
inline constexpr int kFlareRestDaysHigh = 3;   ///< flare.rest: after 7 or more (S)
inline constexpr int kFlareHighPain = 7;       ///< flare.rest (S)
inline constexpr int kFlareMemoryDays = 42;    ///< flare.repeated (S)
inline constexpr int kFlareFirstPercent = 60;  ///< flare.reduced: for a week (S)
inline constexpr int kFlareSecondPercent = 80; ///< flare.reduced: then (S)

// --- section 10: the race -----------------------------------------------------------------------
inline constexpr int kRaceWindowFirst = 42;       ///< race.verdict: the longest run counts from (J)
inline constexpr int kRaceWindowLast = 10;        ///< race.week: the last long run at least (S)
inline constexpr int kRunWalkLongestPercent = 60; ///< race.verdict: of the distance (J)
inline constexpr int kRunWalkWeekPercent = 75;    ///< race.verdict: of the week needed (J)
inline constexpr int kRunWalkRung = 8;            ///< race.verdict: 3 days before the race (J)
inline constexpr int kRunWalkRungDays = 3;        ///< race.verdict (J)
inline constexpr int kOutingPercent = 115;        ///< race.outing: every second week (J)
inline constexpr int kOutingPathPercent = 112;    ///< race.outing: where there is time (J)
inline constexpr int kOutingEveryWeeks = 2;       ///< race.outing (J)
inline constexpr Seconds kOutingAlways = minutes(60);        ///< race.outing: allowed (J)
inline constexpr Seconds kOutingMost = minutes(150);         ///< race.outing (J)
inline constexpr Seconds kOutingMostMarathon = minutes(210); ///< race.outing (J)
inline constexpr int kOutingSpareMetres = 100;   ///< race.outing: rounding misses no need (J)
inline constexpr Seconds kRaceBout = minutes(4); ///< race.day: jogged between walks, about (J)
inline constexpr int kRaceJogPercent = 125;      ///< race.day: of the longest practised (J)
inline constexpr int kRaceWeekDays = 7;          ///< race.week (S)
inline constexpr int kTaperWeekPercent = 50;     ///< race.taper: last week -41 to -60 % (A)
inline constexpr int kTestFirst = 5;             ///< race.test: days before (S)
inline constexpr int kTestLast = 3;              ///< race.test (S)
inline constexpr int kSearchDays = 730;          ///< race.verdict: two years
inline constexpr int kPlanDaysMost = 3653;       ///< race.far: ten years (J)
inline constexpr int kDaysWithoutGoal = 84;      ///< the contract: 12 weeks

// --- section 11: around the running --------------------------------------------------------------
inline constexpr int kStrengthWeeks = 2;     ///< strength.progress: clean weeks a level (J)
inline constexpr int kStrengthDays = 3;      ///< strength: a week (A: Nascimento 2018)
inline constexpr int kCadenceFirst = 5;      ///< cadence.raise: per cent (A: Lenhart 2014)
inline constexpr int kCadenceMost = 10;      ///< cadence.raise: per cent, later (A: Willson 2014)
inline constexpr int kCadenceAgainDays = 56; ///< cadence.raise: later (J)
inline constexpr int kSorePain = 2;          ///< avoid.while_sore: above (S)
inline constexpr int kSoreDays = 7;          ///< avoid.while_sore: newest score not older (J)
inline constexpr int kFitnessDays = 14;      ///< fitness.kept: from (Daniels)
inline constexpr int kFitnessDaysMost = 70;  ///< fitness.kept: the table ends (Daniels)
inline constexpr int kFitnessTenths = 27;    ///< fitness.kept: lost at 14 days (Daniels)
inline constexpr int kFitnessTenthsADay = 3; ///< fitness.kept: up to 6.9 % at 28 days (Daniels)

// --- paces where the runner gave none (J; the slower, the longer a distance takes) ---------------
inline constexpr Pace kEasyPace{420};
inline constexpr Pace kWalkPace{600};

/// `percent` of a time, rounded down to the second, so that no rounding passes a cap.
constexpr Seconds percentOf(Seconds time, int percent)
{
    return Seconds{static_cast<int>(std::int64_t{time.count()} * percent / 100)};
}

} // namespace restride::numbers
