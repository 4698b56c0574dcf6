// SPDX-License-Identifier: GPL-3.0-or-later
// What the chart's marks and bars mean: one line above it, going on in a second where it must. Each
// sample differs from the others in shape or texture, not only in colour.
#pragma once

#include "ui/models/chart_series.h"

#include <QWidget>

namespace restride {

class ChartKey : public QWidget
{
    Q_OBJECT

public:
    explicit ChartKey(QWidget *parent = nullptr);

    /// Names what `data` hold, and not what they do not.
    void showData(const ChartData &data);

private:
    class Item;

    QWidget *ceiling_;
    QWidget *outcomes_;
    Item *longestClean_;
    Item *shortestNot_;
};

} // namespace restride
