// SPDX-License-Identifier: GPL-3.0-or-later
// A line of days to choose one from: the past under the calendar, from the first entry to today
// with the flare-ups as ticks, or the days that a race may be tried out on. It says which day was
// chosen; what that means is for others to show.
#pragma once

#include "core/base/date.h"

#include <QSlider>

#include <vector>

namespace restride {

class TimeSlider : public QSlider
{
    Q_OBJECT

public:
    explicit TimeSlider(const QString &name, QWidget *parent = nullptr);

    /// The past: from `first` to `today`, where it goes to and Esc leads back to.
    void setPast(Date first, Date today, std::vector<Date> flareUps);
    /// Any days, without a home to go back to.
    void setDays(Date first, Date last, Date chosen);
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
    bool isPast_ = false;
    std::vector<Date> flareUps_;
};

} // namespace restride
