// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a message on the desktop, as a port: the window says what is to be asked, and whoever
// knows the desktop shows it. Where there is no desktop to show it, nothing happens.
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace restride {

/// An answer that stands below the message as a button.
struct NoticeAnswer {
    QString id;
    QString words;
    bool operator==(const NoticeAnswer &) const = default;
};

/// Plain text throughout; whoever shows it sees to that.
struct Notice {
    QString title;
    QString words;
    std::vector<NoticeAnswer> answers;
    bool operator==(const Notice &) const = default;
};

class Notifier : public QObject
{
    Q_OBJECT

public:
    /// Shows `notice` in place of the one shown before.
    virtual void show(const Notice &notice) = 0;
    /// Takes away what is shown, because it was answered elsewhere.
    virtual void withdraw() = 0;

signals:
    /// The id of an answer; empty where the message itself was pressed.
    void answered(const QString &id);
};

} // namespace restride
