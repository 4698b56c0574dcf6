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
class Document;
class TextLabel;
class WhatIfDifferences;
class WhatIfRace;

/// Shared with whoever shows it, for as long as it is shown.
using SupposedPlan = std::shared_ptr<const Supposed>;

class WhatIfPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    /// Begins with the plan as it is, or with a wish. `document` outlives the asking.
    void begin(const Document &document, const WhatIf &wish = {});
    /// The journal has changed meanwhile: the same wish is asked of the new plan.
    void follow(const Document &document);

    /// The keyboard goes to the first question.
    void focusFirst();
    [[nodiscard]] const WhatIf &wish() const { return wish_; }
    /// Whether there is something in the wish that could be kept.
    [[nodiscard]] bool canBeKept() const;
    /// The profile that accepting keeps.
    [[nodiscard]] Profile profile() const;
    /// Whether it can be kept as it stands; where a day was not understood, its field says so.
    [[nodiscard]] bool confirm();
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
    [[nodiscard]] QString whatIsKept() const;
    void showDifferences();

    const Document *document_ = nullptr;
    WhatIf wish_;
    SupposedPlan answer_;
    QTimer *soon_;
    WhatIfRace *race_ = nullptr;
    QComboBox *week_ = nullptr;
    ChipRow *days_ = nullptr;
    WhatIfDifferences *differences_ = nullptr;
    TextLabel *kept_;
    std::vector<Date> weeks_; ///< of the box, after "none"
    bool filling_ = false;
};

} // namespace restride
