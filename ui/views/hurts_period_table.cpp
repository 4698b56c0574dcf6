// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/hurts_period_table.h"

namespace restride {

void HurtsPeriodTable::showPeriods(const HurtsPeriod &last, const HurtsPeriod &before)
{
    beginResetModel();
    lines_ = periodLines(last, before);
    endResetModel();
}

int HurtsPeriodTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int HurtsPeriodTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant HurtsPeriodTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Compared ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const PeriodLine &line = lines_[index.row()];
    switch (index.column()) {
    case Compared:
        return line.name;
    case Last:
        return line.last;
    default:
        return line.before;
    }
}

QVariant HurtsPeriodTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section == Compared ? Qt::AlignLeft : Qt::AlignRight));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Compared:
        return tr("Compared", "heading: what of two periods is beside each other");
    case Last:
        return lastPeriodName();
    case Before:
        return beforePeriodName();
    default:
        return {};
    }
}

} // namespace restride
