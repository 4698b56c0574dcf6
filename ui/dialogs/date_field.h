// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a day: typed in any form that the language knows, chosen from a calendar, or counted
// by the arrows.
#pragma once

#include "core/base/date.h"

#include <QDateEdit>

#include <optional>

class QLineEdit;

namespace restride {

/// A day, with a calendar to choose it from. Any day from 1900 can be typed, so that a wrong one
/// can be refused in words rather than bent into another.
class DateField : public QDateEdit
{
    Q_OBJECT

public:
    /// `unsaid` is shown while there is no day; where it is empty the field always holds one.
    DateField(const QString &name, const QString &unsaid = {}, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Date> day() const;
    void setDay(std::optional<Date> day);
    /// The day the calendar opens at while none is said.
    void setSuggestion(Date day) { suggestion_ = day; }
    void stepBy(int steps) override;
    /// Whether what was typed is a day; while it is not, the day before it stands.
    [[nodiscard]] bool understood() const;
    /// Says what was not understood, in the row of the form that the field stands in.
    void refuse();

signals:
    /// What was typed is no day, and why; empty once it is one, or is taken back.
    void refused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] bool unsaid() const;
    void begin();
    void beginTyping(const QString &text);
    void followTyping(const QString &text);
    void endTyping();
    void leaveTyping();
    void tell(const QString &reason);

    bool optional_;
    Date suggestion_{};
    QLineEdit *typed_;   ///< over the day while one is typed
    QDate beforeTyping_; ///< what Esc goes back to
    bool refused_ = false;
};

/// Whether every date field of `form` that is asked understood what was typed; the first that did
/// not says so. A form that is behind another tab is looked at too.
bool datesUnderstood(const QWidget &form);

} // namespace restride
