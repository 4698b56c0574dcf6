// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/chip_row.h"

#include "ui/dialogs/flow_layout.h"
#include "ui/theme/spoken_role.h"

namespace restride {

ChipRow::ChipRow(const QString &name, Choice choice, QWidget *parent)
    : QWidget(parent), choice_(choice)
{
    setAccessibleName(name);
    speakAs(this, QAccessible::Grouping);
    setLayout(new FlowLayout(5, 6));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChipButton *ChipRow::add(const QString &text)
{
    auto *chip = new ChipButton(text, this);
    layout()->addWidget(chip);
    chips_.push_back(chip);
    connect(chip, &ChipButton::toggled, this, [this, chip](bool on) {
        if (on && choice_ == Choice::AtMostOne)
            letOthersGo(chip);
        emit changed();
    });
    return chip;
}

void ChipRow::letOthersGo(const ChipButton *kept)
{
    for (ChipButton *chip : chips_) {
        if (chip == kept)
            continue;
        const QSignalBlocker quiet(chip);
        chip->setChecked(false);
        chip->update();
    }
}

/// A form asks before it knows how wide the row will be, to the pixel: a chip that goes on below
/// is given its line all the same.
void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(layout()->heightForWidth(width()));
}

std::optional<int> ChipRow::chosen() const
{
    for (int i = 0; i < count(); ++i)
        if (isOn(i))
            return i;
    return std::nullopt;
}

void ChipRow::choose(std::optional<int> index)
{
    for (int i = 0; i < count(); ++i)
        setOn(i, index == i);
}

} // namespace restride
