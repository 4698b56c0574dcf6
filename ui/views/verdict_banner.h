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

    /// The chance beside the verdict, where there is one; empty while it is worked out. Its place
    /// is kept, so that nothing moves when it comes. After `showVerdict`.
    void showForecast(const std::optional<Forecast> &forecast);
    /// The verdict of a plan that is only tried out: `question` is what was asked. `canBeKept`
    /// offers to accept it. Null while nothing is asked yet: then only leaving is offered.
    void showSupposed(const QString &question, const Plan *plan, bool canBeKept);

    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString detail() const;

signals:
    /// The runner would rather enter this race.
    void alternativeChosen(const restride::Race &race);
    void raceCardRequested();
    void whatToTellRequested();
    /// There is no race yet, or another is wished for.
    void raceRequested();
    /// What if the race were on that day?
    void dayTried(restride::Date day);
    void supposedAccepted();
    void supposedDropped();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sayDetail();
    void showWords(const Plan &plan, const std::optional<PlanDifference> &change);
    void showTile();
    void clearButtons();
    void makeButtons(const Plan &plan);
    int addAlternatives(const Plan &plan);
    QPushButton *addButton(const QString &words, void (VerdictBanner::*signal)());
    [[nodiscard]] int buttonsWidth(int spacing) const;
    void placeButtons();
    void showRoadWhereThereIsRoom();

    IconTile *tile_;
    TextLabel *headline_;
    TextLabel *detail_;
    RoadWidget *road_;
    QBoxLayout *body_; ///< words and buttons: side by side, or one above the other
    QBoxLayout *buttons_;
    QPushButton *secondAlternative_ = nullptr;
    bool refers_ = false;
    QString verdict_;     ///< the detail without the chance
    bool racing_ = false; ///< a chance belongs to the verdict
    QString chance_;
    bool supposes_ = false;
    std::optional<bool> offersToAccept_; ///< of the buttons there are; empty: other ones
};

} // namespace restride
