// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of a dialog: a few quiet words or keys at the left, the way out and the one primary
// button at the right.
#pragma once

#include <QWidget>

class QDialog;
class QPushButton;

namespace restride {

class KeyHints;

class DialogFoot : public QWidget
{
    Q_OBJECT

public:
    /// A foot of `dialog`; `left` may be null. Enter presses `accept` from anywhere in the dialog.
    DialogFoot(QDialog *dialog, QWidget *left, const QString &accept);

private:
    QPushButton *cancel_;
    QPushButton *accept_;
};

/// Lays out a dialog that saves: `body` in a page that scrolls where it must, over a foot with
/// `keys` and Save. The dialog owns both.
void layOverFoot(QDialog &dialog, QWidget *body, KeyHints *keys);

} // namespace restride
