// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to make the labels of a form.
#pragma once

#include "ui/views/text_label.h"

namespace restride {

/// One line of text.
TextLabel *words(const QString &text, TypeStep step = TypeStep::Body, Tone tone = Tone::Primary);

/// Text that wraps where the width ends.
TextLabel *paragraph(const QString &text, TypeStep step = TypeStep::Body,
                     Tone tone = Tone::Primary);

/// One line in bold, at the size of the body.
TextLabel *strongWords(const QString &text);

} // namespace restride
