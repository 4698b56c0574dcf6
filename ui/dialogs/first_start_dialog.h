// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing to a plan in four short pages, with the plan growing beside them. Asks, and keeps
// nothing: what came of it is handed to whoever opened it.
#pragma once

#include <QDialog>

#include "core/journal/journal.h"
#include "core/plan/plan.h"

#include <array>
#include <functional>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace restride {

class KneePage;
class PlanPreview;
class ProfilePage;
class Stepper;
class TextLabel;

/// Makes the plan of a profile and a log as of today.
using PlanMaker = std::function<Plan(const Profile &, const std::vector<Entry> &)>;

class FirstStartDialog : public QDialog
{
    Q_OBJECT

public:
    /// What `exec` gives when the runner would rather look around with a sample runner.
    static constexpr int kSampleRunner = 2;

    FirstStartDialog(Date today, PlanMaker makePlan, QWidget *parent = nullptr);

    /// The answers as they stand; to be kept once the dialog was accepted.
    [[nodiscard]] Profile profile() const;
    /// The log it begins with: today's check, once the signs were answered.
    [[nodiscard]] std::vector<Entry> log() const;

    void accept() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeFoot();
    void goTo(int page);
    void back();
    void refreshPlan();
    [[nodiscard]] ProfilePage *page() const;

    static constexpr int kPages = 4;

    Date today_;
    PlanMaker makePlan_;
    EntryId checkId_;
    KneePage *knee_;
    std::array<ProfilePage *, kPages> pages_;
    Stepper *stepper_;
    TextLabel *title_;
    TextLabel *intro_;
    QStackedWidget *stack_;
    QPushButton *sample_;
    QPushButton *back_;
    QPushButton *next_;
    PlanPreview *preview_;
    QWidget *previewSide_ = nullptr;
};

} // namespace restride
