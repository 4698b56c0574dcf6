// SPDX-License-Identifier: GPL-3.0-or-later
// Where the chart's page takes its data from, and when: once for each span that is looked at, and
// not before it is looked at.
#include "ui/views/chart_view.h"

#include "ui/document/document.h"
#include "ui/views/hurts_view.h"

#include <QPointer>

namespace restride {

void ChartPage::showDocument(const Document &document)
{
    const QPointer<const Document> kept(&document);
    source_ = [kept](ChartSpan span) {
        return kept ? chartData(kept->journal(), kept->plan(), kept->lived(), span) : ChartData{};
    };
    hurtsSource_ = [kept] {
        return kept ? hurtsData(kept->journal(), kept->plan(), kept->lived()) : HurtsData{};
    };
    hurtsStale_ = true;
    ofDocument_ = true;
    markStale();
}

void ChartPage::showSource(Source source)
{
    source_ = std::move(source);
    ofDocument_ = false;
    markStale();
}

void ChartPage::showOutlook(const std::optional<Outlook> &outlook)
{
    std::vector<WeekAhead> weeks = outlook ? outlook->weeks : std::vector<WeekAhead>{};
    if (weeks == weeks_)
        return;
    weeks_ = std::move(weeks);
    if (ofDocument_)
        markStale();
}

void ChartPage::markStale()
{
    data_ = {};
    stale_ = true;
    if (isVisible())
        rebuild();
    if (isVisible() && showsHurts() && hurtsStale_)
        rebuildHurts();
}

std::shared_ptr<const ChartData> ChartPage::dataBy(ChartSpan span)
{
    std::shared_ptr<const ChartData> &kept = data_[static_cast<std::size_t>(span)];
    if (!kept) {
        auto fresh = std::make_shared<ChartData>(source_ ? source_(span) : ChartData{});
        if (ofDocument_ && !fresh->buckets.empty())
            addOutcomes(*fresh, weeks_);
        kept = std::move(fresh);
    }
    return kept;
}

void ChartPage::rebuild()
{
    stale_ = false;
    const auto shown = dataBy(span_);
    if (shown->buckets.empty())
        return;
    if (byHand_)
        return showWindow(spanFor(within(window_, wholeOf(*shown)), span_));
    // Bars of another length end on other days.
    const ChartSpan span = spanFor(windowOf(range_, *shown), asked_);
    window_ = windowOf(range_, *dataBy(span));
    showWindow(span);
}

void ChartPage::rebuildHurts()
{
    hurtsStale_ = false;
    if (hurtsSource_)
        hurts_->showData(hurtsSource_());
}

ChartPage::Source chartSource(Journal journal, Date today, Plan plan, std::vector<LivedDay> lived)
{
    struct Kept {
        Journal journal;
        Plan plan;
        std::vector<LivedDay> lived;
    };
    plan.today = today;
    const auto kept =
        std::make_shared<const Kept>(Kept{std::move(journal), std::move(plan), std::move(lived)});
    return
        [kept](ChartSpan span) { return chartData(kept->journal, kept->plan, kept->lived, span); };
}

} // namespace restride
