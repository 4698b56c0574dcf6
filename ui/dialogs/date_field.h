// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a day: typed in any form that the language knows, chosen from a calendar, or counted
// by the arrows.
#pragma once

#include "core/base/date.h"
#include "ui/dialogs/typed_field.h"

#include <optional>

class QAbstractButton;

namespace restride {

/// A day, with a calendar to choose it from. Any day from 1900 can be typed, so that a wrong one
/// can be refused in words rather than bent into another. Alt+Down and F4 open the calendar.
class DateField : public Typed<QLineEdit>
{
    Q_OBJECT

public:
    /// `unsaid` is shown while there is no day; where it is empty a day has to be said.
    DateField(const QString &name, const QString &unsaid = {}, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Date> day() const { return day_; }
    /// Writes the day out, unless it is the very one that is being typed.
    void setDay(std::optional<Date> day);
    /// The day from which a first one is counted while none is said.
    void setSuggestion(Date day) { suggestion_ = day; }

    [[nodiscard]] QString ownDescription() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dayChanged();

protected:
    bool take(const QString &text) override;
    void takeBack() override;
    void settle() override { before_ = day_; }
    [[nodiscard]] QString written() const override;
    [[nodiscard]] QString refusal(const QString &text) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void change(std::optional<Date> day);
    void count(int days);
    void openCalendar();
    void placeButton();
    [[nodiscard]] QString inWords(Date day) const;
    /// What is left out of a typed date comes from here.
    [[nodiscard]] Date reference() const { return before_.value_or(suggestion_); }

    bool optional_;
    Date suggestion_{};
    std::optional<Date> day_;
    std::optional<Date> before_; ///< before the field was typed into
    QAbstractButton *opensCalendar_;
};

} // namespace restride
