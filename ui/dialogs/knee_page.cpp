// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/knee_page.h"

#include "ui/dialogs/chip_row.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/form_row.h"
#include "ui/dialogs/knee_drawing.h"
#include "ui/dialogs/pain_strip.h"
#include "ui/dialogs/run_details.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/dialogs/sign_list.h"
#include "ui/dialogs/words.h"
#include "ui/text/doubts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace restride {

namespace {

enum Brisk { NotTried, Painful, Fine };

} // namespace

KneePage::KneePage(Date today, Asks asks)
    : ProfilePage(tr("The knee"), tr("As it is today. Everything can be changed later."), today),
      asks_(asks), side_(new SegmentBar(tr("Which knee"))),
      site_(new ChipRow(tr("Where it hurts"), ChipRow::Choice::AtMostOne)),
      drawing_(new KneeDrawing), onset_(new DateField(tr("Sore since"), tr("not said"))),
      kind_(new QComboBox),
      painFree_(
          new MinutesBox(tr("Minutes of jogging that stay free of pain"), tr("not tried yet"))),
      aggravators_(new ChipRow(tr("What makes it worse"), ChipRow::Choice::Any)),
      walking_(new PainStrip(tr("Pain when walking, now"), PainStrip::Size::Compact, this)),
      stairs_(new PainStrip(tr("Pain on stairs, now"), PainStrip::Size::Compact, this)),
      brisk_(new SegmentBar(tr("A brisk walk of 30 minutes"), this)),
      signs_(new SignList(SignList::None::Here, this)), signsReason_(new FieldReason(this))
{
    for (const QString &side : {tr("&Left"), tr("&Right"), tr("Bot&h")})
        side_->add(side);
    for (const QString &site : {tr("Front"), tr("Outer"), tr("Inner"), tr("Behind"), tr("Below")})
        site_->add(site);
    onset_->setSuggestion(today - Days{28});
    kind_->setAccessibleName(tr("What it was called"));
    for (const QString &kind : {tr("no name yet"), tr("runner’s knee"), tr("IT band"),
                                tr("Baker’s cyst"), tr("something else"), tr("none: a break")})
        kind_->addItem(kind);
    for (const QString &what :
         {tr("Stairs"), tr("Downhill"), tr("Hills"), tr("Speed"), tr("Sitting"), tr("Banked roads"),
          tr("Shoes"), tr("A jump in load"), tr("Long runs")})
        aggravators_->add(what);
    for (const QString &answer : {tr("Not tried"), tr("Painful"), tr("Fine")})
        brisk_->add(answer);

    rows()->addWidget(makeKnee());
    if (asks_ == Asks::KneeAndToday)
        addToday();
    for (QWidget *field : {static_cast<QWidget *>(onset_), static_cast<QWidget *>(painFree_)})
        field->setFixedWidth(scaled(164));
    kind_->setMinimumWidth(scaled(140));
    kind_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    painFreeRow_ =
        new FormRow(tr("&Jog without pain"), painFree_, tr("or the minutes that stay quiet"));
    rows()->addWidget(painFreeRow_);
    if (asks_ == Asks::KneeAndToday) {
        rows()->addSpacing(scaled(4));
        rows()->addWidget(makeSigns());
        rows()->addWidget(signsReason_);
        aggravators_->setParent(this);
        aggravators_->hide();
    } else {
        auto *worse = new FormRow(tr("Worse with"), aggravators_);
        worse->stretchField();
        rows()->addWidget(worse);
        for (QWidget *todayOnly :
             {static_cast<QWidget *>(walking_), static_cast<QWidget *>(stairs_),
              static_cast<QWidget *>(brisk_), static_cast<QWidget *>(signs_)})
            todayOnly->hide();
    }
    connectFields();
}

QWidget *KneePage::makeKnee()
{
    onsetRow_ = new FormRow(tr("Sore s&ince"), onset_);
    onsetRow_->append(kind_);
    auto *siteRow = new FormRow(tr("Where"), site_);
    siteRow->stretchField();
    auto *part = new QWidget;
    auto *across = new QHBoxLayout(part);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(scaled(6));
    auto *left = new QVBoxLayout;
    left->setSpacing(scaled(10));
    left->addWidget(new FormRow(tr("Which one"), side_));
    left->addWidget(siteRow);
    left->addWidget(onsetRow_);
    across->addLayout(left, 1);
    across->addWidget(drawing_, 0, Qt::AlignTop);
    return part;
}

void KneePage::addToday()
{
    for (const auto &[name, strip] :
         {std::pair{tr("Walking, now"), walking_}, std::pair{tr("Stairs, now"), stairs_}}) {
        auto *row = new FormRow(name, strip);
        row->stretchField();
        rows()->addWidget(row);
    }
    rows()->addWidget(new FormRow(tr("30 min brisk walk"), brisk_, tr("in the last 3 days")));
}

