// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pain_shape.h"

#include "ui/theme/theme.h"
#include "ui/views/calendar_marks.h"

#include <QPainter>

namespace restride {

namespace {

constexpr int kSide = 13;

} // namespace

PainShape::PainShape(PainMoment moment, QWidget *parent) : QWidget(parent), mark_{moment, Pain()}
{
    setFixedSize(scaled(kSide), scaled(kSide));
}

void PainShape::setPain(std::optional<Pain> pain)
{
    // While there is no answer the shape is hollow, as at zero: beside a question the en dash of
    // "not reported" would read as one.
    mark_.pain = pain.value_or(Pain());
    update();
}

void PainShape::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPainMark(painter, QRectF(rect()).adjusted(1, 1, -1, -1), mark_);
}

} // namespace restride
