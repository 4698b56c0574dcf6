// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_preview.h"

#include "ui/dialogs/week_bars.h"
#include "ui/dialogs/week_list.h"
#include "ui/dialogs/words.h"
#include "ui/text/text.h"
#include "ui/text/units.h"

#include <QVBoxLayout>

#include <algorithm>

namespace restride {

namespace {

/// Why the plan begins as it does: the reason of its first session.
QString reasonOf(const Plan &plan)
{
    const auto first = std::ranges::find_if(
        plan.days, [](const Day &day) { return !day.workout.segments.empty(); });
    return first == plan.days.end() ? QString() : text::because(first->why);
}

} // namespace

PlanPreview::PlanPreview(QWidget *parent)
    : QWidget(parent), headline_(paragraph({}, TypeStep::Verdict)),
      detail_(paragraph({}, TypeStep::Body, Tone::Secondary)),
      weeksTitle_(words({}, TypeStep::Heading)),
      reason_(paragraph({}, TypeStep::Small, Tone::Tertiary)), week_(new WeekList),
      bars_(new WeekBars)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(scaled(44), scaled(34), scaled(40), scaled(28));
    rows->setSpacing(0);
    rows->addWidget(words(tr("Your plan so far"), TypeStep::Small, Tone::Secondary));
    rows->addSpacing(scaled(6));
    rows->addWidget(headline_);
    rows->addSpacing(scaled(6));
    rows->addWidget(detail_);
    rows->addSpacing(scaled(26));
    rows->addWidget(words(tr("The first week"), TypeStep::Heading));
    rows->addSpacing(scaled(8));
    rows->addWidget(week_);
    rows->addSpacing(scaled(24));
    rows->addWidget(weeksTitle_);
    rows->addSpacing(scaled(6));
    rows->addWidget(bars_);
    rows->addSpacing(scaled(12));
    rows->addWidget(reason_);
    rows->addStretch(1);
}

void PlanPreview::setPlan(const Plan &plan, const Runner &runner)
{
    const bool referred = plan.answer == Answer::Refer && plan.refer;
    headline_->setText(referred ? text::referHeadline(*plan.refer) : text::verdictHeadline(plan));
    detail_->setText(referred ? text::referHowSoon(*plan.refer) : text::verdictDetail(plan));
    detail_->setVisible(!detail_->text().isEmpty());
    weeksTitle_->setText(plan.verdict ? tr("To race day, %1 a week").arg(text::unitName())
                                      : tr("The next weeks, %1 a week").arg(text::unitName()));
    weeksTitle_->setVisible(!referred);
    bars_->setVisible(!referred);
    week_->setPlan(plan);
    bars_->setPlan(plan, runner);
    reason_->setText(reasonOf(plan));
}

QString PlanPreview::headline() const
{
    return headline_->text();
}

} // namespace restride
