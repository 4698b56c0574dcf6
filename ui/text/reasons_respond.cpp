// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of section 6: what a session's report meant.
#include "ui/text/reasons.h"
#include "ui/text/text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace restride::text {
namespace {

QString score(Pain pain)
{
    return QLocale().toString(pain.score());
}

} // namespace

template <> QString becauseOf<Rule::RespondClean>(const Figures &f)
{
    if (f.pain && f.morning)
        return translate("restride", "Pain %1 at most, %2 the next morning: a clean session.")
            .arg(score(*f.pain), score(*f.morning));
    if (f.pain)
        return translate("restride", "Pain %1 at most: a clean session.").arg(score(*f.pain));
    return translate("restride", "Little or no pain, and a calm next morning: a clean session.");
}

template <> QString becauseOf<Rule::RespondAcceptable>(const Figures &f)
{
    if (f.pain && f.morning)
        return translate("restride",
                         "Pain %1 in the session, %2 the next morning: mild, but not clean.")
            .arg(score(*f.pain), score(*f.morning));
    if (f.pain)
        return translate("restride", "Pain %1 in the session: mild, but not clean.")
            .arg(score(*f.pain));
    return translate("restride",
                     "Mild pain in the session, calm by the next morning: not quite clean.");
}

template <> QString becauseOf<Rule::RespondAmber>(const Figures &f)
{
    if (f.pain && f.morning)
        return translate("restride",
                         "Pain %1 in the session, %2 the next morning: a first warning.")
            .arg(score(*f.pain), score(*f.morning));
    if (f.pain)
        return translate("restride", "Pain %1 in the session: a first warning.")
            .arg(score(*f.pain));
    if (f.morning)
        return translate("restride", "Pain %1 the next morning: a first warning.")
            .arg(score(*f.morning));
    return translate("restride", "The knee was slow to settle after the session: a first warning.");
}

template <> QString becauseOf<Rule::RespondSecondAmber>(const Figures &f)
{
    if (f.pain && f.morning)
        return translate(
                   "restride",
                   "Pain %1 in the session, %2 the next morning: the second warning in a row.")
            .arg(score(*f.pain), score(*f.morning));
    if (f.morning)
        return translate("restride", "Pain %1 the next morning: the second warning in a row.")
            .arg(score(*f.morning));
    if (f.pain)
        return translate("restride", "Pain %1: the second warning in a row.").arg(score(*f.pain));
    return translate("restride", "The second warning in a row.");
}

template <> QString becauseOf<Rule::RespondDrop>(const Figures &f)
{
    if (f.pain)
        return translate("restride",
                         "Pain %1 that rose during the run, or stayed after the warm-up.")
            .arg(score(*f.pain));
    return translate("restride", "The pain rose during the run, or stayed after the warm-up.");
}

template <> QString becauseOf<Rule::RespondEarlier>(const Figures &f)
{
    if (f.time.count() > 0)
        return translate("restride",
                         "The pain began after %1, earlier than in each of the two runs before.")
            .arg(minutes(f.time));
    return translate("restride", "The pain began earlier than in each of the two runs before.");
}

template <> QString becauseOf<Rule::RespondUnknown>(const Figures &f)
{
    if (f.rung)
        return translate("restride", "Nothing was said about pain after the session on rung %1.")
            .arg(rung(*f.rung));
    return translate("restride", "Nothing was said about pain after the session.");
}

template <> QString becauseOf<Rule::RespondMasked>(const Figures &)
{
    return translate(
        "restride",
        "A painkiller, a brace or tape may have hidden the pain, so the session does not count.");
}

template <> QString becauseOf<Rule::RespondOverdone>(const Figures &f)
{
    if (f.limit.count() > 0 && f.time > f.limit)
        return translate("restride",
                         "%1 jogged where %2 were planned: more than the knee is ready for.")
            .arg(minutes(f.time), minutes(f.limit));
    return translate("restride", "Longer or harder than planned: more than the knee is ready for.");
}

template <> QString becauseOf<Rule::RespondShortened>(const Figures &f)
{
    if (f.time.count() > 0 && f.limit.count() > 0)
        return translate("restride", "%1 jogged of %2 planned: the whole session is still to come.")
            .arg(minutes(f.time), minutes(f.limit));
    return translate("restride", "The session was cut short: the whole of it is still to come.");
}

template <> QString becauseOf<Rule::RespondMissed>(const Figures &f)
{
    if (f.date)
        return translate("restride", "The session of %1 was left out; nothing is caught up.")
            .arg(dayMonth(*f.date));
    return translate("restride", "A session was left out; nothing is caught up.");
}

template <> QString becauseOf<Rule::RespondCross>(const Figures &f)
{
    // The planner puts the sport into `count`, beside the days for which it is left out.
    const bool named = f.days > 0 && f.count >= 0 && f.count < static_cast<int>(Sport::kCount);
    if (named && f.morning)
        return translate("restride",
                         "Pain %1 the morning after cross-training (%2): it counts as load too.",
                         "score, sport")
            .arg(score(*f.morning), sportName(static_cast<Sport>(f.count)));
    if (f.morning)
        return translate("restride",
                         "Pain %1 the morning after cross-training: it counts as load too.")
            .arg(score(*f.morning));
    return translate("restride", "The knee was sore after cross-training: it counts as load too.");
}

template <> QString becauseOf<Rule::RespondDailyLoad>(const Figures &f)
{
    if (f.morning)
        return translate("restride", "Pain %1 on waking after a day on your feet: standing, stairs "
                                     "and carrying count as load, so the run is not blamed.")
            .arg(score(*f.morning));
    return translate("restride", "Rest: the morning was sore after a day on your feet.");
}

template <> QString becauseOf<Rule::RespondExtraRest>(const Figures &f)
{
    if (f.date)
        return translate("restride", "One more day of rest: the next session may come on %1.")
            .arg(dayMonth(*f.date));
    return translate("restride", "One more day of rest after the last session.");
}

template <> QString becauseOf<Rule::RespondDone>(const Figures &)
{
    return translate("restride", "The session of this day is done.");
}

} // namespace restride::text
