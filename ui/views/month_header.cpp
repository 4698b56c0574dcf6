// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/month_header.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace restride {
namespace {

QPushButton *makeButton(const QString &text, const QString &name, const char *look)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(name);
    setLook(button, look);
    return button;
}

QPushButton *makeArrow(const QString &text, const QString &name)
{
    QPushButton *button = makeButton(text, name, "secondary");
    button->setToolTip(name);
    button->setFixedWidth(scaled(34));
    return button;
}

} // namespace

MonthHeader::MonthHeader(QWidget *parent)
    : QWidget(parent), month_(new QLabel), year_(new QLabel),
      back_(makeArrow(QStringLiteral("‹"), tr("Earlier"))),
      forward_(makeArrow(QStringLiteral("›"), tr("Later")))
{
    auto *today = makeButton(tr("Today"), tr("Go to today"), "secondary");
    connect(back_, &QAbstractButton::clicked, this, [this] { emit stepped(-1); });
    connect(forward_, &QAbstractButton::clicked, this, [this] { emit stepped(1); });
    connect(today, &QAbstractButton::clicked, this, &MonthHeader::todayAsked);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addLayout(makeTitle());
    row->addStretch();
    row->addWidget(back_);
    row->addWidget(today);
    row->addWidget(forward_);
    row->addSpacing(scaled(8));
    row->addWidget(makeSegment(), 0, Qt::AlignVCenter);
    setFixedHeight(scaled(48));
    followTheme();
}

QLayout *MonthHeader::makeTitle()
{
    auto *title = new QHBoxLayout;
    title->setSpacing(scaled(5));
    title->addWidget(month_);
    title->addWidget(year_);
    return title;
}

QWidget *MonthHeader::makeSegment()
{
    auto *segment = new QFrame;
    setLook(segment, "segment");
    segment->setAccessibleName(tr("Show"));
    auto *month = makeButton(tr("Month"), tr("Show a month"), "segment");
    auto *week = makeButton(tr("Week"), tr("Show a week"), "segment");
    auto *choice = new QButtonGroup(segment);
    auto *row = new QHBoxLayout(segment);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QPushButton *button : {month, week}) {
        button->setCheckable(true);
        choice->addButton(button);
        row->addWidget(button);
    }
    month->setChecked(true);
    connect(week, &QAbstractButton::toggled, this, &MonthHeader::weekChosen);
    return segment;
}

void MonthHeader::showMonths(std::chrono::year_month first, std::chrono::year_month last)
{
    shown_ = first;
    last_ = last;
    fitTitle();
}

/// "November", "November – December", "December 2026 – January".
QString MonthHeader::monthWords(QLocale::FormatType format) const
{
    const auto name = [format](std::chrono::year_month month) {
        return QLocale().standaloneMonthName(static_cast<int>(unsigned{month.month()}), format);
    };
    if (last_ == shown_)
        return name(shown_);
    const QString first = last_.year() == shown_.year()
                              ? name(shown_)
                              : QStringLiteral("%1 %2").arg(name(shown_)).arg(int{shown_.year()});
    return QStringLiteral("%1 – %2").arg(first, name(last_));
}

QString MonthHeader::title() const
{
    return monthWords(QLocale::LongFormat) + QLatin1Char(' ') + year_->text();
}

/// Where there is no room for all of it, the year goes first, then the month is abbreviated.
void MonthHeader::fitTitle()
{
    month_->setText(monthWords(QLocale::LongFormat));
    year_->setText(QString::number(int{last_.year()}));
    const auto overflows = [this] {
        layout()->invalidate();
        return layout()->sizeHint().width() > width();
    };
    year_->show();
    if (overflows())
        year_->hide();
    if (overflows())
        month_->setText(monthWords(QLocale::ShortFormat));
    if (overflows() && last_ != shown_)
        month_->setText(QLocale().standaloneMonthName(static_cast<int>(unsigned{shown_.month()}),
                                                      QLocale::ShortFormat));
}

void MonthHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

void MonthHeader::followTheme()
{
    QFont title = scaledFont(TypeStep::Verdict);
    title.setWeight(QFont::Bold);
    month_->setFont(title);
    title.setWeight(QFont::Normal);
    year_->setFont(title);
    QPalette light = year_->palette();
    light.setColor(QPalette::WindowText, theme().textSecondary);
    year_->setPalette(light);
}

void MonthHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        followTheme();
}

} // namespace restride
