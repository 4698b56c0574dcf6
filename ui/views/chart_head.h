// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the chart: what is looked at on the left, how on the right. Where both do not fit
// beside each other, the right goes below.
#pragma once

#include <QWidget>

class QBoxLayout;

namespace restride {

class ChartHead : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over.
    ChartHead(QWidget *left, QWidget *right, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void turn();

    QWidget *left_;
    QWidget *right_;
    QBoxLayout *both_;
};

} // namespace restride
