// SPDX-License-Identifier: GPL-3.0-or-later
// One runner's file, its document and its window, in the order in which they need each other.
#pragma once

#include "core/journal/store.h"
#include "ui/document/document.h"
#include "ui/main_window.h"

#include <QString>

#include <memory>

namespace restride {

/// The real day, or the one that RESTRIDE_TODAY (YYYY-MM-DD) names, for pictures.
Date presentDay();

class Session
{
public:
    /// `name` is what the title says; `path` the file, empty for the sample runner.
    Session(std::unique_ptr<JournalStore> store, Journal journal, QString path);

    [[nodiscard]] MainWindow &window() { return window_; }
    [[nodiscard]] Document &document() { return document_; }
    [[nodiscard]] const QString &path() const { return path_; }

private:
    QString path_;
    std::unique_ptr<JournalStore> store_;
    Document document_;
    MainWindow window_;
};

/// Opens the file at `path`, making it where there is none.
Expected<std::unique_ptr<Session>, StoreError> openSession(const QString &path);
/// A session that is kept nowhere.
std::unique_ptr<Session> sampleSession(Journal sample);

} // namespace restride
