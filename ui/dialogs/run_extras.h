// SPDX-License-Identifier: GPL-3.0-or-later
// What may be told about a run and need not be: how it went, what was different, a note. What is
// left alone stays unsaid.
#pragma once

#include "core/journal/entry.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace restride {

class ChipRow;

class RunExtras : public QWidget
{
    Q_OBJECT

public:
    explicit RunExtras(QWidget *parent = nullptr);

    void load(const RunEntry &run);
    /// Writes what is said here into `run`. Finer words that were there before (a race effort, a
    /// flat course) stay as long as the chip that covers them was not touched.
    void store(RunEntry &run) const;

signals:
    void changed();
    /// A field appeared or went: the dialog is taller or shorter now.
    void resized();

private:
    void addChips();
    void addFields();

    ChipRow *course_;
    ChipRow *different_;
    QLineEdit *shoe_;
    QPlainTextEdit *note_;
    QString shownShoe_; ///< as the fields show what was loaded
    QString shownNote_;
};

} // namespace restride
