// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/today_card.h"

#include "ui/dialogs/flow_layout.h"
#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/entry_answer.h"
#include "ui/views/hairline.h"
#include "ui/views/interval_strip.h"
#include "ui/views/text_label.h"
#include "ui/views/today_words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {
namespace {

bool isSession(Kind kind)
{
    return kind != Kind::Rest && kind != Kind::Cross;
}

bool isLogged(const Day &day)
{
    return day.why.rule == Rule::RespondDone;
}

} // namespace

TodayCard::TodayCard(QWidget *parent)
    : QFrame(parent), corner_(new TextLabel(TypeStep::Small, Tone::Secondary)),
      title_(new TextLabel(TypeStep::Title)),
      subtitle_(new TextLabel(TypeStep::Heading, Tone::Secondary)), strip_(new IntervalStrip),
      stripEnd_(new TextLabel(TypeStep::Caption, Tone::Secondary)),
      stripStart_(new TextLabel(TypeStep::Caption, Tone::Secondary)),
      amount_(new TextLabel(TypeStep::Body)),
      because_(new TextLabel(TypeStep::Small, Tone::Secondary)),
      strength_(new TextLabel(TypeStep::Small, Tone::Secondary)),
      fitness_(new TextLabel(TypeStep::Small, Tone::Secondary)), rule_(new Hairline),
      next_(new TextLabel(TypeStep::Small, Tone::Secondary))
{
    setLook(this, "card");
    setAccessibleName(tr("Today"));
    speakAs(this, QAccessible::Grouping);
    auto *head = new QHBoxLayout;
    auto *today = new TextLabel(TypeStep::Small);
    today->setText(tr("Today"));
    today->setStrong();
    today->setSingleLine();
    corner_->setSingleLine();
    head->addWidget(today);
    head->addStretch();
    head->addWidget(corner_);
    subtitle_->setWeight(QFont::Normal);
    amount_->setWeight(QFont::Medium);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(16));
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(scaled(6));
    column->addWidget(title_);
    column->addWidget(subtitle_);
    stripBox_ = makeStrip();
    column->addWidget(stripBox_);
    column->addWidget(amount_);
    column->addSpacing(scaled(2));
    column->addWidget(because_);
    column->addWidget(strength_);
    column->addWidget(fitness_);
    column->addSpacing(scaled(8));
    column->addWidget(rule_);
    column->addSpacing(scaled(6));
    column->addWidget(next_);
    question_ = makeQuestion();
    column->addWidget(question_);
    buttons_ = makeButtons();
    column->addWidget(buttons_);
    strength_->setContentsMargins(0, scaled(4), 0, 0);
    fitness_->setContentsMargins(0, scaled(6), 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

QWidget *TodayCard::makeStrip()
{
    auto *box = new QWidget;
    auto *start = new TextLabel(TypeStep::Caption, Tone::Secondary);
    start->setText(QStringLiteral("0"));
    for (TextLabel *label : {start, stripStart_, stripEnd_})
        label->setSingleLine();
    auto *legend = new QHBoxLayout;
    legend->addWidget(start);
    legend->addStretch();
    legend->addWidget(stripStart_);
    legend->addStretch();
    legend->addWidget(stripEnd_);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, scaled(12), 0, scaled(8));
    column->setSpacing(scaled(2));
    column->addWidget(strip_);
    column->addLayout(legend);
    return box;
}

