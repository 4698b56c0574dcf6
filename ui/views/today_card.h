// SPDX-License-Identifier: GPL-3.0-or-later
// What to do today, why, and the buttons to say how it went. A rest day is a real day with
// something kind to do; nothing is ever owed. Emits intents; logs nothing itself.
#pragma once

#include "core/journal/journal.h"
#include "core/plan/plan.h"
#include "ui/models/calendar_source.h"

#include <QFrame>

class QPushButton;

namespace restride {

class IntervalStrip;
class TextLabel;

class TodayCard : public QFrame
{
    Q_OBJECT

public:
    explicit TodayCard(QWidget *parent = nullptr);

    /// The first day of the plan is today; the journal tells whether this morning is still unasked.
    void showToday(const CalendarSource &source);

    [[nodiscard]] QString title() const;

signals:
    void logRequested();
    void skipRequested();
    void morningCheckRequested();
    /// One tap: no pain on waking, in walking or on the stairs.
    void quietMorningReported();

private:
    QWidget *makeStrip();
    QWidget *makeQuestion();
    QWidget *makeButtons();
    void showWords(const CalendarSource &source, const Day &today);
    void showNext(const Plan &plan);
    void showButtons(const Plan &plan, const Day &today, bool morningAsked);

    TextLabel *corner_;
    TextLabel *title_;
    TextLabel *subtitle_;
    QWidget *stripBox_;
    IntervalStrip *strip_;
    TextLabel *stripEnd_;
    TextLabel *stripStart_;
    TextLabel *amount_;
    TextLabel *because_;
    TextLabel *strength_;
    TextLabel *fitness_; ///< what is not lost, on a day without running
    QFrame *rule_;
    TextLabel *next_;
    QWidget *buttons_;
    QPushButton *log_;
    QPushButton *skip_;
    QPushButton *morning_;
    QWidget *question_;
};

} // namespace restride
