// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/calendar_popup.h"

#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace restride {

namespace {

/// Qt's own pictures for them are green, whatever the scheme.
void drawPlainArrows(QCalendarWidget &calendar)
{
    const bool mirrored = calendar.layoutDirection() == Qt::RightToLeft;
    for (const auto &[name, leads] : {std::pair{"qt_calendar_prevmonth", mirrored},
                                      std::pair{"qt_calendar_nextmonth", !mirrored}})
        if (auto *button = calendar.findChild<QToolButton *>(QLatin1String(name))) {
            QPalette palette = button->palette();
            palette.setColor(QPalette::WindowText, palette.color(QPalette::HighlightedText));
            button->setPalette(palette);
            button->setArrowType(leads ? Qt::RightArrow : Qt::LeftArrow);
        }
}

} // namespace

CalendarPopup::CalendarPopup(const QDate &day, const QString &name, QWidget *owner)
    : QWidget(owner, Qt::Popup), owner_(owner)
{
    setAttribute(Qt::WA_DeleteOnClose);
    // A click beside it only closes it; else the button that opened it would open it again.
    setAttribute(Qt::WA_NoMouseReplay);
    setAccessibleName(name);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(name);
    calendar->setSelectedDate(day);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setDateEditEnabled(false); // digits are for the field
    // Qt writes Saturday and Sunday in red, which here would be a warning.
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(weekend, QTextCharFormat());
    drawPlainArrows(*calendar);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->addWidget(calendar);
    setFocusProxy(calendar);
    const auto choose = [this](const QDate &chosen) {
        emit dayChosen(chosen);
        close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
}

void CalendarPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme().lineStrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CalendarPopup::open()
{
    const QRect room = owner_->screen()->availableGeometry();
    const QSize size = sizeHint();
    const QRect field(owner_->mapToGlobal(QPoint()), owner_->size());
    const bool below = field.bottom() + size.height() <= room.bottom();
    const int y = below ? field.bottom() + 1 : field.top() - size.height();
    const int x =
        layoutDirection() == Qt::RightToLeft ? field.right() + 1 - size.width() : field.left();
    move(std::clamp(x, room.left(), std::max(room.left(), room.right() - size.width())),
         std::max(room.top(), y));
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace restride
