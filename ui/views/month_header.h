// SPDX-License-Identifier: GPL-3.0-or-later
// The row above the calendar: which month, the steps to others, and month or week.
#pragma once

#include <QLocale>
#include <QWidget>

#include <chrono>

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
    [[nodiscard]] QString monthWords(QLocale::FormatType format) const;

    std::chrono::year_month shown_{std::chrono::year{2000}, std::chrono::January};
    std::chrono::year_month last_ = shown_;
    QLabel *month_;
    QLabel *year_;
    QAbstractButton *back_;
    QAbstractButton *forward_;
};

} // namespace restride