QWidget *TodayCard::makeQuestion()
{
    auto *box = new QWidget;
    auto *asked = new TextLabel(TypeStep::Body);
    asked->setText(tr("How is the knee after yesterday's run?"));
    asked->setWeight(QFont::Medium);
    auto *quiet = new QPushButton(tr("&No pain, stairs fine"));
    quiet->setAccessibleDescription(
        tr("Keeps the morning as one without pain on waking, in walking and on the stairs."));
    auto *more = new QPushButton(tr("Say &how…"));
    more->setAccessibleDescription(tr("Opens the morning check."));
    for (QPushButton *button : {quiet, more}) {
        setLook(button, "secondary");
        QString name = button->text();
        button->setAccessibleName(name.remove(QLatin1Char('&')));
    }
    connect(quiet, &QPushButton::clicked, this, &TodayCard::quietMorningReported);
    connect(more, &QPushButton::clicked, this, &TodayCard::morningCheckRequested);
    auto *answers = new QWidget;
    auto *row = new FlowLayout(scaled(8), scaled(8), answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(quiet);
    row->addWidget(more);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, scaled(12), 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(asked);
    column->addWidget(answers);
    return box;
}

QWidget *TodayCard::makeButtons()
{
    auto *box = new QWidget;
    log_ = new QPushButton(themedIcon(QStringLiteral("log"), QPalette::HighlightedText),
                           tr("Log this run"));
    skip_ = new QPushButton(tr("Skip…"));
    morning_ = new QPushButton(themedIcon(QStringLiteral("morning")), tr("Morning check"));
    setLook(log_, "primary");
    setLook(skip_, "secondary");
    setLook(morning_, "secondary");
    for (QPushButton *button : {log_, skip_, morning_}) {
        button->setAccessibleName(button->text());
        button->setIconSize(buttonIconSize());
    }
    connect(log_, &QPushButton::clicked, this, &TodayCard::logRequested);
    connect(skip_, &QPushButton::clicked, this, &TodayCard::skipRequested);
    connect(morning_, &QPushButton::clicked, this, &TodayCard::morningCheckRequested);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(log_, 1);
    row->addWidget(skip_);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, scaled(12), 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(morning_);
    column->addLayout(row);
    return box;
}

void TodayCard::showToday(const CalendarSource &source)
{
    const Plan &plan = *source.plan;
    static const Day kNothing{};
    const Day &today = plan.days.empty() ? kNothing : plan.days.front();
    showWords(source, today);
    showNext(plan);
    showButtons(plan, today, morningIsUnasked(*source.journal, plan.today));
}

void TodayCard::showWords(const CalendarSource &source, const Day &today)
{
    const Plan &plan = *source.plan;
    const bool rest = today.workout.kind == Kind::Rest;
    const bool done = isLogged(today);
    corner_->setText(cornerWords(source, today));
    title_->setText(done ? tr("Done for today") : text::title(today.workout));
    subtitle_->setText(rest || done ? QString() : text::subtitle(today.workout));
    subtitle_->setVisible(!subtitle_->text().isEmpty());

    strip_->showWorkout(today.workout);
    const Seconds time = today.workout.walk() + today.workout.jog();
    const bool walkFirst = today.workout.walk().count() > 0 && today.workout.jog().count() > 0;
    stripStart_->setText(walkFirst ? tr("starts with the walk") : QString());
    stripEnd_->setText(text::minutes(time));
    stripBox_->setVisible(time.count() > 0 && !done);
    amount_->setText(done ? QString() : amountWords(today));
    amount_->setVisible(!amount_->text().isEmpty());

    const bool between = today.why.rule == Rule::LadderRest && !today.why.figures.date;
    const bool kind =
        rest && (plan.answer == Answer::Refer || between || today.why.rule == Rule::FlareRest);
    because_->setText(kind ? restWords(plan) : text::because(today.why));
    strength_->setText(plan.answer == Answer::Refer ? QString() : strengthWords(today));
    strength_->setVisible(!strength_->text().isEmpty());
    fitness_->setText(rest || today.workout.kind == Kind::Cross ? fitnessWords(plan) : QString());
    fitness_->setVisible(!fitness_->text().isEmpty());
    setAccessibleDescription(
        QStringList{title_->text(), subtitle_->text(), amount_->text(), because_->text()}.join(
            QLatin1Char(' ')));
}

void TodayCard::showNext(const Plan &plan)
{
    const bool now = !plan.days.empty() && isSession(plan.days.front().workout.kind) &&
                     !isLogged(plan.days.front());
    const auto next = std::ranges::find_if(plan.days, [&](const Day &day) {
        return day.date > plan.today && isSession(day.workout.kind);
    });
    QString words;
    if (!now && next != plan.days.end() && plan.answer == Answer::Plan) {
        const QString name = text::title(next->workout);
        const QString when = whenSeenFrom(next->date, plan.today);
        words = next->why.rule == Rule::GateTest ? tr("Next test: %1 %2.").arg(name, when)
                                                 : tr("Next: %1 %2.").arg(name, when);
    }
    next_->setText(words);
    next_->setVisible(!words.isEmpty());
    rule_->setVisible(!words.isEmpty());
}

void TodayCard::showButtons(const Plan &plan, const Day &today, bool morningAsked)
{
    const bool session = isSession(today.workout.kind) && !isLogged(today);
    const bool running = isRunning(today.workout.kind);
    log_->setText(running ? tr("Log this run") : tr("Log this walk"));
    log_->setAccessibleName(log_->text());
    log_->setVisible(session);
    skip_->setVisible(session);
    question_->setVisible(morningAsked && plan.answer != Answer::Refer);
    morning_->setVisible(plan.answer == Answer::Refer);
    buttons_->setVisible(!log_->isHidden() || !morning_->isHidden());
}

QString TodayCard::title() const
{
    return title_->text();
}

} // namespace restride
