// SPDX-License-Identifier: GPL-3.0-or-later
// Messages by the notifications of freedesktop.org, over the session's bus.
#pragma once

#include "app/desktop_messages.h"

namespace restride {

class BusMessages final : public MessageService
{
    Q_OBJECT

public:
    BusMessages();

    void notify(const Notice &notice, uint replaces, const Answer &answer) override;
    void close(uint number) override;

private slots:
    void takeAction(uint number, const QString &action);
};

} // namespace restride
