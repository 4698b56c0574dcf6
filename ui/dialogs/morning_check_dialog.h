// SPDX-License-Identifier: GPL-3.0-or-later
// The morning check. A quiet morning takes three keys: 0, N, Enter. The signs are asked every time,
// in one folded line, because an answer that was not given is never recorded as "no signs".
#pragma once

#include "ui/dialogs/log_dialog.h"

namespace restride {

class AnswerLine;
class FieldReason;
class PainQuestion;
class PainStrip;
class SegmentBar;
class SignList;
class TickBox;

struct MorningCheckRequest {
    Date today{};
    bool ranYesterday = false;  ///< the score on waking is then that run's next morning
    Flags<GateMissing> missing; ///< what running still waits for, told below the title
    EntryAnswer answer;         ///< may be empty
};

class MorningCheckDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MorningCheckDialog(MorningCheckRequest request, QWidget *parent = nullptr);
    /// Changes `kept`, on its own day.
    MorningCheckDialog(MorningCheckRequest request, const CheckEntry &kept,
                       QWidget *parent = nullptr);

    /// Empty until the dialog was accepted.
    [[nodiscard]] const std::optional<CheckEntry> &entry() const { return entry_; }

    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void load(const CheckEntry &kept);
    void connectParts();
    QWidget *makeHead();
    QWidget *makeScores();
    QWidget *makeSigns();
    void foldSigns();
    void refreshAnswer();
    [[nodiscard]] bool anyScore() const;
    [[nodiscard]] bool signsAnswered() const;
    [[nodiscard]] CheckEntry draft() const;

    MorningCheckRequest request_;
    CheckEntry original_;
    std::optional<CheckEntry> entry_;

    PainQuestion *waking_ = nullptr;
    PainStrip *walking_ = nullptr;
    PainStrip *stairs_ = nullptr;
    SegmentBar *brisk_ = nullptr;
    TickBox *load_ = nullptr;
    SegmentBar *news_ = nullptr;
    FieldReason *newsReason_ = nullptr;
    SignList *signs_ = nullptr;
    AnswerLine *answer_ = nullptr;
};

} // namespace restride
