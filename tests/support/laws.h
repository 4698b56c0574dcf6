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

// --- law 6 --------------------------------------------------------------------------------------

struct Nothing {};
inline std::optional<Nothing> nothing(const RandomRunner & /*runner*/, Dice & /*dice*/)
{
    return Nothing{};
}
inline std::string toldChange(const RandomRunner & /*runner*/, const Nothing & /*change*/)
{
    return {};
}

std::string breachOfLaw6(const RandomRunner &runner, const Nothing & /*change*/);

} // namespace restride::test
