// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/text_label.h"

#include <QEvent>

namespace restride {
namespace {

QColor colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Primary:
        return theme().text;
    case Tone::Secondary:
        return theme().textSecondary;
    case Tone::Tertiary:
        return theme().textTertiary;
    case Tone::Flare:
        return theme().flare.text;
    case Tone::Refer:
        return theme().refer.text;
    }
    Q_UNREACHABLE();
}

} // namespace

TextLabel::TextLabel(TypeStep step, Tone tone, QWidget *parent)
    : QLabel(parent), step_(step), tone_(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    dress();
}

void TextLabel::setTone(Tone tone)
{
    tone_ = tone;
    dress();
}

void TextLabel::setWeight(QFont::Weight weight)
{
    weight_ = weight;
    dress();
}

void TextLabel::setSingleLine()
{
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return wordWrap() ? QSize(0, hint.height()) : hint;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::ApplicationFontChange:
        dress();
        break;
    default:
        break;
    }
}

void TextLabel::dress()
{
    QFont wanted = scaledFont(step_);
    if (weight_)
        wanted.setWeight(*weight_);
    if (font() != wanted)
        setFont(wanted);
    // Setting the palette comes back here as a change of palette: only when it differs.
    QPalette inked = palette();
    if (inked.color(QPalette::WindowText) != colourOf(tone_)) {
        inked.setColor(QPalette::WindowText, colourOf(tone_));
        setPalette(inked);
    }
}

} // namespace restride
