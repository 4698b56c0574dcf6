// SPDX-License-Identifier: GPL-3.0-or-later
// The two ways to a message on the desktop, as ports: the service of freedesktop.org, and an icon
// in the tray. DesktopNotifier chooses between them.
#pragma once

#include "ui/views/notifier.h"

#include <functional>
#include <optional>

namespace restride {

class MessageService : public QObject
{
    Q_OBJECT

public:
    /// The number of the message; empty where no service shows messages.
    using Answer = std::function<void(std::optional<uint>)>;

    /// Shows `notice` in place of the message numbered `replaces`, of none for 0. `answer` comes
    /// once and later, while the service lives.
    virtual void notify(const Notice &notice, uint replaces, const Answer &answer) = 0;
    virtual void close(uint number) = 0;

signals:
    /// `id` is that of an answer; empty where the message itself was pressed.
    void pressed(uint number, const QString &id);
};

class MessageTray : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] virtual bool canShow() const = 0;
    /// Shows `notice` in place of the one shown before.
    virtual void show(const Notice &notice) = 0;
    virtual void hide() = 0;

signals:
    /// `id` is that of an answer; empty where message or icon was pressed.
    void pressed(const QString &id);
};

} // namespace restride
