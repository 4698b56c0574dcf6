// SPDX-License-Identifier: GPL-3.0-or-later
// What a runner could say to a clinician, gathered from the journal: facts as they were logged, no
// judgement and no diagnosis. Lines without full stops.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <QStringList>

namespace restride {

/// What was answered that asks for a look, and since when. Empty without a referral.
QStringList whatYouSaid(const Plan &plan);
/// Which knee, since when, the newest flare-up, the last run, and the signs that were denied.
QStringList whatToTell(const Plan &plan, const Journal &journal,
                       const std::vector<LivedDay> &lived);
/// "1 during, 1 after, 0 next morning": the worst that was reported of a day's runs, by themselves
/// and by the morning check; empty where nothing was.
QString scoresOn(Date date, const Journal &journal);
/// Whom to ask, by urgency.
QStringList whereToGo(Urgency urgency);

} // namespace restride
