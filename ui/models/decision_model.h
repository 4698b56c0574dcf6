// SPDX-License-Identifier: GPL-3.0-or-later
// All decisions of the planner, newest first: when, what happened, what it changed, by which rule.
#pragma once

#include "core/plan/plan.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace restride {

class DecisionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, SentenceColumn, EffectColumn, RuleColumn, SourceColumn, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows a copy of `decisions`, which come by date, oldest first.
    void show(const std::vector<Decision> &decisions);
    /// Empty for no index.
    [[nodiscard]] std::optional<Date> dateAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Decision> decisions_;
};

} // namespace restride
