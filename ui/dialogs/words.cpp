// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/words.h"

namespace restride {

TextLabel *words(const QString &text, TypeStep step, Tone tone)
{
    TextLabel *label = paragraph(text, step, tone);
    label->setSingleLine();
    return label;
}

TextLabel *paragraph(const QString &text, TypeStep step, Tone tone)
{
    auto *label = new TextLabel(step, tone);
    label->setText(text);
    // On a base background Qt would take another colour than the one the label sets.
    label->setForegroundRole(QPalette::WindowText);
    return label;
}

TextLabel *strongWords(const QString &text)
{
    TextLabel *label = words(text);
    label->setStrong();
    return label;
}

} // namespace restride
