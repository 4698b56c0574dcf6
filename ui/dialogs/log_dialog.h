// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a run in ten seconds: as planned, different, or not done; the pain during it is all that
// is asked for. Makes an entry and keeps nothing; what the plan makes of it is asked from outside.
#pragma once

#include "core/journal/entry.h"
#include "core/plan/plan.h"
#include "ui/dialogs/live_answer.h"

#include <QDialog>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace restride {

/// The runs of one day, where one of them is changed.
struct RunsOfDay {
    QStringList names;
    int shown = 0; ///< which of them the dialog is of
};

class AnswerLine;
class ChipRow;
class PainQuestion;
class RunDetails;
class RunExtras;
class SegmentBar;

struct LogRequest {
    Date today{};
    Date date{}; ///< the day to log; not after `today`
    std::optional<Day>
        planned;        ///< that day of the plan; days without walking or running are ignored
    EntryAnswer answer; ///< may be empty: then no answer is shown
    /// What other entries have of a day, so that no day gets more than it has; empty: nothing.
    std::function<Seconds(Date)> logged = {};

    [[nodiscard]] Seconds loggedOn(Date day) const { return logged ? logged(day) : Seconds{}; }
    RunsOfDay runs{}; ///< empty for a new run
};

class LogDialog : public QDialog
{
    Q_OBJECT

public:
    /// Logs a new run.
    explicit LogDialog(LogRequest request, QWidget *parent = nullptr);
    /// Changes `logged`; what has no field here stays as it is.
    LogDialog(LogRequest request, const RunEntry &logged, QWidget *parent = nullptr);

    /// A RunEntry, or a SkipEntry where it was not done; with a fresh id, or the id of the changed
    /// entry. Empty until the dialog was accepted.
    [[nodiscard]] const std::optional<Entry> &entry() const { return entry_; }

    /// Where to go on to after this dialog: to another of `request.runs`, or to a new run of the
    /// same day, which counts as the one after the last. Empty: nowhere.
    [[nodiscard]] std::optional<int> next() const { return next_; }

    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Mode { AsPlanned, Different, NotDone };

    void build();
    QWidget *makeHead();
    QWidget *makeRunsOfDay();
    QWidget *makeRunPart();
    QWidget *makeSkipPart();
    void connectParts();
    void goOnTo(int run);
    void followMode();
    void followDay();
    void refreshAnswer();
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] Date day() const;
    [[nodiscard]] Entry draft() const;
    [[nodiscard]] RunEntry runDraft() const;
    [[nodiscard]] SkipEntry skipDraft() const;

    LogRequest request_;
    RunEntry original_; ///< the run before this dialog: what it does not show is kept from here
    bool changes_ = false;
    std::optional<Entry> entry_;
    std::optional<int> next_;

    SegmentBar *modes_ = nullptr;
    RunDetails *details_ = nullptr;
    QWidget *runPart_ = nullptr;
    QWidget *skipPart_ = nullptr;
    QWidget *morningLine_ = nullptr;
    PainQuestion *during_ = nullptr;
    PainQuestion *after_ = nullptr;
    PainQuestion *morning_ = nullptr;
    RunExtras *extras_ = nullptr;
    ChipRow *reasons_ = nullptr;
    AnswerLine *answer_ = nullptr;
};

} // namespace restride
