// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"

#include "ui/dialogs/chip_row.h"
#include "ui/dialogs/dialog_foot.h"
#include "ui/dialogs/field_style.h"
#include "ui/dialogs/form_row.h"
#include "ui/dialogs/page_scroll.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/dialogs/tick_box.h"
#include "ui/dialogs/weekday_fields.h"
#include "ui/dialogs/words.h"
#include "ui/views/hairline.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace restride {
namespace {

constexpr int kWidth = 640;
constexpr int kMargin = 28;
constexpr int kField = 176;

SegmentBar *segments(const QString &name, const QStringList &choices)
{
    auto *bar = new SegmentBar(name);
    for (const QString &choice : choices)
        bar->add(choice);
    return bar;
}

/// A part of the page: its heading, and the rows that are added to the layout.
QVBoxLayout *part(QWidget &owner, const QString &heading)
{
    auto *rows = new QVBoxLayout(&owner);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(4));
    rows->addWidget(words(heading, TypeStep::Heading));
    rows->addSpacing(scaled(4));
    return rows;
}

/// A line of help under the field it belongs to, in the fields' column. The field speaks it, too.
void addHelp(QVBoxLayout &rows, QWidget &field, const QString &help)
{
    field.setAccessibleDescription(help);
    auto *line = new QHBoxLayout;
    line->addSpacing(scaled(128));
    line->addWidget(paragraph(help, TypeStep::Small, Tone::Tertiary));
    rows.addLayout(line);
    rows.addSpacing(scaled(8));
}

FormRow *addField(QVBoxLayout &rows, const QString &label, QWidget *field, const QString &help)
{
    auto *row = new FormRow(label, field);
    rows.addWidget(row);
    addHelp(rows, *field, help);
    return row;
}

void addTick(QVBoxLayout &rows, QCheckBox *box, const QString &help)
{
    auto *line = new QHBoxLayout;
    line->addSpacing(scaled(128));
    line->addWidget(box, 1);
    rows.addLayout(line);
    addHelp(rows, *box, help);
}

template <typename Choice> void put(SegmentBar &bar, Choice choice)
{
    bar.choose(static_cast<int>(choice));
}

template <typename Choice> Choice shown(const SegmentBar &bar, Choice otherwise)
{
    const auto chosen = bar.chosen();
    return chosen ? static_cast<Choice>(*chosen) : otherwise;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Settings &settings, const Profile &profile,
                                     QWidget *parent)
    : QDialog(parent), settings_(settings), profile_(profile),
      units_(segments(tr("Lengths in"), {tr("As the region"), tr("Kilometres"), tr("Miles")})),
      theme_(segments(tr("Colours"), {tr("As the system"), tr("Light"), tr("Dark")})),
      // Each language is called by its own name, so that whoever reads only that one finds it.
      language_(segments(tr("Language"), {tr("As the system"), QStringLiteral("English"),
                                          QStringLiteral("Deutsch")})),
      reminder_(new TickBox(tr("As&k on the desktop on the morning after a run"))),
      reminderAt_(new QTimeEdit),
      paper_(segments(tr("Paper"),
                      {tr("As the region"), QStringLiteral("A4"), QStringLiteral("Letter")})),
      strength_(new TickBox(tr("Small &figures of the strength exercises"))),
      notes_(new TickBox(tr("Lines for &notes"))), weekStarts_(new QComboBox),
      runDays_(weekdayChips(tr("Days on which a run may be put"))),
      caution_(segments(tr("How careful"), {tr("Standard"), tr("Cautious")}))
{
    reminderAt_->setAccessibleName(tr("Time of the morning question"));
    reminderAt_->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    weekStarts_->setAccessibleName(tr("First day of the week"));
    addWeekdays(*weekStarts_);
    for (QWidget *field :
         {static_cast<QWidget *>(reminderAt_), static_cast<QWidget *>(weekStarts_)})
        field->setFixedWidth(scaled(kField));
    build();
    load();
}

