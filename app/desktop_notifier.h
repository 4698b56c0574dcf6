// SPDX-License-Identifier: GPL-3.0-or-later
// Messages on the desktop: by its service where one shows them, else by an icon in the tray, else
// not at all: the window's own card asks then.
#pragma once

#include "app/desktop_messages.h"

#include <memory>

namespace restride {

class DesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    /// By the ways of the real desktop.
    DesktopNotifier();
    DesktopNotifier(std::unique_ptr<MessageService> service, std::unique_ptr<MessageTray> tray);
    ~DesktopNotifier() override;

    void show(const Notice &notice) override;
    void withdraw() override;

private:
    void take(std::optional<uint> number, int question, const Notice &notice);
    void takeAnswer(const QString &id);

    std::unique_ptr<MessageService> service_;
    std::unique_ptr<MessageTray> tray_;
    uint shown_ = 0;   ///< the service's number of our message; 0: none
    int question_ = 0; ///< counts them: an answer to an older one is no longer wanted
};

} // namespace restride
