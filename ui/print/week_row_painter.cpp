// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_row_painter.h"

#include "ui/print/page_parts.h"
#include "ui/text/words.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace restride {
namespace {

using paper::mm;
using paper::paintBox;
using paper::paintTick;
using paper::Paragraph;
using paper::squareAt;

constexpr double kHeadlinePoints = 14.3;
constexpr double kLeastHeadlinePoints = 10.5;
constexpr double kRestPoints = 12.0;
constexpr double kMinutesPoints = 11.5;
constexpr double kDetailPoints = 8.8;
constexpr double kStripHeight = mm(3.2);
constexpr double kStripGap = mm(1.4);
constexpr double kMinuteWidth = mm(2.02);
constexpr double kMinutesWidth = mm(17);
constexpr double kExerciseWidth = mm(16.8);
constexpr double kMostExerciseWidth = mm(21);
constexpr double kBesideCaption = mm(0.8);
constexpr double kTickBox = mm(7.6);
constexpr double kPainBox = mm(9.6);

void paintScore(QPainter &painter, const QRectF &box, const QString &score)
{
    const double height = paper::lineHeight(kRestPoints);
    paper::draw(painter, {score, {}, kRestPoints, paper::Align::Centre},
                {box.left(), box.center().y() - height / 2}, box.width(), 1);
}

void paintBoxes(QPainter &painter, const QRectF &row, const WeekColumns &columns,
                const SheetRow &day)
{
    const double largest = row.height() - mm(2);
    if (day.tickBox) {
        const QRectF box = squareAt(columns.done, row.center().y(), std::min(kTickBox, largest));
        paintBox(painter, box);
        if (day.ticked)
            paintTick(painter, box);
    }
    if (!day.scored)
        return;
    for (std::size_t i = 0; i < columns.pain.size(); ++i) {
        const QRectF box = squareAt(columns.pain[i], row.center().y(), std::min(kPainBox, largest));
        paintBox(painter, box);
        if (!day.pain[i].isEmpty())
            paintScore(painter, box, day.pain[i]);
    }
}

void paintExercise(QPainter &painter, const SheetExercise &exercise, const QRectF &cell,
                   double figure)
{
    double y = cell.top();
    if (!exercise.figure.isEmpty()) {
        QSvgRenderer drawing(exercise.figure);
        drawing.setAspectRatioMode(Qt::KeepAspectRatio);
        drawing.render(&painter, QRectF(cell.center().x() - figure / 2, y, figure, figure));
    }
    y += figure + mm(0.7);
    const double width = cell.width() - kBesideCaption;
    const double left = cell.left() + kBesideCaption / 2;
    y += paper::draw(painter, {exercise.name, {}, paper::kSmallestPoints, paper::Align::Centre},
                     {left, y}, width, 2);
    paper::draw(painter, {{}, exercise.dose, paper::kSmallestPoints, paper::Align::Centre},
                {left, y}, width, 1);
}

/// As wide as its longest word, within limits.
double exerciseWidth(const std::vector<SheetExercise> &strength)
{
    double width = kExerciseWidth;
    for (const SheetExercise &exercise : strength)
        for (const QString &word : exercise.name.split(u' '))
            width =
                std::max(width, paper::widthOf(word, paper::kSmallestPoints, paper::Weight::Bold) +
                                    kBesideCaption + mm(0.2));
    return std::min(width, kMostExerciseWidth);
}

double captionHeight(const std::vector<SheetExercise> &strength)
{
    const double width = exerciseWidth(strength) - kBesideCaption;
    double highest = 0;
    for (const SheetExercise &exercise : strength)
        highest = std::max(highest,
                           paper::heightOf({exercise.name, {}, paper::kSmallestPoints}, width, 2));
    return highest + paper::lineHeight(paper::kSmallestPoints);
}

void paintStrength(QPainter &painter, const std::vector<SheetExercise> &strength, const QRectF &row,
                   double right)
{
    const double captions = captionHeight(strength);
    const double figure = std::clamp(row.height() - captions - mm(2.4), mm(4), mm(10.4));
    const double height = figure + mm(0.7) + captions;
    const double width = exerciseWidth(strength);
    double left = right - width * static_cast<double>(strength.size());
    for (const SheetExercise &exercise : strength) {
        paintExercise(painter, exercise, {left, row.center().y() - height / 2, width, height},
                      figure);
        left += width;
    }
}

/// "30 min" ending at `right`, the figure bold and larger than the word.
void paintMinutes(QPainter &painter, const QString &count, double right, double middle)
{
    const QString word = text::translate("restride", "min", "minutes, beside a figure");
    const double wordWidth = paper::widthOf(word, kDetailPoints, paper::Weight::Regular) + mm(1);
    paper::draw(painter, {{}, word, kDetailPoints, paper::Align::Right},
                {right - wordWidth, middle - paper::lineHeight(kDetailPoints) / 2 + mm(0.3)},
                wordWidth, 1);
    paper::draw(painter, {count, {}, kMinutesPoints, paper::Align::Right},
                {right - kMinutesWidth, middle - paper::lineHeight(kMinutesPoints) / 2},
                kMinutesWidth - wordWidth, 1);
}

void paintDay(QPainter &painter, const SheetRow &day, const QRectF &row, double left, double width)
{
    const double weekday = paper::lineHeight(13);
    const double date = paper::lineHeight(9);
    const double top = row.center().y() - (weekday + date) / 2;
    paper::draw(painter, {day.weekday, {}, 13}, {left, top}, width, 1);
    paper::draw(painter, {{}, day.day, 9}, {left, top + weekday - mm(0.4)}, width, 1);
}

/// The headline at a size that fits: a long one shrinks a little, then takes a second line.
Paragraph headlineOf(const SheetRow &day, double width)
{
    if (!day.session)
        return {{}, day.headline, kRestPoints};
    const double fitted =
        paper::pointsThatFit(day.headline, kHeadlinePoints, paper::Weight::Bold, width);
    return {day.headline, {}, std::max(fitted, kLeastHeadlinePoints)};
}

/// What to do: headline, detail in as many lines as fit, and the strip. False where words were cut.
bool paintContent(QPainter &painter, const SheetRow &day, const QRectF &row, double left,
                  double width)
{
    const Paragraph headline = headlineOf(day, width);
    const Paragraph detail{{}, day.detail, kDetailPoints};
    const double strip = day.strip.empty() ? 0 : kStripHeight + kStripGap;
    const double headlineHeight = paper::heightOf(headline, width, 2);
    const double room = row.height() - mm(1.4) - strip - headlineHeight;
    const int lines =
        std::clamp(static_cast<int>(std::floor(room / paper::lineHeight(kDetailPoints))), 1, 3);
    const double detailHeight = day.detail.isEmpty() ? 0 : paper::heightOf(detail, width, lines);

    double y = row.center().y() - (headlineHeight + detailHeight + strip) / 2;
    y += paper::draw(painter, headline, {left, y}, width, 2);
    if (!day.detail.isEmpty())
        y += paper::draw(painter, detail, {left, y}, width, lines);
    const bool whole = paper::fits(headline, width, 2) && paper::fits(detail, width, lines);
    if (day.strip.empty())
        return whole;
    // Where strength figures take the place of the minutes, these go beside the strip.
    const double beside = day.strength.empty() ? 0 : kMinutesWidth;
    paper::paintStrip(painter, day.strip, {left, y + kStripGap}, width - beside, kStripHeight,
                      kMinuteWidth);
    if (beside > 0)
        paintMinutes(painter, day.minutes, left + width, y + kStripGap + kStripHeight / 2);
    return whole;
}

} // namespace