QWidget *KneePage::makeSigns()
{
    auto *card = new QFrame;
    setLook(card, "card");
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(scaled(16), scaled(13), scaled(16), scaled(14));
    inner->setSpacing(scaled(10));
    auto *head = new QHBoxLayout;
    head->addWidget(strongWords(tr("Any of these?")));
    head->addWidget(
        paragraph(tr("Then a clinician comes before a plan."), TypeStep::Body, Tone::Secondary), 1);
    inner->addLayout(head);
    inner->addWidget(signs_);
    return card;
}

void KneePage::connectFields()
{
    connect(side_, &SegmentBar::changed, this, &KneePage::follow);
    connect(site_, &ChipRow::changed, this, &KneePage::follow);
    connect(onset_, &DateField::dayChanged, this, [this] {
        onsetRow_->clear();
        emit changed();
    });
    connect(kind_, &QComboBox::currentIndexChanged, this, &KneePage::changed);
    connect(painFree_, &MinutesBox::valueChanged, this, [this] {
        painFreeRow_->clear();
        emit changed();
    });
    connect(aggravators_, &ChipRow::changed, this, &KneePage::changed);
    connect(walking_, &PainStrip::painChanged, this, &KneePage::changed);
    connect(stairs_, &PainStrip::painChanged, this, &KneePage::changed);
    connect(walking_, &PainStrip::typed, this, [this] { stairs_->setFocus(Qt::TabFocusReason); });
    connect(brisk_, &SegmentBar::changed, this, &KneePage::changed);
    connect(signs_, &SignList::changed, this, [this] {
        signsReason_->clear();
        emit changed();
    });
}

void KneePage::follow()
{
    const auto side = side_->chosen();
    const auto site = site_->chosen();
    drawing_->mark(side ? std::optional(static_cast<Side>(*side)) : std::nullopt,
                   site ? std::optional(static_cast<Site>(*site)) : std::nullopt);
    emit changed();
}

void KneePage::load(const Profile &profile)
{
    const Knee &knee = profile.knee;
    side_->choose(knee.side ? std::optional(static_cast<int>(*knee.side)) : std::nullopt);
    site_->choose(knee.site ? std::optional(static_cast<int>(*knee.site)) : std::nullopt);
    onset_->setDay(knee.onset);
    kind_->setCurrentIndex(static_cast<int>(knee.kind));
    painFree_->setTime(knee.painFree);
    for (int i = 0; i < aggravators_->count(); ++i)
        aggravators_->setOn(i, knee.aggravators.contains(static_cast<Aggravator>(i)));
    doubts_.leave(questions());
    follow();
}

std::vector<RowQuestion> KneePage::questions() const
{
    return {{painFreeRow_, painFree_, text::doubtOfTime(painFree_->time().value_or(Seconds{}))}};
}

void KneePage::store(Profile &profile) const
{
    Knee &knee = profile.knee;
    const auto side = side_->chosen();
    const auto site = site_->chosen();
    knee.side = side ? std::optional(static_cast<Side>(*side)) : std::nullopt;
    knee.site = site ? std::optional(static_cast<Site>(*site)) : std::nullopt;
    knee.onset = onset_->day();
    knee.kind = static_cast<KneeKind>(kind_->currentIndex());
    knee.painFree = painFree_->time();
    knee.aggravators = {};
    for (int i = 0; i < aggravators_->count(); ++i)
        if (aggravators_->isOn(i))
            knee.aggravators.insert(static_cast<Aggravator>(i));
}

bool KneePage::signsAnswered() const
{
    return signs_->answered();
}

CheckEntry KneePage::morning() const
{
    CheckEntry check;
    check.date = today();
    check.painWalking = walking_->pain();
    check.painStairs = stairs_->pain();
    const auto brisk = brisk_->chosen();
    check.briskWalk30Ok = brisk == Fine      ? std::optional(true)
                          : brisk == Painful ? std::optional(false)
                                             : std::nullopt;
    check.signs = signs_->signs();
    return check;
}

bool KneePage::confirm()
{
    onsetRow_->clear();
    signsReason_->clear();
    const auto onset = onset_->day();
    const QString refusal = onset ? refusalOfPastDay(*onset, today()) : QString();
    if (!refusal.isEmpty()) {
        onsetRow_->refuse(refusal);
        return false;
    }
    if (asks_ == Asks::KneeAndToday && !signs_->answered()) {
        signsReason_->refuse(signs_->none(),
                             tr("One more answer: tick what is so, or “None of these”."));
        return false;
    }
    return doubts_.answered(questions());
}

} // namespace restride
