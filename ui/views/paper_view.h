// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as it will come out of the printer, page below page. Scrolls by keys and wheel; shows and
// changes nothing.
#pragma once

#include "ui/print/paper_sheet.h"

#include <QScrollArea>

#include <optional>

namespace restride {

class PaperCanvas;

class PaperView : public QScrollArea
{
    Q_OBJECT

public:
    /// The whole page in view, or all of its width.
    enum class Fit { Page, Width };

    explicit PaperView(QWidget *parent = nullptr);

    void showSheet(const PaperSheet &sheet, QPageSize::PageSizeId size);
    void setFit(Fit fit);
    [[nodiscard]] int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    PaperCanvas *canvas_;
    Fit fit_ = Fit::Page;
};

} // namespace restride
