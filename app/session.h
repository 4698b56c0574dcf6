// SPDX-License-Identifier: GPL-3.0-or-later
// One runner's file, its document and its window, in the order in which they need each other.
#pragma once

#include "core/journal/store.h"
#include "ui/document/document.h"
#include "ui/main_window.h"
#include "ui/views/morning_reminder.h"
#include "ui/views/notifier.h"

#include <QString>

#include <functional>
#include <memory>
#include <utility>

namespace restride {

class Session
{
public:
    /// `path` is the file, empty for the sample runner; `notifier` outlives the session.
    Session(std::unique_ptr<JournalStore> store, Journal journal, QString path, Notifier &notifier);

    [[nodiscard]] MainWindow &window() { return *window_; }
    [[nodiscard]] MorningReminder &reminder() { return reminder_; }
    /// Says in the window, and in every one that is made anew, that something is not kept.
    void warn(const std::function<QString()> &words);
    /// The journal goes on in the file `copy`, as `path` was replaced: takes that for its file and
    /// says so in the window.
    void moveTo(const QString &copy);
    /// Has `follow` called with the new file, whenever that happens.
    void whenMoved(std::function<void(const QString &copy)> follow) { moved_ = std::move(follow); }
    /// Makes the window anew over the same document, in the language in force; gives the old one,
    /// which may be in the middle of a signal. The new one is not shown yet.
    std::unique_ptr<MainWindow> renewWindow();
    [[nodiscard]] Document &document() { return document_; }
    [[nodiscard]] const QString &path() const { return path_; }

private:
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow();

    QString path_;
    std::unique_ptr<JournalStore> store_;
    Document document_;
    MorningReminder reminder_;
    std::unique_ptr<MainWindow> window_;
    std::function<QString()> warning_;
    std::function<void(const QString &copy)> moved_;
};

/// Opens the file at `path`, making it where there is none.
Expected<std::unique_ptr<Session>, StoreError> openSession(const QString &path, Notifier &notifier);
/// A session that is kept nowhere.
std::unique_ptr<Session> sampleSession(Journal sample, Notifier &notifier);

} // namespace restride
