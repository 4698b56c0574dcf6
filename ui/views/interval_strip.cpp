// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/interval_strip.h"

#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace restride {

IntervalStrip::IntervalStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Intervals of the session"));
    speakAs(this, QAccessible::Graphic);
}

void IntervalStrip::showWorkout(const Workout &workout)
{
    kind_ = workout.kind;
    bouts_.clear();
    total_ = {};
    for (const Segment &segment : workout.segments) {
        for (int i = 0; i < segment.repeat; ++i) {
            if (segment.walk.count() > 0)
                bouts_.push_back({false, segment.walk});
            if (segment.jog.count() > 0)
                bouts_.push_back({true, segment.jog});
            total_ += segment.walk + segment.jog;
        }
    }
    setAccessibleDescription(text::pattern(workout));
    update();
}

QSize IntervalStrip::sizeHint() const
{
    return {scaled(238), scaled(25)};
}

void IntervalStrip::paintEvent(QPaintEvent *)
{
    if (total_.count() <= 0)
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // places are measured from the left
    painter.setRenderHint(QPainter::Antialiasing);
    const KindColours &walk = theme().kind(Kind::Walk);
    const KindColours &jog = theme().kind(isRunning(kind_) ? kind_ : Kind::WalkJog);
    QColor tint = walk.mark;
    tint.setAlphaF(0.42F);

    const double gap = bouts_.size() > 1 ? 1.5 : 0.0;
    double passed = 0;
    for (const Bout &bout : bouts_) {
        const double left = width() * passed / total_.count();
        passed += bout.length.count();
        const double right = width() * passed / total_.count();
        const double tall = bout.jog ? height() : height() * 0.42;
        const QRectF bar(left + gap / 2, height() - tall, std::max(1.0, right - left - gap), tall);
        if (bout.jog) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(jog.mark);
            painter.drawRoundedRect(bar, 2.5, 2.5);
        } else {
            painter.setPen(QPen(walk.mark, 1));
            painter.setBrush(tint);
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
        }
    }
}

} // namespace restride
