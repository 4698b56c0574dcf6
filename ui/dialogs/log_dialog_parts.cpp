// SPDX-License-Identifier: GPL-3.0-or-later
// What the log asks: its head, the questions of a run, and those of a session left out.
#include "ui/dialogs/log_dialog.h"

#include "ui/dialogs/chip_row.h"
#include "ui/dialogs/flow_layout.h"
#include "ui/dialogs/pain_question.h"
#include "ui/dialogs/run_extras.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/dialogs/words.h"
#include "ui/text/text.h"
#include "ui/views/hairline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace restride {
namespace {

/// Next morning, shown but not asked: it has not come yet.
QWidget *makeMorningLine()
{
    auto *frame = new QFrame;
    setLook(frame, "card");
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(scaled(14), scaled(11), scaled(14), scaled(11));
    line->setSpacing(scaled(8));
    line->addWidget(new PainShape(PainMoment::NextMorning));
    line->addWidget(strongWords(LogDialog::tr("Next morning")));
    line->addWidget(
        paragraph(
            LogDialog::tr("Tomorrow at start, one question: how is the knee, and the stairs?"),
            TypeStep::Body, Tone::Secondary),
        1);
    return frame;
}

} // namespace

QWidget *LogDialog::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    auto *names = new QVBoxLayout;
    names->setSpacing(scaled(2));
    const auto &planned = request_.planned;
    names->addWidget(paragraph(planned ? text::title(planned->workout) : tr("A run or a walk"),
                               TypeStep::Verdict));
    QString when = text::weekdayDayMonth(original_.date);
    if (planned && planned->workout.rung)
        when = tr("%1, rung %2").arg(when, text::rung(*planned->workout.rung));
    names->addWidget(paragraph(when, TypeStep::Body, Tone::Secondary));
    if (planned)
        names->addWidget(
            paragraph(text::subtitle(planned->workout), TypeStep::Body, Tone::Secondary));
    line->addLayout(names, 1);

    modes_ = new SegmentBar(tr("What was done"));
    if (planned) {
        modes_->add(tr("As &planned"), QStringLiteral("check"));
        modes_->add(tr("&Different…"));
        if (!changes_)
            modes_->add(tr("&Not done"));
        const bool same = original_.walk == planned->workout.walk() &&
                          original_.jog == planned->workout.jog() &&
                          original_.date == planned->date;
        modes_->choose(same ? 0 : 1);
    }
    modes_->setVisible(planned.has_value());
    line->addWidget(modes_, 0, Qt::AlignTop);
    return head;
}

/// The other runs of the day, and the way to one more.
QWidget *LogDialog::makeRunsOfDay()
{
    const QStringList &names = request_.runs.names;
    const int count = static_cast<int>(names.size());
    auto *part = new QWidget;
    auto *line = new FlowLayout(scaled(8), scaled(8), part);
    if (count > 1) {
        auto *others = new QComboBox;
        others->setAccessibleName(tr("Runs of this day"));
        for (int i = 0; i < count; ++i)
            others->addItem(tr("Run %1 of %2: %3", "which, how many, what was run")
                                .arg(i + 1)
                                .arg(count)
                                .arg(names.at(i)));
        others->setCurrentIndex(request_.runs.shown);
        connect(others, &QComboBox::activated, this, [this, others](int run) {
            if (run != request_.runs.shown)
                goOnTo(run);
            others->setCurrentIndex(request_.runs.shown); // the runner stays where it was refused
        });
        line->addWidget(others);
    }
    auto *another = new QPushButton(count > 1 ? tr("Log another &run") : tr("Log a second &run"));
    another->setAutoDefault(false); // Enter saves
    setLook(another, "secondary");
    connect(another, &QPushButton::clicked, this, [this, count] { goOnTo(count); });
    line->addWidget(another);
    part->setVisible(count > 0);
    return part;
}

QWidget *LogDialog::makeRunPart()
{
    during_ = new PainQuestion(PainMoment::During, tr("During"), tr("the worst of it"),
                               tr("Pain during the run"));
    after_ = new PainQuestion(PainMoment::After, tr("Within the hour after"), {},
                              tr("Pain within the hour after"));
    morning_ = new PainQuestion(PainMoment::NextMorning, tr("Next morning"), tr("on waking"),
                                tr("Pain on the next morning"));
    morningLine_ = makeMorningLine();
    extras_ = new RunExtras;

    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(18));
    rows->addWidget(during_);
    rows->addWidget(after_);
    rows->addWidget(morning_);
    rows->addWidget(morningLine_);
    rows->addWidget(new Hairline);
    rows->addWidget(extras_);
    return part;
}

QWidget *LogDialog::makeSkipPart()
{
    reasons_ = new ChipRow(tr("Why not"), ChipRow::Choice::AtMostOne);
    for (const QString &reason :
         {tr("No time"), tr("The knee"), tr("Ill"), tr("Tired"), tr("Weather"), tr("Travel")})
        reasons_->add(reason);
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(10));
    rows->addWidget(paragraph(
        tr("Nothing is owed: the session waits for its next day, and nothing is caught up.")));
    rows->addWidget(words(tr("Why, only if you like"), TypeStep::Small, Tone::Secondary));
    rows->addWidget(reasons_);
    return part;
}

} // namespace restride
