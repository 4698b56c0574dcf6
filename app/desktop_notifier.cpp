// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_notifier.h"

#include "app/bus_messages.h"
#include "app/tray_messages.h"

#include <utility>

namespace restride {

DesktopNotifier::DesktopNotifier()
    : DesktopNotifier(std::make_unique<BusMessages>(), std::make_unique<TrayMessages>())
{}

DesktopNotifier::DesktopNotifier(std::unique_ptr<MessageService> service,
                                 std::unique_ptr<MessageTray> tray)
    : service_(std::move(service)), tray_(std::move(tray))
{
    connect(service_.get(), &MessageService::pressed, this, [this](uint number, const QString &id) {
        if (shown_ != 0 && number == shown_)
            takeAnswer(id);
    });
    connect(tray_.get(), &MessageTray::pressed, this, [this](const QString &id) {
        tray_->hide();
        takeAnswer(id);
    });
}

DesktopNotifier::~DesktopNotifier()
{
    withdraw();
}

void DesktopNotifier::show(const Notice &notice)
{
    const int question = ++question_;
    service_->notify(notice, shown_, [this, question, notice](std::optional<uint> number) {
        take(number, question, notice);
    });
}

void DesktopNotifier::take(std::optional<uint> number, int question, const Notice &notice)
{
    const bool wanted = question == question_;
    if (!number) {
        if (wanted && tray_->canShow())
            tray_->show(notice);
        return;
    }
    if (!wanted) {
        // Withdrawn, or asked anew, before the service had said how the message is called.
        if (*number != shown_)
            service_->close(*number);
        return;
    }
    tray_->hide();
    shown_ = *number;
}

void DesktopNotifier::withdraw()
{
    ++question_;
    tray_->hide();
    if (const uint number = std::exchange(shown_, 0))
        service_->close(number);
}

void DesktopNotifier::takeAnswer(const QString &id)
{
    shown_ = 0;
    emit answered(id);
}

} // namespace restride
