// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/road_widget.h"

#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace restride {
namespace {

constexpr int kDot = 12;
constexpr int kRing = 2;

} // namespace

void spreadLabels(std::vector<RoadLabel> &labels, double length, double gap)
{
    double edge = 0;
    for (RoadLabel &label : labels) {
        label.left = std::max(edge, label.wanted - label.width / 2);
        edge = label.left + label.width + gap;
    }
    double limit = length;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->left = std::max(0.0, std::min(label->left, limit - label->width));
        limit = label->left - gap;
    }
}

RoadWidget::RoadWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("The way to the race"));
    speakAs(this, QAccessible::Graphic);
}

void RoadWidget::showRoad(const Plan &plan, const std::optional<PlanDifference> &change)
{
    stops_.clear();
    if (plan.verdict) {
        const Date race = plan.verdict->race.date;
        addStop(Mark::Today, plan.today, tr("today"), false);
        addStop(Mark::Race, race, tr("race %1").arg(text::shortDayMonth(race)), false);
        if (plan.answer == Answer::Plan) {
            if (const auto jog = firstThirtyMinutes(plan); jog && *jog < race)
                addStop(Mark::Jog, *jog, tr("first 30-min jog %1").arg(text::shortDayMonth(*jog)),
                        true);
            const auto ready = readyDate(plan);
            if (ready)
                addStop(Mark::Ready, *ready, tr("ready %1").arg(text::shortDayMonth(*ready)), true);
            if (change && change->readyBefore && change->readyBefore != ready)
                addStop(Mark::Was, *change->readyBefore,
                        tr("was %1").arg(text::shortDayMonth(*change->readyBefore)), true);
        }
    }
    std::ranges::stable_sort(stops_, {}, &Stop::day);
    QStringList words;
    for (const Stop &stop : stops_)
        words << stop.words;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(accessibleDescription());
    update();
}

void RoadWidget::addStop(Mark mark, Date day, const QString &words, bool above)
{
    stops_.push_back({mark, day, words, above});
}

QSize RoadWidget::sizeHint() const
{
    const int label = QFontMetrics(scaledFont(TypeStep::Caption)).height();
    return {scaled(392), std::max(scaled(52), 2 * label + scaled(kDot) + scaled(8))};
}

double RoadWidget::position(Date day) const
{
    const double margin = scaled(kDot) / 2.0;
    const int whole = std::max(1, daysBetween(stops_.front().day, stops_.back().day));
    const double share = daysBetween(stops_.front().day, day) / double(whole);
    return margin + share * (width() - 2 * margin);
}

void RoadWidget::paintDot(QPainter &painter, const Stop &stop) const
{
    const double radius = (scaled(kDot) - kRing) / 2.0;
    const QPointF centre(position(stop.day), height() / 2.0);
    painter.setPen(QPen(theme().base, kRing));
    switch (stop.mark) {
    case Mark::Today:
        painter.setBrush(theme().accent);
        break;
    case Mark::Jog:
        painter.setBrush(theme().kind(Kind::WalkJog).mark);
        break;
    case Mark::Ready:
        painter.setBrush(theme().kind(Kind::Run).mark);
        break;
    case Mark::Race:
        painter.setBrush(theme().kind(Kind::Race).mark);
        break;
    case Mark::Was:
        painter.setBrush(theme().base);
        painter.drawEllipse(centre, radius + 1, radius + 1);
        painter.setPen(QPen(theme().lineStrong, 1.25, Qt::DotLine));
        break;
    }
    painter.drawEllipse(centre, radius, radius);
}

void RoadWidget::paintLabels(QPainter &painter, bool above) const
{
    const QFontMetrics metrics(painter.font());
    std::vector<RoadLabel> labels;
    std::vector<const Stop *> owners;
    for (const Stop &stop : stops_) {
        if (stop.above != above)
            continue;
        labels.push_back({position(stop.day), double(metrics.horizontalAdvance(stop.words)), 0});
        owners.push_back(&stop);
    }
    spreadLabels(labels, width(), scaled(12));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const QRectF box(labels[i].left, 0, labels[i].width + 1, height());
        painter.setPen(owners[i]->mark == Mark::Was ? theme().textTertiary : theme().textSecondary);
        painter.drawText(box, Qt::AlignLeft | (above ? Qt::AlignTop : Qt::AlignBottom),
                         owners[i]->words);
    }
}

void RoadWidget::paintEvent(QPaintEvent *)
{
    if (stops_.empty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // places are measured from the left
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().line, scaled(4), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(position(stops_.front().day), height() / 2.0),
                     QPointF(position(stops_.back().day), height() / 2.0));
    for (const Stop &stop : stops_)
        if (stop.mark == Mark::Was)
            paintDot(painter, stop);
    for (const Stop &stop : stops_)
        if (stop.mark != Mark::Was)
            paintDot(painter, stop);
    QFont font = scaledFont(TypeStep::Caption);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    paintLabels(painter, true);
    paintLabels(painter, false);
}

} // namespace restride
