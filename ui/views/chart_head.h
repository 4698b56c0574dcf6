// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the chart: what is looked at on the left, how on the right. Where both do not fit
// beside each other, the right goes below.
#pragma once

#include <QWidget>

namespace restride {

class ChartHead : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over.
    ChartHead(QWidget *left, QWidget *right, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    [[nodiscard]] bool fits(int width) const;
    [[nodiscard]] int heightBelow(int width) const;

    QWidget *left_;
    QWidget *right_;
};

} // namespace restride
