// SPDX-License-Identifier: GPL-3.0-or-later
// The chart's figures as a table: the text twin, one row a bucket that is seen. It rounds for
// reading and leaves nothing out.
#pragma once

#include "ui/models/chart_window.h"

#include <QAbstractTableModel>

#include <memory>

namespace restride {

class ChartTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        When,
        RungOrPhase,
        Jogged,
        Walked,
        Raced,
        JogPlanned,
        WalkPlanned,
        RacePlanned,
        LikelyJog, ///< the middle outcome of the planned jogging
        LowJog,    ///< one in ten ends lower
        PainDuring,
        PainAfter,
        PainNextMorning,
        Ceiling,
        Marks,
        ColumnCount
    };

    explicit ChartTable(QObject *parent = nullptr);

    /// The buckets of `data` that `seen` holds.
    void showData(std::shared_ptr<const ChartData> data, BucketRange seen);
    /// A column that many a runner has nothing in.
    [[nodiscard]] static bool isOptional(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Words for display; for Qt::UserRole the bare figure (in the units chosen,
    /// score), empty where there is none.
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant figure(const ChartBucket &bucket, int column) const;
    [[nodiscard]] QString words(const ChartBucket &bucket, int column) const;

    [[nodiscard]] const ChartBucket &bucketAt(int row) const;

    std::shared_ptr<const ChartData> data_;
    BucketRange seen_;
};

} // namespace restride
