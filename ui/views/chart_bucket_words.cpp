// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_bucket_words.h"

#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/views/chart_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace restride {
namespace {

constexpr int kMostSpoken = 7; ///< sessions of a bucket that are told one by one

struct Chart {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

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
        return Chart::tr("run %1").arg(text::distance(session.mileage.total()));
    case Kind::LongRun:
        return Chart::tr("long run %1").arg(text::distance(session.mileage.total()));
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
        return done == Metres{} ? Chart::tr("no running") : text::distance(done);
    if (done == Metres{})
        return Chart::tr("%1 planned", "distance").arg(text::distance(planned));
    return Chart::tr("%1, %2 planned", "distances")
        .arg(text::distance(done), text::distance(planned));
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
        sentences.append(Chart::tr("Single-run ceiling %1").arg(text::distance(*limit)));
    if (bucket.outcome)
        sentences.append(
            Chart::tr("Of the planned jogging the middle outcome is %1, and 1 in 10 ends "
                      "below %2, an estimate")
                .arg(text::distance(bucket.outcome->middle), text::distance(bucket.outcome->low)));
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
    if (data.taken.time != Taken{})
        sentences.append(lengthsSentence(data.taken.time));
    sentences.append(Chart::tr("Arrows move from bar to bar, T shows the table"));
    return sentences.join(QStringLiteral(". ")) + QLatin1Char('.');
}

} // namespace restride
