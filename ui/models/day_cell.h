// SPDX-License-Identifier: GPL-3.0-or-later
// What one day of the calendar says, ready to be painted or read aloud: the past as it was logged,
// the future as it is planned, and what a change took away as a ghost. Words only; no colours.
#pragma once

#include "core/base/date.h"
#include "core/plan/workout.h"
#include "ui/models/calendar_source.h"
#include "ui/models/entry_words.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace restride {

enum class Standing {
    Blank,   ///< before the log, or after the plan
    Rest,    ///< a rest day, lived or planned
    Done,    ///< logged: filled
    Planned, ///< ahead: outlined
    Missed   ///< planned and not done: dashed, and nothing is owed
};

/// The session that stood here before the plan changed.
struct Ghost {
    QString session;      ///< "rung 6", "Run 4.0 km"
    QString sessionShort; ///< the same without a distance, for a narrow cell
    QString whereTo;      ///< "→ 1 Dec", or that it is left out
    bool operator==(const Ghost &) const = default;
};

/// How a day stands to a session that is being moved.
enum class MoveMark { None, Origin, Allowed, Refused };
struct DayMove {
    MoveMark mark = MoveMark::None;
    QString word; ///< "can go here", or why not
    bool operator==(const DayMove &) const = default;
};

struct DayCell {
    Date date{};
    QString number; ///< "24"; the first of a month with its name
    QString word;   ///< "clean", "day 1 of 2", "optional"; may be empty
    Kind kind = Kind::Rest;
    Standing standing = Standing::Blank;
    QString chip;                ///< "Rung 4", "Run 4.0 km", "Rest"; empty when blank
    QString chipShort;           ///< the same without a distance, for a narrow cell
    QString icon;                ///< name of the chip's icon
    std::vector<PainMark> pains; ///< of a day with a session logged
    QString third;               ///< the third row where there are no pains: "6 × 1½ / 3½"
    QString thirdShort;          ///< the same for a narrow cell
    QString was;                 ///< of a missed session, how long it was planned: "was 30 min"
    std::optional<Ghost> ghost;  ///< takes the third row's place
    QStringList details;         ///< lines for a tall cell: what, how, why
    QString accessibleText;      ///< the whole day as one sentence
    bool strength = false;       ///< strength exercises planned or logged
    bool today = false;
    bool otherMonth = false;
    bool flareBand = false; ///< the day that flared and its rest days
    bool flareUp = false;   ///< the day that flared
    DayMove move;           ///< while a session is being moved
    bool operator==(const DayCell &) const = default;
};

/// The cell of `date` in a calendar that shows `month`.
DayCell dayCell(const CalendarSource &source, Date date, std::chrono::year_month month);

} // namespace restride

Q_DECLARE_METATYPE(restride::DayCell)
