// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the dialogs share: days, planned sessions, and finding widgets as a runner
// would, by what they are called.
#pragma once

#include "core/plan/plan.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace restride::testing {

inline Date day(int year, unsigned month, unsigned dayOfMonth)
{
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} /
                                 std::chrono::day{dayOfMonth}};
}

/// Tuesday 24 November 2026.
inline Date today()
{
    return day(2026, 11, 24);
}

/// Six times walk 4, jog 1.
inline Day plannedRun(Date date)
{
    Day planned;
    planned.date = date;
    planned.workout.kind = Kind::WalkJog;
    planned.workout.rung = Rung::whole(2);
    planned.workout.segments.push({6, minutes(4), minutes(1)});
    return planned;
}

/// The widget of that type and accessible name; null where there is none.
template <typename Widget> Widget *named(const QWidget &parent, const QString &name)
{
    for (Widget *widget : parent.findChildren<Widget *>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

/// The button of that text, mnemonics aside.
inline QAbstractButton *button(const QWidget &parent, const QString &text)
{
    for (QAbstractButton *one : parent.findChildren<QAbstractButton *>())
        if (one->text().remove(QLatin1Char('&')) == text)
            return one;
    return nullptr;
}

/// Whether a visible label of `parent` says `words`.
inline bool says(const QWidget &parent, const QString &words)
{
    for (const QLabel *label : parent.findChildren<QLabel *>())
        if (label->isVisibleTo(&parent) && label->text().contains(words))
            return true;
    return false;
}

/// Shows `dialog` and waits until keys reach it.
inline void open(QWidget &dialog)
{
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
}

/// Presses a key wherever the focus is.
inline void press(QWidget &dialog, Qt::Key key)
{
    QWidget *at = dialog.focusWidget();
    QTest::keyClick(at != nullptr ? at : &dialog, key);
}

} // namespace restride::testing
