// SPDX-License-Identifier: GPL-3.0-or-later
// What a widget of our own is to a screen reader: a picture, a group, a message. Qt's widgets know
// it of themselves.
#pragma once

#include <QAccessible>

class QWidget;

namespace restride {

/// Has `widget` spoken of as `role`, with its accessible name and description. Call it while the
/// widget is made.
void speakAs(QWidget *widget, QAccessible::Role role);

} // namespace restride
