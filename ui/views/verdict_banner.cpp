// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/verdict_banner.h"

#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/icon_tile.h"
#include "ui/views/road_widget.h"
#include "ui/views/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace restride {
namespace {

/// Below this width of the window (design pixels) the road goes, so that the words stay whole.
constexpr int kRoadNeeds = 1060;
constexpr int kWordsNeed = 300;   ///< width of the sentence beside buttons
constexpr int kAroundWords = 120; ///< icon, margins and gaps
constexpr int kMostAlternatives = 2;

QString changedDetail(const PlanDifference &change)
{
    return VerdictBanner::tr("Ready from %1 instead of %2.")
        .arg(text::dayMonth(*change.readyAfter), text::dayMonth(*change.readyBefore));
}

bool readyDayMoved(const std::optional<PlanDifference> &change)
{
    return change && change->readyBefore && change->readyAfter &&
           change->readyBefore != change->readyAfter;
}

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent)
    : QFrame(parent), tile_(new IconTile(40)), headline_(new TextLabel(TypeStep::Verdict)),
      detail_(new TextLabel(TypeStep::Body, Tone::Secondary)), road_(new RoadWidget),
      body_(new QHBoxLayout), buttons_(new QHBoxLayout)
{
    setLook(this, "card");
    setAccessibleName(tr("Verdict"));
    speakAs(this, QAccessible::Grouping);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2));
    words->addStretch();
    words->addWidget(headline_);
    words->addWidget(detail_);
    words->addStretch();
    buttons_->setSpacing(scaled(8));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(16), scaled(11), scaled(24), scaled(11));
    row->setSpacing(scaled(14));
    row->addWidget(tile_);
    body_->setSpacing(scaled(8));
    body_->addLayout(words, 1);
    body_->addLayout(buttons_);
    row->addLayout(body_, 1);
    row->addWidget(road_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setMinimumHeight(scaled(76));
}

void VerdictBanner::showVerdict(const Plan &plan, const std::optional<PlanDifference> &change)
{
    refers_ = plan.refer.has_value();
    showWords(plan, change);
    showTile();
    road_->showRoad(plan, change);
    makeButtons(plan);
    showRoadWhereThereIsRoom();
}

void VerdictBanner::showWords(const Plan &plan, const std::optional<PlanDifference> &change)
{
    headline_->setText(text::verdictHeadline(plan));
    detail_->setText(plan.answer == Answer::Plan && readyDayMoved(change)
                         ? changedDetail(*change)
                         : text::verdictDetail(plan));
    detail_->setVisible(!detail_->text().isEmpty());
    setAccessibleDescription(headline_->text() + QLatin1Char(' ') + detail_->text());
}

void VerdictBanner::showTile()
{
    if (refers_)
        tile_->showIcon(QStringLiteral("clinician"), theme().refer.band, theme().refer.text);
    else
        tile_->showIcon(iconName(Kind::Race), theme().kind(Kind::Race).fill,
                        theme().kind(Kind::Race).text);
}

void VerdictBanner::addButton(const QString &words, void (VerdictBanner::*signal)())
{
    auto *button = new QPushButton(words);
    setLook(button, "secondary");
    button->setAccessibleName(words);
    connect(button, &QPushButton::clicked, this, signal);
    buttons_->addWidget(button);
}

void VerdictBanner::makeButtons(const Plan &plan)
{
    while (QLayoutItem *item = buttons_->takeAt(0)) {
        // A button may be what brought us here.
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (plan.refer) {
        if (plan.answer == Answer::Plan)
            addButton(tr("What to tell them"), &VerdictBanner::whatToTellRequested);
        return;
    }
    if (!plan.verdict) {
        addButton(tr("Choose a race…"), &VerdictBanner::raceRequested);
        return;
    }
    if (plan.verdict->reach != Reach::NotReachable)
        return;
    int shown = 0;
    for (const AlternativeVerdict &alternative : plan.alternatives) {
        if (alternative.reach == Reach::NotReachable || alternative.reach == Reach::Refer ||
            shown == kMostAlternatives)
            continue;
        ++shown;
        auto *button = new QPushButton(QStringLiteral("%1, %2").arg(
            text::raceName(alternative.race), text::dayMonth(alternative.race.date)));
        setLook(button, "secondary");
        button->setAccessibleName(tr("Enter instead: %1").arg(button->text()));
        connect(button, &QPushButton::clicked, this,
                [this, race = alternative.race] { emit alternativeChosen(race); });
        buttons_->addWidget(button);
    }
    addButton(shown > 0 ? tr("Other race…") : tr("Another race…"), &VerdictBanner::raceRequested);
    addButton(tr("Race card"), &VerdictBanner::raceCardRequested);
}

QString VerdictBanner::headline() const
{
    return headline_->text();
}

QString VerdictBanner::detail() const
{
    return detail_->text();
}

/// Beside the words while those keep enough room to be read, below them where not.
void VerdictBanner::placeButtons()
{
    const int beside = width() - buttons_->sizeHint().width() - scaled(kAroundWords);
    const bool below = buttons_->count() > 0 && beside < scaled(kWordsNeed);
    buttons_->setSpacing(scaled(below ? 4 : 8));
    body_->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    body_->setAlignment(buttons_, below ? Qt::AlignLeft : Qt::Alignment());
}

void VerdictBanner::showRoadWhereThereIsRoom()
{
    placeButtons();
    road_->setVisible(!road_->isBlank() && buttons_->count() == 0 && width() >= scaled(kRoadNeeds));
}

void VerdictBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showRoadWhereThereIsRoom();
}

void VerdictBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTile();
}

} // namespace restride
