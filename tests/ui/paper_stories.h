// SPDX-License-Identifier: GPL-3.0-or-later
// Runners whose papers are looked at, and their pages as they are painted.
#pragma once

#include "core/journal/journal.h"
#include "tests/support/recorded_page.h"
#include "ui/print/paper_sheet.h"
#include "ui/text/units.h"

#include <QSizeF>

#include <cstddef>

namespace restride::test {

inline constexpr Paper kPapers[] = {Paper::Week, Paper::Plan, Paper::Card, Paper::Clinician};
inline const QSizeF kA4{210, 297};
inline const QSizeF kLetter{215.9, 279.4};

/// A runner of the sample plan's story, to be planned for in earnest.
Journal story();
/// The same with a name of the race and notes of ten thousand letters, in several scripts.
Journal unrulyStory();
/// With warning signs of today.
Journal flagged(Journal journal);
/// With a race that many weeks away.
Journal patientStory(int weeks);

PaperSheet sheetOf(const Journal &journal, Paper paper);
RecordedPage record(const PaperSheet &sheet, QSizeF paper, int page = 0);

/// Puts the units back.
class InMiles
{
public:
    InMiles() { text::chooseUnits(text::Units::Miles); }
    ~InMiles() { text::chooseUnits(text::Units::Kilometres); }
    InMiles(const InMiles &) = delete;
    InMiles &operator=(const InMiles &) = delete;
};

} // namespace restride::test
