// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet card that takes the calendar's place while the knee waits to be seen: what was said,
// what to tell them, where, and the next seven days. Ochre, not red; a card, not an alarm; never a
// diagnosis.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <QFrame>

#include <vector>

class QBoxLayout;
class QPushButton;

namespace restride {

class IconTile;
class TextLabel;
class WeekStrip;

class ReferCard : public QWidget
{
    Q_OBJECT

public:
    explicit ReferCard(QWidget *parent = nullptr);

    /// Precondition: the plan refers. Where it still holds running (`Urgency::Soon`) the card says
    /// the same in the same form.
    void showReferral(const Plan &plan, const Journal &journal, const std::vector<LivedDay> &lived);

    /// As narrow as its buttons; its height follows from the width alone.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void summaryRequested();
    void clearedRequested();
    void undoRequested();
    /// Back to the calendar, while the plan still holds running.
    void calendarRequested();

private:
    QWidget *makeHead();
    QWidget *makeColumns();
    QWidget *makeButtons();

    TextLabel *headline_;
    TextLabel *howSoon_;
    QBoxLayout *said_;
    QBoxLayout *tell_;
    QBoxLayout *where_;
    QPushButton *undo_;
    QPushButton *back_;
    TextLabel *weekNote_;
    WeekStrip *week_;
};

} // namespace restride
