// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a form: a label, its field, a hint beside it. What cannot be taken is said below the
// field in words; the field keeps what was typed.
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace restride {

class TextLabel;

/// The place below a field where it says what it cannot take. Takes no room while there is nothing.
class FieldReason : public QWidget
{
    Q_OBJECT

public:
    explicit FieldReason(QWidget *parent = nullptr);

    /// Shows `reason`, lets `field` speak it and gives it the focus.
    void refuse(QWidget *field, const QString &reason);
    /// The same, and the focus stays where it is.
    void tell(QWidget *field, const QString &reason);
    void clear();
    [[nodiscard]] QString reason() const;
    /// Whether something is said here about `field`.
    [[nodiscard]] bool speaksOf(const QWidget *field) const;

private:
    void leaveField();

    TextLabel *words_;
    QWidget *field_ = nullptr;
};

class FormRow : public QWidget
{
    Q_OBJECT

public:
    /// `label` may hold a mnemonic for `field`; `hint` stands to the right of it.
    FormRow(const QString &label, QWidget *field, const QString &hint = {},
            QWidget *parent = nullptr);

    /// Puts one more widget to the right, before the hint.
    void append(QWidget *widget);
    /// Lets the field take all the width there is.
    void stretchField();
    void refuse(const QString &reason) { reason_->refuse(field_, reason); }
    void tell(const QString &reason) { reason_->tell(field_, reason); }
    void clear() { reason_->clear(); }
    [[nodiscard]] QString reason() const { return reason_->reason(); }
    /// Where a field of this row says what it cannot take.
    [[nodiscard]] FieldReason *place() const { return reason_; }
    [[nodiscard]] QWidget *field() const { return field_; }

private:
    QWidget *field_;
    QHBoxLayout *line_;
    FieldReason *reason_;
};

} // namespace restride
