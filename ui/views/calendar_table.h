// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar's grid: a table whose keys mean days and months, with rounded corners. It asks for
// steps and leaves to its owner which month is shown.
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

namespace restride {

class CalendarTable : public QTableView
{
    Q_OBJECT

public:
    explicit CalendarTable(QWidget *parent = nullptr);

    /// A session is being moved: Esc leaves it, and the mouse carries it.
    void setMoving(bool moving);
    /// The plan of a past day is shown: a dashed frame, and Esc leaves it.
    void setPast(bool past);

signals:
    void daysStepped(int days);
    void monthsStepped(int months);
    void todayAsked();
    void dayOpened();
    /// The mouse takes the day along.
    void moveAsked();
    void dropAsked();
    /// Esc, while there is something to leave.
    void leaveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool takeKey(int key);
    [[nodiscard]] bool isDay(const QPoint &position) const;
    void carry(const QPoint &position);
    void letGo();
    void paintCarried(QPainter &painter) const;

    enum class Mouse { Up, Down, Carrying };
    Mouse mouse_ = Mouse::Up;
    QPoint at_; ///< where the mouse went down, then where it is
    QPersistentModelIndex taken_;
    bool moving_ = false;
    bool past_ = false;
};

} // namespace restride
