// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar's grid: a table whose keys mean days and months, with rounded corners. It asks for
// steps and leaves to its owner which month is shown.
#pragma once

#include <QTableView>

namespace restride {

class CalendarTable : public QTableView
{
    Q_OBJECT

public:
    explicit CalendarTable(QWidget *parent = nullptr);

signals:
    void daysStepped(int days);
    void monthsStepped(int months);
    void todayAsked();
    void dayOpened();
    void logAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool takeKey(int key);
    [[nodiscard]] bool isDay(const QPoint &position) const;
};

} // namespace restride
