// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/week_page.h"

#include "ui/text/words.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace restride {
namespace {

using text::translate;

constexpr double kMmPerInch = 25.4;

bool paintOn(QPagedPaintDevice &device, int resolution, const WeekSheet &sheet)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.scale(resolution / kMmPerInch, resolution / kMmPerInch);
    paintWeek(painter, device.pageLayout().fullRect(QPageLayout::Millimeter).size(), sheet);
    return painter.end();
}

bool fail(QString *problem, const QString &reason)
{
    if (problem)
        *problem = translate("restride", "The page could not be written: %1").arg(reason);
    return false;
}

} // namespace

bool printWeek(QPrinter &printer, const WeekSheet &sheet)
{
    printer.setDocName(sheet.title);
    printer.setFullPage(true);
    return paintOn(printer, printer.resolution(), sheet);
}

bool writeWeekPdf(const WeekSheet &sheet, const QString &path, QPageSize::PageSizeId paper,
                  QString *problem)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(problem, file.errorString());
    QPdfWriter writer(&file);
    writer.setTitle(sheet.title);
    writer.setCreator(QStringLiteral("Restride"));
    writer.setPageSize(QPageSize(paper));
    writer.setPageMargins(QMarginsF{});
    if (!paintOn(writer, writer.resolution(), sheet) || !file.commit())
        return fail(problem, file.errorString());
    return true;
}

} // namespace restride
