// SPDX-License-Identifier: GPL-3.0-or-later
// The race card as a value: when to start, how to go about it, when to stop. Given for every race,
// in reach or not: whoever starts anyway shall start with it. Paints nothing (card_page.h does).
#pragma once

#include "core/journal/profile.h"
#include "core/plan/plan.h"
#include "ui/print/sheet_parts.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace restride {

/// When one passes a mark of the course.
struct CardSplit {
    QString mark;   ///< "5 km", "finish"
    QString time;   ///< as at the present step
    QString latest; ///< at an even pace for the cut-off; empty without one
    bool operator==(const CardSplit &) const = default;
};

struct CardSheet {
    SheetHead head; ///< its title: the race's name
    SheetAdvice verdict;
    bool referred = false; ///< a red flag stands: no start
    QString goTitle;
    QStringList go;
    QString stopTitle;
    QStringList stop;
    QString howTitle;
    QString pattern; ///< "walk 2 / jog 3", once around
    QStringList how;
    std::vector<SheetStretch> strip; ///< its first half hour
    QString splitTitle;
    QString timeWord;
    QString latestWord;
    QString clockWord;
    std::vector<CardSplit> splits;
    QString afterTitle;
    QStringList after;
    QString pocketTitle; ///< of the part to cut out
    QStringList fillIn;  ///< what its back asks for, to be written by hand
    SheetFoot foot;
    bool operator==(const CardSheet &) const = default;
};

/// Empty without a race that the plan judges.
std::optional<CardSheet> cardSheet(const Plan &plan, const Profile &profile, Date printedOn);

} // namespace restride
