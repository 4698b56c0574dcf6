// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stepper.h"

#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace restride {

namespace {

constexpr int kCircle = 22;
constexpr int kGap = 8;
constexpr int kLine = 28;
constexpr int kAir = 12;

QFont nameFont(bool current)
{
    QFont font = scaledFont(TypeStep::Body);
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

Stepper::Stepper(const QStringList &steps, QWidget *parent) : QWidget(parent), steps_(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    speakAs(this, QAccessible::StaticText);
    setStep(0);
}

void Stepper::setStep(int step)
{
    step_ = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(steps_.size()).arg(steps_[step]));
    update();
}

int Stepper::widthOf(int step) const
{
    // Room for the bold name at all times, so that nothing moves from page to page.
    return scaled(kCircle + kGap) + QFontMetrics(nameFont(true)).horizontalAdvance(steps_[step]);
}

QSize Stepper::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < steps_.size(); ++i)
        width += widthOf(i);
    return {width + scaled(kLine + 2 * kAir) * (int(steps_.size()) - 1), scaled(kCircle + 2)};
}

QSize Stepper::minimumSizeHint() const
{
    return {scaled(kCircle) * int(steps_.size()), sizeHint().height()};
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // places are measured from the left
    painter.setRenderHint(QPainter::Antialiasing);
    int names = 0;
    for (int i = 0; i < steps_.size(); ++i)
        names += widthOf(i);
    const int gaps = int(steps_.size()) - 1;
    const int between =
        std::clamp((width() - names) / gaps, scaled(2 * kAir), scaled(kLine + 2 * kAir));
    int x = 0;
    for (int i = 0; i < steps_.size(); ++i) {
        paintStep(painter, i, x);
        x += widthOf(i);
        if (i < gaps && between > scaled(2 * kAir)) {
            painter.setPen(QPen(theme().line, 1));
            painter.drawLine(QPointF(x + scaled(kAir), height() / 2.0),
                             QPointF(x + between - scaled(kAir), height() / 2.0));
        }
        x += between;
    }
}

void Stepper::paintStep(QPainter &painter, int step, int x) const
{
    const bool current = step == step_;
    const bool done = step < step_;
    const int side = scaled(kCircle);
    const QRectF circle(x + 0.5, (height() - side) / 2.0 + 0.5, side - 1, side - 1);
    painter.setPen(QPen(current ? theme().accent : theme().lineStrong, 1));
    painter.setBrush(current ? QBrush(theme().accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (done) {
        const int icon = scaled(14);
        const QPixmap tick =
            tintedIcon(QStringLiteral("check"), theme().textSecondary, icon, devicePixelRatioF());
        painter.drawPixmap(
            QPointF(circle.center().x() - icon / 2.0, circle.center().y() - icon / 2.0), tick);
    } else {
        QFont font = scaledFont(TypeStep::Small);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(current ? theme().textOnAccent : theme().textSecondary);
        painter.drawText(circle, Qt::AlignCenter, locale().toString(step + 1));
    }
    painter.setFont(nameFont(current));
    painter.setPen(current ? theme().text : theme().textSecondary);
    const int left = x + side + scaled(kGap);
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, steps_[step]);
}

} // namespace restride
