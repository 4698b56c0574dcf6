// SPDX-License-Identifier: GPL-3.0-or-later
// Shows that something as large as a list or a page has the focus, where its own painting does not:
// a frame over it, in the focus colour of the theme.
#pragma once

#include <QWidget>

namespace restride {

class FocusRing : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `area`, which owns it, and lets the mouse through.
    explicit FocusRing(QWidget *area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace restride
