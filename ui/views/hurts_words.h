// SPDX-License-Identifier: GPL-3.0-or-later
// What hurts, in words: it says what went with what, and how many runs that rests on; never why.
#pragma once

#include "ui/models/hurts_data.h"

#include <QString>
#include <QStringList>

namespace restride {

QString featureName(HurtsFeature feature); ///< "Hills", "Painkiller"
/// "flat", "hilly", "easy", "without"; "20 to 29 min"; the runner's own word.
QString groupName(HurtsFeature feature, const HurtsGroup &group);
/// "mean 1.4, worst 4 · 57 % clean · 7 runs"; how few there are where they say nothing.
QString groupFigures(const HurtsGroup &group);
/// Name and figures as a sentence.
QString spokenGroup(HurtsFeature feature, const HurtsGroup &group);
/// What the groups went with, beside each other; that there is too little to tell, where there is.
QString comparisonWords(const HurtsComparison &comparison);
QString dotWords(const HurtsDot &dot); ///< "22 min jogged, 3 the next morning, 2 runs"
/// The dots as a whole, with the two lengths that are told beside them.
QString spokenDots(const HurtsData &data);

/// A line of the two periods beside each other.
struct PeriodLine {
    QString name;
    QString last;
    QString before;
};
QList<PeriodLine> periodLines(const HurtsPeriod &last, const HurtsPeriod &before);
QString periodFeatureName(); ///< "Eight weeks": what the two are told apart by
QString lastPeriodName();    ///< "Last 8 weeks"
QString beforePeriodName();  ///< "8 weeks before"

} // namespace restride
