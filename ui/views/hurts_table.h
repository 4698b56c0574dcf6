// SPDX-License-Identifier: GPL-3.0-or-later
// What hurts as a table: the text twin of dots and bars, one row a group, the dots in tens of
// minutes.
#pragma once

#include "ui/models/hurts_data.h"

#include <QAbstractTableModel>

namespace restride {

class HurtsTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Feature, Group, Runs, Mean, Worst, Clean, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showData(const HurtsData &data);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Words for display; for Qt::UserRole the bare figure, empty where there is none.
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        HurtsFeature feature;
        HurtsGroup group;
    };
    [[nodiscard]] static QVariant figure(const HurtsFigures &figures, int column);
    [[nodiscard]] static QString words(const Row &row, int column);

    std::vector<Row> rows_;
};

} // namespace restride
