// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/field_undo.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace restride {
namespace {

/// The line that is typed into, also where it is a part of a spin box or of a date; null elsewhere.
const QLineEdit *lineOf(const QObject &field)
{
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&field))
        return box->findChild<QLineEdit *>(QStringLiteral("qt_spinbox_lineedit"));
    return qobject_cast<const QLineEdit *>(&field);
}

} // namespace

FieldUndo::FieldUndo(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    // With this event a field is asked, before any shortcut, whether it wants the key for itself. A
    // line of text always wants Undo, even with nothing to take back.
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const QLineEdit *line = lineOf(*watched);
    if (!line)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool nothingLeft = (key.matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                             (key.matches(QKeySequence::Redo) && !line->isRedoAvailable());
    if (nothingLeft)
        event->ignore();
    return nothingLeft;
}

} // namespace restride
