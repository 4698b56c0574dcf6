// SPDX-License-Identifier: GPL-3.0-or-later
// The row above the calendar: which month, the steps to others, and month or week.
#pragma once

#include <QLocale>
#include <QString>
#include <QWidget>

#include <chrono>
#include <vector>

class QAbstractButton;
class QLabel;
class QLayout;

namespace restride {

class MonthHeader : public QWidget
{
    Q_OBJECT

public:
    explicit MonthHeader(QWidget *parent = nullptr);

    void showMonth(std::chrono::year_month month) { showMonths(month, month); }
    /// From one month to the next, or to the same.
    void showMonths(std::chrono::year_month first, std::chrono::year_month last);
    /// "November 2026", "November – December 2026".
    [[nodiscard]] QString title() const;
    /// As much of it as there is room for: "Nov 2026", "Nov ’26".
    [[nodiscard]] QString shownTitle() const;
    /// Whether there was room for the word of the step to today; else it is an icon.
    [[nodiscard]] bool spellsToday() const;

signals:
    /// -1 back, 1 forward: by a month, or by a week where weeks are shown.
    void stepped(int direction);
    void todayAsked();
    void weekChosen(bool week);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeTitle();
    QWidget *makeSegment();
    void followTheme();
    void fitTitle();
    void spellToday(bool spelled);
    enum class Years { Whole, TwoDigits };
    struct Title {
        QString months;
        QString year; ///< of the last of them; empty where it is left out
        Years years = Years::Whole;
        bool todaySpelled = true; ///< beside it
    };
    [[nodiscard]] Title titleIn(QLocale::FormatType format, Years years) const;
    [[nodiscard]] std::vector<Title> titles() const;

    std::chrono::year_month shown_{std::chrono::year{2000}, std::chrono::January};
    std::chrono::year_month last_ = shown_;
    QLayout *title_ = nullptr; ///< month and year
    QLabel *month_;
    QLabel *year_;
    QAbstractButton *back_;
    QAbstractButton *today_;
    QAbstractButton *forward_;
};

} // namespace restride
