// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/hairline.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace restride {

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QFrame(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().line);
}

} // namespace restride
