// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray_messages.h"

#include <QAction>
#include <QApplication>
#include <QSystemTrayIcon>

namespace restride {
namespace {

constexpr int kShownMs = 20'000;

/// Ampersands of a menu's entry would be mnemonics.
QString plain(QString words)
{
    return words.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

TrayMessages::TrayMessages() = default;
TrayMessages::~TrayMessages() = default;

bool TrayMessages::canShow() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void TrayMessages::show(const Notice &notice)
{
    if (!icon_) {
        icon_ = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        icon_->setContextMenu(&menu_);
        connect(icon_.get(), &QSystemTrayIcon::messageClicked, this, [this] { emit pressed({}); });
        connect(icon_.get(), &QSystemTrayIcon::activated, this,
                [this](QSystemTrayIcon::ActivationReason reason) {
                    if (reason == QSystemTrayIcon::Trigger)
                        emit pressed({});
                });
    }
    menu_.clear();
    for (const NoticeAnswer &answer : notice.answers)
        connect(menu_.addAction(plain(answer.words)), &QAction::triggered, this,
                [this, id = answer.id] { emit pressed(id); });
    icon_->setToolTip(notice.title);
    icon_->show();
    icon_->showMessage(notice.title, notice.words, QApplication::windowIcon(), kShownMs);
}

void TrayMessages::hide()
{
    if (icon_)
        icon_->hide();
}

} // namespace restride
