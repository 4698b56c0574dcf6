// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sheet_choice.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace restride {
namespace {

QFont nameFont()
{
    QFont font = scaledFont(TypeStep::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont hintFont()
{
    return scaledFont(TypeStep::Small);
}

int padding()
{
    return scaled(9);
}

/// Left edge of the words.
int indent()
{
    return padding() + scaled(16) + scaled(9);
}

} // namespace

SheetChoice::SheetChoice(const QString &name, const QString &hint, QWidget *parent)
    : QRadioButton(name, parent), hint_(hint)
{
    setAccessibleDescription(hint);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SheetChoice::sizeHint() const
{
    const QFontMetrics name(nameFont());
    const QFontMetrics hint(hintFont());
    const int width =
        std::max(name.size(Qt::TextShowMnemonic, text()).width(), hint.horizontalAdvance(hint_));
    return {indent() + width + padding(),
            name.height() + hint.height() + scaled(2) + 2 * scaled(7)};
}

bool SheetChoice::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void SheetChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme().focus, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()                   ? theme().accentSoft
                     : underMouse() && isEnabled() ? theme().alt
                                                   : QColor(Qt::transparent));
    painter.drawRoundedRect(frame, scaled(8), scaled(8));

    const QFontMetrics name(nameFont());
    const int top = scaled(7);
    const double radius = scaled(14) / 2.0;
    const QPointF middle(padding() + radius + 1, top + name.height() / 2.0);
    painter.setPen(QPen(isChecked() ? theme().accent : theme().lineStrong, isChecked() ? 2 : 1));
    painter.setBrush(theme().base);
    painter.drawEllipse(middle, radius, radius);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().accent);
        painter.drawEllipse(middle, radius * 0.5, radius * 0.5);
    }

    painter.setFont(nameFont());
    painter.setPen(isEnabled() ? theme().text : theme().textTertiary);
    painter.drawText(QRect(indent(), top, width() - indent(), name.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setFont(hintFont());
    painter.setPen(isEnabled() ? theme().textSecondary : theme().textTertiary);
    painter.drawText(QRect(indent(), top + name.height() + scaled(2), width() - indent(),
                           QFontMetrics(hintFont()).height()),
                     Qt::AlignLeft | Qt::AlignVCenter, hint_);
}

} // namespace restride
