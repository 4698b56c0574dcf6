// SPDX-License-Identifier: GPL-3.0-or-later
// What the way to paper offers: papers, weeks, sizes, buttons.
#include "ui/views/paper_dialog.h"

#include "ui/dialogs/page_scroll.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/views/sheet_choice.h"
#include "ui/views/text_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {
namespace {

constexpr int kWeeksBack = 26;

TextLabel *makeHeading(const QString &words, QWidget *buddy)
{
    auto *label = new TextLabel(TypeStep::Small, Tone::Secondary);
    label->setText(words);
    label->setStrong();
    label->setBuddy(buddy);
    return label;
}

} // namespace

QWidget *PaperDialog::makeChoices()
{
    fillWeeks();
    weeks_->setAccessibleName(tr("Which week"));
    sizes_->add(tr("A4"));
    sizes_->add(tr("Letter"));
    sizes_->choose(paperSize() == QPageSize::Letter ? 1 : 0);
    fits_->add(tr("Whole page"));
    fits_->add(tr("Page width"));
    fits_->choose(0);
    message_->setVisible(false);

    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(scaled(1), scaled(20), scaled(1), 0);
    column->setSpacing(scaled(8));
    column->addWidget(makePapers());
    column->addSpacing(scaled(12));
    column->addWidget(makeHeading(tr("Wee&k"), weeks_));
    column->addWidget(weeks_);
    column->addSpacing(scaled(8));
    column->addWidget(makeHeading(tr("Paper"), nullptr));
    column->addWidget(sizes_, 0, Qt::AlignLeft);
    column->addSpacing(scaled(8));
    column->addWidget(makeHeading(tr("Preview"), nullptr));
    column->addWidget(fits_, 0, Qt::AlignLeft);
    column->addStretch(1);
    return choices;
}

/// The choices scroll where the screen is small; the buttons stay.
QWidget *PaperDialog::makeSide()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, scaled(20));
    column->setSpacing(scaled(8));
    auto *page = new PageScroll(makeChoices());
    column->addWidget(page, 1);
    column->addWidget(message_);
    column->addWidget(makeButtons());
    return box;
}

QWidget *PaperDialog::makePapers()
{
    const std::array words{tr("The &week, for the fridge"), tr("The whole p&lan"),
                           tr("The &race card"), tr("For a cl&inician")};
    const std::array hints{
        tr("Seven days, with boxes to fill in by hand"), tr("A line a week up to race day"),
        tr("Go or no go, pace, when to stop"), tr("What hurt when, and how much was run")};
    auto *box = new QWidget;
    auto *choice = new QButtonGroup(box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    for (std::size_t i = 0; i < papers_.size(); ++i) {
        papers_[i] = new SheetChoice(words[i], hints[i]);
        choice->addButton(papers_[i]);
        column->addWidget(papers_[i]);
        connect(papers_[i], &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                showSheet();
        });
    }
    papers_[static_cast<std::size_t>(Paper::Card)]->setEnabled(source_.plan.verdict.has_value());
    return box;
}

/// From the first week that was lived, half a year back at most, to the plan's last.
void PaperDialog::fillWeeks()
{
    const Weekday starts = source_.journal.profile.runner.weekStarts;
    const Date now = startOfWeek(source_.plan.today, starts);
    const Date oldest =
        source_.lived.empty() ? now : startOfWeek(source_.lived.front().planned.date, starts);
    const Date last =
        source_.plan.days.empty() ? source_.plan.today : source_.plan.days.back().date;
    for (Date week = std::max(oldest, now - Days{7 * kWeeksBack}); week <= last; week += Days{7}) {
        const QString span = text::dateSpan(week, week + Days{6});
        weeks_->addItem(week == now ? tr("%1 (this week)").arg(span) : span, text::toQDate(week));
        if (week == now)
            weeks_->setCurrentIndex(weeks_->count() - 1);
    }
}

QWidget *PaperDialog::makeButtons()
{
    auto *print = new QPushButton(themedIcon(QStringLiteral("print"), QPalette::HighlightedText),
                                  tr("&Print…"));
    auto *save = new QPushButton(tr("&Save as PDF…"));
    auto *close = new QPushButton(tr("Close"));
    print->setIconSize(buttonIconSize());
    setLook(print, "primary");
    setLook(save, "secondary");
    setLook(close, "quiet");
    save->setAutoDefault(false);
    close->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &PaperDialog::askForPrinter);
    connect(save, &QPushButton::clicked, this, &PaperDialog::askForFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(print);
    column->addWidget(save);
    column->addWidget(close);
    print->setDefault(true);
    return box;
}

} // namespace restride
