// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paper_view.h"

#include "ui/print/sheet_lines.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace restride {

/// The pages themselves, white whatever the scheme: paper is.
class PaperCanvas : public QWidget
{
public:
    explicit PaperCanvas(QWidget *parent) : QWidget(parent) {}

    void showSheet(PaperSheet sheet, QSizeF paperMm)
    {
        paper_ = paperMm;
        sheet_.emplace(std::move(sheet), paper_);
        pages_ = sheet_->count();
        drawn_.clear();
        update();
    }

    [[nodiscard]] int pages() const { return pages_; }

    /// A page that fits into `room` by height and width, or by width only.
    void fitInto(QSize room, bool whole)
    {
        const double wide = (room.width() - 2.0 * gap()) / paper_.width();
        const double high = (room.height() - 2.0 * gap()) / paper_.height();
        perMm_ = std::max(0.5, whole ? std::min(wide, high) : wide);
        drawn_.clear();
        const QSize page = pageSize();
        resize(std::max(room.width(), page.width() + 2 * gap()),
               std::max(room.height(), pages_ * (page.height() + gap()) + gap()));
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), theme().sunken);
        if (!sheet_)
            return;
        const QSize page = pageSize();
        for (int i = 0; i < pages_; ++i) {
            const QRect place(
                QPoint((width() - page.width()) / 2, gap() + i * (page.height() + gap())), page);
            if (!place.intersects(event->rect()))
                continue;
            painter.drawImage(place, picture(i));
            painter.setPen(theme().line);
            painter.drawRect(place.adjusted(0, 0, -1, -1));
        }
    }

private:
    static int gap() { return scaled(16); }
    [[nodiscard]] QSize pageSize() const { return (paper_ * perMm_).toSize(); }

    /// Drawn once a size, so that scrolling costs nothing.
    const QImage &picture(int page)
    {
        drawn_.resize(static_cast<std::size_t>(pages_));
        QImage &image = drawn_[static_cast<std::size_t>(page)];
        if (!image.isNull())
            return image;
        const double ratio = devicePixelRatioF();
        image = QImage((paper_ * perMm_ * ratio).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(perMm_ * ratio, perMm_ * ratio);
        sheet_->paint(painter, page);
        return image;
    }

    std::optional<SheetPages> sheet_;
    QSizeF paper_{210, 297};
    int pages_ = 1;
    double perMm_ = 1;
    std::vector<QImage> drawn_;
};

PaperView::PaperView(QWidget *parent) : QScrollArea(parent), canvas_(new PaperCanvas(this))
{
    setWidget(canvas_);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    speakAs(this, QAccessible::Pane);
    new FocusRing(this);
    setLook(verticalScrollBar(), "scrollbar");
    setLook(horizontalScrollBar(), "scrollbar");
}

void PaperView::showSheet(const PaperSheet &sheet, QPageSize::PageSizeId size)
{
    canvas_->showSheet(sheet, QPageSize::size(size, QPageSize::Millimeter));
    setAccessibleDescription(linesOf(sheet).join(QLatin1Char('\n')));
    layOut();
    verticalScrollBar()->setValue(0);
}

void PaperView::setFit(Fit fit)
{
    fit_ = fit;
    layOut();
}

int PaperView::pageCount() const
{
    return canvas_->pages();
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void PaperView::layOut()
{
    // Without the bar's width first: a page that fits needs none.
    QSize room = maximumViewportSize();
    if (fit_ == Fit::Width || canvas_->pages() > 1)
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    canvas_->fitInto(room, fit_ == Fit::Page);
}

} // namespace restride
