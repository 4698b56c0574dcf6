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

constexpr int kIcon = 16;

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

QFont yearFont(TypeStep step)
{
    QFont font = scaledFont(step);
    font.setWeight(QFont::Normal);
    return font;
}

QString monthName(std::chrono::year_month month, QLocale::FormatType format)
{
    return QLocale().standaloneMonthName(static_cast<int>(unsigned{month.month()}), format);
}

} // namespace

MonthHeader::MonthHeader(QWidget *parent)
    : QWidget(parent), month_(new QLabel), year_(new QLabel),
      back_(makeArrow(QStringLiteral("‹"), tr("Earlier"))),
      today_(makeButton(tr("Today"), tr("Go to today"), "secondary")),
      forward_(makeArrow(QStringLiteral("›"), tr("Later")))
{
    connect(back_, &QAbstractButton::clicked, this, [this] { emit stepped(-1); });
    connect(forward_, &QAbstractButton::clicked, this, [this] { emit stepped(1); });
    connect(today_, &QAbstractButton::clicked, this, &MonthHeader::todayAsked);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(3));
    title_ = makeTitle();
    row->addLayout(title_, 1);
    row->setAlignment(title_, Qt::AlignLeft | Qt::AlignVCenter);
    row->addWidget(back_);
    row->addWidget(today_);
    row->addWidget(forward_);
    row->addSpacing(0); // with the row's own spacing on either side
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

/// "November" and "2026", "November – December" and "2026", "December 2026 – January" and "2027".
MonthHeader::Title MonthHeader::titleIn(QLocale::FormatType format, Years years) const
{
    const auto name = [format](std::chrono::year_month month) { return monthName(month, format); };
    const auto year = [years](std::chrono::year_month month) {
        const QString whole = QString::number(int{month.year()});
        return years == Years::Whole
                   ? whole
                   : tr("’%1", "a year by its last two digits: ’26").arg(whole.right(2));
    };
    if (last_ == shown_)
        return {name(shown_), year(shown_), years};
    const QString first = last_.year() == shown_.year()
                              ? name(shown_)
                              : name(shown_) + QLatin1Char(' ') + year(shown_);
    return {QStringLiteral("%1 – %2").arg(first, name(last_)), year(last_), years};
}

/// From the whole title to what of it says least: the month's name goes before its year, for a
/// month without a year may be any, and so the word of the step to today goes before it too.
std::vector<MonthHeader::Title> MonthHeader::titles() const
{
    Title besideASign = titleIn(QLocale::ShortFormat, Years::TwoDigits);
    besideASign.todaySpelled = false;
    return {titleIn(QLocale::LongFormat, Years::Whole), titleIn(QLocale::ShortFormat, Years::Whole),
            titleIn(QLocale::ShortFormat, Years::TwoDigits), besideASign,
            Title{monthName(shown_, QLocale::ShortFormat), {}, Years::Whole, false}};
}

bool MonthHeader::spellsToday() const
{
    return !today_->text().isEmpty();
}

void MonthHeader::spellToday(bool spelled)
{
    if (spelled == spellsToday())
        return;
    today_->setText(spelled ? tr("Today") : QString());
    today_->setIcon(spelled ? QIcon() : themedIcon(QStringLiteral("calendar")));
    today_->setToolTip(spelled ? QString() : today_->accessibleName());
}

QString MonthHeader::title() const
{
    const Title whole = titles().front();
    return whole.months + QLatin1Char(' ') + whole.year;
}

QString MonthHeader::shownTitle() const
{
    return year_->isHidden() ? month_->text() : month_->text() + QLatin1Char(' ') + year_->text();
}

void MonthHeader::fitTitle()
{
    for (const Title &one : titles()) {
        month_->setText(one.months);
        year_->setText(one.year);
        year_->setFont(yearFont(one.years == Years::Whole ? TypeStep::Verdict : TypeStep::Body));
        year_->setHidden(one.year.isEmpty());
        spellToday(one.todaySpelled);
        title_->invalidate(); // a layout does not ask those inside it anew by itself
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width())
            break;
    }
    layout()->activate(); // what stood there at the size before is not seen beside it
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
    QPalette light = year_->palette();
    light.setColor(QPalette::WindowText, theme().textSecondary);
    year_->setPalette(light);
    today_->setIconSize({scaled(kIcon), scaled(kIcon)});
    fitTitle();
}

void MonthHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        followTheme();
}

} // namespace restride
