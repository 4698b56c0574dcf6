// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/figure_table.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace restride {

void dressFigures(QTableView &table)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    setLook(table.verticalScrollBar(), "scrollbar");
    setLook(table.horizontalScrollBar(), "scrollbar");
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    sizeFigures(table);
}

void sizeFigures(QTableView &table)
{
    const QFont font = scaledFont(TypeStep::Small);
    table.setFont(font);
    table.horizontalHeader()->setFont(font);
    table.verticalHeader()->setDefaultSectionSize(QFontMetrics(font).height() + scaled(10));
    sizeColumns(table);
}

void sizeColumns(QTableView &table)
{
    table.resizeColumnsToContents();
    for (int column = 0; column < table.model()->columnCount(); ++column)
        if (!table.isColumnHidden(column))
            table.setColumnWidth(column, table.columnWidth(column) + scaled(12));
}

void fitToRows(QTableView &table)
{
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() +
                         table.verticalHeader()->length() + 2 * table.frameWidth());
}

} // namespace restride
