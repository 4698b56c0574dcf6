// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paper_dialog.h"

#include "ui/dialogs/field_style.h"
#include "ui/dialogs/page_scroll.h"
#include "ui/dialogs/segment_bar.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/views/paper_view.h"
#include "ui/views/save_place.h"
#include "ui/views/text_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QRadioButton>

#include <algorithm>

namespace restride {
namespace {

constexpr int kChoicesWidth = 264;

} // namespace

PaperDialog::PaperDialog(PaperSource source, Paper first, QWidget *parent)
    : QDialog(parent), source_(source), weeks_(new QComboBox),
      sizes_(new SegmentBar(tr("Size of the paper"))),
      fits_(new SegmentBar(tr("Size of the preview"))), view_(new PaperView),
      message_(new TextLabel(TypeStep::Small, Tone::Flare))
{
    setWindowTitle(tr("Print"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(20), 0, 0, 0);
    row->setSpacing(scaled(20));
    QWidget *side = makeSide();
    row->addWidget(side);
    row->addWidget(view_, 1);
    dressFields(this);
    // Only now are the fields as wide as they will be.
    const int asked = side->findChild<PageScroll *>()->widget()->minimumSizeHint().width();
    side->setFixedWidth(std::max(scaled(kChoicesWidth), asked + scaled(10)));
    connect(weeks_, &QComboBox::currentIndexChanged, this, &PaperDialog::showSheet);
    connect(sizes_, &SegmentBar::changed, this, [this] {
        choosePaperSize(sizes_->chosen() == 1 ? QPageSize::Letter : QPageSize::A4);
        showSheet();
    });
    connect(fits_, &SegmentBar::changed, this, [this] {
        view_->setFit(fits_->chosen() == 1 ? PaperView::Fit::Width : PaperView::Fit::Page);
    });
    resize(scaled(940), scaled(720));
    choose(first);
    showSheet();
}

Paper PaperDialog::paper() const
{
    for (std::size_t i = 0; i < papers_.size(); ++i)
        if (papers_[i]->isChecked())
            return static_cast<Paper>(i);
    return Paper::Week;
}

Date PaperDialog::week() const
{
    return text::fromQDate(weeks_->currentData().toDate());
}

void PaperDialog::choose(Paper paper)
{
    QRadioButton *button = papers_[static_cast<std::size_t>(paper)];
    button = button->isEnabled() ? button : papers_.front();
    button->setChecked(true);
    button->setFocus();
}

void PaperDialog::chooseWeek(Date anyDayOfWeek)
{
    const Date start = startOfWeek(anyDayOfWeek, source_.journal.profile.runner.weekStarts);
    const int index = weeks_->findData(text::toQDate(start));
    if (index >= 0)
        weeks_->setCurrentIndex(index);
}

void PaperDialog::showSheet()
{
    weeks_->setEnabled(paper() == Paper::Week);
    say({});
    sheet_ = makeSheet(paper(), source_, week());
    if (sheet_)
        view_->showSheet(*sheet_, paperSize());
}

void PaperDialog::say(const QString &words)
{
    message_->setText(words);
    message_->setVisible(!words.isEmpty());
}

QString PaperDialog::message() const
{
    return message_->text();
}

bool PaperDialog::saveAs(const QString &path)
{
    QString problem;
    const bool saved = sheet_ && writePdf(*sheet_, path, paperSize(), &problem);
    say(saved ? QString() : problem);
    if (saved)
        emit issued();
    return saved;
}

bool PaperDialog::printOn(QPrinter &printer)
{
    QString problem;
    const bool printed = sheet_ && printSheet(printer, *sheet_, &problem);
    if (!printed && problem.isEmpty())
        problem = tr("The printer did not take it. Nothing is lost: try again, or save a PDF.");
    say(problem);
    if (printed)
        emit issued();
    return printed;
}

QString PaperDialog::fileName() const
{
    switch (paper()) {
    case Paper::Week:
        return tr("week-%1.pdf", "name of a file, with a date")
            .arg(QString::fromStdString(toIsoDate(week())));
    case Paper::Plan:
        return tr("plan.pdf", "name of a file");
    case Paper::Card:
        return tr("race-card.pdf", "name of a file");
    case Paper::Clinician:
        return tr("clinician.pdf", "name of a file");
    }
    Q_UNREACHABLE();
}

void PaperDialog::askForFile()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), placeToSave(fileName()),
                                                tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (saveAs(path))
        accept();
}

void PaperDialog::askForPrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(paperSize()));
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() == QDialog::Accepted && printOn(printer))
        accept();
}

} // namespace restride
