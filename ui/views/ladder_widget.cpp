// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ladder_widget.h"

#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace restride {
namespace {

double stepHeight(double rung)
{
    return scaled(6) + rung * scaled(17) / 10.0;
}

} // namespace

LadderWidget::LadderWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Ladder"));
    speakAs(this, QAccessible::Graphic);
}

void LadderWidget::showRung(std::optional<Rung> rung)
{
    rung_ = rung;
    setAccessibleDescription(rung ? tr("On rung %1 of 10").arg(text::rung(*rung))
                                  : tr("All ten rungs are done"));
    update();
}

QSize LadderWidget::sizeHint() const
{
    return {scaled(200), scaled(26) + QFontMetrics(scaledFont(TypeStep::Caption)).height()};
}

void LadderWidget::paintStep(QPainter &painter, int number, const QRectF &column) const
{
    const bool current = rung_ && *rung_ == Rung::whole(number);
    const bool done = !rung_ || *rung_ > Rung::whole(number);
    const double tall = stepHeight(number);
    const QRectF step(column.left() + 1, column.bottom() - tall, column.width() - 2, tall);
    QColor fill = theme().kind(Kind::WalkJog).mark;
    if (!current && done)
        fill.setAlphaF(0.42F);
    painter.setPen(current || done ? Qt::NoPen : QPen(theme().line, 1));
    painter.setBrush(current || done ? fill : theme().sunken);
    painter.drawRoundedRect(current || done ? step : step.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);

    QFont font = scaledFont(TypeStep::Caption);
    if (current)
        font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(current ? theme().text : theme().textTertiary);
    painter.drawText(
        QRectF(column.left(), column.bottom(), column.width(), height() - column.bottom()),
        Qt::AlignHCenter | Qt::AlignBottom, QString::number(number));
}

void LadderWidget::paintBetween(QPainter &painter, double columnWidth, double floor) const
{
    const double value = rung_->value();
    const double tall = stepHeight(value);
    const double centre = columnWidth * rung_->floor();
    const QRectF bar(centre - columnWidth / 4, floor - tall, columnWidth / 2, tall);
    painter.setPen(QPen(theme().base, 1.5));
    painter.setBrush(theme().kind(Kind::WalkJog).mark);
    painter.drawRoundedRect(bar, 3, 3);
}

void LadderWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // places are measured from the left
    painter.setRenderHint(QPainter::Antialiasing);
    const double columnWidth = width() / double{Rung::kHighest};
    const double floor = scaled(24);
    for (int number = 1; number <= Rung::kHighest; ++number)
        paintStep(painter, number, QRectF(columnWidth * (number - 1), 0, columnWidth, floor));
    if (rung_ && !rung_->isWhole())
        paintBetween(painter, columnWidth, floor);
}

} // namespace restride
