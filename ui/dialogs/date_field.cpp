// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/date_field.h"

#include "core/journal/limits.h"
#include "ui/dialogs/calendar_popup.h"
#include "ui/dialogs/typed_date.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace restride {

namespace {

constexpr int kButton = 30; ///< wide
constexpr int kIcon = 16;
constexpr int kRoom = 8;    ///< that the dialogs' style leaves beside the words
constexpr int kAround = 14; ///< from the border to the words, and for the cursor behind them
constexpr int kLongestText = 60;

/// Opens the calendar with the mouse; the field has keys for it, so that Tab need not stop here.
class CalendarButton : public QToolButton
{
public:
    explicit CalendarButton(QWidget *field) : QToolButton(field)
    {
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::ArrowCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool bright = isEnabled() && (underMouse() || isDown());
        const QColor ink = bright        ? theme().text
                           : isEnabled() ? theme().textSecondary
                                         : theme().textTertiary;
        const int side = scaled(kIcon);
        painter.drawPixmap((width() - side) / 2, (height() - side) / 2,
                           tintedIcon(QStringLiteral("calendar"), ink, side, devicePixelRatioF()));
    }
};

} // namespace

DateField::DateField(const QString &name, const QString &unsaid, QWidget *parent)
    : Typed(parent), optional_(!unsaid.isEmpty()), opensCalendar_(new CalendarButton(this))
{
    setAccessibleName(name);
    setPlaceholderText(unsaid);
    setMaxLength(kLongestText);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    opensCalendar_->setAccessibleName(tr("Choose from the calendar: %1").arg(name));
    opensCalendar_->setToolTip(tr("Choose from the calendar (F4)"));
    connect(opensCalendar_, &QAbstractButton::clicked, this, &DateField::openCalendar);
    typeInto(*this, *this);
    placeButton();
}

void DateField::change(std::optional<Date> day)
{
    if (day == day_)
        return;
    day_ = day;
    emit dayChanged();
}

void DateField::setDay(std::optional<Date> day)
{
    if (day == day_ && understood())
        return;
    const bool changes = day != day_;
    day_ = day;
    writeOut();
    setCursorPosition(0);
    if (changes)
        emit dayChanged();
}

bool DateField::take(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        if (optional_)
            change(std::nullopt);
        return optional_;
    }
    const auto day = typedDate(text, reference(), locale());
    if (!day || !limits::kDay.contains(*day))
        return false;
    change(day);
    return true;
}

void DateField::takeBack()
{
    change(before_);
}

QString DateField::written() const
{
    return day_ ? inWords(*day_) : QString();
}

QString DateField::inWords(Date day) const
{
    //: how a date stands in a field, in the letters of QDate::toString
    return locale().toString(text::toQDate(day), tr("d MMMM yyyy"));
}

/// Of a line edit without a description Qt tells the words in grey, also where they are not seen.
QString DateField::ownDescription() const
{
    return text().isEmpty() ? placeholderText() : tr("Choose from the calendar (F4)");
}

QString DateField::refusal(const QString &text) const
{
    const Date example = suggestion_ > Date{} ? suggestion_ : reference();
    const QString form = locale().toString(text::toQDate(example), QLocale::ShortFormat);
    if (text.trimmed().isEmpty())
        return tr("A day is needed here. Write it like this: %1.").arg(form);
    return tr("“%1” is no day that is understood here. Write it like this: %2.").arg(text, form);
}

void DateField::count(int days)
{
    setDay(day_ ? *day_ + Days{days} : suggestion_);
    selectFigure();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool alone = modifiers == Qt::NoModifier;
    const bool withAlt = modifiers == Qt::AltModifier;
    if ((event->key() == Qt::Key_F4 && alone) || (event->key() == Qt::Key_Down && withAlt))
        openCalendar();
    else if (event->key() == Qt::Key_Up && alone)
        count(1);
    else if (event->key() == Qt::Key_Down && alone)
        count(-1);
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar()
{
    setFocus(Qt::OtherFocusReason);
    auto *calendar =
        new CalendarPopup(text::toQDate(day_.value_or(suggestion_)), accessibleName(), this);
    connect(calendar, &CalendarPopup::dayChosen, this, [this](const QDate &chosen) {
        setDay(text::fromQDate(chosen));
        selectFigure();
    });
    calendar->open();
}

QSize DateField::sizeHint() const
{
    constexpr int kMonths = 12;
    int widest = fontMetrics().horizontalAdvance(placeholderText());
    for (int month = 1; month <= kMonths; ++month)
        widest = std::max(widest, fontMetrics().horizontalAdvance(
                                      inWords(text::fromQDate(QDate(2028, month, 28)))));
    return {kAround + widest + scaled(kButton), QLineEdit::sizeHint().height()};
}

void DateField::placeButton()
{
    const int wide = scaled(kButton);
    const int margin = wide - kRoom;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? margin : 0, 0, mirrored ? 0 : margin, 0);
    opensCalendar_->setGeometry(mirrored ? 0 : width() - wide, 0, wide, height());
}

void DateField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeButton();
}

void DateField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placeButton();
}

} // namespace restride
