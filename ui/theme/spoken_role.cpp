// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/spoken_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace restride {
namespace {

constexpr const char *kProperty = "spokenRole";

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(kProperty) : QVariant();
    return role.isValid()
               ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}

} // namespace

void speakAs(QWidget *widget, QAccessible::Role role)
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(kInstalled);
    widget->setProperty(kProperty, static_cast<int>(role));
    // A name that was set before has had it described already, without the role.
    if (auto *described = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(described));
}

} // namespace restride
