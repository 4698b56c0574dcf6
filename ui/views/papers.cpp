// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/papers.h"

#include "ui/document/document.h"
#include "ui/print/week_page.h"
#include "ui/print/week_sheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

#include <functional>
#include <memory>

namespace restride {
namespace {

QPageSize paperOfLocale()
{
    return QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter
                                                                                : QPageSize::A4);
}

void showPreview(QWidget &window, const QString &title,
                 const std::function<void(QPrinter &)> &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(paperOfLocale());
    printer.setDocName(title);
    QPrintPreviewDialog dialog(&printer, &window);
    dialog.setWindowTitle(title);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&paint](QPrinter *target) { paint(*target); });
    dialog.exec();
}

} // namespace

void preview(const WordPage &page, QWidget &window)
{
    const std::unique_ptr<QTextDocument> words = layOut(page);
    showPreview(window, page.title, [&words](QPrinter &printer) { words->print(&printer); });
}

void previewWeek(const Document &document, QWidget &window)
{
    const WeekSheet sheet = weekSheet(document.plan(), document.lived(), document.journal().profile,
                                      document.today(), document.today(), document.journal().log);
    showPreview(window, QCoreApplication::translate("restride", "The week"),
                [&sheet](QPrinter &printer) { printWeek(printer, sheet); });
}

} // namespace restride
