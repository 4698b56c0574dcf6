// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is among a few steps: a tick for those done, the number for the rest.
#pragma once

#include <QStringList>
#include <QWidget>

namespace restride {

class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(const QStringList &steps, QWidget *parent = nullptr);

    /// `step` counts from zero.
    void setStep(int step);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOf(int step) const;
    void paintStep(QPainter &painter, int step, int x) const;

    QStringList steps_;
    int step_ = 0;
};

} // namespace restride
