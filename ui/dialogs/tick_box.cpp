// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tick_box.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace restride {

namespace {

constexpr int kWrapped = Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int kLeastWords = 90;

} // namespace

TickBox::TickBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TickBox::indent() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + scaled(9);
}

QSize TickBox::sizeHint() const
{
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {indent() + words + 2, heightForWidth(indent() + words + 2)};
}

QSize TickBox::minimumSizeHint() const
{
    return {indent() + scaled(kLeastWords), scaled(20)};
}

int TickBox::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - indent()), 1000);
    return std::max(scaled(20), fontMetrics().boundingRect(room, kWrapped, text()).height());
}

void TickBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    // Level with the first line of the words.
    const int line = std::max(fontMetrics().height(), side);
    const int top = std::max(0, (height() - heightForWidth(width())) / 2) + 1;
    option.rect = QStyle::visualRect(layoutDirection(), rect(),
                                     QRect(0, top + (line - side) / 2, side, side));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);

    painter.setPen(isEnabled() ? theme().text : theme().textTertiary);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(indent(), 0, 0, 0));
    painter.drawText(words, kWrapped | Qt::AlignVCenter | Qt::AlignLeading, text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 0, 0, 0), 4, 4);
}

bool TickBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace restride
