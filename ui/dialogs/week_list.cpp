// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/week_list.h"

#include "ui/models/day_cell.h"
#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_chip.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace restride {

namespace {

constexpr int kRow = 35;
constexpr int kDateColumn = 106;
constexpr int kChip = 100;
constexpr int kChipHeight = 26;
constexpr std::ptrdiff_t kShown = 7;

DayCell cellOf(const Day &day)
{
    DayCell cell;
    cell.kind = day.workout.kind;
    cell.standing = day.workout.kind == Kind::Rest ? Standing::Rest : Standing::Planned;
    cell.chip = text::chip(day);
    cell.icon = iconName(day.workout.kind);
    return cell;
}

/// What stands beside the chip: the intervals, or what a day without running is good for.
QString detailOf(const Day &day)
{
    if (!day.workout.segments.empty())
        return text::pattern(day.workout);
    if (day.workout.kind == Kind::Cross)
        return WeekList::tr("if painless");
    return day.strength != StrengthRoutine::None ? WeekList::tr("strength exercises") : QString();
}

/// The same in the fewest words.
QString tightDetailOf(const Day &day)
{
    if (!day.workout.segments.empty())
        return text::tightPattern(day.workout);
    if (day.workout.kind == Kind::Cross)
        return detailOf(day);
    return day.strength != StrengthRoutine::None ? WeekList::tr("strength", "exercises")
                                                 : QString();
}

QFont detailFont(const Day &day)
{
    return scaledFont(day.workout.segments.empty() ? TypeStep::Small : TypeStep::Body);
}

QString durationOf(const Day &day)
{
    const Seconds time = day.workout.walk() + day.workout.jog();
    return time.count() > 0 ? text::minutes(time) : QString();
}

} // namespace

WeekList::WeekList(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("The first week"));
    speakAs(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WeekList::setPlan(const Plan &plan)
{
    today_ = plan.today;
    const auto count = std::min<std::ptrdiff_t>(kShown, std::ssize(plan.days));
    days_.assign(plan.days.begin(), plan.days.begin() + count);
    QStringList spoken;
    for (const Day &day : days_)
        spoken << tr("%1: %2 %3").arg(nameOf(day.date), text::chip(day), detailOf(day)).trimmed();
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize WeekList::sizeHint() const
{
    return {scaled(420), scaled(kRow) * static_cast<int>(days_.size()) + 1};
}

QSize WeekList::minimumSizeHint() const
{
    return {scaled(kDateColumn + kChip), sizeHint().height()};
}

QString WeekList::nameOf(Date day) const
{
    if (day == today_)
        return tr("Today");
    const QString weekday = locale().toString(text::toQDate(day), QStringLiteral("ddd"));
    return tr("%1 %2", "weekday, day and month").arg(weekday, text::shortDayMonth(day));
}

void WeekList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // places are measured from the left
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = scaled(kRow);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line);
    for (std::size_t i = 0; i < days_.size(); ++i) {
        const QRect row(0, static_cast<int>(i) * height, width(), height);
        painter.fillRect(QRect(0, row.bottom() + 1, width(), 1), theme().line);
        paintDay(painter, days_[i], row);
    }
}

QString WeekList::detailIn(int width, const Day &day)
{
    const QFontMetrics metrics(detailFont(day));
    for (const QString &words : {detailOf(day), tightDetailOf(day)})
        if (metrics.horizontalAdvance(words) <= width)
            return words;
    return metrics.elidedText(tightDetailOf(day), Qt::ElideRight, width);
}

void WeekList::paintDay(QPainter &painter, const Day &day, const QRect &row) const
{
    painter.setFont(scaledFont(TypeStep::Body));
    painter.setPen(theme().textSecondary);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, nameOf(day.date));

    const QRect chip(scaled(kDateColumn), row.center().y() - scaled(kChipHeight) / 2 + 1,
                     scaled(kChip), scaled(kChipHeight));
    paintSession(painter, chip, cellOf(day));

    const bool session = !day.workout.segments.empty();
    painter.setFont(detailFont(day));
    const QString duration = durationOf(day);
    painter.setPen(theme().textTertiary);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, duration);
    const int left = chip.right() + scaled(14);
    const int right = painter.fontMetrics().horizontalAdvance(duration) + scaled(10);
    painter.setPen(session ? theme().text : theme().textTertiary);
    const int room = width() - left - right;
    painter.drawText(QRect(left, row.top(), room, row.height()), Qt::AlignVCenter,
                     detailIn(room, day));
}

} // namespace restride
