// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/hurts_bar.h"

#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/hurts_words.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace restride {
namespace {

QFont small()
{
    return scaledFont(TypeStep::Small);
}

int lineHeight()
{
    return QFontMetrics(small()).height();
}

} // namespace

HurtsBar::HurtsBar(HurtsFeature feature, HurtsGroup group, QWidget *parent)
    : QWidget(parent), group_(std::move(group)), name_(groupName(feature, group_)),
      figures_(groupFigures(group_))
{
    setAccessibleName(spokenGroup(feature, group_));
    speakAs(this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool HurtsBar::fitsInOneLine(int width) const
{
    constexpr int kShortestName = 70;
    const QFontMetrics metrics(small());
    const int name = std::min(metrics.horizontalAdvance(name_), scaled(kShortestName));
    return name + scaled(12) + metrics.horizontalAdvance(figures_) <= width;
}

int HurtsBar::heightForWidth(int width) const
{
    return lineHeight() * (fitsInOneLine(width) ? 1 : 2) + scaled(12);
}

QSize HurtsBar::sizeHint() const
{
    return {scaled(300), lineHeight() + scaled(12)};
}

QSize HurtsBar::minimumSizeHint() const
{
    const QFontMetrics metrics(small());
    return {std::min(metrics.horizontalAdvance(figures_), scaled(160)), sizeHint().height()};
}

void HurtsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small());
    const QFontMetrics metrics(small());
    QRect line(0, 0, width(), lineHeight());
    const bool beside = fitsInOneLine(width());
    const int room = beside ? width() - metrics.horizontalAdvance(figures_) - scaled(12) : width();
    painter.setPen(theme().text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(name_, Qt::ElideRight, room));
    if (!beside)
        line.translate(0, lineHeight());
    painter.setPen(theme().textSecondary);
    painter.drawText(line, (beside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, figures_);
    if (group_.figures.runs < kFewestRuns)
        return;
    constexpr double kHighest = 10.0;
    const QRectF track(0.5, line.bottom() + scaled(2) + 0.5, width() - 1, scaled(6));
    painter.setPen(QPen(theme().line, 1));
    painter.setBrush(theme().sunken);
    painter.drawRoundedRect(track, 3, 3);
    const Pain mean = *Pain::of(static_cast<int>(std::lround(group_.figures.mean)));
    QRectF filled = track;
    filled.setWidth(std::max(2.0, track.width() * group_.figures.mean / kHighest));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().pain(mean).mark);
    painter.drawRoundedRect(filled, 3, 3);
    const double worst = track.left() + track.width() * group_.figures.worst / kHighest;
    painter.setPen(QPen(theme().text, 2));
    painter.drawLine(QPointF(worst, track.top() - 2), QPointF(worst, track.bottom() + 2));
}

void HurtsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace restride
