// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the plot: the strip of rungs and phases, the words of both axes, the dates
// with today and the race.
#include "ui/views/chart_paint.h"

#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace restride {
namespace {

constexpr std::array kScoresWithWords{8, 5, 2, 0};

struct ChartLabels {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QFont caption(bool bold)
{
    QFont font = scaledFont(TypeStep::Caption);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

double widthOf(const QString &text, bool bold)
{
    return QFontMetricsF(caption(bold)).horizontalAdvance(text);
}

QString lengthText(Metres length)
{
    return QLocale().toString(text::inUnits(length), 'g', 4);
}

QString stripHeading()
{
    return ChartLabels::tr("rung or phase");
}

/// Text with its middle at `y`; flags as for QPainter::drawText, left or right of `x`.
void putText(QPainter &painter, double x, double y, Qt::Alignment side, const QString &text,
             bool bold, const QColor &colour)
{
    const double half = QFontMetricsF(caption(bold)).height() / 2 + 1;
    const double width = widthOf(text, bold) + 2;
    const double left = side == Qt::AlignRight ? x - width : x;
    painter.setFont(caption(bold));
    painter.setPen(colour);
    painter.drawText(QRectF(left, y - half, width, 2 * half), side | Qt::AlignVCenter, text);
}

const KindColours &coloursOf(const ChartPhase &phase)
{
    if (!phase.phase)
        return theme().kind(Kind::Cross);
    switch (*phase.phase) {
    case Phase::Settle:
    case Phase::Recover:
        return theme().kind(Kind::Rest);
    case Phase::Walk:
        return theme().kind(Kind::Walk);
    case Phase::WalkJog:
        return theme().kind(Kind::WalkJog);
    case Phase::Base:
    case Phase::Taper:
        return theme().kind(Kind::Run);
    case Phase::Build:
        return theme().kind(Kind::LongRun);
    case Phase::Race:
        return theme().kind(Kind::Race);
    }
    return theme().kind(Kind::Run);
}

/// The bucket with the race ahead, or null.
const ChartBucket *raceBucket(const ChartData &data)
{
    const auto found = std::ranges::find_if(
        data.buckets, [](const ChartBucket &bucket) { return bucket.planned.raced > Metres{}; });
    return found == data.buckets.end() ? nullptr : &*found;
}

// --- what the bars at the right end mean --------------------------------------------------------

/// The last whole week with a forecast, which the race's is not; or null.
const ChartBucket *lastOutcome(const ChartData &data)
{
    const auto found =
        std::find_if(data.buckets.rbegin(), data.buckets.rend(), [](const ChartBucket &bucket) {
            return bucket.outcome && bucket.planned.raced == Metres{};
        });
    return found == data.buckets.rend() ? nullptr : &*found;
}

struct OutcomeLine {
    QString words;
    Metres at;
    bool bold;
};

std::vector<OutcomeLine> outcomeLines(const ChartBucket &bucket)
{
    const Metres done = bucket.done.total();
    const ChartOutcome outcome = bucket.outcome.value_or(ChartOutcome{});
    return {
        {ChartLabels::tr("plan", "end of the planned bars"), done + bucket.planned.jogged, true},
        {ChartLabels::tr("middle outcome"), done + outcome.middle, true},
        {ChartLabels::tr("1 in 10 ends lower"), done + outcome.low, false}};
}

/// From the top down, none upon another: the race, and what the forecast's signs mean.
void paintEnds(QPainter &painter, const ChartData &data, const ChartGeometry &geometry)
{
    const double right = geometry.plot.right() + scaled(10);
    const double line = QFontMetricsF(caption(true)).height() + scaled(3);
    double free = geometry.yOfKm(geometry.kmTop()) + scaled(4);
    const auto put = [&](double y, const QString &words, bool bold, const QColor &colour) {
        y = std::max(y, free);
        putText(painter, right, y, Qt::AlignLeft, words, bold, colour);
        free = y + line;
    };
    if (const ChartBucket *const race = raceBucket(data))
        put(geometry.yOfKm(race->total().km()) + scaled(5), raceWords(race->planned.raced), true,
            theme().kind(Kind::Race).text);
    const ChartBucket *const last = lastOutcome(data);
    if (!last)
        return;
    const std::vector<OutcomeLine> lines = outcomeLines(*last);
    // All of them fit above the dates.
    const double lowest = geometry.plot.bottom() - line * static_cast<double>(lines.size() - 1);
    free = std::min(free, lowest);
    for (const OutcomeLine &outcome : lines)
        put(std::min(geometry.yOfKm(outcome.at.km()), lowest), outcome.words, outcome.bold,
            outcome.bold ? theme().kind(last->joggedAs).text : theme().textSecondary);
}

// --- dates --------------------------------------------------------------------------------------

struct DateTick {
    Date day{};
    QString text;
};

QString monthText(const QDate &month, bool withYear)
{
    const QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
    return withYear ? name + QLatin1Char(' ') + QString::number(month.year()) : name;
}

std::vector<DateTick> ticks(const ChartData &data)
{
    constexpr std::size_t kMonthsWithNames = 30;
    constexpr std::size_t kWeeksWithNames = 14;
    const DateBand days = data.days();
    const bool yearsOnly = data.span == ChartSpan::Month && data.buckets.size() > kMonthsWithNames;
    const bool firstDays = data.span == ChartSpan::Day ||
                           (data.span == ChartSpan::Week && data.buckets.size() <= kWeeksWithNames);
    const int thisYear = text::toQDate(data.today).year();
    std::vector<DateTick> found;
    for (Date day = days.from; day < days.to; day += Days{1}) {
        const QDate date = text::toQDate(day);
        // Away from the present the first name says of which year it is.
        const bool withYear = found.empty() && date.year() != thisYear;
        if (firstDays) {
            if (weekdayOf(day) == data.weekStarts)
                found.push_back(
                    {day, withYear ? text::dayMonthYear(day) : text::shortDayMonth(day)});
        } else if (yearsOnly) {
            if (date.dayOfYear() == 1)
                found.push_back({day, QString::number(date.year())});
        } else if (date.day() == 1) {
            found.push_back({day, monthText(date, date.month() == 1 || withYear)});
        }
    }
    return found;
}

/// A vertical line through the plot with its word on the date axis.
struct Flag {
    double x;
    QString text;
    QColor colour;
    QColor on;
    QRectF pill;
};

std::vector<Flag> flags(const ChartData &data, const ChartGeometry &geometry)
{
    std::vector<Flag> found;
    found.push_back({geometry.xOfNoon(data.today),
                     ChartLabels::tr("today"),
                     theme().accent,
                     theme().textOnAccent,
                     {}});
    if (data.race && data.days().contains(data.race->date))
        found.push_back({geometry.xOfNoon(data.race->date),
                         ChartLabels::tr("race"),
                         theme().kind(Kind::Race).mark,
                         theme().base,
                         {}});
    std::erase_if(found, [&](const Flag &flag) {
        return flag.x < geometry.plot.left() || flag.x > geometry.plot.right();
    });
    const double height = scaled(18);
    for (Flag &flag : found) {
        const double width = widthOf(flag.text, true) + scaled(12);
        flag.pill = QRectF(flag.x - width / 2, geometry.plot.bottom() + scaled(4), width, height);
    }
    if (found.size() == 2 && found[0].pill.intersects(found[1].pill)) {
        // The days are as good as one: the words stand left and right of it.
        const bool todayFirst = found[0].x <= found[1].x;
        found[0].pill.moveLeft(found[0].x - (todayFirst ? found[0].pill.width() : 0));
        found[1].pill.moveLeft(found[1].x - (todayFirst ? 0 : found[1].pill.width()));
    }
    return found;
}

void paintFlag(QPainter &painter, const Flag &flag, const ChartGeometry &geometry)
{
    painter.setPen(QPen(flag.colour, 1.5));
    painter.drawLine(QPointF(flag.x, geometry.plot.top()), QPointF(flag.x, geometry.plot.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(flag.colour);
    painter.drawRoundedRect(flag.pill, 5, 5);
    painter.setFont(caption(true));
    painter.setPen(flag.on);
    painter.drawText(flag.pill, Qt::AlignCenter, flag.text);
}

void paintTicks(QPainter &painter, const ChartData &data, const ChartGeometry &geometry,
                const std::vector<Flag> &taken)
{
    const double top = geometry.plot.bottom();
    double free = geometry.plot.left() - scaled(8);
    for (const DateTick &tick : ticks(data)) {
        const double x = geometry.x(tick.day);
        const QRectF box(x + scaled(4), top + scaled(4), widthOf(tick.text, false), scaled(18));
        const bool hidden = std::ranges::any_of(taken, [&](const Flag &flag) {
            return flag.pill.intersects(box.adjusted(-3, 0, 3, 0));
        });
        if (x < geometry.plot.left() || box.left() < free || box.right() > geometry.plot.right())
            continue;
        painter.setPen(QPen(theme().lineStrong, 1));
        painter.drawLine(QPointF(x, top), QPointF(x, top + scaled(4)));
        free = box.right() + scaled(8);
        if (!hidden)
            putText(painter, box.left(), box.center().y(), Qt::AlignLeft, tick.text, false,
                    theme().textSecondary);
    }
}

} // namespace

ChartMargins chartMargins(const ChartData &data, double width)
{
    constexpr double kNarrow = 480;
    ChartMargins margins;
    margins.top = scaled(26);
    margins.bottom = scaled(26);
    double lengths = widthOf(QStringLiteral("00"), false);
    for (const Metres length : gridLengths(axisTopKm(data)))
        lengths = std::max(lengths, widthOf(lengthText(length), false));
    margins.left = lengths + scaled(12);
    margins.words = width >= scaled(static_cast<int>(kNarrow));
    double widest = widthOf(QStringLiteral("10"), true);
    if (margins.words) {
        widest = std::max(widthOf(painHeading(data.span), true), widthOf(stripHeading(), false));
        for (const int score : kScoresWithWords)
            widest = std::max(widest, widthOf(QStringLiteral("0  "), true) +
                                          widthOf(text::painWord(*Pain::of(score)), false));
        if (const ChartBucket *const race = raceBucket(data))
            widest = std::max(widest, widthOf(raceWords(race->planned.raced), true));
        if (lastOutcome(data))
            for (const OutcomeLine &line : outcomeLines({}))
                widest = std::max(widest, widthOf(line.words, line.bold));
    }
    margins.right = widest + scaled(16);
    return margins;
}

void paintStrip(QPainter &painter, const ChartData &data, const ChartGeometry &geometry)
{
    constexpr double kGap = 2;
    const double height = scaled(18);
    const double top = geometry.plot.top() - height - scaled(3);
    for (const ChartPhase &phase : data.phases) {
        const QRectF column = geometry.column(phase.days);
        const double gap = column.width() > 3 * kGap ? kGap : 0;
        const QRectF cell(column.left() + gap / 2, top, column.width() - gap, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(coloursOf(phase).fill);
        painter.drawRoundedRect(cell, 3, 3);
        const QString word = stripWord(phase);
        if (widthOf(word, true) > cell.width() + 1)
            continue;
        painter.setFont(caption(true));
        painter.setPen(coloursOf(phase).text);
        painter.drawText(cell, Qt::AlignCenter, word);
    }
}

void paintAxisWords(QPainter &painter, const ChartData &data, const ChartGeometry &geometry,
                    bool words)
{
    const Theme &now = theme();
    const double left = geometry.plot.left() - scaled(8);
    for (const Metres length : gridLengths(geometry.kmTop()))
        putText(painter, left, geometry.yOfKm(length.km()), Qt::AlignRight, lengthText(length),
                false, now.textSecondary);
    const QFontMetricsF bold(caption(true));
    // Between the baseline of pain and the first distance, where nothing else ever stands.
    paintHaloText(painter, {0, geometry.yOfPain(0) + bold.ascent() + scaled(4)},
                  lengthHeading(data.span), caption(true), now.text);

    const double right = geometry.plot.right() + scaled(10);
    const double figure = widthOf(QStringLiteral("0  "), true);
    for (const int score : kScoresWithWords) {
        const double y = geometry.yOfPain(score);
        putText(painter, right, y, Qt::AlignLeft, QString::number(score), true, now.textSecondary);
        if (words)
            putText(painter, right + figure, y, Qt::AlignLeft, text::painWord(*Pain::of(score)),
                    false, now.textSecondary);
    }
    if (!words)
        return;
    putText(painter, right, geometry.plot.top() - scaled(12), Qt::AlignLeft, stripHeading(), false,
            now.textSecondary);
    const double headingY =
        std::max(geometry.plot.top() + bold.height() / 2, geometry.yOfPain(9.3));
    putText(painter, right, headingY, Qt::AlignLeft, painHeading(data.span), true, now.text);
    paintEnds(painter, data, geometry);
}

void paintDates(QPainter &painter, const ChartData &data, const ChartGeometry &geometry)
{
    const std::vector<Flag> lines = flags(data, geometry);
    paintTicks(painter, data, geometry, lines);
    for (const Flag &flag : lines)
        paintFlag(painter, flag, geometry);
}

} // namespace restride
