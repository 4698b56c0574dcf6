// SPDX-License-Identifier: GPL-3.0-or-later
// The stretch of days that the chart shows: by a range, zoomed round a day, moved along. Pure
// figures; what is drawn there is the business of the views.
#pragma once

#include "ui/models/chart_series.h"

namespace restride {

/// "8 weeks" and "6 months" lie around today, more of them behind it than ahead.
enum class ChartRange { Weeks, Months, All };

/// Days since the epoch, with parts of days; `from` lies before `to`.
struct ChartWindow {
    double from = 0;
    double to = 1;
    bool operator==(const ChartWindow &) const = default;

    [[nodiscard]] double days() const { return to - from; }
    /// The whole days that lie in it at least in part.
    [[nodiscard]] DateBand band() const;
};

/// A day or two narrower would show nothing between its bars.
inline constexpr double kNarrowestWindow = 7;
/// More bars than these are drawn by a coarser span: each with its parts and its three marks makes
/// some hundred.
inline constexpr int kMostBars = 150;
/// Fewer bars than these are drawn by a finer span.
inline constexpr int kFewestBars = 4;

ChartWindow windowOf(DateBand days);
/// All that `data` holds, with a little room at the right, so that a race on the last day keeps its
/// flag inside.
ChartWindow wholeOf(const ChartData &data);
/// Where `range` lies in `data`. Six months reach on to a race that is not much further ahead.
ChartWindow windowOf(ChartRange range, const ChartData &data);

/// `window` with `factor` times its days (below one: closer), the day `around` staying where it is.
ChartWindow zoomed(const ChartWindow &window, double factor, double around);
ChartWindow moved(const ChartWindow &window, double days);
/// `window` brought inside `whole` without changing its width, where it is not wider.
ChartWindow within(const ChartWindow &window, const ChartWindow &whole);

/// The span that `window` is drawn by: the one that was asked for, where its bars are neither too
/// many nor too few.
ChartSpan spanFor(const ChartWindow &window, ChartSpan asked);
/// `window` with as many of `span`'s bars as can be drawn and told apart: around `today` where it
/// is seen, else around the middle; never beyond `whole`.
ChartWindow fittedFor(const ChartWindow &window, ChartSpan span, Date today,
                      const ChartWindow &whole);

/// What `band` holds of `data`: whole bars, without their sessions; so that a frame costs what is
/// seen and not what was ever logged.
ChartData sliceOf(const ChartData &data, DateBand band);

/// First and one past the last bucket that `band` touches; equal where it touches none.
struct BucketRange {
    std::size_t from = 0;
    std::size_t to = 0;
    bool operator==(const BucketRange &) const = default;
};
BucketRange bucketsIn(const ChartData &data, DateBand band);

} // namespace restride