WeekColumns weekColumns(double left, double right)
{
    WeekColumns columns;
    columns.day = left;
    columns.content = left + mm(17.6);
    columns.pain = {right - mm(35.6), right - mm(21.4), right - mm(7.2)};
    columns.done = right - mm(49.8);
    columns.aside = right - mm(57.5);
    return columns;
}

double naturalHeight(const SheetRow &row)
{
    if (row.strength.empty())
        return row.session ? mm(25.4) : mm(14.6);
    const double wrapped =
        captionHeight(row.strength) - 2 * paper::lineHeight(paper::kSmallestPoints);
    return (row.session ? mm(28) : mm(24)) + std::max(0.0, wrapped);
}

bool paintRow(QPainter &painter, const QRectF &box, const WeekColumns &columns, const SheetRow &row)
{
    paintDay(painter, row, box, columns.day, columns.content - columns.day - mm(1));
    paintBoxes(painter, box, columns, row);
    double right = columns.aside;
    if (!row.strength.empty()) {
        paintStrength(painter, row.strength, box, right);
        right -= exerciseWidth(row.strength) * static_cast<double>(row.strength.size());
    }
    if (!row.minutes.isEmpty() && row.strength.empty()) {
        paintMinutes(painter, row.minutes, right, box.center().y());
        right -= kMinutesWidth;
    }
    return paintContent(painter, row, box, columns.content, right - columns.content - mm(2));
}

} // namespace restride
