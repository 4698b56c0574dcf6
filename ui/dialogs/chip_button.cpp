// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/chip_button.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace restride {

namespace {

QFont chipFont()
{
    return scaledFont(TypeStep::Control);
}

} // namespace

ChipButton::ChipButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    const int words = metrics.size(Qt::TextShowMnemonic, text()).width();
    return {words + scaled(21), scaled(28)};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF pill = rect();
    if (hasFocus()) {
        painter.setPen(QPen(theme().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), pill.height() / 2, pill.height() / 2);
        pill.adjust(3, 3, -3, -3);
    }
    const QColor rim = isChecked()    ? theme().accent
                       : underMouse() ? theme().lineStrong
                                      : theme().line;
    painter.setPen(QPen(rim, 1));
    painter.setBrush(isChecked() || isDown() ? theme().accentSoft : theme().base);
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2,
                            pill.height() / 2);

    painter.setFont(chipFont());
    const QColor words = isChecked() ? theme().text : theme().textSecondary;
    painter.setPen(isEnabled() ? words : theme().textTertiary);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    // Enter belongs to the dialog's Save; Space presses the chip.
    if (event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return)
        return event->ignore();
    QAbstractButton::keyPressEvent(event);
}

void ChipButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChipButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace restride
