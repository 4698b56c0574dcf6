// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mini_month.h"

#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace restride {
namespace {

constexpr int kColumns = 7;

std::chrono::year_month_day civil(Date day)
{
    return std::chrono::year_month_day{day};
}

Date firstOfMonth(Date day, int later)
{
    const auto month = civil(day).year() / civil(day).month() + std::chrono::months{later};
    return Date{month / 1};
}

QToolButton *makeArrow(Qt::ArrowType arrow, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(arrow == Qt::LeftArrow ? QStringLiteral("‹") : QStringLiteral("›"));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

MonthLeaf::MonthLeaf(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Month at a glance"));
    speakAs(this, QAccessible::Graphic);
}

void MonthLeaf::showMonth(Date month, Weekday weekStarts, Date today, std::map<Date, Kind> kinds)
{
    month_ = month;
    weekStarts_ = weekStarts;
    today_ = today;
    kinds_ = std::move(kinds);
    updateGeometry();
    update();
}

int MonthLeaf::rows() const
{
    const int days = daysBetween(firstShown(), firstOfMonth(month_, 1));
    return (days + kColumns - 1) / kColumns;
}

Date MonthLeaf::firstShown() const
{
    return startOfWeek(month_, weekStarts_);
}

QSize MonthLeaf::sizeHint() const
{
    return {scaled(230), scaled(20) + rows() * scaled(31)};
}

QSize MonthLeaf::minimumSizeHint() const
{
    return {scaled(150), scaled(20) + rows() * scaled(23)};
}

QRectF MonthLeaf::cell(int row, int column) const
{
    const double letters = scaled(20);
    const double wide = width() / double(kColumns);
    const double tall = (height() - letters) / rows();
    return {column * wide, letters + row * tall, wide, tall};
}

void MonthLeaf::paintDay(QPainter &painter, Date day, const QRectF &place) const
{
    const bool ours = civil(day).month() == civil(month_).month();
    const QRectF number(place.left(), place.top(), place.width(), scaled(18));
    painter.setOpacity(ours ? 1.0 : 0.5);
    painter.setPen(ours ? theme().text : theme().textTertiary);
    painter.drawText(number, Qt::AlignCenter, QString::number(unsigned(civil(day).day())));
    const auto found = kinds_.find(day);
    if (found != kinds_.end() && isRunning(found->second)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().kind(found->second).mark);
        painter.drawRoundedRect(QRectF(place.center().x() - scaled(12) / 2.0, number.bottom() - 1,
                                       scaled(12), scaled(3)),
                                1.5, 1.5);
    }
    painter.setOpacity(1.0);
    if (day == today_) {
        painter.setPen(QPen(theme().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(number.adjusted(scaled(4), 0, -scaled(4), scaled(4)), 4, 4);
    }
}

void MonthLeaf::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaledFont(TypeStep::Caption));
    painter.setPen(theme().textSecondary);
    for (int column = 0; column < kColumns; ++column) {
        const int weekday = text::toQDate(firstShown() + Days{column}).dayOfWeek();
        const QRectF place = cell(0, column);
        painter.drawText(QRectF(place.left(), 0, place.width(), scaled(18)), Qt::AlignCenter,
                         QLocale().standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    for (int row = 0; row < rows(); ++row)
        for (int column = 0; column < kColumns; ++column)
            paintDay(painter, firstShown() + Days{row * kColumns + column}, cell(row, column));
}

void MonthLeaf::mouseReleaseEvent(QMouseEvent *event)
{
    for (int row = 0; row < rows(); ++row)
        for (int column = 0; column < kColumns; ++column)
            if (cell(row, column).contains(event->position()))
                emit dayActivated(firstShown() + Days{row * kColumns + column});
}

MiniMonth::MiniMonth(QWidget *parent)
    : QFrame(parent), name_(new TextLabel(TypeStep::Heading)), leaf_(new MonthLeaf)
{
    setLook(this, "card");
    setAccessibleName(tr("Months ahead"));
    speakAs(this, QAccessible::Grouping);
    name_->setSingleLine();
    auto *back = makeArrow(Qt::LeftArrow, tr("Month before"));
    auto *forth = makeArrow(Qt::RightArrow, tr("Month after"));
    connect(back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(forth, &QToolButton::clicked, this, [this] { turn(1); });
    connect(leaf_, &MonthLeaf::dayActivated, this, &MiniMonth::dayActivated);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(name_);
    head->addStretch();
    head->addWidget(back);
    head->addWidget(forth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(12), scaled(12), scaled(8));
    column->setSpacing(scaled(2));
    column->addLayout(head);
    column->addWidget(leaf_, 1);
    // Rows that are pulled apart are no longer read as a month.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void MiniMonth::showMonths(const Plan &plan, const std::vector<LivedDay> &lived, Weekday weekStarts)
{
    kinds_.clear();
    for (const LivedDay &day : lived)
        kinds_[day.planned.date] = day.planned.workout.kind;
    for (const Day &day : plan.days)
        kinds_[day.date] = day.workout.kind;
    weekStarts_ = weekStarts;
    today_ = plan.today;
    month_ = firstOfMonth(plan.today, 1);
    showLeaf();
}

void MiniMonth::turn(int months)
{
    month_ = firstOfMonth(month_, months);
    showLeaf();
}

void MiniMonth::showLeaf()
{
    const QDate month = text::toQDate(month_);
    const QString name = QLocale().standaloneMonthName(month.month());
    name_->setText(month.year() == text::toQDate(today_).year()
                       ? name
                       : QStringLiteral("%1 %2").arg(name).arg(month.year()));
    leaf_->setAccessibleDescription(name_->text());
    leaf_->showMonth(month_, weekStarts_, today_, kinds_);
}

} // namespace restride
