// SPDX-License-Identifier: GPL-3.0-or-later
// The four papers as one, and the ways to paper: a printer, a PDF, a preview.
#pragma once

#include "ui/print/card_sheet.h"
#include "ui/print/clinician_sheet.h"
#include "ui/print/plan_sheet.h"
#include "ui/print/run_on_page.h"
#include "ui/print/week_sheet.h"
#include "ui/saving/whole_file.h"

#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <optional>
#include <variant>

class QPainter;
class QPrinter;

namespace restride {

using PaperSheet = std::variant<WeekSheet, PlanSheet, CardSheet, ClinicianSheet>;

/// A sheet laid out on a paper, once for all of its pages.
class SheetPages
{
public:
    SheetPages(PaperSheet sheet, QSizeF paperMm);

    /// One, but for a very long plan, and for the week and the clinician's page where a runner
    /// wrote more than their first page holds.
    [[nodiscard]] int count() const { return count_; }
    /// Paints page `page`, counted from zero. Precondition: one unit of `painter` is a millimetre,
    /// and its origin is the paper's top left corner; margins are kept inside the paper.
    void paint(QPainter &painter, int page) const;

private:
    PaperSheet sheet_;
    QSizeF paper_;
    RunOnPages runOn_;
    int count_;
};

/// What a file of it is titled.
QString titleOf(const PaperSheet &sheet);

/// As `SheetPages`, for a single question.
int pagesOf(const PaperSheet &sheet, QSizeF paperMm);
void paintPage(QPainter &painter, QSizeF paperMm, const PaperSheet &sheet, int page);

/// Prints it on the printer's own paper. False when the printer cannot be written to; where the
/// printer is a file, with a sentence in `problem`, which may be null.
bool printSheet(QPrinter &printer, const PaperSheet &sheet, QString *problem = nullptr);

/// The file of it.
QByteArray pdfOf(const PaperSheet &sheet, QPageSize::PageSizeId paper);
/// The sentence for that file where it could not be written.
QString unwrittenPage(const NotWritten &trouble);
/// Writes that file to `path`, which the runner chose: an older file of any kind gives way, but for
/// a journal. When that fails: false, and a sentence in `problem`, which may be null.
bool writePdf(const PaperSheet &sheet, const QString &path, QPageSize::PageSizeId paper,
              QString *problem);

/// The four, by what they are asked for.
enum class Paper { Week, Plan, Card, Clinician };

/// What papers are made from; all of it outlives the source.
struct PaperSource {
    const Plan &plan;
    const Journal &journal;
    const std::vector<LivedDay> &lived;
};

/// The paper asked for, as printed on the plan's day; the week is that of `anyDayOfWeek`. Empty
/// for the race card of a plan without a race.
std::optional<PaperSheet> makeSheet(Paper paper, const PaperSource &source, Date anyDayOfWeek);

/// The size that papers are printed on: as chosen, else Letter where inches are at home and A4
/// elsewhere.
QPageSize::PageSizeId paperSize();
/// For the whole program: A4 or Letter.
void choosePaperSize(QPageSize::PageSizeId size);

} // namespace restride
