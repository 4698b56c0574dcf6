// SPDX-License-Identifier: GPL-3.0-or-later
// The week at the right end of a calendar row: how far, and how much of it jogged and walked, done
// and still ahead.
#pragma once

#include "ui/models/calendar_source.h"

#include <QMetaType>
#include <QString>

namespace restride {

/// A distance by how it is covered.
struct JogAndWalk {
    Metres jog;
    Metres walk;
    [[nodiscard]] Metres total() const { return jog + walk; }
    bool operator==(const JogAndWalk &) const = default;
};

struct WeekCell {
    Date start{};
    JogAndWalk done;
    JogAndWalk planned;
    QString distance;       ///< "11.1"; empty in a week without any
    QString unit;           ///< "km", "mi"
    QString before;         ///< "was 12.7", in `unit`, where a change moved the sum; else empty
    QString accessibleText; ///< the whole week as one sentence
    [[nodiscard]] Metres total() const { return done.total() + planned.total(); }
    bool operator==(const WeekCell &) const = default;
};

/// The week of seven days from `start`. Runs logged without a distance are counted at the runner's
/// paces, as planned ones are.
WeekCell weekCell(const CalendarSource &source, Date start);

} // namespace restride

Q_DECLARE_METATYPE(restride::WeekCell)
