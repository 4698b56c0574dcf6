// SPDX-License-Identifier: GPL-3.0-or-later
// The row under the calendar: "The plan as it stood on", the slider, and the way back to today.
#pragma once

#include "ui/models/calendar_source.h"

#include <QWidget>

class QPushButton;

namespace restride {

class TextLabel;
class TimeSlider;

class TimeBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimeBar(QWidget *parent = nullptr);

    /// Goes to today. Without a past to look back at there is nothing to slide along.
    void showDays(const CalendarSource &source);
    [[nodiscard]] bool hasPast() const { return hasPast_; }
    void goToToday();

    [[nodiscard]] TimeSlider *slider() const { return slider_; }

signals:
    void dayChosen(restride::Date day);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWords();
    void holdWordsStill();

    bool hasPast_ = false;
    TextLabel *words_;
    TimeSlider *slider_;
    QPushButton *today_;
};

} // namespace restride
