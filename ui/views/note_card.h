// SPDX-License-Identifier: GPL-3.0-or-later
// A small card with a heading, a word in its corner, and a short text: what still stands before the
// gate, or what is not lost.
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace restride {

class TextLabel;

class NoteCard : public QFrame
{
    Q_OBJECT

public:
    explicit NoteCard(QWidget *parent = nullptr);

    void showNote(const QString &heading, const QString &corner, const QString &words);
    /// Puts a picture between heading and text; the card owns it.
    void setPicture(QWidget *picture);

private:
    TextLabel *heading_;
    TextLabel *corner_;
    TextLabel *words_;
    QVBoxLayout *column_;
};

} // namespace restride
