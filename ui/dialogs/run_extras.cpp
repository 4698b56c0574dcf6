// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/run_extras.h"

#include "ui/dialogs/chip_row.h"
#include "ui/dialogs/page_scroll.h"
#include "ui/dialogs/words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <array>

namespace restride {

namespace {

constexpr int kNames = 74;

enum Different { Hills, Shoes, Faster, Painkiller, Brace, Tape, Note };

/// The chips of "How it went", in their order.
constexpr std::array kCourses{Course::None,   Course::WarmupGone, Course::WarmupStayed,
                              Course::Rising, Course::Late,       Course::Limp};

bool isFast(const std::optional<Effort> &effort)
{
    return effort == Effort::Hard || effort == Effort::Race;
}

void putMask(Masks &masks, Mask mask, bool on)
{
    if (on)
        masks.insert(mask);
    else
        masks.remove(mask);
}

} // namespace

RunExtras::RunExtras(QWidget *parent)
    : QWidget(parent), course_(new ChipRow(tr("How it went"), ChipRow::Choice::AtMostOne)),
      different_(new ChipRow(tr("What was different"), ChipRow::Choice::Any)), shoe_(new QLineEdit),
      note_(new QPlainTextEdit)
{
    addChips();
    addFields();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(8));
    grid->setVerticalSpacing(scaled(10));
    grid->setColumnMinimumWidth(0, scaled(kNames));
    grid->setColumnStretch(1, 1);
    const auto name = [](const QString &text) {
        TextLabel *label = words(text, TypeStep::Control, Tone::Secondary);
        label->setMinimumHeight(scaled(28));
        return label;
    };
    grid->addWidget(words(tr("Only if you like"), TypeStep::Small, Tone::Secondary), 0, 0, 1, 2);
    grid->addWidget(name(tr("How it went")), 1, 0, Qt::AlignTop);
    grid->addWidget(course_, 1, 1);
    grid->addWidget(name(tr("Different")), 2, 0, Qt::AlignTop);
    grid->addWidget(different_, 2, 1);
    grid->addWidget(shoe_, 3, 1);
    grid->addWidget(note_, 4, 1);
}

void RunExtras::addChips()
{
    course_->add(tr("Same throughout"));
    course_->add(tr("Warmed away"))->setToolTip(tr("Sore at first, and gone within ten minutes"));
    course_->add(tr("Stayed"))->setToolTip(tr("Sore in the warm-up, and it stayed"));
    course_->add(tr("Rose"))->setToolTip(tr("It grew while running"));
    course_->add(tr("Came late"))->setToolTip(tr("Quiet at first, sore towards the end"));
    course_->add(tr("Limp"))->setToolTip(tr("It changed the way you ran"));

    different_->add(tr("Hills"));
    different_->add(tr("Shoes"));
    different_->add(tr("Faster"));
    different_->add(tr("Painkiller"));
    different_->add(tr("Brace"));
    different_->add(tr("Tape"));
    different_->add(tr("Note…"));

    connect(course_, &ChipRow::changed, this, &RunExtras::changed);
    connect(different_, &ChipRow::changed, this, &RunExtras::changed);
}

void RunExtras::addFields()
{
    shoe_->setAccessibleName(tr("Shoes"));
    shoe_->setPlaceholderText(tr("Which shoes"));
    shoe_->setMaxLength(120);
    note_->setAccessibleName(tr("Note"));
    note_->setPlaceholderText(tr("A note in your own words"));
    note_->setAccessibleDescription(note_->placeholderText());
    note_->setTabChangesFocus(true);
    note_->setFixedHeight(scaled(62));
    const auto follow = [this](int index, QWidget *field) {
        field->hide();
        connect(different_->chip(index), &ChipButton::toggled, this, [this, field](bool on) {
            field->setVisible(on);
            emit resized();
            if (!on)
                return;
            field->setFocus(Qt::OtherFocusReason);
            bringIntoView(field);
        });
    };
    follow(Shoes, shoe_);
    follow(Note, note_);
    connect(shoe_, &QLineEdit::textChanged, this, &RunExtras::changed);
    connect(note_, &QPlainTextEdit::textChanged, this, &RunExtras::changed);
}

void RunExtras::load(const RunEntry &run)
{
    shoe_->setText(QString::fromStdString(run.shoe));
    note_->setPlainText(QString::fromStdString(run.note));
    shownShoe_ = shoe_->text();
    shownNote_ = note_->toPlainText();
    for (std::size_t i = 0; i < kCourses.size(); ++i)
        course_->setOn(static_cast<int>(i), run.course == kCourses[i]);
    different_->setOn(Hills, run.terrain == Ground::Hilly);
    different_->setOn(Shoes, !run.shoe.empty());
    different_->setOn(Faster, isFast(run.effort));
    different_->setOn(Painkiller, run.masked.contains(Mask::Painkiller));
    different_->setOn(Brace, run.masked.contains(Mask::Brace));
    different_->setOn(Tape, run.masked.contains(Mask::Tape));
    different_->setOn(Note, !run.note.empty());
}

void RunExtras::store(RunEntry &run) const
{
    const auto course = course_->chosen();
    run.course = course ? std::optional(kCourses[static_cast<std::size_t>(*course)]) : std::nullopt;
    if (different_->isOn(Hills) != (run.terrain == Ground::Hilly))
        run.terrain = different_->isOn(Hills) ? std::optional(Ground::Hilly) : std::nullopt;
    if (different_->isOn(Faster) != isFast(run.effort))
        run.effort = different_->isOn(Faster) ? std::optional(Effort::Hard) : std::nullopt;
    putMask(run.masked, Mask::Painkiller, different_->isOn(Painkiller));
    putMask(run.masked, Mask::Brace, different_->isOn(Brace));
    putMask(run.masked, Mask::Tape, different_->isOn(Tape));
    // What nobody edited stays to the letter: a field shows some signs as others.
    if (!different_->isOn(Shoes))
        run.shoe.clear();
    else if (shoe_->text() != shownShoe_)
        run.shoe = shoe_->text().trimmed().toStdString();
    if (!different_->isOn(Note))
        run.note.clear();
    else if (note_->toPlainText() != shownNote_)
        run.note = note_->toPlainText().toStdString();
}

} // namespace restride
