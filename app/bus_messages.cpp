// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bus_messages.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>
#include <QVariantMap>

namespace restride {
namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kDefaultAction = QStringLiteral("default"); ///< the message itself was pressed
constexpr int kUntilAnswered = 0;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

/// What the service takes for a list of buttons: id and words in turn.
QStringList buttonsOf(const Notice &notice)
{
    QStringList buttons{kDefaultAction, notice.title};
    for (const NoticeAnswer &answer : notice.answers)
        buttons << answer.id << answer.words;
    return buttons;
}

} // namespace

BusMessages::BusMessages()
{
    QDBusConnection::sessionBus().connect(kService, kPath, kService,
                                          QStringLiteral("ActionInvoked"), this,
                                          SLOT(takeAction(uint, QString)));
}

void BusMessages::notify(const Notice &notice, uint replaces, const Answer &answer)
{
    QDBusMessage notify = call(QStringLiteral("Notify"));
    // Some services read markup in the body.
    notify << QApplication::applicationDisplayName() << replaces << QStringLiteral("restride")
           << notice.title << notice.words.toHtmlEscaped() << buttonsOf(notice)
           << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("restride")}}
           << kUntilAnswered;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answer] {
        const QDBusPendingReply<uint> reply = *watcher;
        answer(reply.isError() ? std::nullopt : std::optional(reply.value()));
        watcher->deleteLater();
    });
}

void BusMessages::close(uint number)
{
    QDBusConnection::sessionBus().asyncCall(call(QStringLiteral("CloseNotification")) << number);
}

void BusMessages::takeAction(uint number, const QString &action)
{
    emit pressed(number, action == kDefaultAction ? QString() : action);
}

} // namespace restride
