// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_words.h"

#include "ui/text/text.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace restride {
namespace {

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString phaseWord(Phase phase)
{
    switch (phase) {
    case Phase::Settle:
        return Chart::tr("rest", "cell of the chart's strip");
    case Phase::Walk:
        return Chart::tr("walk", "cell of the chart's strip");
    case Phase::WalkJog:
        return Chart::tr("walk-jog", "cell of the chart's strip");
    case Phase::Base:
        return Chart::tr("base", "cell of the chart's strip");
    case Phase::Build:
        return Chart::tr("build", "cell of the chart's strip");
    case Phase::Taper:
        return Chart::tr("taper", "cell of the chart's strip");
    case Phase::Race:
        return Chart::tr("race", "cell of the chart's strip");
    case Phase::Recover:
        return Chart::tr("recover", "cell of the chart's strip");
    }
    return {};
}

bool overlap(DateBand one, DateBand other)
{
    return one.from < other.to && other.from < one.to;
}

} // namespace

QString stripWord(const ChartPhase &phase)
{
    if (!phase.phase)
        return Chart::tr("running", "cell of the chart's strip");
    return phase.rung ? text::rung(*phase.rung) : phaseWord(*phase.phase);
}

QString phaseWords(const ChartData &data, const ChartBucket &bucket)
{
    QStringList words;
    bool afterRung = false;
    for (const ChartPhase &phase : data.phases) {
        if (!overlap(phase.days, bucket.days))
            continue;
        // "rung 4, 4½, 5, base": the word once for the rungs that follow each other.
        const QString word = phase.rung && !afterRung ? Chart::tr("rung %1").arg(stripWord(phase))
                                                      : stripWord(phase);
        afterRung = phase.rung.has_value();
        if (!words.contains(word))
            words.append(word);
    }
    return words.join(QStringLiteral(", "));
}

QStringList markWords(const ChartData &data, const ChartBucket &bucket)
{
    QStringList words;
    if (bucket.days.contains(data.today))
        words << Chart::tr("today") << lengthWords(data.taken.time);
    if (data.race && bucket.days.contains(data.race->date))
        words.append(Chart::tr("race"));
    if (data.sore && overlap(*data.sore, bucket.days))
        words.append(soreWords(data.sore->from).join(QLatin1Char(' ')));
    for (const DateBand &flare : data.flares)
        if (overlap(flare, bucket.days))
            words.append(flareWords(flare.from));
    return words;
}

QStringList soreWords(Date onset)
{
    return {Chart::tr("sore since", "before a date"), text::shortDayMonth(onset)};
}

QString flareWords(Date day)
{
    return Chart::tr("flare-up %1").arg(text::shortDayMonth(day));
}

QString ceilingWords()
{
    return Chart::tr("single-run ceiling");
}

QString lengthHeading(ChartSpan span)
{
    switch (span) {
    case ChartSpan::Day:
        return Chart::tr("%1 a day", "unit of length").arg(text::unitName());
    case ChartSpan::Week:
        return Chart::tr("%1 a week", "unit of length").arg(text::unitName());
    case ChartSpan::Month:
        return Chart::tr("%1 a month", "unit of length").arg(text::unitName());
    }
    return {};
}

QString painHeading(ChartSpan span)
{
    switch (span) {
    case ChartSpan::Day:
        return Chart::tr("Pain, day’s worst");
    case ChartSpan::Week:
        return Chart::tr("Pain, week’s worst");
    case ChartSpan::Month:
        return Chart::tr("Pain, month’s worst");
    }
    return {};
}

QString bucketHeading(ChartSpan span)
{
    switch (span) {
    case ChartSpan::Day:
        return Chart::tr("Day");
    case ChartSpan::Week:
        return Chart::tr("Week of");
    case ChartSpan::Month:
        return Chart::tr("Month");
    }
    return {};
}

QString raceWords(Metres distance)
{
    return Chart::tr("%1 race", "distance").arg(text::distance(distance));
}

QString takenWords(DateBand days)
{
    const int count = daysBetween(days.from, days.to);
    if (count == 1)
        return text::weekdayDayMonth(days.from);
    return Chart::tr("%1, %n days", "dates of a zoom", count)
        .arg(text::dateSpan(days.from, days.to - Days{1}));
}

QString seenWords(DateBand days)
{
    return Chart::tr("%1 to %2", "first and last day that the chart shows")
        .arg(text::dayMonthYear(days.from), text::dayMonthYear(days.to - Days{1}));
}

QString longestCleanWords(Seconds jogged)
{
    return Chart::tr("longest taken cleanly: %1 jogged", "minutes of a session")
        .arg(text::minutes(jogged));
}

QString shortestNotWords(Seconds jogged)
{
    return Chart::tr("shortest not taken cleanly: %1 jogged", "minutes of a session")
        .arg(text::minutes(jogged));
}

QStringList lengthWords(const Taken &taken)
{
    QStringList words;
    if (taken.longest)
        words << longestCleanWords(*taken.longest);
    if (taken.shortestNot)
        words << shortestNotWords(*taken.shortestNot);
    return words;
}

QString lengthsSentence(const Taken &taken)
{
    return Chart::tr("Of the runs of the last 60 days: %1")
        .arg(lengthWords(taken).join(QStringLiteral(", ")));
}

DateBand lengthDays(const ChartData &data)
{
    constexpr Days kBehind{60};
    constexpr Days kAhead{14}; // the next runs are read against them
    return {data.today - kBehind, data.today + kAhead};
}

} // namespace restride
