// SPDX-License-Identifier: GPL-3.0-or-later
// "What if…" in the window: a plan that is tried out, beside the one that is.
#include "ui/main_window.h"

#include "ui/document/document.h"
#include "ui/views/calendar_view.h"
#include "ui/views/chart_view.h"
#include "ui/views/left_column.h"
#include "ui/views/page_tabs.h"
#include "ui/views/verdict_banner.h"
#include "ui/views/what_if_panel.h"

namespace restride {

void MainWindow::openWhatIf(const WhatIf &wish)
{
    left_->showWhatIf(true);
    left_->whatIf()->begin(document_, wish);
    left_->whatIf()->focusFirst();
}

void MainWindow::closeWhatIf()
{
    left_->showWhatIf(false);
    supposed_.reset();
    showDocument();
    calendar_->setFocus();
}

void MainWindow::acceptWhatIf()
{
    if (!left_->whatIf()->confirm())
        return;
    const Profile before = document_.journal().profile;
    const Profile after = left_->whatIf()->profile();
    left_->showWhatIf(false);
    supposed_.reset();
    if (after == before ||
        !document_.perform(Edit{{ChangeProfile{before, after}}}, [] { return tr("what if"); }))
        showDocument();
    calendar_->setFocus();
}

/// Banner, calendar and chart follow what is tried out; without a wish they show what is.
void MainWindow::showSupposed()
{
    const bool kept = left_->whatIf()->canBeKept();
    banner_->showSupposed(left_->whatIf()->question(), supposed_ ? &supposed_->plan : nullptr,
                          kept);
    auto *chart = qobject_cast<ChartPage *>(pages_->page(ChartPageIndex));
    if (!supposed_) {
        calendar_->showDocument(document_);
        if (chart)
            chart->showDocument(document_);
        return;
    }
    calendar_->showSupposed({&supposed_->journal, &supposed_->plan, &document_.lived(),
                             &supposed_->change, nullptr, &document_.journal(), &document_.plan()});
    if (chart)
        chart->showSource(chartSource(supposed_->journal, supposed_->plan.today, supposed_->plan,
                                      document_.lived()));
}

} // namespace restride
