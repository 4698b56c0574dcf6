// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/icon_tile.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace restride {

IconTile::IconTile(int designSize, QWidget *parent) : QWidget(parent), designSize_(designSize)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconTile::showIcon(const QString &name, const QColor &fill, const QColor &ink)
{
    name_ = name;
    fill_ = fill;
    ink_ = ink;
    update();
}

QSize IconTile::sizeHint() const
{
    const int side = scaled(designSize_);
    return {side, side};
}

void IconTile::paintEvent(QPaintEvent *)
{
    if (name_.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill_);
    painter.drawRoundedRect(rect(), scaled(8), scaled(8));
    const int side = qRound(width() * 0.5);
    const QPixmap icon = tintedIcon(name_, ink_, side, devicePixelRatioF());
    painter.drawPixmap((width() - side) / 2, (height() - side) / 2, icon);
}

} // namespace restride
