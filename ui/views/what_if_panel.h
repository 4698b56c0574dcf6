// SPDX-License-Identifier: GPL-3.0-or-later
// "What if…": another race day, a missed week, other run days, tried out while the plan follows.
// It asks the planner and tells what would differ; keeping it is for others, and a missed week is
// never kept.
#pragma once

#include "core/planner/what_if.h"

#include <QFrame>

#include <memory>
#include <vector>

class QComboBox;

class QTimer;
class QVBoxLayout;

namespace restride {

class ChipRow;
class DateField;
class Document;
class TextLabel;
class TimeSlider;

/// Shared with whoever shows it, for as long as it is shown.
using SupposedPlan = std::shared_ptr<const Supposed>;

class WhatIfPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    /// Begins with the plan as it is, or with the race on another day. `document` outlives the
    /// asking.
    void begin(const Document &document, std::optional<Date> raceDate = std::nullopt);
    /// The journal has changed meanwhile: the same wish is asked of the new plan.
    void follow(const Document &document);

    /// The keyboard goes to the first question.
    void focusFirst();
    [[nodiscard]] const WhatIf &wish() const { return wish_; }
    /// Whether there is something in the wish that could be kept.
    [[nodiscard]] bool canBeKept() const;
    /// The profile that accepting keeps.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QString question() const;
    /// The differences, a line each; empty while nothing is asked.
    [[nodiscard]] QStringList differences() const;

signals:
    /// Null while nothing is asked: the plan is as it is.
    void supposed(const restride::SupposedPlan &plan);
    /// A week was chosen to be missed.
    void weekChosen(restride::Date week);
    /// Esc.
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRace(QVBoxLayout &column);
    void addWeek(QVBoxLayout &column);
    void addDays(QVBoxLayout &column);
    void fill();
    void fillWeeks();
    void takeRaceDate(Date day);
    void takeWeek(int index);
    void takeDays();
    /// Soon: of several changes in a row only the last is asked.
    void askSoon();
    void ask();
    void showDifferences();

    const Document *document_ = nullptr;
    WhatIf wish_;
    SupposedPlan answer_;
    QTimer *soon_;
    QWidget *race_ = nullptr;
    TimeSlider *raceSlider_ = nullptr;
    DateField *raceDate_ = nullptr;
    QComboBox *week_ = nullptr;
    ChipRow *days_ = nullptr;
    QWidget *differencesBox_ = nullptr;
    QVBoxLayout *differences_ = nullptr;
    TextLabel *kept_;
    std::vector<Date> weeks_; ///< of the box, after "none"
    bool filling_ = false;
};

} // namespace restride
