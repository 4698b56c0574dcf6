// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/key_hints.h"

#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace restride {

KeyHints::KeyHints(std::vector<KeyHint> hints, QWidget *parent)
    : QWidget(parent), hints_(std::move(hints))
{
    QStringList spoken;
    for (const KeyHint &hint : hints_)
        spoken << tr("%1 %2").arg(hint.keys, hint.what);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    speakAs(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize KeyHints::sizeHint() const
{
    return {lay(nullptr), scaled(20)};
}

void KeyHints::paintEvent(QPaintEvent *)
{
    // Half a hint helps nobody: in a narrow window there is none.
    if (width() < lay(nullptr))
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // places are measured from the left
    painter.setRenderHint(QPainter::Antialiasing);
    lay(&painter);
}

int KeyHints::lay(QPainter *painter) const
{
    const QFont capFont = scaledFont(TypeStep::Caption);
    const QFont wordFont = scaledFont(TypeStep::Small);
    const QFontMetrics caps(capFont);
    const QFontMetrics metrics(wordFont);
    int x = 0;
    const auto word = [&](const QString &text, int after) {
        const int wide = metrics.horizontalAdvance(text);
        if (painter != nullptr) {
            painter->setFont(wordFont);
            painter->setPen(theme().textTertiary);
            painter->drawText(QRect(x, 0, wide + 2, height()), Qt::AlignVCenter, text);
        }
        x += wide + after;
    };
    const auto cap = [&](const QString &text) {
        const int wide = caps.horizontalAdvance(text) + scaled(7);
        if (painter != nullptr) {
            painter->setFont(capFont);
            painter->setPen(QPen(theme().line, 1));
            painter->setBrush(theme().alt);
            const QRectF box(x + 0.5, (height() - scaled(17)) / 2 + 0.5, wide - 1, scaled(17) - 1);
            painter->drawRoundedRect(box, 4, 4);
            painter->setPen(theme().textSecondary);
            painter->drawText(box, Qt::AlignCenter, text);
        }
        x += wide;
    };
    for (std::size_t i = 0; i < hints_.size(); ++i) {
        const QStringList keys = hints_[i].keys.split(QChar(0x2013));
        cap(keys.first());
        if (keys.size() > 1) {
            word(QString(QChar(0x2013)), 0);
            cap(keys.last());
        }
        x += scaled(4);
        const bool last = i + 1 == hints_.size();
        word(last ? hints_[i].what : tr("%1,").arg(hints_[i].what), scaled(5));
    }
    return x;
}

} // namespace restride
