// SPDX-License-Identifier: GPL-3.0-or-later
// Papers that are words only: the summary for a clinician and the race card. Values first, so that
// a test can read them; then laid out black on white. The week sheet has a page of its own in
// ui/print.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTextDocument;

namespace restride {

struct WordSection {
    QString heading;
    QStringList lines;
    bool operator==(const WordSection &) const = default;
};

struct WordPage {
    QString title;
    QString summary;
    std::vector<WordSection> sections; ///< those without lines are left out
    QString footer;
    bool operator==(const WordPage &) const = default;
};

/// What to tell a clinician: the knee, the load, what hurt, and what the plan does until then. To
/// be had without a referral too.
WordPage clinicianSummary(const Plan &plan, const Journal &journal,
                          const std::vector<LivedDay> &lived);

/// Go or no go, how to go about it at the present rung, and when to stop. Empty without a verdict.
WordPage raceCard(const Plan &plan, const Profile &profile);

/// The page as a document that prints itself; a runner's own words stay plain text.
std::unique_ptr<QTextDocument> layOut(const WordPage &page);

} // namespace restride