void PreferencesDialog::build()
{
    setWindowTitle(tr("Preferences"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(kMargin), scaled(22), scaled(kMargin), 0);
    rows->setSpacing(scaled(14));
    for (QWidget *one : {weekPart(), programPart(), reminderPart(), paperPart()}) {
        if (rows->count() > 0)
            rows->addWidget(new Hairline);
        rows->addWidget(one);
    }
    rows->addStretch(1);

    // Made in this order, because Tab goes in it.
    auto *page = new PageScroll(body, this);
    auto *foot = new DialogFoot(this, nullptr, tr("&OK"));
    foot->setContentsMargins(scaled(kMargin), scaled(20), scaled(kMargin), scaled(22));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(page, 1);
    whole->addWidget(foot);
    dressFields(this);
    resize(scaled(kWidth), height());
    fitHeight(this);
}

QWidget *PreferencesDialog::weekPart()
{
    auto *owner = new QWidget;
    QVBoxLayout &rows = *part(*owner, tr("This runner's week"));
    addField(rows, tr("&Week starts on"), weekStarts_,
             tr("For the calendar, the chart and the sheet; the plan counts its weeks so, too."));
    runDaysRow_ = addField(rows, tr("Days that suit"), runDays_,
                           tr("The plan takes only as many of them as it needs."));
    runDaysRow_->stretchField();
    addField(rows, tr("How careful"), caution_,
             tr("Cautious asks for three clean runs a rung, not two. All three are part of the "
                "journal: Undo takes them back."));
    return owner;
}

QWidget *PreferencesDialog::programPart()
{
    auto *owner = new QWidget;
    QVBoxLayout &rows = *part(*owner, tr("The program"));
    addField(rows, tr("Lengths in"), units_,
             tr("Only what is shown and typed; what is kept stays exact either way."));
    addField(rows, tr("Colours"), theme_, tr("Light or dark; a rest day is never red in either."));
    addField(rows, tr("Language"), language_, tr("Words, dates and figures, at once."));
    return owner;
}

QWidget *PreferencesDialog::reminderPart()
{
    auto *owner = new QWidget;
    QVBoxLayout &rows = *part(*owner, tr("The next morning"));
    addTick(rows, reminder_,
            tr("While Restride runs, and only where the morning was not told yet."));
    addField(rows, tr("&At"), reminderAt_, tr("After the first steps of the day, and the stairs."));
    connect(reminder_, &QCheckBox::toggled, reminderAt_, &QWidget::setEnabled);
    return owner;
}

QWidget *PreferencesDialog::paperPart()
{
    auto *owner = new QWidget;
    QVBoxLayout &rows = *part(*owner, tr("On paper"));
    addField(rows, tr("Paper"), paper_,
             tr("What the preview begins with; it can be changed there."));
    addTick(rows, strength_, tr("On the week for the fridge, beside the dose."));
    addTick(rows, notes_,
            tr("To write on by hand. The rules for stopping always stand on the page."));
    return owner;
}

void PreferencesDialog::load()
{
    put(*units_, settings_.units);
    put(*theme_, settings_.theme);
    put(*language_, settings_.language);
    put(*paper_, settings_.paper);
    reminder_->setChecked(settings_.reminder);
    reminderAt_->setEnabled(settings_.reminder);
    reminderAt_->setTime(settings_.reminderAt);
    strength_->setChecked(settings_.weekSheet.strength);
    notes_->setChecked(settings_.weekSheet.notes);
    weekStarts_->setCurrentIndex(indexOf(profile_.runner.weekStarts));
    chooseDays(*runDays_, profile_.runner.runDays);
    put(*caution_, profile_.runner.caution);
    connect(runDays_, &ChipRow::changed, this, [this] { runDaysRow_->clear(); });
}

bool PreferencesDialog::confirmDays()
{
    runDaysRow_->clear();
    const WeekdaySet days = chosenDays(*runDays_);
    const auto longRun = profile_.runner.longRunDay;
    if (days.empty()) {
        runDaysRow_->refuse(tr("A plan needs one day a week at least."));
        return false;
    }
    if (longRun && !days.contains(*longRun)) {
        runDaysRow_->refuse(tr("The long run is set on %1: leave that day in, or choose another "
                               "one under Plan > Race and runner.")
                                .arg(QLocale().standaloneDayName(indexOf(*longRun) + 1)));
        return false;
    }
    return true;
}

void PreferencesDialog::accept()
{
    if (!confirmDays())
        return fitHeight(this);
    settings_.units = shown(*units_, settings_.units);
    settings_.theme = shown(*theme_, settings_.theme);
    settings_.language = shown(*language_, settings_.language);
    settings_.paper = shown(*paper_, settings_.paper);
    settings_.reminder = reminder_->isChecked();
    settings_.reminderAt = reminderAt_->time();
    settings_.weekSheet = {strength_->isChecked(), notes_->isChecked()};
    profile_.runner.weekStarts = weekdayAt(weekStarts_->currentIndex());
    profile_.runner.runDays = chosenDays(*runDays_);
    profile_.runner.caution = shown(*caution_, profile_.runner.caution);
    QDialog::accept();
}

void PreferencesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight(this);
}

} // namespace restride
