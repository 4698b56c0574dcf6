// SPDX-License-Identifier: GPL-3.0-or-later
// A month to choose a day from, over whatever asked for it. Escape closes it and nothing else.
#pragma once

#include <QDate>
#include <QWidget>

namespace restride {

class CalendarPopup : public QWidget
{
    Q_OBJECT

public:
    /// Opens at `day`, for `owner`, which holds it.
    CalendarPopup(const QDate &day, const QString &name, QWidget *owner);

    /// Shows it below `owner`, or above where there is no room below.
    void open();

signals:
    void dayChosen(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *owner_;
};

} // namespace restride
