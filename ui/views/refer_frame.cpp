// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/refer_frame.h"

#include "ui/theme/theme.h"
#include "ui/views/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace restride {

ReferFrame::ReferFrame(QWidget *parent) : QFrame(parent) {}

void ReferFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(12), scaled(12));
    painter.fillPath(outline, theme().base);
    if (head_) {
        QPainterPath top;
        top.addRect(head_->geometry());
        painter.fillPath(outline.intersected(top), theme().refer.band);
    }
    painter.setPen(QPen(theme().refer.edge, 1));
    painter.drawPath(outline);
}

BulletLine::BulletLine(QWidget *parent) : QWidget(parent), words_(new TextLabel(TypeStep::Heading))
{
    words_->setWeight(QFont::Normal);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(14), 0, 0, 0);
    row->addWidget(words_);
}

void BulletLine::showLine(const QString &line)
{
    words_->setText(line);
}

void BulletLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().refer.edge);
    const double radius = scaled(5) / 2.0;
    painter.drawEllipse(QPointF(radius, words_->fontMetrics().height() / 2.0), radius, radius);
}

IconMark::IconMark(QString name, int designSize, QWidget *parent)
    : QWidget(parent), name_(std::move(name)), designSize_(designSize)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconMark::sizeHint() const
{
    const int side = scaled(designSize_);
    return {side, side};
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, tintedIcon(name_, theme().refer.text, width(), devicePixelRatioF()));
}

} // namespace restride
