// SPDX-License-Identifier: GPL-3.0-or-later
// Messages by an icon in the tray. A message there has no buttons and goes away by itself: the icon
// stays, and its menu holds the answers.
#pragma once

#include "app/desktop_messages.h"

#include <QMenu>

#include <memory>

class QSystemTrayIcon;

namespace restride {

class TrayMessages final : public MessageTray
{
    Q_OBJECT

public:
    TrayMessages();
    ~TrayMessages() override;

    [[nodiscard]] bool canShow() const override;
    void show(const Notice &notice) override;
    void hide() override;

    [[nodiscard]] const QMenu &menu() const { return menu_; }

private:
    QMenu menu_;
    std::unique_ptr<QSystemTrayIcon> icon_; ///< made with the first message
};

} // namespace restride
