// SPDX-License-Identifier: GPL-3.0-or-later
// Asks on the desktop for the morning after a run, at the time the runner has chosen. One button
// tells of a quiet morning, as the one in the window does; everything else opens the morning check,
// which also asks for the signs. Logs nothing itself.
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

namespace restride {

class Document;
class Notifier;
struct Notice;

class MorningReminder : public QObject
{
    Q_OBJECT

public:
    /// `document` and `notifier` outlive this; `clock` is asked at every `look`.
    MorningReminder(const Document &document, Notifier &notifier, std::function<QDateTime()> clock);

    /// A moment that has passed already is not made up for: the window's own card asks then.
    void choose(bool on, QTime at);
    /// Asks if the moment has come and the morning is still open. Call about once a minute.
    void look();

    /// The question, in the language in force.
    static Notice question();

signals:
    /// One tap: no pain, stairs fine.
    void quietMorningReported();
    /// The runner wants to say how it was.
    void checkRequested();

private:
    void takeAnswer(const QString &id);

    const Document &document_;
    Notifier &notifier_;
    std::function<QDateTime()> clock_;
    QDateTime seen_; ///< up to when the clock was looked at
    QTime at_;
    bool on_ = false;
    bool asked_ = false; ///< a question stands on the desktop
};

} // namespace restride
