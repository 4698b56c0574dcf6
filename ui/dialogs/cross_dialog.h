// SPDX-License-Identifier: GPL-3.0-or-later
// Logging cross-training: what, how long, and how the knee was. It obeys the same next morning as a
// run; only the pain during it is asked for.
#pragma once

#include "ui/dialogs/log_dialog.h"
#include "ui/dialogs/row_questions.h"

#include <vector>

class QPlainTextEdit;

namespace restride {

class DateField;
class FieldReason;
class FormRow;
class MinutesBox;

class CrossDialog : public QDialog
{
    Q_OBJECT

public:
    /// Logs new training; the sports of `request.planned` stand first.
    explicit CrossDialog(LogRequest request, QWidget *parent = nullptr);
    /// Changes `logged`.
    CrossDialog(LogRequest request, const CrossEntry &logged, QWidget *parent = nullptr);

    /// Empty until the dialog was accepted.
    [[nodiscard]] const std::optional<CrossEntry> &entry() const { return entry_; }

    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(bool changes);
    void addSports();
    void connectParts();
    void load();
    void followDay();
    void refreshAnswer();
    [[nodiscard]] bool check();
    [[nodiscard]] std::vector<RowQuestion> questions() const;
    [[nodiscard]] CrossEntry draft() const;

    LogRequest request_;
    CrossEntry original_;
    std::optional<CrossEntry> entry_;
    std::vector<Sport> order_; ///< the sports in the order of their chips

    ChipRow *sports_ = nullptr;
    FieldReason *sportReason_ = nullptr;
    MinutesBox *minutes_ = nullptr;
    FormRow *minutesRow_ = nullptr;
    DateField *date_ = nullptr;
    FormRow *dateRow_ = nullptr;
    PainQuestion *during_ = nullptr;
    PainQuestion *morning_ = nullptr;
    QPlainTextEdit *note_ = nullptr;
    RowQuestions doubts_;
    QString shownNote_; ///< as the field shows what was loaded
    AnswerLine *answer_ = nullptr;
};

} // namespace restride
