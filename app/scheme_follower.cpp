// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheme_follower.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace restride {

SchemeFollower::SchemeFollower(QApplication &application, ThemeChoice choice)
    : application_(application), choice_(choice)
{
    application_.installEventFilter(this);
    adopt();
}

void SchemeFollower::choose(ThemeChoice choice)
{
    choice_ = choice;
    adopt();
}

void SchemeFollower::adopt()
{
    const QScopedValueRollback<bool> busy(adopting_, true);
    Scheme scheme = choice_ == ThemeChoice::Dark ? Scheme::Dark : Scheme::Light;
    if (choice_ == ThemeChoice::System) {
        // An own palette hides the system's: it shows again once ours is taken away.
        QApplication::setPalette(QPalette());
        scheme = systemScheme(QApplication::palette());
    }
    adoptTheme(application_, scheme);
}

bool SchemeFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && choice_ == ThemeChoice::System && !adopting_)
        QMetaObject::invokeMethod(this, &SchemeFollower::adopt, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace restride
