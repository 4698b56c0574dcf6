// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_notifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>
#include <QVariantMap>

namespace restride {
namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kDefaultAction = QStringLiteral("default"); ///< the message itself was pressed
constexpr int kUntilAnswered = 0;
constexpr int kTrayMs = 20'000;

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

DesktopNotifier::DesktopNotifier()
{
    QDBusConnection::sessionBus().connect(kService, kPath, kService,
                                          QStringLiteral("ActionInvoked"), this,
                                          SLOT(takeAction(uint, QString)));
}

DesktopNotifier::~DesktopNotifier()
{
    withdraw();
    delete tray_;
}

void DesktopNotifier::show(const Notice &notice)
{
    QDBusMessage notify = call(QStringLiteral("Notify"));
    // Some services read markup in the body.
    notify << QApplication::applicationDisplayName() << shown_ << QStringLiteral("restride")
           << notice.title << notice.words.toHtmlEscaped() << buttonsOf(notice)
           << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("restride")}}
           << kUntilAnswered;
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, notice] {
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isError())
            showInTray(notice);
        else
            shown_ = reply.value();
        answer->deleteLater();
    });
}

void DesktopNotifier::showInTray(const Notice &notice)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!tray_) {
        tray_ = new QSystemTrayIcon(QApplication::windowIcon());
        connect(tray_, &QSystemTrayIcon::messageClicked, this, [this] {
            tray_->hide();
            emit answered({});
        });
    }
    tray_->show();
    tray_->showMessage(notice.title, notice.words, QApplication::windowIcon(), kTrayMs);
}

void DesktopNotifier::withdraw()
{
    if (tray_)
        tray_->hide();
    if (shown_ == 0)
        return;
    QDBusConnection::sessionBus().asyncCall(call(QStringLiteral("CloseNotification")) << shown_);
    shown_ = 0;
}

void DesktopNotifier::takeAction(uint id, const QString &action)
{
    if (shown_ == 0 || id != shown_)
        return;
    shown_ = 0;
    emit answered(action == kDefaultAction ? QString() : action);
}

} // namespace restride
