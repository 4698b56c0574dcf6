// SPDX-License-Identifier: GPL-3.0-or-later
// The pages after the first: what a runner wrote at more length than its box there holds, in full
// and in two columns. Without such words there are none. For ui/print only.
#pragma once

#include "ui/print/page_parts.h"

#include <QPainter>
#include <QPicture>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

namespace restride {

/// What the first page could show the beginning of only, each with where it belongs.
using RunOn = std::vector<SheetAdvice>;

/// The pages that it takes, laid out once for all of them.
class RunOnPages
{
public:
    /// `paperMm` is the whole of the paper, in millimetres; `foot` that of the sheet.
    RunOnPages(QSizeF paperMm, const RunOn &runOn, const SheetFoot &foot);

    [[nodiscard]] int count() const;
    /// Paints page `page` of them, counted from zero, below the sheet's own title. Precondition:
    /// one unit of `painter` is a millimetre, its origin the paper's top left corner.
    void paint(QPainter &painter, int page, const QString &title, const SheetFoot &foot) const;

private:
    class Columns;
    QRectF body_;
    std::shared_ptr<const Columns> columns_;
};

/// What a first page has no room for.
template <typename Page, typename Sheet> RunOn runOnOf(QSizeF paperMm, const Sheet &sheet)
{
    QPicture nowhere;
    QPainter painter(&nowhere);
    return Page(painter, paperMm * paper::mm(1), sheet, sheet.foot).paint();
}

/// The first page of `pages`. Precondition: one unit of `painter` is a millimetre, its origin the
/// paper's top left corner.
template <typename Page, typename Sheet>
void paintFirst(QPainter &painter, QSizeF paperMm, const Sheet &sheet, int pages)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1.0 / paper::mm(1), 1.0 / paper::mm(1));
    painter.setPen(Qt::black);
    Page(painter, paperMm * paper::mm(1), sheet, paper::numbered(sheet.foot, 0, pages)).paint();
    painter.restore();
}

} // namespace restride
