// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/morning_check_dialog.h"

#include "ui/dialogs/answer_line.h"
#include "ui/dialogs/dialog_foot.h"
#include "ui/dialogs/field_style.h"
#include "ui/dialogs/form_row.h"
#include "ui/dialogs/key_hints.h"
#include "ui/dialogs/page_scroll.h"
#include "ui/dialogs/pain_question.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/dialogs/sign_list.h"
#include "ui/dialogs/tick_box.h"
#include "ui/dialogs/words.h"
#include "ui/document/document.h"
#include "ui/text/text.h"
#include "ui/views/hairline.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int kWidth = 600;
constexpr int kMargin = 28;

enum Brisk { NotTried, Painful, Fine };
enum News { None, Something };

/// "Running waits for a brisk walk, stairs."; empty where nothing is missing.
QString waitsFor(const Flags<GateMissing> &missing)
{
    QStringList names;
    missing.forEach([&](GateMissing one) { names << text::missingName(one); });
    return names.isEmpty() ? QString()
                           : MorningCheckDialog::tr("Running waits for: %1.")
                                 .arg(names.join(QStringLiteral(", ")));
}

} // namespace

MorningCheckDialog::MorningCheckDialog(MorningCheckRequest request, QWidget *parent)
    : QDialog(parent), request_(std::move(request))
{
    original_.id = Document::newEntryId();
    original_.date = request_.today;
    build();
}

MorningCheckDialog::MorningCheckDialog(MorningCheckRequest request, const CheckEntry &kept,
                                       QWidget *parent)
    : QDialog(parent), request_(std::move(request)), original_(kept)
{
    build();
    load(kept);
}

void MorningCheckDialog::build()
{
    setWindowTitle(tr("Morning check"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    answer_ = new AnswerLine(Kind::WalkJog);
    answer_->setVisible(static_cast<bool>(request_.answer));

    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(kMargin), scaled(22), scaled(kMargin), 0);
    rows->setSpacing(scaled(18));
    rows->addWidget(makeHead());
    rows->addWidget(makeScores());
    rows->addWidget(new Hairline);
    rows->addWidget(makeSigns());
    rows->addWidget(answer_);
    rows->addStretch(1);

    layOverFoot(*this, body,
                new KeyHints({{QStringLiteral("0–9"), tr("score")},
                              {QStringLiteral("N"), tr("none of these")},
                              {tr("Enter"), tr("saves")}}));

    dressFields(this);
    connectParts();
    refreshAnswer();
    resize(scaled(kWidth), height());
    fitHeight(this);
    waking_->strip()->setFocus();
}

QWidget *MorningCheckDialog::makeHead()
{
    auto *head = new QWidget;
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(2));
    rows->addWidget(paragraph(request_.ranYesterday ? tr("How is the knee after yesterday’s run?")
                                                    : tr("How is the knee this morning?"),
                              TypeStep::Verdict));
    rows->addWidget(words(text::weekdayDayMonth(original_.date), TypeStep::Body, Tone::Secondary));
    const QString missing = waitsFor(request_.missing);
    if (!missing.isEmpty())
        rows->addWidget(paragraph(missing, TypeStep::Small, Tone::Secondary));
    return head;
}

QWidget *MorningCheckDialog::makeScores()
{
    waking_ = new PainQuestion(PainMoment::NextMorning, tr("On waking"),
                               tr("the first steps of the day"), tr("Pain on waking"));
    walking_ = new PainStrip(tr("Pain when walking"), PainStrip::Size::Compact);
    stairs_ = new PainStrip(tr("Pain on stairs"), PainStrip::Size::Compact);
    brisk_ = new SegmentBar(tr("A brisk walk of 30 minutes"));
    brisk_->add(tr("Not tried"));
    brisk_->add(tr("Painful"));
    brisk_->add(tr("Fine"));

    auto *scores = new QWidget;
    auto *rows = new QVBoxLayout(scores);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(12));
    rows->addWidget(waking_);
    rows->addSpacing(scaled(4));
    for (auto &[name, strip] :
         {std::pair{tr("Walking"), walking_}, std::pair{tr("Stairs"), stairs_}}) {
        auto *row = new FormRow(name, strip);
        row->stretchField();
        rows->addWidget(row);
    }
    rows->addWidget(new FormRow(tr("30 min brisk walk"), brisk_, tr("in the last 3 days")));
    load_ = new TickBox(tr("A day on my feet yesterday (standing, stairs, carrying)"));
    rows->addWidget(load_);
    return scores;
}

