// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/doubts.h"

#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/text/words.h"

#include <algorithm>

namespace restride::text {
namespace {

/// `figures` with what is odd about them.
QString wouldBe(const QString &figures, Doubt doubt)
{
    return doubt == Doubt::TooFast
               ? translate("restride", "That would be %1, faster than any runner.").arg(figures)
               : translate("restride", "That would be %1, slower than a stroll.").arg(figures);
}

} // namespace

QString doubtOfTime(Seconds time)
{
    if (!restride::doubtOfTime(time))
        return {};
    return translate("restride", "That would be %1, more than six hours.")
        .arg(hoursAndMinutes(time));
}

QString doubtOfPace(Pace pace)
{
    const auto doubt = restride::doubtOfPace(pace);
    return doubt ? wouldBe(text::pace(pace), *doubt) : QString();
}

QString doubtOfPace(Seconds walk, Seconds jog, Metres distance)
{
    const auto doubt = restride::doubtOfPace(walk, jog, distance);
    if (!doubt)
        return {};
    const QString whole = hoursAndMinutes(walk + jog);
    if (walk.count() == 0 || jog.count() == 0)
        return wouldBe(translate("restride", "%1 in %2", "a length, and the time for it")
                           .arg(text::distance(distance), whole),
                       *doubt);
    return wouldBe(translate("restride", "%1 in %2, %3 of it walked", "a length, and its times")
                       .arg(text::distance(distance), whole, hoursAndMinutes(walk)),
                   *doubt);
}

QString doubtOfWeek(Metres week)
{
    if (!restride::doubtOfWeek(week))
        return {};
    return translate("restride", "That would be %1 in a week, more than %2.")
        .arg(distance(week), roundDistance(kFarthestWeek));
}

QString doubtOfLongest(Metres longest, const std::vector<Metres> &weekly)
{
    if (!restride::doubtOfLongest(longest, weekly))
        return {};
    return translate("restride", "A run of %1 would be more than the largest of these weeks, %2.")
        .arg(distance(longest), distance(*std::ranges::max_element(weekly)));
}

QString refusalOfTime(Seconds time, Seconds logged)
{
    if (time + logged <= kWholeDay)
        return {};
    const QString sum = hoursAndMinutes(time + logged);
    return logged.count() == 0
               ? translate("restride", "A day has 24 hours, and this would be %1.").arg(sum)
               : translate("restride",
                           "A day has 24 hours: with what is logged for it already, this would "
                           "be %1.")
                     .arg(sum);
}

} // namespace restride::text
