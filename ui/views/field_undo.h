// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z where text is typed: a field keeps Undo and Redo to itself only while it has something of
// its own to take back. Else they are the window's, as everywhere.
#pragma once

#include <QObject>

namespace restride {

class FieldUndo : public QObject
{
    Q_OBJECT

public:
    /// For the fields of all windows, for as long as `parent` lives.
    explicit FieldUndo(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace restride
