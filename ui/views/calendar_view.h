// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar: a month or a week of days, past as logged and ahead as planned. It shows and asks;
// it edits nothing.
#pragma once

#include "ui/models/calendar_source.h"
#include "ui/models/month_grid_model.h"

#include <QMetaObject>
#include <QWidget>

#include <memory>
#include <optional>

namespace restride {

class CalendarLegend;
class CalendarMove;
class CalendarTable;
class CalendarWeekdays;
class Document;
class MonthHeader;
class PastPlan;
class TextLabel;
class TimeBar;

class CalendarView : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarView(QWidget *parent = nullptr);
    ~CalendarView() override;

    /// Shows the document as it is now; call again after each `Document::changed`. The chosen day
    /// stays, the first time it is today.
    void showDocument(const Document &document);
    /// The same from parts, which outlive the view or the next call.
    void showSource(const CalendarSource &source);
    /// What would be: looked at only, without a past and without a way to fold what would move.
    void showSupposed(const CalendarSource &source);

    /// The day that the keyboard is on.
    [[nodiscard]] Date chosenDay() const { return chosen_; }
    /// Goes to `day`, in its month when the grid does not hold it. Before a source is shown it does
    /// nothing.
    void chooseDay(Date day);
    void showWeek(bool week);

    /// Asks to log the chosen day; says why not where that cannot be.
    void logChosen();
    /// Begins to move the session of the chosen day; says so where it has none.
    void moveChosen();
    /// The same, or of the next day that has one.
    void moveSession();
    [[nodiscard]] bool isMoving() const;
    /// The plan as it stood on a past day; on today's it is the one in force again.
    void showDay(Date day);
    [[nodiscard]] bool showsPast() const { return past_ != nullptr; }
    /// What stands between the month and the days: how a move goes, or what has changed since the
    /// past day, as much of it as leaves the days their room.
    [[nodiscard]] QString note() const;
    [[nodiscard]] TimeBar *timeBar() const { return time_; }

signals:
    /// A session was put on a day that is allowed.
    void moveRequested(restride::Date from, restride::Date to);
    /// Enter or a double click on a day.
    void dayActivated(restride::Date day);
    void logRequested(restride::Date day);
    /// The keyboard or a click went to another day.
    void dayChosen(restride::Date day);
    void hideChangeRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Shows { Plan, Supposed };

    void connectTable();
    void connectKeys();
    void present(const CalendarSource &source, Shows shows);
    /// What is on the grid: the plan in force, or the one of a past day.
    [[nodiscard]] CalendarSource shown() const;
    [[nodiscard]] bool refusesInThePast();
    void beginMove();
    void drop();
    void leave();
    void endMove();
    void open();
    void say(const QString &words);
    void showNote();
    void tellPast();
    [[nodiscard]] QStringList pastSentences() const;
    [[nodiscard]] bool leavesRoom(const QString &words) const;
    void showLowerRow();
    void step(int direction);
    void stepMonths(int months);
    void showMonth(std::chrono::year_month month);
    void goToToday();
    [[nodiscard]] Date firstDay() const;
    void followCurrent(const QModelIndex &current);
    void layOutRows();

    std::optional<CalendarSource> source_;
    QMetaObject::Connection sourceGone_;
    Shows shows_ = Shows::Plan;
    std::unique_ptr<CalendarMove> move_; ///< null: nothing is being moved
    std::unique_ptr<PastPlan> past_;     ///< null: the plan in force is shown
    std::optional<Date> pastWanted_;     ///< the newest of what the slider asked for
    MonthGridModel model_;
    Date chosen_{};
    bool week_ = false;
    bool turned_ = false; ///< the runner went to another month
    MonthHeader *header_;
    CalendarTable *table_;
    CalendarWeekdays *weekdays_ = nullptr;
    CalendarLegend *legend_;
    TextLabel *note_;
    TimeBar *time_;
};

} // namespace restride
