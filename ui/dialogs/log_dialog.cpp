// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/log_dialog.h"

#include "ui/dialogs/answer_line.h"
#include "ui/dialogs/chip_row.h"
#include "ui/dialogs/dialog_foot.h"
#include "ui/dialogs/field_style.h"
#include "ui/dialogs/key_hints.h"
#include "ui/dialogs/page_scroll.h"
#include "ui/dialogs/pain_question.h"
#include "ui/dialogs/run_details.h"
#include "ui/dialogs/run_extras.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/dialogs/typed_field.h"
#include "ui/document/document.h"
#include "ui/text/doubts.h"
#include "ui/theme/theme.h"
#include "ui/views/hairline.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int kWidth = 656;
constexpr int kMargin = 28;

bool holdsSession(const Day &day)
{
    return day.workout.kind == Kind::Walk || isRunning(day.workout.kind);
}

} // namespace

LogDialog::LogDialog(LogRequest request, QWidget *parent)
    : QDialog(parent), request_(std::move(request))
{
    original_.id = Document::newEntryId();
    original_.date = request_.date;
    if (request_.planned && !holdsSession(*request_.planned))
        request_.planned.reset();
    if (request_.planned) {
        original_.walk = request_.planned->workout.walk();
        original_.jog = request_.planned->workout.jog();
    }
    build();
}

LogDialog::LogDialog(LogRequest request, const RunEntry &logged, QWidget *parent)
    : QDialog(parent), request_(std::move(request)), original_(logged), changes_(true)
{
    if (request_.planned && !holdsSession(*request_.planned))
        request_.planned.reset();
    build();
}

void LogDialog::build()
{
    setWindowTitle(changes_ ? tr("Change a run") : tr("Log a run"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    details_ = new RunDetails;
    runPart_ = makeRunPart();
    skipPart_ = makeSkipPart();
    answer_ = new AnswerLine(Kind::WalkJog);
    answer_->setVisible(static_cast<bool>(request_.answer));

    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(kMargin), scaled(22), scaled(kMargin), 0);
    rows->setSpacing(scaled(18));
    rows->addWidget(makeHead());
    rows->addWidget(makeRunsOfDay());
    rows->addWidget(details_);
    rows->addWidget(runPart_);
    rows->addWidget(skipPart_);
    rows->addWidget(answer_);
    rows->addStretch(1);

    layOverFoot(*this, body,
                new KeyHints({{QStringLiteral("0–9"), tr("score")},
                              {QStringLiteral("X"), tr("ten")},
                              {tr("Tab"), tr("next")},
                              {tr("Enter"), tr("saves")}}));

    details_->load(original_);
    extras_->load(original_);
    during_->setPain(original_.painDuring);
    after_->setPain(original_.painAfter);
    morning_->setPain(original_.painNextMorning);
    dressFields(this);
    connectParts();
    followMode();
    resize(scaled(kWidth), height());
    fitHeight(this);
    if (request_.planned || changes_)
        during_->strip()->setFocus();
    else
        details_->setFocus();
}

void LogDialog::connectParts()
{
    connect(modes_, &SegmentBar::changed, this, &LogDialog::followMode);
    connect(details_, &RunDetails::changed, this, &LogDialog::followDay);
    connect(extras_, &RunExtras::changed, this, &LogDialog::refreshAnswer);
    connect(extras_, &RunExtras::resized, this, [this] { fitHeight(this); });
    connect(reasons_, &ChipRow::changed, this, &LogDialog::refreshAnswer);
    for (const PainQuestion *question : {during_, after_, morning_})
        connect(question->strip(), &PainStrip::painChanged, this, &LogDialog::refreshAnswer);
    connect(during_->strip(), &PainStrip::typed, this,
            [this] { after_->strip()->setFocus(Qt::TabFocusReason); });
    connect(after_->strip(), &PainStrip::typed, this, [this] {
        if (!morning_->isHidden())
            morning_->strip()->setFocus(Qt::TabFocusReason);
    });
}

LogDialog::Mode LogDialog::mode() const
{
    if (!request_.planned)
        return Mode::Different;
    return static_cast<Mode>(modes_->chosen().value_or(0));
}

Date LogDialog::day() const
{
    return mode() == Mode::Different ? details_->day() : original_.date;
}

void LogDialog::followMode()
{
    details_->setVisible(mode() == Mode::Different);
    runPart_->setVisible(mode() != Mode::NotDone);
    skipPart_->setVisible(mode() == Mode::NotDone);
    followDay();
}

void LogDialog::followDay()
{
    // The morning after is asked for once it has come.
    const bool morningHasCome = day() < request_.today;
    const bool asked = !morning_->isHidden();
    morning_->setVisible(morningHasCome);
    morningLine_->setVisible(!morningHasCome);
    if (isVisible() || asked != morningHasCome)
        fitHeight(this);
    refreshAnswer();
}

void LogDialog::refreshAnswer()
{
    if (!request_.answer)
        return;
    const bool silent = mode() != Mode::NotDone && !during_->pain();
    if (silent)
        answer_->setPrompt(tr("Say how it was during the run, and the plan answers here."));
    else
        answer_->setAnswer(request_.answer(draft()));
}

RunEntry LogDialog::runDraft() const
{
    RunEntry run = original_;
    if (mode() == Mode::Different) {
        details_->store(run);
    } else {
        run.walk = request_.planned->workout.walk();
        run.jog = request_.planned->workout.jog();
    }
    run.painDuring = during_->pain();
    run.painAfter = after_->pain();
    if (run.date < request_.today)
        run.painNextMorning = morning_->pain();
    extras_->store(run);
    return run;
}

SkipEntry LogDialog::skipDraft() const
{
    SkipEntry skip;
    skip.id = original_.id;
    skip.date = original_.date;
    if (const auto reason = reasons_->chosen())
        skip.reason = reasons_->chip(*reason)->text().toStdString();
    return skip;
}

Entry LogDialog::draft() const
{
    return mode() == Mode::NotDone ? Entry(skipDraft()) : Entry(runDraft());
}

/// What was changed here is kept first; where nothing was, nothing is asked for either.
void LogDialog::goOnTo(int run)
{
    next_ = run;
    if (draft() == Entry(original_))
        return reject();
    accept();
    if (!entry_)
        next_.reset();
}

void LogDialog::accept()
{
    if (!fieldsUnderstood(*this))
        return fitHeight(this);
    const RunEntry run = runDraft();
    if (mode() == Mode::AsPlanned &&
        !text::refusalOfTime(run.walk + run.jog, request_.loggedOn(run.date)).isEmpty())
        modes_->choose(static_cast<int>(Mode::Different)); // where its time can be changed
    if (mode() == Mode::Different &&
        !details_->check(request_.today, request_.loggedOn(details_->day())))
        return fitHeight(this);
    if (mode() != Mode::NotDone && !during_->pain()) {
        during_->ask(tr("One thing is needed: the worst of it during the run. 0 is none."));
        return fitHeight(this);
    }
    entry_ = draft();
    QDialog::accept();
}

void LogDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight(this);
}

} // namespace restride
