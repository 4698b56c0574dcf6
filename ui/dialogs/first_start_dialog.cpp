// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/first_start_dialog.h"

#include "ui/dialogs/days_page.h"
#include "ui/dialogs/field_style.h"
#include "ui/dialogs/knee_page.h"
#include "ui/dialogs/page_scroll.h"
#include "ui/dialogs/plan_preview.h"
#include "ui/dialogs/race_page.h"
#include "ui/dialogs/running_page.h"
#include "ui/dialogs/stepper.h"
#include "ui/dialogs/typed_field.h"
#include "ui/dialogs/words.h"
#include "ui/document/document.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace restride {

namespace {

constexpr int kForm = 600;
constexpr int kFoldsBelow = 900; ///< narrower, and the plan makes room for the questions
constexpr int kMargin = 44;

/// `profile` without what its pages would still refuse: the plan beside them is made from the rest.
Profile plannable(Profile profile, Date today)
{
    const auto impossible = [today](const std::optional<Date> &day) {
        return day && (*day > today || *day < Date{});
    };
    if (profile.goal && profile.goal->race.date < today)
        profile.goal.reset();
    if (impossible(profile.before.lastRun))
        profile.before.lastRun.reset();
    if (impossible(profile.knee.onset))
        profile.knee.onset.reset();
    return profile;
}

} // namespace

FirstStartDialog::FirstStartDialog(Date today, PlanMaker makePlan, QWidget *parent)
    : QDialog(parent), today_(today), makePlan_(std::move(makePlan)),
      checkId_(Document::newEntryId()),
      knee_(new KneePage(today, KneePage::Asks::KneeAndToday)), pages_{new RacePage(today),
                                                                       new RunningPage(today),
                                                                       knee_, new DaysPage(today)},
      stepper_(new Stepper(
          {pages_[0]->title(), pages_[1]->title(), pages_[2]->title(), pages_[3]->title()})),
      title_(words({}, TypeStep::Title)), intro_(paragraph({}, TypeStep::Body, Tone::Secondary)),
      stack_(new QStackedWidget), sample_(new QPushButton(tr("&Look around with a sample runner"))),
      back_(new QPushButton(tr("&Back"))), next_(new QPushButton(tr("&Next"))),
      preview_(new PlanPreview)
{
    setWindowTitle(tr("A plan for your knee"));
    auto *side = new PageScroll(preview_);
    side->setBackgroundRole(QPalette::Base);
    side->viewport()->setBackgroundRole(QPalette::Base);
    preview_->setBackgroundRole(QPalette::Base);
    // It takes what room is left and asks for none: it folds away before the questions get narrow.
    side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    previewSide_ = side;
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(1); // the hairline between the two
    across->addWidget(makeForm());
    across->addWidget(previewSide_, 1);
    dressFields(this);

    for (ProfilePage *one : pages_)
        connect(one, &ProfilePage::changed, this, &FirstStartDialog::refreshPlan);
    connect(next_, &QPushButton::clicked, this, &FirstStartDialog::accept);
    connect(back_, &QPushButton::clicked, this, &FirstStartDialog::back);
    connect(sample_, &QPushButton::clicked, this, [this] { done(kSampleRunner); });
    next_->setDefault(true);
    goTo(0);
    refreshPlan();
    resize(scaled(1280), scaled(800));
}

QWidget *FirstStartDialog::makeForm()
{
    for (ProfilePage *one : pages_) {
        auto *framed = new QWidget;
        auto *rows = new QVBoxLayout(framed);
        rows->setContentsMargins(scaled(kMargin), 0, scaled(kMargin - 4), scaled(8));
        rows->addWidget(one);
        rows->addStretch(1);
        stack_->addWidget(new PageScroll(framed));
    }
    auto *head = new QVBoxLayout;
    head->setContentsMargins(scaled(kMargin), scaled(30), scaled(kMargin - 4), 0);
    head->setSpacing(0);
    head->addWidget(stepper_);
    head->addSpacing(scaled(22));
    head->addWidget(title_);
    head->addWidget(intro_);
    head->addSpacing(scaled(16));

    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(stack_, 1);
    rows->addWidget(makeFoot());
    return form;
}

QWidget *FirstStartDialog::makeFoot()
{
    setLook(sample_, "quiet");
    setLook(back_, "secondary");
    setLook(next_, "primary");
    next_->setMinimumWidth(scaled(84));
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(scaled(kMargin), scaled(12), scaled(kMargin - 4), scaled(24));
    line->setSpacing(scaled(14));
    line->addWidget(back_);
    line->addWidget(sample_);
    auto *promise = paragraph(tr("Nothing leaves this computer."), TypeStep::Small, Tone::Tertiary);
    promise->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line->addWidget(promise, 1);
    line->addWidget(next_);
    return foot;
}

ProfilePage *FirstStartDialog::page() const
{
    return pages_[static_cast<std::size_t>(stack_->currentIndex())];
}

void FirstStartDialog::goTo(int index)
{
    stack_->setCurrentIndex(index);
    stepper_->setStep(index);
    title_->setText(page()->title());
    intro_->setText(page()->intro());
    back_->setVisible(index > 0);
    sample_->setVisible(index == 0);
    next_->setText(index + 1 < kPages ? tr("&Next") : tr("&Make the plan"));
    // The first field, so that a page can be filled in without the mouse.
    const auto fields = page()->findChildren<QWidget *>();
    const auto first = std::ranges::find_if(fields, [this](QWidget *field) {
        return (field->focusPolicy() & Qt::TabFocus) && field->isVisibleTo(page()) &&
               field->isEnabled();
    });
    if (first != fields.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

void FirstStartDialog::back()
{
    goTo(std::max(0, stack_->currentIndex() - 1));
}

void FirstStartDialog::accept()
{
    if (!fieldsUnderstood(*page()) || !page()->confirm())
        return;
    if (stack_->currentIndex() + 1 < kPages)
        return goTo(stack_->currentIndex() + 1);
    QDialog::accept();
}

Profile FirstStartDialog::profile() const
{
    Profile profile;
    for (const ProfilePage *one : pages_)
        one->store(profile);
    return profile;
}

std::vector<Entry> FirstStartDialog::log() const
{
    if (!knee_->signsAnswered())
        return {};
    CheckEntry check = knee_->morning();
    check.id = checkId_;
    return {check};
}

void FirstStartDialog::refreshPlan()
{
    const Profile possible = plannable(profile(), today_);
    preview_->setPlan(makePlan_(possible, log()), possible.runner);
}

void FirstStartDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    if (!previewSide_->isHidden())
        QPainter(this).fillRect(QRect(previewSide_->x() - 1, 0, 1, height()), theme().line);
}

void FirstStartDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool both = width() >= scaled(kFoldsBelow);
    previewSide_->setVisible(both);
    stack_->parentWidget()->setMaximumWidth(both ? scaled(kForm) : QWIDGETSIZE_MAX);
}

} // namespace restride
