// SPDX-License-Identifier: GPL-3.0-or-later
// What the runner can do, each from the asking to the edit: opens the dialog, makes one edit of
// what came of it, and has the document perform it. Shows no plan and keeps nothing itself.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <QObject>

#include <functional>

class QWidget;

namespace restride {

class Document;

class Gestures : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`. `document` outlives this.
    Gestures(Document &document, QWidget &window);

    /// A run or walk of `day`, or cross-training where that is what the plan asks. A day that holds
    /// a run already opens it instead: a second run is asked for in so many words, never by a key
    /// that was pressed twice. Days ahead cannot be logged: nothing happens.
    void log(Date day);
    /// What is logged on `day`, to be changed; where there is nothing, as `log`.
    void openDay(Date day);
    void logCross();
    void morningCheck();
    /// Keeps this morning as one without pain on waking, in walking and on the stairs; where it has
    /// been told already, nothing happens.
    void quietMorning();
    /// Today's session is left out. Nothing is owed.
    void skip();
    /// Today's plan with the session of `from` on `to`, which has to be allowed.
    void moveSession(Date from, Date to);
    void cleared();
    void editProfile();
    /// Enters another race; the one of today becomes an alternative.
    void enterInstead(const Race &race);
    void editEntry(const EntryId &id);
    void removeEntry(const EntryId &id);
    /// Takes back the newest check, which told of a sign.
    void undoCheck();

private:
    void logRun(Date day);
    void logCrossOn(Date day);
    void changeRun(const RunEntry &run);
    bool add(const Entry &entry);
    bool change(const Entry &before, const Entry &after);
    [[nodiscard]] std::optional<Day> dayOf(Date date) const;
    /// What the log has of a day beside the entry of that id.
    [[nodiscard]] std::function<Seconds(Date)> loggedBeside(const EntryId &id) const;

    Document &document_;
    QWidget &window_;
};

} // namespace restride
