// SPDX-License-Identifier: GPL-3.0-or-later
// The last eight weeks beside the eight before as a table: the text twin of the two columns of
// figures on "What hurts". Words only, as they are shown there.
#pragma once

#include "ui/views/hurts_words.h"

#include <QAbstractTableModel>

namespace restride {

class HurtsPeriodTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Compared, Last, Before, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showPeriods(const HurtsPeriod &last, const HurtsPeriod &before);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<PeriodLine> lines_;
};

} // namespace restride
