// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/verdict_banner.h"

#include "ui/dialogs/flow_layout.h"
#include "ui/text/text.h"
#include "ui/text/words.h"
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
constexpr int kButtonGap = 8;
constexpr int kButtonGapBelow = 4; ///< where the buttons have a line of their own
constexpr int kMostAlternatives = 2;
constexpr int kMostInAHeadline = 76; ///< letters: what was asked and the verdict on it

QString changedDetail(const PlanDifference &change, Date today)
{
    return VerdictBanner::tr("Ready from %1 instead of %2.")
        .arg(text::dateSeenFrom(*change.readyAfter, today),
             text::dateSeenFrom(*change.readyBefore, today));
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
      body_(new QHBoxLayout), buttons_(new FlowLayout(scaled(kButtonGap), scaled(kButtonGapBelow)))
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
    supposes_ = false;
    offersToAccept_.reset();
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
    verdict_ = plan.answer == Answer::Plan && readyDayMoved(change)
                   ? changedDetail(*change, plan.today)
                   : text::verdictDetail(plan);
    racing_ = text::hasChance(plan);
    chance_ = racing_ ? text::chanceAwaited() : QString{};
    sayDetail();
}

void VerdictBanner::showForecast(const std::optional<Forecast> &forecast)
{
    if (!racing_)
        return;
    const QString chance =
        forecast && forecast->chance ? text::chanceSentence(*forecast) : text::chanceAwaited();
    if (chance == chance_)
        return;
    chance_ = chance;
    sayDetail();
}

void VerdictBanner::sayDetail()
{
    detail_->setText(chance_.isEmpty() ? verdict_ : verdict_ + QLatin1Char(' ') + chance_);
    detail_->setToolTip(chance_.isEmpty() ? QString{} : text::chanceSource());
    detail_->setVisible(!detail_->text().isEmpty());
    setAccessibleDescription(headline_->text() + QLatin1Char(' ') + detail_->text());
}

void VerdictBanner::showTile()
{
    if (supposes_)
        tile_->showIcon(QStringLiteral("what-if"), theme().sunken, theme().text);
    else if (refers_)
        tile_->showIcon(QStringLiteral("clinician"), theme().refer.band, theme().refer.text);
    else
        tile_->showIcon(iconName(Kind::Race), theme().kind(Kind::Race).fill,
                        theme().kind(Kind::Race).text);
}

void VerdictBanner::showSupposed(const QString &question, const Plan *plan, bool canBeKept)
{
    supposes_ = true;
    const QString verdict = plan ? text::verdictShort(*plan) : QString();
    const bool together = question.size() + verdict.size() <= kMostInAHeadline;
    QStringList headline{plan ? question : tr("What if…")};
    QStringList detail{plan ? text::verdictDetail(*plan) : QString(),
                       canBeKept ? tr("Nothing is kept until you accept it.")
                                 : tr("Nothing is kept.")};
    (together ? headline : detail).insert(together ? 1 : 0, verdict);
    detail.removeAll(QString());
    headline_->setText(headline.join(QLatin1Char(' ')).trimmed());
    detail_->setText(detail.join(QLatin1Char(' ')));
    detail_->show();
    setAccessibleDescription(headline_->text() + QLatin1Char(' ') + detail_->text());
    showTile();
    if (offersToAccept_ != canBeKept) { // while a day is dragged they stay as they are
        clearButtons();
        addButton(tr("Leave as it is"), &VerdictBanner::supposedDropped);
        if (canBeKept)
            setLook(addButton(tr("Accept"), &VerdictBanner::supposedAccepted), "primary");
        offersToAccept_ = canBeKept;
    }
    showRoadWhereThereIsRoom();
}

QPushButton *VerdictBanner::addButton(const QString &words, void (VerdictBanner::*signal)())
{
    auto *button = new QPushButton(words);
    setLook(button, "secondary");
    button->setAccessibleName(words);
    connect(button, &QPushButton::clicked, this, signal);
    buttons_->addWidget(button);
    return button;
}

void VerdictBanner::clearButtons()
{
    while (QLayoutItem *item = buttons_->takeAt(0)) {
        // A button may be what brought us here.
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void VerdictBanner::makeButtons(const Plan &plan)
{
    clearButtons();
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
    const int shown = addAlternatives(plan);
    addButton(shown > 0 ? tr("Other race…") : tr("Another race…"), &VerdictBanner::raceRequested);
    addButton(tr("Race card"), &VerdictBanner::raceCardRequested);
}

/// Races that are within the rules; without one, the earliest day of this race, to be tried out.
int VerdictBanner::addAlternatives(const Plan &plan)
{
    int shown = 0;
    for (const AlternativeVerdict &alternative : plan.alternatives) {
        if (alternative.reach == Reach::NotReachable || alternative.reach == Reach::Refer ||
            shown == kMostAlternatives)
            continue;
        ++shown;
        const QString race =
            QStringLiteral("%1, %2").arg(text::raceName(alternative.race),
                                         text::dateSeenFrom(alternative.race.date, plan.today));
        // An ampersand of its name is no mnemonic.
        auto *button =
            new QPushButton(QString(race).replace(QLatin1Char('&'), QLatin1String("&&")));
        setLook(button, "secondary");
        button->setAccessibleName(tr("Enter instead: %1").arg(race));
        connect(button, &QPushButton::clicked, this,
                [this, race = alternative.race] { emit alternativeChosen(race); });
        buttons_->addWidget(button);
    }
    const auto &verdict = *plan.verdict;
    const auto earliest = verdict.earliestRun && !verdict.earliestRunWalk ? verdict.earliestRun
                                                                          : verdict.earliestRunWalk;
    if (shown == 0 && earliest) {
        const QString when = text::dateSeenFrom(*earliest, plan.today);
        auto *button = new QPushButton(tr("What if on %1?").arg(when));
        setLook(button, "secondary");
        button->setAccessibleName(tr("What if the race were on %1?").arg(when));
        connect(button, &QPushButton::clicked, this,
                [this, day = *earliest] { emit dayTried(day); });
        buttons_->addWidget(button);
        ++shown;
    }
    return shown;
}

QString VerdictBanner::headline() const
{
    return headline_->text();
}

QString VerdictBanner::detail() const
{
    return detail_->text();
}

/// What the buttons need beside the words, wherever they stand now.
int VerdictBanner::buttonsWidth() const
{
    int all = 0;
    for (int i = 0; i < buttons_->count(); ++i)
        all += buttons_->itemAt(i)->sizeHint().width() + (i > 0 ? scaled(kButtonGap) : 0);
    return all;
}

/// Beside the words while those keep enough room to be read, below them where not.
void VerdictBanner::placeButtons()
{
    const int beside = width() - buttonsWidth() - scaled(kAroundWords);
    const bool below = buttons_->count() > 0 && beside < scaled(kWordsNeed);
    buttons_->setSpacing(scaled(below ? kButtonGapBelow : kButtonGap));
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
