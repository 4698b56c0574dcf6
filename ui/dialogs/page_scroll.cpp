// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/page_scroll.h"

#include "ui/theme/screen_fit.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>

namespace restride {

namespace {

int heightOf(const QWidget *body, int width)
{
    const QLayout *layout = body->layout();
    const bool flows = layout != nullptr && layout->hasHeightForWidth();
    if (!flows)
        return body->sizeHint().height();
    // Wrapped labels may insist on more than they need at this width; the page scrolls by their
    // word.
    return std::max(layout->totalHeightForWidth(width), layout->totalMinimumSize().height());
}

} // namespace

PageScroll::PageScroll(QWidget *body, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(body);
    setFocusPolicy(Qt::NoFocus);
    setLook(verticalScrollBar(), "scrollbar");
    body->installEventFilter(this);
}

QSize PageScroll::sizeHint() const
{
    return widget()->sizeHint();
}

int PageScroll::heightForWidth(int width) const
{
    return heightOf(widget(), width);
}

QSize PageScroll::minimumSizeHint() const
{
    const int body = widget()->minimumSizeHint().height();
    return {widget()->minimumSizeHint().width(), std::min(body, 160)};
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    // QScrollArea does not tell its parent's layout when the body grows.
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void bringIntoView(QWidget *widget)
{
    QWidget *above = widget->parentWidget();
    while (above != nullptr && qobject_cast<PageScroll *>(above) == nullptr)
        above = above->parentWidget();
    auto *page = qobject_cast<PageScroll *>(above);
    if (page == nullptr)
        return;
    page->widget()->layout()->activate();
    page->ensureWidgetVisible(widget);
}

void fitHeight(QDialog *dialog)
{
    const auto pages = dialog->findChildren<PageScroll *>();
    for (PageScroll *page : pages) {
        page->widget()->layout()->activate();
        page->updateGeometry();
    }
    dialog->layout()->activate();
    const int asked = dialog->layout()->totalHeightForWidth(dialog->width());
    dialog->resize(dialog->width(), std::min(asked, roomOnScreen(*dialog).height()));
    // A bar that is there takes width, and so makes the height it is there for: without it first.
    for (PageScroll *page : pages) {
        page->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        dialog->layout()->activate();
        page->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    }
}

} // namespace restride
