// SPDX-License-Identifier: GPL-3.0-or-later
// The plan has changed, told in three lines: what happened, which rule, what it costs. It never
// shows the old plan as owed. Emits intents; the document does the rest.
#pragma once

#include "core/plan/difference.h"
#include "core/plan/plan.h"

#include <QFrame>

#include <vector>

namespace restride {

class IconTile;
class TextLabel;

class ChangePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ChangePanel(QWidget *parent = nullptr);

    /// `decisions` are those of the new plan that the old one did not hold; `after` names what was
    /// entered ("morning check").
    void showChange(const PlanDifference &change, const std::vector<Decision> &decisions,
                    const Plan &plan, const QString &after);

    [[nodiscard]] QString whatHappened() const;
    [[nodiscard]] QString rule() const;
    [[nodiscard]] QString cost() const;

signals:
    void accepted();
    void undoRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeButtons();
    void showTile();

    IconTile *tile_;
    TextLabel *after_;
    TextLabel *happened_;
    TextLabel *rule_;
    TextLabel *cost_;
};

} // namespace restride
