// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_sheet.h"

#include "ui/print/card_page.h"
#include "ui/print/clinician_page.h"
#include "ui/print/plan_page.h"
#include "ui/print/week_page.h"
#include "ui/saving/whole_file.h"
#include "ui/text/words.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <utility>

namespace restride {
namespace {

using text::translate;

constexpr double kMmPerInch = 25.4;
constexpr qsizetype kLongestTitle = 200; ///< of a file or a job

std::optional<QPageSize::PageSizeId> chosenSize;

QSizeF paperOf(const QPagedPaintDevice &device)
{
    return device.pageLayout().fullRect(QPageLayout::Millimeter).size();
}

bool paintOn(QPagedPaintDevice &device, int resolution, const PaperSheet &sheet)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QSizeF paper = paperOf(device);
    const SheetPages pages(sheet, paper);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(resolution / kMmPerInch, resolution / kMmPerInch);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

struct Title {
    QString operator()(const WeekSheet &sheet) const { return sheet.head.title; }
    QString operator()(const PlanSheet &sheet) const { return sheet.head.title; }
    QString operator()(const CardSheet &sheet) const
    {
        return translate("restride", "Race card: %1", "a race").arg(sheet.head.title);
    }
    QString operator()(const ClinicianSheet &sheet) const { return sheet.head.title; }
};

struct Cut {
    QSizeF paper;
    RunOn operator()(const WeekSheet &sheet) const { return cutFrom(sheet, paper); }
    RunOn operator()(const PlanSheet &) const { return {}; }
    RunOn operator()(const CardSheet &) const { return {}; }
    RunOn operator()(const ClinicianSheet &sheet) const { return cutFrom(sheet, paper); }
};

struct Painting {
    QPainter &painter;
    QSizeF paper;
    int page;
    int pages;
    void operator()(const WeekSheet &sheet) const { paintWeek(painter, paper, sheet, pages); }
    void operator()(const PlanSheet &sheet) const { paintPlan(painter, paper, sheet, page); }
    void operator()(const CardSheet &sheet) const { paintCard(painter, paper, sheet); }
    void operator()(const ClinicianSheet &sheet) const
    {
        paintClinician(painter, paper, sheet, pages);
    }
};

SheetFoot footOf(const PaperSheet &sheet)
{
    return std::visit([](const auto &each) { return each.foot; }, sheet);
}

QString headlineOf(const PaperSheet &sheet)
{
    return std::visit([](const auto &each) { return each.head.title; }, sheet);
}

/// As the function below, on paper of any layout.
QByteArray pdfOf(const PaperSheet &sheet, const QPageLayout &layout)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(titleOf(sheet).left(kLongestTitle));
    writer.setCreator(QStringLiteral("Restride"));
    writer.setPageLayout(QPageLayout(layout.pageSize(), layout.orientation(), QMarginsF{}));
    [[maybe_unused]] const bool painted = paintOn(writer, writer.resolution(), sheet);
    Q_ASSERT(painted); // a buffer takes everything
    return pdf;
}

/// The runner was asked already whether an older file gives way.
bool writeAsked(const QByteArray &pdf, const QString &path, QString *problem)
{
    const auto written = writeWhole(path, pdf, GivesWay::AnyFile);
    if (!written && problem)
        *problem = unwrittenPage(written.error());
    return written.hasValue();
}

} // namespace

QString titleOf(const PaperSheet &sheet)
{
    return std::visit(Title{}, sheet);
}

SheetPages::SheetPages(PaperSheet sheet, QSizeF paperMm)
    : sheet_(std::move(sheet)), paper_(paperMm),
      runOn_(paper_, std::visit(Cut{paper_}, sheet_), footOf(sheet_))
{
    const auto *plan = std::get_if<PlanSheet>(&sheet_);
    count_ = plan ? planPages(*plan, paper_) : 1 + runOn_.count();
}

void SheetPages::paint(QPainter &painter, int page) const
{
    if (page == 0 || runOn_.count() == 0)
        std::visit(Painting{painter, paper_, page, count_}, sheet_);
    else
        runOn_.paint(painter, page - 1, headlineOf(sheet_),
                     paper::numbered(footOf(sheet_), page, count_));
}

int pagesOf(const PaperSheet &sheet, QSizeF paperMm)
{
    return SheetPages(sheet, paperMm).count();
}

void paintPage(QPainter &painter, QSizeF paperMm, const PaperSheet &sheet, int page)
{
    SheetPages(sheet, paperMm).paint(painter, page);
}

bool printSheet(QPrinter &printer, const PaperSheet &sheet, QString *problem)
{
    // Qt's own way into a file does not say that there was no room for it.
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty())
        return writeAsked(pdfOf(sheet, printer.pageLayout()), printer.outputFileName(), problem);
    printer.setDocName(titleOf(sheet).left(kLongestTitle));
    printer.setFullPage(true);
    return paintOn(printer, printer.resolution(), sheet) &&
           printer.printerState() != QPrinter::Error;
}

QByteArray pdfOf(const PaperSheet &sheet, QPageSize::PageSizeId paper)
{
    return pdfOf(sheet, QPageLayout(QPageSize(paper), QPageLayout::Portrait, QMarginsF{}));
}

QString unwrittenPage(const NotWritten &trouble)
{
    return translate("restride", "The page could not be written: %1").arg(trouble.reason);
}

bool writePdf(const PaperSheet &sheet, const QString &path, QPageSize::PageSizeId paper,
              QString *problem)
{
    return writeAsked(pdfOf(sheet, paper), path, problem);
}

std::optional<PaperSheet> makeSheet(Paper paper, const PaperSource &source, Date anyDayOfWeek)
{
    const auto &[plan, journal, lived] = source;
    switch (paper) {
    case Paper::Week:
        return weekSheet(plan, lived, journal.profile, anyDayOfWeek, plan.today, journal.log);
    case Paper::Plan:
        return planSheet(plan, lived, journal.profile, plan.today, journal.log);
    case Paper::Card:
        if (auto card = cardSheet(plan, journal.profile, plan.today))
            return std::move(*card);
        return std::nullopt;
    case Paper::Clinician:
        return clinicianSheet(plan, journal, lived, plan.today);
    }
    Q_UNREACHABLE();
}

QPageSize::PageSizeId paperSize()
{
    if (chosenSize)
        return *chosenSize;
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                      : QPageSize::A4;
}

void choosePaperSize(QPageSize::PageSizeId size)
{
    chosenSize = size;
}

} // namespace restride
