// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_words.h"

#include "ui/text/text.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace restride {
namespace {

constexpr int kMostSpoken = 7; ///< sessions of a bucket that are told one by one

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString figure(Metres distance)
{
    return text::distance(distance);
}

QString sessionName(const ChartSession &session)
{
    switch (session.kind) {
    case Kind::Walk:
        return Chart::tr("walk %1").arg(text::minutes(session.walk));
    case Kind::WalkJog:
        if (session.rung)
            return Chart::tr("rung %1").arg(text::rung(*session.rung));
        return Chart::tr("jog %1").arg(text::minutes(session.jog));
    case Kind::Run:
        return Chart::tr("run %1").arg(figure(session.mileage.total()));
    case Kind::LongRun:
        return Chart::tr("long run %1").arg(figure(session.mileage.total()));
    case Kind::Race:
        return raceWords(session.mileage.raced);
    case Kind::Rest:
    case Kind::Cross:
        break;
    }
    return text::kindName(session.kind);
}

/// A walk that nobody asked for has no result worth a word.
QString sessionOutcome(const ChartSession &session)
{
    if (session.opensGate)
        return Chart::tr("gate open");
    if (session.result == SessionResult::Flare && session.pain.nextMorning)
        return Chart::tr("flare-up, next morning %1").arg(session.pain.nextMorning->score());
    return session.result == SessionResult::Missed ? QString{} : text::resultWord(session.result);
}

QString dayName(Date day)
{
    return QLocale().toString(text::toQDate(day), Chart::tr("ddd d", "date format: Tue 10"));
}

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

QString bucketTitle(const ChartBucket &bucket, ChartSpan span)
{
    switch (span) {
    case ChartSpan::Day:
        return text::weekdayDayMonth(bucket.days.from);
    case ChartSpan::Week:
        return Chart::tr("Week of %1").arg(text::dayMonth(bucket.days.from));
    case ChartSpan::Month:
        return QLocale().toString(text::toQDate(bucket.days.from),
                                  Chart::tr("MMMM yyyy", "date format: November 2026"));
    }
    return {};
}

QString bucketRowTitle(const ChartBucket &bucket, ChartSpan span)
{
    const QDate from = text::toQDate(bucket.days.from);
    if (span == ChartSpan::Day)
        return QLocale().toString(from, Chart::tr("ddd d MMM yyyy", "date format"));
    if (span == ChartSpan::Week)
        return QLocale().toString(from, Chart::tr("d MMM yyyy", "date format"));
    return bucketTitle(bucket, span);
}

QString bucketFigure(const ChartBucket &bucket)
{
    const Metres done = bucket.done.total();
    const Metres planned = bucket.planned.total();
    if (planned == Metres{})
        return done == Metres{} ? Chart::tr("no running") : figure(done);
    if (done == Metres{})
        return Chart::tr("%1 planned", "distance").arg(figure(planned));
    return Chart::tr("%1, %2 planned", "distances").arg(figure(done), figure(planned));
}

QStringList sessionLines(const ChartBucket &bucket, int most)
{
    const auto all = static_cast<int>(bucket.sessions.size());
    const int shown = all > most ? most - 1 : all;
    QStringList lines;
    for (const ChartSession &session : bucket.sessions) {
        if (lines.size() == shown)
            break;
        QStringList parts{dayName(session.date), sessionName(session)};
        if (const QString outcome = sessionOutcome(session); !outcome.isEmpty())
            parts.append(outcome);
        lines.append(parts.join(QStringLiteral(" · ")));
    }
    if (shown < all)
        lines.append(Chart::tr("and %n more", nullptr, all - shown));
    return lines;
}

QStringList painParts(const PainScores &scores)
{
    QStringList parts;
    if (scores.during)
        parts.append(Chart::tr("%1 during", "pain score").arg(scores.during->score()));
    if (scores.after)
        parts.append(Chart::tr("%1 after", "pain score").arg(scores.after->score()));
    if (scores.nextMorning)
        parts.append(Chart::tr("%1 next morning", "pain score").arg(scores.nextMorning->score()));
    return parts;
}

QStringList markWords(const ChartData &data, const ChartBucket &bucket)
{
    QStringList words;
    if (bucket.days.contains(data.today))
        words.append(Chart::tr("today"));
    if (data.race && bucket.days.contains(data.race->date))
        words.append(Chart::tr("race"));
    if (data.sore && overlap(*data.sore, bucket.days))
        words.append(soreWords(data.sore->from).join(QLatin1Char(' ')));
    for (const DateBand &flare : data.flares)
        if (overlap(flare, bucket.days))
            words.append(flareWords(flare.from));
    return words;
}

QString spokenBucket(const ChartData &data, std::size_t index)
{
    const ChartBucket &bucket = data.buckets[index];
    QStringList sentences{bucketTitle(bucket, data.span) + QStringLiteral(": ") +
                          bucketFigure(bucket)};
    for (QString line : sessionLines(bucket, kMostSpoken))
        sentences.append(line.replace(QStringLiteral(" · "), QStringLiteral(", ")));
    if (!bucket.worst.empty())
        sentences.append(
            Chart::tr("Worst pain: %1").arg(painParts(bucket.worst).join(QStringLiteral(", "))));
    const QStringList marks = markWords(data, bucket);
    if (!marks.isEmpty())
        sentences.append(marks.join(QStringLiteral(", ")));
    if (const auto limit = data.ceilingOn(bucket.days.to - Days{1}))
        sentences.append(Chart::tr("Single-run ceiling %1").arg(figure(*limit)));
    return sentences.join(QStringLiteral(". ")) + QLatin1Char('.');
}

QString spokenChart(const ChartData &data)
{
    const DateBand days = data.days();
    QStringList sentences{
        Chart::tr("Mileage and pain from %1 to %2")
            .arg(text::dayMonthYear(days.from), text::dayMonthYear(days.to - Days{1}))};
    if (!data.flares.empty())
        sentences.append(Chart::tr("%n flare-ups", nullptr, static_cast<int>(data.flares.size())));
    if (data.race)
        sentences.append(Chart::tr("Race on %1").arg(text::dayMonthYear(data.race->date)));
    sentences.append(Chart::tr("Arrows move from bar to bar, T shows the table"));
    return sentences.join(QStringLiteral(". ")) + QLatin1Char('.');
}

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

QString kmHeading(ChartSpan span)
{
    switch (span) {
    case ChartSpan::Day:
        return Chart::tr("km a day");
    case ChartSpan::Week:
        return Chart::tr("km a week");
    case ChartSpan::Month:
        return Chart::tr("km a month");
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
    return Chart::tr("%1 race", "distance").arg(figure(distance));
}

} // namespace restride
