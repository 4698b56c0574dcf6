// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of sections 7 and 8: the weeks after the ladder, and after a break.
#include "ui/text/reasons.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace restride::text {
namespace {

/// A cap in whole minutes: nobody runs to the second.
QString cap(Seconds limit)
{
    return minutes(limit - limit % std::chrono::minutes{1});
}

} // namespace

template <> QString becauseOf<Rule::BuildBase>(const Figures &f)
{
    if (f.limit >= std::chrono::minutes{1})
        return translate("restride", "Easy running on the new base: at most %1 in one run.")
            .arg(cap(f.limit));
    return translate("restride",
                     "Easy running on the new base, about as much as in the last weeks.");
}

template <> QString becauseOf<Rule::BuildGrow>(const Figures &f)
{
    if (f.percent > 100)
        return translate("restride", "The week may grow to %1 % of the largest of the last four.")
            .arg(QLocale().toString(f.percent));
    return translate(
        "restride",
        "The week may grow a little: at most a tenth over the largest of the last four.");
}

template <> QString becauseOf<Rule::BuildGentlest>(const Figures &)
{
    return translate("restride", "The gentlest growth that still reaches what the race asks for.");
}

template <> QString becauseOf<Rule::BuildHold>(const Figures &f)
{
    if (f.date)
        return translate("restride", "No growth until %1: the week stays as large as it was.")
            .arg(dayMonth(*f.date));
    return translate("restride", "No growth this week: it stays as large as the ones before.");
}

template <> QString becauseOf<Rule::BuildCutback>(const Figures &f)
{
    if (f.time >= std::chrono::minutes{1})
        return translate("restride",
                         "A cut-back week, as every fourth: three quarters of the load, %1 today.")
            .arg(minutes(f.time));
    return translate("restride",
                     "A cut-back week: three quarters of the load, as every fourth week.");
}

template <> QString becauseOf<Rule::BuildLongRun>(const Figures &f)
{
    if (f.limit >= std::chrono::minutes{1})
        return translate("restride", "The long run of the week: after the longest of the last 30 "
                                     "days the rules allow %1.")
            .arg(cap(f.limit));
    return translate(
        "restride",
        "The long run of the week: at most a tenth more than the longest of the last 30 days.");
}

template <> QString becauseOf<Rule::BuildEasyRun>(const Figures &f)
{
    if (f.time >= std::chrono::minutes{1})
        return translate("restride", "A shorter, easy run of %1: long and short days alternate.")
            .arg(minutes(f.time));
    return translate("restride", "A shorter, easy run: long and short days alternate.");
}

template <> QString becauseOf<Rule::BuildRest>(const Figures &)
{
    return translate("restride", "A rest day between two runs.");
}

template <> QString becauseOf<Rule::BuildCross>(const Figures &)
{
    return translate("restride", "Optional movement that keeps fitness, if it is painless.");
}

template <> QString becauseOf<Rule::BreakReduced>(const Figures &f)
{
    if (f.days > 1 && f.percent > 0 && f.date)
        return translate("restride", "%1 days without running: %2 % of the usual load until %3.",
                         nullptr, f.days)
            .arg(QLocale().toString(f.days), QLocale().toString(f.percent), dayMonth(*f.date));
    if (f.days > 1 && f.percent > 0)
        return translate("restride", "%1 days without running: %2 % of the usual load for now.",
                         nullptr, f.days)
            .arg(QLocale().toString(f.days), QLocale().toString(f.percent));
    if (f.percent > 0)
        return translate("restride", "After the break: %1 % of the usual load for now.")
            .arg(QLocale().toString(f.percent));
    return translate("restride", "After the break the load comes back in steps.");
}

template <> QString becauseOf<Rule::BuildAddDay>(const Figures &f)
{
    if (f.count > 0)
        return translate("restride",
                         "Four clean weeks: %1 runs a week from now on, each as long as before.")
            .arg(QLocale().toString(f.count));
    return translate("restride", "Four clean weeks: one run day more from now on.");
}

template <> QString becauseOf<Rule::BuildConsecutive>(const Figures &f)
{
    if (f.date)
        return translate("restride", "The ladder was done on %1, eight weeks ago: runs may lie on "
                                     "two days in a row.")
            .arg(dayMonth(*f.date));
    return translate("restride",
                     "Eight weeks after the ladder: runs may lie on two days in a row.");
}

template <> QString becauseOf<Rule::BuildHills>(const Figures &f)
{
    if (f.percent > 0)
        return translate("restride", "The week is at %1 % of the one before the injury: one easy "
                                     "run may hold hills, downhill last of all.")
            .arg(QLocale().toString(f.percent));
    return translate("restride", "From 60 % of the week before the injury one easy run may hold "
                                 "hills, downhill last of all.");
}

template <> QString becauseOf<Rule::BuildSpeed>(const Figures &)
{
    return translate("restride",
                     "Hills went well for four weeks: one run a week may be a little quicker.");
}

template <> QString becauseOf<Rule::BuildNormal>(const Figures &f)
{
    if (f.percent > 0)
        return translate("restride",
                         "The week is at %1 % of the one before the injury: normal training "
                         "from here.")
            .arg(QLocale().toString(f.percent));
    return translate("restride",
                     "From 80 % of the week before the injury training is normal again.");
}

} // namespace restride::text
