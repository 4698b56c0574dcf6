// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/screen_fit.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace restride {
namespace {

QRect areaOfScreen(const QWidget &window)
{
    constexpr int kRounding = 2; // at a scale of 150 % the screen and the frame are rounded, each
    return window.screen()->availableGeometry().adjusted(0, 0, -kRounding, -kRounding);
}

ScreenFit::Area &areaInForce()
{
    static ScreenFit::Area area = areaOfScreen;
    return area;
}

/// As the desktop has drawn it; until it has, as much as desktops draw.
QMargins frameOf(const QWidget &window)
{
    constexpr QMargins kUsual(8, 40, 8, 8);
    const QRect inner = window.geometry();
    const QRect outer = window.frameGeometry();
    if (inner == outer)
        return kUsual;
    return {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
            outer.bottom() - inner.bottom()};
}

QRect placeOf(const QWidget &window)
{
    return areaInForce()(window).marginsRemoved(frameOf(window));
}

/// `window` moved into `place`, no further than it must be. Its head shows, whatever its size.
QPoint movedInto(const QRect &place, const QRect &window)
{
    return {std::max(place.left(), std::min(window.left(), place.right() + 1 - window.width())),
            std::max(place.top(), std::min(window.top(), place.bottom() + 1 - window.height()))};
}

/// Menus and tips find their own place, and the desktop that of a window as large as the screen.
bool isFitted(const QWidget &window)
{
    const Qt::WindowType type = window.windowType();
    return window.isWindow() && (type == Qt::Window || type == Qt::Dialog) && window.isVisible() &&
           !(window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen));
}

/// Where a window comes up is the desktop's to choose, unless the program has placed it: a dialog,
/// or a window that comes back to where it stood.
bool hasPlace(const QWidget &window)
{
    const QWindow *shown = window.windowHandle();
    return window.testAttribute(Qt::WA_Moved) || qobject_cast<const QDialog *>(&window) ||
           (shown && shown->isVisible());
}

void fit(QWidget &window)
{
    const QRect place = placeOf(window);
    const QSize least = window.minimumSize().boundedTo(place.size());
    const bool resizable = window.minimumSize() != window.maximumSize();
    if (resizable && least != window.minimumSize())
        window.setMinimumSize(least);
    QRect wanted = window.geometry();
    wanted.setSize(wanted.size().boundedTo(place.size()).expandedTo(window.minimumSize()));
    if (!hasPlace(window))
        return window.resize(wanted.size());
    wanted.moveTopLeft(movedInto(place, wanted));
    if (wanted == window.geometry())
        return;
    const bool asked = window.testAttribute(Qt::WA_Moved);
    window.setGeometry(wanted);
    window.setAttribute(Qt::WA_Moved, asked); // the next time, too, the desktop may choose
}

} // namespace

QSize roomOnScreen(const QWidget &window)
{
    return placeOf(window).size();
}

ScreenFit::ScreenFit(QApplication &application, Area area)
{
    if (area)
        areaInForce() = std::move(area);
    application.installEventFilter(this);
}

ScreenFit::~ScreenFit()
{
    areaInForce() = areaOfScreen;
}

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    const bool resized = event->type() == QEvent::Resize;
    if ((!resized && event->type() != QEvent::Show) || event->spontaneous() ||
        !watched->isWidgetType())
        return false;
    auto &window = static_cast<QWidget &>(*watched);
    if (!isFitted(window))
        return false;
    const QSize before = window.size();
    fit(window);
    // A window made smaller has heard so already; of the size before it must not hear after that.
    return resized && window.size() != before;
}

} // namespace restride
