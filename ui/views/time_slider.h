// SPDX-License-Identifier: GPL-3.0-or-later
// The slider under the calendar: from the first entry to today, with the flare-ups as ticks. It
// says which day is looked back at; what was planned then is for others to show.
#pragma once

#include "core/base/date.h"

#include <QSlider>

#include <vector>

namespace restride {

class TimeSlider : public QSlider
{
    Q_OBJECT

public:
    explicit TimeSlider(QWidget *parent = nullptr);

    /// The days that can be chosen; goes to `today`.
    void setDays(Date first, Date today, std::vector<Date> flareUps);
    [[nodiscard]] Date day() const;
    void chooseDay(Date day);
    /// Where `day` stands along the line.
    [[nodiscard]] double position(Date day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dayChosen(restride::Date day);
    /// Esc: back to today.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goTo(double x);
    void describe();

    Date first_{};
    std::vector<Date> flareUps_;
};

} // namespace restride
