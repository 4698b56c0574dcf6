// SPDX-License-Identifier: GPL-3.0-or-later
// What the chart's marks and bars mean: one line above it, going on in a second where it must.
#pragma once

#include <QWidget>

namespace restride {

class ChartKey : public QWidget
{
    Q_OBJECT

public:
    explicit ChartKey(QWidget *parent = nullptr);
};

} // namespace restride
