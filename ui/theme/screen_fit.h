// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps every window and dialog whole on its screen, frame and all: when it is shown, when its
// contents make it grow, and when its place was kept from a larger screen. What does not fit has to
// scroll inside. A window that is moved or stretched by hand is left as it is.
#pragma once

#include <QObject>
#include <QRect>

#include <functional>

class QApplication;
class QWidget;

namespace restride {

/// How large `window` may be on its screen, without its frame.
QSize roomOnScreen(const QWidget &window);

class ScreenFit : public QObject
{
public:
    /// What a screen leaves to `window` and its frame.
    using Area = std::function<QRect(const QWidget &window)>;

    /// Holds for all windows of the program while it lives. `area` is the screen's own where it is
    /// not given.
    explicit ScreenFit(QApplication &application, Area area = {});
    ~ScreenFit() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace restride
