// SPDX-License-Identifier: GPL-3.0-or-later
// The table in the place of the chart's picture.
#include "ui/views/chart_view.h"

#include "ui/views/chart_canvas.h"
#include "ui/views/chart_key.h"
#include "ui/views/chart_table.h"
#include "ui/views/figure_table.h"
#include "ui/views/hurts_view.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace restride {

void ChartPage::buildTable()
{
    table_->setModel(figures_);
    table_->setObjectName(QStringLiteral("mileageTable"));
    table_->setAccessibleName(tr("Mileage and pain as a table"));
    dressFigures(*table_);
    table_->horizontalHeader()->setStretchLastSection(true);
}

bool ChartPage::showsTable() const
{
    return pages_->currentWidget() == table_;
}

void ChartPage::toggleTable()
{
    if (showsHurts()) {
        hurts_->toggleTable();
        return;
    }
    const bool toTable = !showsTable();
    if (toTable)
        fillTable();
    key_->setVisible(!toTable);
    pages_->setCurrentWidget(toTable ? static_cast<QWidget *>(table_) : canvas_);
    pages_->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    if (toTable)
        table_->scrollTo(table_->currentIndex(), QAbstractItemView::PositionAtCenter);
    sayHint();
}

void ChartPage::fillTable()
{
    const auto shown = dataBy(span_);
    if (shown->buckets.empty())
        return;
    const BucketRange seen = bucketsIn(*shown, window_.band());
    figures_->showData(shown, seen);
    sizeColumns(*table_);
    // Columns that nothing is in would only push the others out of sight.
    for (int column = 0; column < figures_->columnCount(); ++column) {
        bool filled = !ChartTable::isOptional(column);
        for (int row = 0; row < figures_->rowCount() && !filled; ++row)
            filled = figures_->index(row, column).data(Qt::UserRole).isValid();
        table_->setColumnHidden(column, !filled);
    }
    const std::size_t today = std::clamp(shown->bucketOf(shown->today), seen.from, seen.to - 1);
    table_->setCurrentIndex(figures_->index(static_cast<int>(today - seen.from), 0));
}

} // namespace restride
