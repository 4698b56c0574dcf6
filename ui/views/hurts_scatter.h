// SPDX-License-Identifier: GPL-3.0-or-later
// Next-morning pain against minutes jogged: a triangle for each, larger where several lie upon each
// other, with a line for the longest session taken cleanly and one for the shortest that was not.
#pragma once

#include "ui/models/hurts_data.h"

#include <QWidget>

#include <optional>

namespace restride {

class HurtsScatter : public QWidget
{
    Q_OBJECT

public:
    explicit HurtsScatter(QWidget *parent = nullptr);

    void showData(const HurtsData &data);
    [[nodiscard]] std::optional<std::size_t> chosen() const { return chosen_; }
    /// Middle of a dot, in pixels.
    [[nodiscard]] QPointF placeOf(const HurtsDot &dot) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] int lastMinute() const;
    [[nodiscard]] double x(double minutes) const;
    [[nodiscard]] double y(double score) const;
    void choose(std::optional<std::size_t> dot);
    void paintAxes(QPainter &painter) const;
    void paintLengths(QPainter &painter) const;
    void paintLength(QPainter &painter, Seconds jogged, const QPen &pen, const QString &words,
                     int row) const;
    void paintDots(QPainter &painter) const;
    void paintChosen(QPainter &painter) const;

    HurtsData data_;
    std::optional<std::size_t> chosen_;
};

} // namespace restride
