// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cross_dialog.h"

#include "ui/dialogs/answer_line.h"
#include "ui/dialogs/chip_row.h"
#include "ui/dialogs/date_field.h"
#include "ui/dialogs/dialog_foot.h"
#include "ui/dialogs/field_style.h"
#include "ui/dialogs/fields.h"
#include "ui/dialogs/form_row.h"
#include "ui/dialogs/key_hints.h"
#include "ui/dialogs/page_scroll.h"
#include "ui/dialogs/pain_question.h"
#include "ui/dialogs/run_details.h"
#include "ui/dialogs/words.h"
#include "ui/document/document.h"
#include "ui/text/doubts.h"
#include "ui/text/text.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {

namespace {

constexpr int kWidth = 648;
constexpr int kMargin = 28;

/// As the first word of a line: names of sports are written for the middle of a sentence.
QString capitalised(const QString &name)
{
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

CrossDialog::CrossDialog(LogRequest request, QWidget *parent)
    : QDialog(parent), request_(std::move(request))
{
    original_.id = Document::newEntryId();
    original_.date = request_.date;
    original_.duration = minutes(30);
    build(false);
}

CrossDialog::CrossDialog(LogRequest request, const CrossEntry &logged, QWidget *parent)
    : QDialog(parent), request_(std::move(request)), original_(logged)
{
    build(true);
    sports_->choose(static_cast<int>(std::ranges::find(order_, logged.sport) - order_.begin()));
}

void CrossDialog::build(bool changes)
{
    setWindowTitle(changes ? tr("Change cross-training") : tr("Log cross-training"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    sports_ = new ChipRow(tr("Sport"), ChipRow::Choice::AtMostOne);
    addSports();
    sportReason_ = new FieldReason;
    minutes_ = new MinutesBox(tr("Minutes"));
    minutesRow_ = new FormRow(tr("&How long"), minutes_);
    date_ = new DateField(tr("Day"));
    dateRow_ = new FormRow(tr("Da&y"), date_);
    during_ = new PainQuestion(PainMoment::During, tr("During"), tr("the worst of it"),
                               tr("Pain during the training"));
    morning_ = new PainQuestion(PainMoment::NextMorning, tr("Next morning"), tr("on waking"),
                                tr("Pain on the next morning"));
    note_ = new QPlainTextEdit;
    note_->setAccessibleName(tr("Note"));
    note_->setPlaceholderText(tr("A note, only if you like"));
    note_->setAccessibleDescription(note_->placeholderText());
    note_->setTabChangesFocus(true);
    note_->setFixedHeight(scaled(62));
    answer_ = new AnswerLine(Kind::Cross);
    answer_->setVisible(static_cast<bool>(request_.answer));

    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(kMargin), scaled(22), scaled(kMargin), 0);
    rows->setSpacing(scaled(14));
    rows->addWidget(paragraph(tr("Cross-training"), TypeStep::Verdict));
    rows->addWidget(sports_);
    rows->addWidget(sportReason_);
    rows->addWidget(minutesRow_);
    rows->addWidget(dateRow_);
    rows->addWidget(during_);
    rows->addWidget(morning_);
    rows->addWidget(note_);
    rows->addWidget(answer_);
    rows->addStretch(1);

    layOverFoot(*this, body,
                new KeyHints({{QStringLiteral("0–9"), tr("score")},
                              {QStringLiteral("X"), tr("ten")},
                              {tr("Enter"), tr("saves")}}));

    load();
    dressFields(this);
    connectParts();
    resize(scaled(kWidth), height());
    followDay();
}

void CrossDialog::addSports()
{
    const Flags<Sport> suits = request_.planned ? request_.planned->cross : Flags<Sport>{};
    suits.forEach([this](Sport sport) { order_.push_back(sport); });
    for (int i = 0; i < static_cast<int>(Sport::kCount); ++i)
        if (!suits.contains(static_cast<Sport>(i)))
            order_.push_back(static_cast<Sport>(i));
    for (const Sport sport : order_)
        sports_->add(capitalised(text::sportName(sport)));
}

void CrossDialog::load()
{
    minutes_->setTime(original_.duration);
    date_->setDay(original_.date);
    during_->setPain(original_.painDuring);
    morning_->setPain(original_.painNextMorning);
    note_->setPlainText(QString::fromStdString(original_.note));
    shownNote_ = note_->toPlainText();
    doubts_.leave(questions());
}

std::vector<RowQuestion> CrossDialog::questions() const
{
    return {{minutesRow_, minutes_, text::doubtOfTime(draft().duration)}};
}

void CrossDialog::connectParts()
{
    connect(sports_, &ChipRow::changed, this, &CrossDialog::refreshAnswer);
    connect(minutes_, &MinutesBox::valueChanged, this, [this] {
        minutesRow_->clear();
        refreshAnswer();
    });
    connect(date_, &DateField::dayChanged, this, &CrossDialog::followDay);
    for (const PainQuestion *question : {during_, morning_})
        connect(question->strip(), &PainStrip::painChanged, this, &CrossDialog::refreshAnswer);
    connect(during_->strip(), &PainStrip::typed, this, [this] {
        if (!morning_->isHidden())
            morning_->strip()->setFocus(Qt::TabFocusReason);
    });
}

void CrossDialog::followDay()
{
    minutesRow_->clear(); // another day may have room for them
    morning_->setVisible(draft().date < request_.today);
    fitHeight(this);
    refreshAnswer();
}

CrossEntry CrossDialog::draft() const
{
    CrossEntry cross = original_;
    if (const auto sport = sports_->chosen())
        cross.sport = order_[static_cast<std::size_t>(*sport)];
    cross.duration = minutes_->time().value_or(Seconds{});
    cross.date = date_->day().value_or(request_.date);
    cross.painDuring = during_->pain();
    if (cross.date < request_.today)
        cross.painNextMorning = morning_->pain();
    // A note that nobody edited stays to the letter: the field shows some signs as others.
    if (note_->toPlainText() != shownNote_)
        cross.note = note_->toPlainText().toStdString();
    return cross;
}

void CrossDialog::refreshAnswer()
{
    if (!request_.answer)
        return;
    const bool ready = sports_->chosen() && during_->pain();
    if (ready)
        answer_->setAnswer(request_.answer(draft()));
    else
        answer_->setPrompt(tr("A sport and a score, and the plan answers here."));
}

bool CrossDialog::check()
{
    sportReason_->clear();
    dateRow_->clear();
    const QString refusal = refusalOfPastDay(draft().date, request_.today);
    if (!sports_->chosen()) {
        sportReason_->refuse(sports_->chip(0), tr("Which one was it?"));
        return false;
    }
    if (minutes_->value() <= 0) {
        minutesRow_->refuse(tr("How long was it? A minute at least."));
        return false;
    }
    const QString tooMuch = text::refusalOfTime(draft().duration, request_.loggedOn(draft().date));
    if (!tooMuch.isEmpty()) {
        minutesRow_->refuse(tooMuch);
        return false;
    }
    if (!refusal.isEmpty()) {
        dateRow_->refuse(refusal);
        return false;
    }
    if (!during_->pain()) {
        during_->ask(tr("One thing is needed: the worst of it. 0 is none."));
        return false;
    }
    return doubts_.answered(questions());
}

void CrossDialog::accept()
{
    if (!fieldsUnderstood(*this) || !check())
        return fitHeight(this);
    entry_ = draft();
    QDialog::accept();
}

void CrossDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight(this);
}

} // namespace restride
