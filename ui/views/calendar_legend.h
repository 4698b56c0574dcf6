// SPDX-License-Identifier: GPL-3.0-or-later
// The line under the calendar after a change: what outline and ghost mean, and a button that folds
// the ghosts away.
#pragma once

#include <QWidget>

class QPushButton;

namespace restride {

class CalendarLegend : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarLegend(QWidget *parent = nullptr);

    /// Whether what moved can be hidden: not while it would only move.
    void setFoldable(bool foldable);

signals:
    void hideAsked();

private:
    QPushButton *hide_;
};

} // namespace restride
