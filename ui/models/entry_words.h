// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the log in words, marks and icons: the same in the calendar, the journal and the
// "why" page. Says what was logged and adds no judgement.
#pragma once

#include "core/journal/entry.h"
#include "core/plan/workout.h"
#include "ui/models/calendar_source.h"

#include <QString>

#include <optional>
#include <vector>

namespace restride {

/// When a pain was felt; each has a shape of its own (circle, diamond, triangle).
enum class PainMoment { During, After, NextMorning };

struct PainMark {
    PainMoment moment = PainMoment::During;
    std::optional<Pain> pain; ///< empty: not reported
    bool operator==(const PainMark &) const = default;
};

/// "Jog 12 min", "Run 5.4 km", "Walk 30", "Bike 30": short enough for a chip.
QString shortWords(const RunEntry &run);
QString shortWords(const CrossEntry &cross);

/// A line that tells the entry: "Walk-jog, 12 min of 27 jogged, 3.4 km", "Morning check".
QString entryWords(const Entry &entry);
/// How it went, in words: course of the pain, ground, effort, what may have hidden it. May be
/// empty.
QString howItWent(const Entry &entry);

/// Kind of day whose colour an entry wears; empty for entries that are no session.
std::optional<Kind> kindOf(const Entry &entry);
/// Name of the icon of an entry.
QString iconOf(const Entry &entry);
QString iconOf(Sport sport);

/// The pain figures of an entry. A run always has its three, reported or not; a check has its
/// morning; other entries only what was reported.
std::vector<PainMark> painMarks(const CalendarSource &source, const Entry &entry);
/// The same of a whole day: the worst of each moment over all that was logged on it. A day with a
/// run has all three marks, any other those that were reported.
std::vector<PainMark> painMarksOn(const CalendarSource &source, Date date);
/// The marks in words: "during 3, after 1, next morning not said".
QString painWords(const std::vector<PainMark> &marks);

} // namespace restride
