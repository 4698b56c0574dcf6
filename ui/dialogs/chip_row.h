// SPDX-License-Identifier: GPL-3.0-or-later
// Chips in a row that wraps. Either any number of them may be on, or at most one.
#pragma once

#include "ui/dialogs/chip_button.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace restride {

class ChipRow : public QWidget
{
    Q_OBJECT

public:
    enum class Choice {
        Any,      ///< each chip stands for itself
        AtMostOne ///< choosing one lets the others go; pressing it again leaves none
    };

    /// `name` says to a screen reader what the chips are about.
    ChipRow(const QString &name, Choice choice, QWidget *parent = nullptr);

    /// Adds a chip at the end; its index counts from zero.
    ChipButton *add(const QString &text);
    [[nodiscard]] int count() const { return static_cast<int>(chips_.size()); }
    [[nodiscard]] bool isOn(int index) const { return chip(index)->isChecked(); }
    void setOn(int index, bool on) { chip(index)->setChecked(on); }
    [[nodiscard]] ChipButton *chip(int index) const
    {
        return chips_[static_cast<std::size_t>(index)];
    }

    /// The chip that is on, of a row with AtMostOne; empty when none is.
    [[nodiscard]] std::optional<int> chosen() const;
    void choose(std::optional<int> index);

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void letOthersGo(const ChipButton *kept);

    Choice choice_;
    std::vector<ChipButton *> chips_;
};

} // namespace restride
