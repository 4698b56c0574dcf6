// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar: a month or a week of days, past as logged and ahead as planned. It shows and asks;
// it edits nothing.
#pragma once

#include "ui/models/calendar_source.h"
#include "ui/models/month_grid_model.h"

#include <QMetaObject>
#include <QWidget>

#include <optional>

namespace restride {

class CalendarLegend;
class CalendarTable;
class Document;
class MonthHeader;

class CalendarView : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarView(QWidget *parent = nullptr);

    /// Shows the document as it is now; call again after each `Document::changed`. The chosen day
    /// stays, the first time it is today.
    void showDocument(const Document &document);
    /// The same from parts, which outlive the view or the next call.
    void showSource(const CalendarSource &source);

    /// The day that the keyboard is on.
    [[nodiscard]] Date chosenDay() const { return chosen_; }
    /// Goes to `day`, in its month when the grid does not hold it. Before a source is shown it does
    /// nothing.
    void chooseDay(Date day);
    void showWeek(bool week);

signals:
    /// Enter or a double click on a day.
    void dayActivated(restride::Date day);
    /// L on a day.
    void logRequested(restride::Date day);
    /// The keyboard or a click went to another day.
    void dayChosen(restride::Date day);
    void hideChangeRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void connectTable();
    void step(int direction);
    void stepMonths(int months);
    void showMonth(std::chrono::year_month month);
    void followCurrent(const QModelIndex &current);
    void layOutRows();

    std::optional<CalendarSource> source_;
    QMetaObject::Connection sourceGone_;
    MonthGridModel model_;
    Date chosen_{};
    bool week_ = false;
    MonthHeader *header_;
    CalendarTable *table_;
    CalendarLegend *legend_;
};

} // namespace restride
