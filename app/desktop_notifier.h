// SPDX-License-Identifier: GPL-3.0-or-later
// Messages on the desktop: by the notifications of freedesktop.org where a service shows them, else
// by an icon in the tray, else not at all: the window's own card asks then.
#pragma once

#include "ui/views/notifier.h"

#include <QStringList>

class QSystemTrayIcon;

namespace restride {

class DesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    DesktopNotifier();
    ~DesktopNotifier() override;

    void show(const Notice &notice) override;
    void withdraw() override;

private slots:
    void takeAction(uint id, const QString &action);

private:
    void showInTray(const Notice &notice);

    uint shown_ = 0; ///< the service's number of our message; 0: none
    QSystemTrayIcon *tray_ = nullptr;
};

} // namespace restride
