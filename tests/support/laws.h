// SPDX-License-Identifier: GPL-3.0-or-later
// The laws (section 12) as questions about one runner and one change: each answers with a sentence
// that says what broke, or with nothing. The suites ask them of made-up runners and of the cases.
#pragma once

#include "tests/support/random_runner.h"

#include <optional>
#include <string>

namespace restride::test {

/// Last day on which laws 3, 6 and 9 compare: the one before the taper of the plans' race.
Date lastBeforeTaper(const Plan &plan);

/// What `worse` is given more than `other` by any day before the taper, beyond one session; with
/// the reach where `reachToo`. A sentence, or empty.
std::string givenMore(const Plan &worse, const Plan &other, bool reachToo);

// --- law 3 --------------------------------------------------------------------------------------

enum class Figure { During, After, NextMorning, Course, Walking, Stairs, Morning, Sign };

/// One thing said worse of one entry.
struct Worse {
    EntryId entry;
    Figure figure = Figure::During;
    int value = 0; ///< the score, or the number of the course or sign
};

/// A figure of a random entry raised, or a sign added; empty where there is nothing to raise.
std::optional<Worse> anyRaisedFigure(const RandomRunner &runner, Dice &dice);
/// A run told as rising, or as ended limping, that was told as nothing of the kind.
std::optional<Worse> anyWorseCourse(const RandomRunner &runner, Dice &dice);

/// `journal` with it; empty where the change is none, or no worsening.
std::optional<Journal> with(const Journal &journal, const Worse &worse);
std::string breachOfLaw3(const RandomRunner &runner, const Worse &worse);
std::string toldChange(const RandomRunner &runner, const Worse &worse);

// --- laws that ask nothing but the runner
// -----------------------------------------------------------

struct Nothing {};
std::optional<Nothing> nothing(const RandomRunner &runner, Dice &dice);
std::string toldChange(const RandomRunner &runner, const Nothing &change);

/// Law 1: the order of the log's lines does not matter (`salt` chooses another order).
struct Order {
    std::uint64_t salt = 0;
};
std::optional<Order> anyOrder(const RandomRunner &runner, Dice &dice);
std::string breachOfLaw1(const RandomRunner &runner, const Order &order);
std::string toldChange(const RandomRunner &runner, const Order &order);

/// Law 2: whoever does what is planned, without pain, for five weeks gets the rest of the plan.
std::string breachOfLaw2(const RandomRunner &runner, const Nothing &change);
/// Law 6: the same runner, cautious and standard.
std::string breachOfLaw6(const RandomRunner &runner, const Nothing &change);
/// Law 7: every day once, sums that agree, runs on run days and apart.
std::string breachOfLaw7(const RandomRunner &runner, const Nothing &change);
/// Law 8: the days, or what was run, reach what the verdict says. Reads the days alone.
std::string breachOfLaw8(const RandomRunner &runner, const Nothing &change);

// --- law 4 --------------------------------------------------------------------------------------

/// A race put off, or a longer one.
struct OtherRace {
    Days later{};
    Metres farther;
};
std::optional<OtherRace> anyLaterRace(const RandomRunner &runner, Dice &dice);
std::optional<OtherRace> anyLongerRace(const RandomRunner &runner, Dice &dice);
std::string breachOfLaw4(const RandomRunner &runner, const OtherRace &other);
std::string toldChange(const RandomRunner &runner, const OtherRace &other);

// --- law 5 --------------------------------------------------------------------------------------

/// The last day whose entries are known.
struct Cut {
    Days beforeToday{};
};
std::optional<Cut> anyCut(const RandomRunner &runner, Dice &dice);
std::string breachOfLaw5(const RandomRunner &runner, const Cut &cut);
std::string toldChange(const RandomRunner &runner, const Cut &cut);

// --- law 9 --------------------------------------------------------------------------------------

/// Some days done as planned, then some left out.
struct Absence {
    int done = 0;
    int leftOut = 1;
};
std::optional<Absence> anyMissedSession(const RandomRunner &runner, Dice &dice);
std::optional<Absence> anyBreak(const RandomRunner &runner, Dice &dice);
/// More jogging after the absence than after the same days done; or a longer run, or a larger week,
/// than those would have led to by then.
std::string breachOfLaw9(const RandomRunner &runner, const Absence &absence);
std::string toldChange(const RandomRunner &runner, const Absence &absence);

// --- law 10 -------------------------------------------------------------------------------------

/// Which entries the second machine has, by a salt: a third on both, a third on each alone.
struct Fork {
    std::uint64_t salt = 0;
};
std::optional<Fork> anyFork(const RandomRunner &runner, Dice &dice);
std::string breachOfUnion(const RandomRunner &runner, const Fork &fork);
std::string toldChange(const RandomRunner &runner, const Fork &fork);

/// A second report of the run of that id, with other scores wherever the first gives one. (A score
/// that only one of them gives is no contradiction: it completes the other.)
struct SecondReport {
    EntryId run;
    Pain during;
    Pain after;
    Pain nextMorning;
};
/// The run as the second report tells it.
RunEntry retold(RunEntry run, const SecondReport &report);
std::optional<SecondReport> anySecondReport(const RandomRunner &runner, Dice &dice);
std::string breachOfLaw10(const RandomRunner &runner, const SecondReport &report);
std::string toldChange(const RandomRunner &runner, const SecondReport &report);

// --- law 12 -------------------------------------------------------------------------------------

/// Corners that a valid document may stand in.
enum class Corner {
    RaceToday,
    RaceTomorrow,
    RaceInTwoYears,
    RaceInTenYears,
    RaceOfAHundredMetres,
    RaceOfAHundredKilometres,
    OneRunDay,
    EmptyLog,
    TwentyYearsOfLog,
    AgeZero,
    AgeHundredAndTwenty,
    EverySignAtOnce,
    PainFreeForNoMinute,
    PainFreeForTenHours,
    OnsetToCome,
    LastRunToCome,
    NothingRunBefore,
    ARunOfADay,
    EveryScoreTen,
    kCount
};
std::optional<Corner> anyCorner(const RandomRunner &runner, Dice &dice);
std::string breachOfLaw12(const RandomRunner &runner, const Corner &corner);
std::string toldChange(const RandomRunner &runner, const Corner &corner);

// --- law 11 -------------------------------------------------------------------------------------

/// Nobody referred stays without a way back: cleared, and checks that pass the gate, and the plan
/// runs again.
std::string breachOfTheWayBack(const RandomRunner &runner, const Nothing &change);
/// From rung 2 to rung 10 within 7 weeks, where nothing hurts.
std::string breachOfTheClimb(const RandomRunner &runner, const Nothing &change);
/// And on to a half in a year.
std::string breachOfTheGoal(const RandomRunner &runner, const Nothing &change);

} // namespace restride::test
