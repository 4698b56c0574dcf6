// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/hurts_table.h"

#include "ui/views/hurts_words.h"

#include <QLocale>

namespace restride {

void HurtsTable::showData(const HurtsData &data)
{
    beginResetModel();
    rows_.clear();
    for (const HurtsComparison &comparison : data.comparisons)
        for (const HurtsGroup &group : comparison.groups)
            rows_.push_back({comparison.feature, group});
    endResetModel();
}

int HurtsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int HurtsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant HurtsTable::figure(const HurtsFigures &figures, int column)
{
    switch (column) {
    case Runs:
        return figures.runs;
    case Mean:
        return figures.runs >= kFewestRuns ? QVariant(figures.mean) : QVariant{};
    case Worst:
        return figures.worst;
    case Clean:
        return figures.judged >= kFewestRuns ? QVariant(100.0 * figures.clean / figures.judged)
                                             : QVariant{};
    default:
        return {};
    }
}

QString HurtsTable::words(const Row &row, int column)
{
    if (column == Feature)
        return featureName(row.feature);
    if (column == Group)
        return groupName(row.feature, row.group);
    const QVariant value = figure(row.group.figures, column);
    if (!value.isValid())
        return column == Mean ? tr("too few runs") : QStringLiteral("–");
    return QLocale().toString(value.toDouble(), 'f', column == Mean ? 1 : 0);
}

QVariant HurtsTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::UserRole:
        return figure(row.group.figures, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() <= Group ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant HurtsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section <= Group ? Qt::AlignLeft : Qt::AlignRight));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Feature:
        return tr("By", "heading: what runs are told apart by");
    case Group:
        return tr("Runs that were", "heading");
    case Runs:
        return tr("Runs", "heading: a number");
    case Mean:
        return tr("Next morning, mean");
    case Worst:
        return tr("Worst", "pain");
    case Clean:
        return tr("Clean, %");
    default:
        return {};
    }
}

} // namespace restride
