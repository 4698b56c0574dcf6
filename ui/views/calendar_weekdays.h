// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the weekdays above the calendar, each over its column.
#pragma once

#include <QWidget>

class QTableView;

namespace restride {

class CalendarWeekdays : public QWidget
{
    Q_OBJECT

public:
    /// Follows the columns of `table`, which outlives it and has a model.
    explicit CalendarWeekdays(const QTableView &table, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QTableView &table_;
};

} // namespace restride
