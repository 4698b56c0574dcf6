// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/message_bar.h"

#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace restride {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), words_(new TextLabel(TypeStep::Body, Tone::Refer))
{
    setAccessibleName(tr("Message"));
    speakAs(this, QAccessible::AlertMessage);
    auto *close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    setLook(close, "secondary");
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(16), scaled(8), scaled(10), scaled(8));
    row->addWidget(words_, 1);
    row->addWidget(close);
    hide();
}

void MessageBar::showMessage(const QString &words)
{
    words_->setText(words);
    setAccessibleDescription(words);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : words_->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().refer.edge, 1));
    painter.setBrush(theme().refer.band);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(12), scaled(12));
}

} // namespace restride
