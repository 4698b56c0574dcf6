// SPDX-License-Identifier: GPL-3.0-or-later
// "I have been seen": a clinician has looked at the knee and allowed running from a day. Nothing is
// ticked beforehand; the program takes the runner's word and gives no opinion of its own.
#pragma once

#include <QDialog>

#include "core/journal/entry.h"

#include <optional>

class QCheckBox;
class QPlainTextEdit;

namespace restride {

class DateField;
class FieldReason;
class FormRow;

class ClearedDialog : public QDialog
{
    Q_OBJECT

public:
    /// `since`: the day on which the referral was first said; only a later day can end it.
    ClearedDialog(Date today, std::optional<Date> since, QWidget *parent = nullptr);

    /// Empty until the dialog was accepted.
    [[nodiscard]] const std::optional<ClearedEntry> &entry() const { return entry_; }

    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QString refusalOf(Date day) const;

    Date today_;
    std::optional<Date> since_;
    std::optional<ClearedEntry> entry_;
    QCheckBox *seen_;
    FieldReason *seenReason_;
    DateField *from_;
    FormRow *fromRow_;
    QPlainTextEdit *note_;
};

} // namespace restride
