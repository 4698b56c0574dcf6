// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/page_tabs.h"

#include "ui/theme/page_tab_bar.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace restride {
namespace {

/// With a large font in a small window nothing on a page is squeezed: it scrolls.
QScrollArea *makePlace()
{
    auto *place = new QScrollArea;
    place->setFrameShape(QFrame::NoFrame);
    place->setFocusPolicy(Qt::NoFocus);
    place->setWidgetResizable(true);
    place->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(place->verticalScrollBar(), "scrollbar");
    place->viewport()->setAutoFillBackground(false);
    return place;
}

} // namespace

PageTabs::PageTabs(QWidget *parent)
    : QWidget(parent), bar_(new PageTabBar), stack_(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(stack_, 1);
    connect(bar_, &QTabBar::currentChanged, this, &PageTabs::bringUp);
}

int PageTabs::addPage(const QString &icon, const QString &name, std::function<QWidget *()> make)
{
    makers_.push_back(std::move(make));
    places_.push_back(makePlace());
    const int index = stack_->addWidget(places_.back());
    // The first tab becomes the current one while it is added; its page is brought up below.
    const QSignalBlocker quiet(bar_);
    bar_->addTab(name);
    bar_->setTabData(index, icon);
    return index;
}

void PageTabs::showPage(int index)
{
    bar_->setCurrentIndex(index);
    bringUp(index);
}

int PageTabs::shownPage() const
{
    return bar_->currentIndex();
}

QWidget *PageTabs::page(int index) const
{
    return places_[static_cast<std::size_t>(index)]->widget();
}

void PageTabs::bringUp(int index)
{
    if (index < 0)
        return;
    const auto which = static_cast<std::size_t>(index);
    if (!places_[which]->widget()) {
        QWidget *page = makers_[which]();
        // As wide as its place: what a page shows in a wide window it may shorten in a narrow one.
        page->setMinimumWidth(1);
        places_[which]->setWidget(page);
        page->setAutoFillBackground(false);
    }
    stack_->setCurrentIndex(index);
    emit pageShown(index);
}

} // namespace restride
