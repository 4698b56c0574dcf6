// SPDX-License-Identifier: GPL-3.0-or-later
// The plan so far, growing beside the questions: its verdict, its first week, its weeks up to the
// race. Shows a plan and makes none.
#pragma once

#include <QWidget>

#include "core/plan/plan.h"

namespace restride {

class TextLabel;
class WeekBars;
class WeekList;

class PlanPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPreview(QWidget *parent = nullptr);

    void setPlan(const Plan &plan, const Runner &runner);
    [[nodiscard]] QString headline() const;

private:
    TextLabel *headline_;
    TextLabel *detail_;
    TextLabel *weeksTitle_;
    TextLabel *reason_;
    WeekList *week_;
    WeekBars *bars_;
};

} // namespace restride