QWidget *MorningCheckDialog::makeSigns()
{
    news_ = new SegmentBar(tr("Anything new?"));
    news_->add(tr("&None of these"));
    news_->add(tr("S&omething…"));
    newsReason_ = new FieldReason;
    signs_ = new SignList(SignList::None::Elsewhere);

    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(10));
    auto *line = new QHBoxLayout;
    line->addWidget(words(tr("Anything new?"), TypeStep::Heading), 1);
    line->addWidget(news_);
    rows->addLayout(line);
    // "None of these" denies all twelve signs, so all twelve stand here.
    auto *all = paragraph(
        tr("A knee that is clearly swollen, hot to the touch, locks, gives way or looks deformed; "
           "pain at night, at rest, on pressing the bone or on hopping; unable to take four steps; "
           "a fall or blow; fever; a swollen calf; short of breath at rest"),
        TypeStep::Small, Tone::Secondary);
    all->setMinimumHeight(1); // its height goes by the width there is, not by that of a guess
    rows->addWidget(all);
    rows->addWidget(newsReason_);
    rows->addWidget(signs_);
    return part;
}

void MorningCheckDialog::load(const CheckEntry &kept)
{
    waking_->setPain(kept.painMorning);
    walking_->setPain(kept.painWalking);
    stairs_->setPain(kept.painStairs);
    if (kept.briskWalk30Ok)
        brisk_->choose(*kept.briskWalk30Ok ? Fine : Painful);
    load_->setChecked(kept.dailyLoad);
    news_->choose(kept.signs.empty() ? None : Something);
    if (!kept.signs.empty())
        signs_->answer(kept.signs);
}

void MorningCheckDialog::connectParts()
{
    foldSigns();
    connect(waking_->strip(), &PainStrip::painChanged, this, &MorningCheckDialog::refreshAnswer);
    connect(walking_, &PainStrip::painChanged, this, &MorningCheckDialog::refreshAnswer);
    connect(stairs_, &PainStrip::painChanged, this, &MorningCheckDialog::refreshAnswer);
    connect(waking_->strip(), &PainStrip::typed, this,
            [this] { walking_->setFocus(Qt::TabFocusReason); });
    connect(walking_, &PainStrip::typed, this, [this] { stairs_->setFocus(Qt::TabFocusReason); });
    connect(brisk_, &SegmentBar::changed, this, &MorningCheckDialog::refreshAnswer);
    connect(load_, &QCheckBox::toggled, this, &MorningCheckDialog::refreshAnswer);
    connect(signs_, &SignList::changed, this, &MorningCheckDialog::refreshAnswer);
    connect(news_, &SegmentBar::changed, this, [this] {
        foldSigns();
        refreshAnswer();
        fitHeight(this);
    });
}

void MorningCheckDialog::foldSigns()
{
    newsReason_->clear();
    signs_->setVisible(news_->chosen() == Something);
}

bool MorningCheckDialog::anyScore() const
{
    return waking_->pain() || walking_->pain() || stairs_->pain();
}

bool MorningCheckDialog::signsAnswered() const
{
    return news_->chosen() == None || (news_->chosen() == Something && !signs_->signs().empty());
}

CheckEntry MorningCheckDialog::draft() const
{
    CheckEntry check = original_;
    check.painMorning = waking_->pain();
    check.painWalking = walking_->pain();
    check.painStairs = stairs_->pain();
    const auto brisk = brisk_->chosen();
    check.briskWalk30Ok = brisk == Fine      ? std::optional(true)
                          : brisk == Painful ? std::optional(false)
                                             : std::nullopt;
    check.dailyLoad = load_->isChecked();
    check.signs = news_->chosen() == Something ? signs_->signs() : Signs{};
    return check;
}

void MorningCheckDialog::refreshAnswer()
{
    if (!request_.answer)
        return;
    const bool ready = anyScore() && signsAnswered();
    if (ready)
        answer_->setAnswer(request_.answer(draft()));
    else
        answer_->setPrompt(tr("A score and a word on what is new, and the plan answers here."));
}

void MorningCheckDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        return news_->choose(None);
    QDialog::keyPressEvent(event);
}

void MorningCheckDialog::accept()
{
    if (!anyScore()) {
        waking_->ask(tr("One score is needed: how it was on waking. 0 is none."));
        return fitHeight(this);
    }
    if (!signsAnswered()) {
        newsReason_->refuse(news_,
                            news_->chosen() == Something
                                ? tr("Tick what is new, or choose “None of these”.")
                                : tr("One more answer: is any of this new? N is none of these."));
        return fitHeight(this);
    }
    entry_ = draft();
    QDialog::accept();
}

void MorningCheckDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight(this);
}

} // namespace restride
