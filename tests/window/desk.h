// SPDX-License-Identifier: GPL-3.0-or-later
// A real window over a real document, with a store that can be made to fail: what the tests of this
// folder sit down at.
#pragma once

#include "core/journal/store.h"
#include "ui/document/document.h"
#include "ui/main_window.h"

#include <functional>
#include <optional>
#include <string>

namespace restride::test {

/// Keeps nothing but a count, and refuses when told to.
class FragileStore final : public JournalStore
{
public:
    Expected<Journal, StoreError> load() override { return Journal{}; }
    Expected<Done, StoreError> save(const Edit &edit) override;

    std::optional<StoreFailure> failNext; ///< refused once, then forgotten
    std::vector<Edit> kept;
};

/// 24 November 2026, a Tuesday: the day of the sample runner's story.
Date tuesday();

/// The sample runner as of `today`.
Journal sampleJournal(Date today);
/// A profile with a race and a log of `years` years of running, four times a week.
Journal longJournal(Date today, int years);

struct Desk {
    explicit Desk(Journal journal, Date today = tuesday());

    FragileStore store;
    Document document;
    MainWindow window;
};

/// Has `act` done once a modal dialog is open, and closes the dialog where `act` has not.
void whenDialogOpens(const std::function<void(QWidget &dialog)> &act);

/// A place on the screen, as a failing test tells it.
std::string told(const QRect &rect);

} // namespace restride::test
