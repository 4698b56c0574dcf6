// SPDX-License-Identifier: GPL-3.0-or-later
// The ten rungs and where the runner stands. The numbers carry it, the steps decorate. A half or
// quarter step is a half-wide bar between two rungs.
#pragma once

// Qt first: moc of Qt 6.4 stumbles over <compare>, which units.h brings, where it comes first.
#include <QWidget>

#include "core/base/units.h"

#include <optional>

namespace restride {

class LadderWidget : public QWidget
{
    Q_OBJECT

public:
    explicit LadderWidget(QWidget *parent = nullptr);

    /// Empty `rung`: the ladder is climbed, all ten are done.
    void showRung(std::optional<Rung> rung);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, int number, const QRectF &column) const;
    void paintBetween(QPainter &painter, double columnWidth, double floor) const;

    std::optional<Rung> rung_;
};

} // namespace restride
