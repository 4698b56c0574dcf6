// SPDX-License-Identifier: GPL-3.0-or-later
// The one stateful object: a journal, the plan made from it, and the undo stack. Every change of a
// plan is an edit of the journal performed here; there is no second path.
#pragma once

#include "core/journal/journal.h"
#include "core/journal/store.h"
#include "core/plan/difference.h"
#include "core/plan/plan.h"
#include "ui/document/edit_command.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <vector>

namespace restride {

/// What an edit started from.
struct Snapshot {
    Journal journal;
    Plan plan;
};

class Document : public QObject
{
    Q_OBJECT

public:
    /// `store` outlives the document. `today` is asked at every re-planning, so that a program left
    /// running over midnight goes on with the new day at `refresh`.
    Document(JournalStore &store, Journal journal, std::function<Date()> today,
             QObject *parent = nullptr);

    [[nodiscard]] const Journal &journal() const { return journal_; }
    [[nodiscard]] Date today() const { return today_; }
    [[nodiscard]] const Plan &plan() const { return plan_; }
    /// Past days, oldest first.
    [[nodiscard]] const std::vector<LivedDay> &lived() const { return lived_; }
    [[nodiscard]] QUndoStack &undoStack() { return undoStack_; }
    /// What was told for a day while it was today, or on paper before it; by day, newest last.
    [[nodiscard]] const std::vector<IssuedDay> &issued() const { return issued_; }
    /// Keeps what these days of the plan say now: they were put before the runner. A file that
    /// cannot take it loses nothing that was entered, so nothing is said.
    void issue(const std::vector<Day> &days);
    /// What the last edit changed in the plan, where it re-planned after a flare-up or a sign;
    /// empty after `dismissChange`, after undo, and after edits that only logged what was planned.
    [[nodiscard]] const std::optional<PlanDifference> &change() const { return change_; }
    /// The decisions behind `change`: those of the new plan that the old one did not hold.
    [[nodiscard]] const std::vector<Decision> &changeDecisions() const { return changeDecisions_; }

    /// What stood before `change`; empty where that is.
    [[nodiscard]] const std::optional<Snapshot> &before() const { return before_; }

    /// Keeps and performs `edit`; `name` is what Undo will say ("morning check"). When keeping it
    /// fails nothing changes, `saveFailed` is emitted, and false is returned.
    bool perform(const Edit &edit, const EditName &name);
    /// The same with a name that is alike in every language, or soon forgotten.
    bool perform(const Edit &edit, const QString &name);
    /// Names what can be undone in the language now in force.
    void speakAnew();
    /// Folds the change panel.
    void dismissChange();
    /// Plans anew when the day has changed.
    void refresh();

    /// A fresh id for an entry.
    static EntryId newEntryId();

signals:
    /// Journal, plan, or both are new.
    void changed();
    void saveFailed(const restride::StoreError &error);

private:
    friend class EditCommand;
    /// False, with nothing changed, when the store would not keep it.
    bool commit(const Edit &edit, bool explain);
    /// Fills `change` and `before`, where the step to the plan in force asks for an explanation;
    /// `chosen` says that the runner changed the race or the profile by hand.
    void explainChange(Snapshot before, bool chosen);
    void forgetChange();
    void replan();
    void issueToday();

    JournalStore &store_;
    Journal journal_;
    std::function<Date()> todaySource_;
    Date today_;
    Plan plan_;
    std::vector<LivedDay> lived_;
    std::vector<IssuedDay> issued_;
    std::optional<PlanDifference> change_;
    std::vector<Decision> changeDecisions_;
    std::optional<Snapshot> before_;
    bool lastKept_ = false;
    QUndoStack undoStack_;
};

} // namespace restride
