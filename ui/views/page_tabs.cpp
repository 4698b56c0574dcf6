// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/page_tabs.h"

#include "ui/theme/page_tab_bar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace restride {

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
    const int index = static_cast<int>(pages_.size());
    makers_.push_back(std::move(make));
    pages_.push_back(nullptr);
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
    return pages_[static_cast<std::size_t>(index)];
}

void PageTabs::bringUp(int index)
{
    if (index < 0)
        return;
    QWidget *&page = pages_[static_cast<std::size_t>(index)];
    if (!page) {
        page = makers_[static_cast<std::size_t>(index)]();
        stack_->addWidget(page);
    }
    stack_->setCurrentWidget(page);
    emit pageShown(index);
}

} // namespace restride
