// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict in one sentence, always at the top: whether the race is within reach, from when, and
// what could be done instead. Shows a plan; changes nothing.
#pragma once

#include "core/journal/profile.h"
#include "core/plan/difference.h"
#include "core/plan/plan.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QPushButton;

namespace restride {

class IconTile;
class RoadWidget;
class TextLabel;

class VerdictBanner : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    /// `change` where the plan has just gone back; the sentence then says what it was.
    void showVerdict(const Plan &plan, const std::optional<PlanDifference> &change);

    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString detail() const;

signals:
    /// The runner would rather enter this race.
    void alternativeChosen(const restride::Race &race);
    void raceCardRequested();
    void whatToTellRequested();
    /// There is no race yet, or another is wished for.
    void raceRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWords(const Plan &plan, const std::optional<PlanDifference> &change);
    void showTile();
    void makeButtons(const Plan &plan);
    void addButton(const QString &words, void (VerdictBanner::*signal)());
    void placeButtons();
    void showRoadWhereThereIsRoom();

    IconTile *tile_;
    TextLabel *headline_;
    TextLabel *detail_;
    RoadWidget *road_;
    QBoxLayout *body_; ///< words and buttons: side by side, or one above the other
    QBoxLayout *buttons_;
    bool refers_ = false;
};

} // namespace restride
