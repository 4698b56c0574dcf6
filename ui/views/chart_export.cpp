// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_export.h"

#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_words.h"
#include "ui/views/hurts_words.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

namespace restride {
namespace {

QString quoted(QString field)
{
    const bool plain = !field.contains(QLatin1Char(',')) && !field.contains(QLatin1Char('"')) &&
                       !field.contains(QLatin1Char('\n'));
    return plain ? field
                 : QLatin1Char('"') + field.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
                       QLatin1Char('"');
}

QByteArray lineOf(const QStringList &fields)
{
    QStringList safe;
    for (const QString &field : fields)
        safe << quoted(field);
    return safe.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

QString figure(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

QString length(Metres distance)
{
    return distance == Metres{} ? QString{} : figure(text::inUnits(distance), 3);
}

QString score(const std::optional<Pain> &pain)
{
    return pain ? QString::number(pain->score()) : QString{};
}

QString unit()
{
    return text::units() == text::Units::Miles ? QStringLiteral("mi") : QStringLiteral("km");
}

QStringList headings()
{
    QStringList names{QStringLiteral("from"), QStringLiteral("to"),
                      QStringLiteral("rung_or_phase")};
    for (const char *name :
         {"jogged", "walked", "raced", "to_jog", "to_walk", "to_race", "to_jog_middle_outcome",
          "to_jog_1_in_10_ends_lower", "single_run_ceiling"})
        names << QLatin1String(name) + QLatin1Char('_') + unit();
    for (const char *name : {"pain_during", "pain_after", "pain_next_morning"})
        names << QLatin1String(name) + QStringLiteral("_0_to_10");
    return names;
}

QStringList fieldsOf(const ChartData &data, const ChartBucket &bucket)
{
    const std::optional<ChartOutcome> &outcome = bucket.outcome;
    return {text::toQDate(bucket.days.from).toString(Qt::ISODate),
            text::toQDate(bucket.days.to - Days{1}).toString(Qt::ISODate),
            phaseWords(data, bucket),
            length(bucket.done.jogged),
            length(bucket.done.walked),
            length(bucket.done.raced),
            length(bucket.planned.jogged),
            length(bucket.planned.walked),
            length(bucket.planned.raced),
            outcome ? figure(text::inUnits(outcome->middle), 3) : QString{},
            outcome ? figure(text::inUnits(outcome->low), 3) : QString{},
            length(data.ceilingOn(bucket.days.to - Days{1}).value_or(Metres{})),
            score(bucket.worst.during),
            score(bucket.worst.after),
            score(bucket.worst.nextMorning)};
}

/// Groups of runs fill the first half of a line, periods the second; both say of which days.
QStringList hurtsHeadings()
{
    return {QStringLiteral("by"),
            QStringLiteral("group"),
            QStringLiteral("runs"),
            QStringLiteral("next_morning_mean_0_to_10"),
            QStringLiteral("next_morning_worst_0_to_10"),
            QStringLiteral("clean_percent"),
            QStringLiteral("from"),
            QStringLiteral("to"),
            QStringLiteral("jogged_min"),
            QStringLiteral("distance_") + unit(),
            QStringLiteral("mornings_of_2_or_more"),
            QStringLiteral("worst_pain_0_to_10")};
}

QStringList daysOf(DateBand days)
{
    return {text::toQDate(days.from).toString(Qt::ISODate),
            text::toQDate(days.to - Days{1}).toString(Qt::ISODate)};
}

QStringList fieldsOf(const HurtsData &data, HurtsFeature feature, const HurtsGroup &group)
{
    const HurtsFigures &known = group.figures;
    return QStringList{featureName(feature),
                       groupName(feature, group),
                       QString::number(known.runs),
                       figure(known.mean, 2),
                       QString::number(known.worst),
                       known.judged > 0 ? figure(100.0 * known.clean / known.judged, 0)
                                        : QString{}} +
           daysOf(data.days) + QStringList{{}, {}, {}, {}};
}

QStringList fieldsOf(const HurtsPeriod &period, const QString &name)
{
    constexpr double kSecondsAMinute = 60.0;
    return QStringList{periodFeatureName(), name, QString::number(period.runs), {}, {}, {}} +
           daysOf(period.days) +
           QStringList{figure(static_cast<double>(period.jog.count()) / kSecondsAMinute, 1),
                       figure(text::inUnits(period.distance), 3),
                       QString::number(period.soreMornings),
                       period.worst ? QString::number(*period.worst) : QString{}};
}

} // namespace

QString suffixOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return QStringLiteral("png");
    case ChartFormat::Svg:
        return QStringLiteral("svg");
    case ChartFormat::Csv:
        break;
    }
    return QStringLiteral("csv");
}

QByteArray pngOf(QWidget &widget)
{
    constexpr double kSharpness = 2;
    QImage image(widget.size() * kSharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(kSharpness);
    image.fill(theme().base);
    QPainter painter(&image);
    widget.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(QWidget &widget, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.fillRect(widget.rect(), theme().base);
    widget.render(&painter);
    painter.end();
    return bytes;
}

QByteArray csvOf(const ChartData &data, BucketRange seen)
{
    QByteArray csv = lineOf(headings());
    for (std::size_t i = seen.from; i < seen.to; ++i)
        csv += lineOf(fieldsOf(data, data.buckets[i]));
    return csv;
}

QByteArray csvOf(const HurtsData &data)
{
    QByteArray csv = lineOf(hurtsHeadings());
    for (const HurtsComparison &comparison : data.comparisons)
        for (const HurtsGroup &group : comparison.groups)
            csv += lineOf(fieldsOf(data, comparison.feature, group));
    csv += lineOf(fieldsOf(data.last, lastPeriodName()));
    csv += lineOf(fieldsOf(data.before, beforePeriodName()));
    return csv;
}

} // namespace restride
