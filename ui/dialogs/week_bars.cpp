// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/week_bars.h"

#include "core/planner/planner.h"
#include "ui/text/text.h"
#include "ui/text/units.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace restride {

namespace {

constexpr int kAxis = 44;   ///< room for "20 km" at the right
constexpr int kFoot = 44;   ///< months and phases
constexpr int kWidest = 23; ///< of a week, so that a short plan does not grow walls

/// The kind whose colour a phase wears.
Kind kindOf(Phase phase)
{
    switch (phase) {
    case Phase::Settle:
    case Phase::Recover:
        return Kind::Rest;
    case Phase::Walk:
        return Kind::Walk;
    case Phase::WalkJog:
        return Kind::WalkJog;
    case Phase::Base:
    case Phase::Taper:
        return Kind::Run;
    case Phase::Build:
        return Kind::LongRun;
    case Phase::Race:
        return Kind::Race;
    }
    Q_UNREACHABLE();
}

/// A round step of the scale, so that two or three lines stand below `most`.
double stepFor(double most)
{
    for (const double step : std::array{2.0, 5.0, 10.0, 20.0, 50.0, 100.0})
        if (most / step <= 3.5)
            return step;
    return 200;
}

} // namespace

WeekBars::WeekBars(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Distance a week"));
    speakAs(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WeekBars::setPlan(const Plan &plan, const Runner &runner)
{
    bars_.clear();
    const std::optional<Date> race =
        plan.verdict ? std::optional(plan.verdict->race.date) : std::nullopt;
    for (const Week &week : plan.weeks) {
        if (race && week.start > *race)
            break;
        Bar bar{week.start, week.phase, 0, 0, 0};
        for (const Day &day : plan.days) {
            if (day.date < week.start || day.date >= week.start + Days{7})
                continue;
            const double whole = text::inUnits(day.distance);
            const double walked =
                std::min(text::inUnits(walkPaceOf(runner).distanceIn(day.workout.walk())), whole);
            const bool isRace = day.workout.kind == Kind::Race;
            bar.raced += isRace ? whole : 0;
            bar.walked += isRace ? 0 : walked;
            bar.jogged += isRace ? 0 : whole - walked;
        }
        bars_.push_back(bar);
    }
    setAccessibleDescription(spoken());
    update();
}

QString WeekBars::spoken() const
{
    QStringList lines;
    for (const Bar &bar : bars_)
        lines << tr("%1: %2 %3", "first day of a week, length, its unit")
                     .arg(text::shortDayMonth(bar.start), locale().toString(bar.total(), 'f', 1),
                          text::unitName());
    return lines.join(QStringLiteral("; "));
}

QSize WeekBars::sizeHint() const
{
    return {scaled(480), scaled(170)};
}

QSize WeekBars::minimumSizeHint() const
{
    return {scaled(240), scaled(170)};
}

QRectF WeekBars::plot() const
{
    return {0.0, scaled(6) + 0.5, double(width() - scaled(kAxis)),
            double(height() - scaled(6 + kFoot))};
}

double WeekBars::top() const
{
    double most = 1;
    for (const Bar &bar : bars_)
        most = std::max(most, bar.total());
    return most;
}

QRectF WeekBars::slotOf(std::size_t bar) const
{
    const double pitch = std::min(double(scaled(kWidest)),
                                  plot().width() / double(std::max<std::size_t>(1, bars_.size())));
    const double gap = pitch > 12 ? 4 : 1;
    return {std::round(pitch * double(bar)), plot().top(), std::round(pitch) - gap,
            plot().height()};
}

void WeekBars::paintEvent(QPaintEvent *)
{
    if (bars_.empty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // places are measured from the left
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    for (std::size_t i = 0; i < bars_.size(); ++i)
        paintBar(painter, i);
    painter.setPen(QPen(theme().lineStrong, 1));
    painter.drawLine(QPointF(0, plot().bottom()),
                     QPointF(slotOf(bars_.size() - 1).right(), plot().bottom()));
    paintMonths(painter);
    paintPhases(painter);
}

void WeekBars::paintGrid(QPainter &painter) const
{
    const double step = stepFor(top());
    painter.setFont(scaledFont(TypeStep::Caption));
    const double right = slotOf(bars_.size() - 1).right();
    double line = step;
    for (; line <= top(); line += step) {
        const double y = std::round(plot().bottom() - line / top() * plot().height()) + 0.5;
        painter.setPen(QPen(theme().line, 1));
        painter.drawLine(QPointF(0, y), QPointF(right + scaled(2), y));
        const bool last = line + step > top();
        painter.setPen(theme().textTertiary);
        const QString figure = locale().toString(qRound(line));
        painter.drawText(QRectF(right + scaled(8), y - 10, scaled(kAxis), 20), Qt::AlignVCenter,
                         last ? tr("%1 %2", "length and unit").arg(figure, text::unitName())
                              : figure);
    }
}

void WeekBars::paintBar(QPainter &painter, std::size_t index) const
{
    const Bar &bar = bars_[index];
    const QRectF box = slotOf(index);
    double below = 0;
    const auto part = [&](double length, Kind kind) {
        if (length <= 0)
            return;
        const double low = plot().bottom() - below / top() * plot().height();
        below += length;
        const double high = plot().bottom() - below / top() * plot().height();
        const KindColours &colours = theme().kind(kind);
        painter.setPen(QPen(colours.mark, 1.25));
        painter.setBrush(colours.fill);
        const QRectF shape(QPointF(box.left() + 0.5, std::round(high) + 1.5),
                           QPointF(box.right() - 0.5, std::round(low) - 0.5));
        painter.drawRoundedRect(shape.normalized(), 2, 2);
    };
    const Kind jogged =
        bar.phase == Phase::WalkJog || bar.phase == Phase::Walk || bar.phase == Phase::Settle
            ? Kind::WalkJog
            : Kind::Run;
    part(bar.jogged, jogged);
    part(bar.walked, Kind::Walk);
    part(bar.raced, Kind::Race);
}

void WeekBars::paintMonths(QPainter &painter) const
{
    painter.setFont(scaledFont(TypeStep::Caption));
    painter.setPen(theme().textTertiary);
    int shown = 0;
    double free = 0;
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const int month = text::toQDate(bars_[i].start).month();
        const QString name = locale().standaloneMonthName(month, QLocale::ShortFormat);
        const double left = slotOf(i).left();
        if (month == shown || left < free)
            continue;
        shown = month;
        free = left + painter.fontMetrics().horizontalAdvance(name) + scaled(8);
        painter.drawText(QPointF(left, plot().bottom() + scaled(16)), name);
    }
}

void WeekBars::paintPhases(QPainter &painter) const
{
    QFont font = scaledFont(TypeStep::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const double y = plot().bottom() + scaled(24);
    for (std::size_t first = 0; first < bars_.size();) {
        std::size_t last = first;
        while (last + 1 < bars_.size() && bars_[last + 1].phase == bars_[first].phase)
            ++last;
        const KindColours &colours = theme().kind(kindOf(bars_[first].phase));
        const double left = slotOf(first).left();
        const double right = slotOf(last).right();
        painter.setPen(QPen(colours.mark, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        const QString name = text::phaseName(bars_[first].phase);
        painter.setPen(colours.text);
        // The last name may run on below the scale, where nothing else stands.
        const double end = last + 1 == bars_.size() ? width() : right + scaled(4);
        if (painter.fontMetrics().horizontalAdvance(name) <= end - left)
            painter.drawText(QPointF(left, y + scaled(14)), name);
        first = last + 1;
    }
}

} // namespace restride
