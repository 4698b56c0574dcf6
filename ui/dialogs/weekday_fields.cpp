// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/weekday_fields.h"

#include "ui/dialogs/chip_row.h"

#include <QComboBox>
#include <QLocale>

namespace restride {
namespace {

constexpr int kDays = 7;

} // namespace

Weekday weekdayAt(int index)
{
    return Weekday{static_cast<unsigned>(index + 1)};
}

int indexOf(Weekday day)
{
    return static_cast<int>(day.iso_encoding()) - 1;
}

ChipRow *weekdayChips(const QString &name)
{
    auto *chips = new ChipRow(name, ChipRow::Choice::Any);
    for (int day = 1; day <= kDays; ++day) {
        auto *chip = chips->add(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        chip->setAccessibleName(QLocale().standaloneDayName(day, QLocale::LongFormat));
        chip->setChecked(true);
    }
    return chips;
}

WeekdaySet chosenDays(const ChipRow &chips)
{
    WeekdaySet days;
    for (int i = 0; i < kDays; ++i)
        if (chips.isOn(i))
            days.insert(weekdayAt(i));
    return days;
}

void chooseDays(ChipRow &chips, WeekdaySet days)
{
    for (int i = 0; i < kDays; ++i)
        chips.setOn(i, days.contains(weekdayAt(i)));
}

void addWeekdays(QComboBox &box)
{
    for (int day = 1; day <= kDays; ++day)
        box.addItem(QLocale().standaloneDayName(day, QLocale::LongFormat));
}

} // namespace restride
