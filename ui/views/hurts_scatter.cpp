// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/hurts_scatter.h"

#include "ui/text/text.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_paint.h"
#include "ui/views/chart_text.h"
#include "ui/views/chart_words.h"
#include "ui/views/hurts_words.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>

namespace restride {
namespace {

constexpr std::array kScoresWithWords{8, 5, 2, 0};

double sizeOf(const HurtsDot &dot)
{
    return std::min(scaled(9) * std::sqrt(static_cast<double>(dot.runs)),
                    static_cast<double>(scaled(22)));
}

} // namespace

HurtsScatter::HurtsScatter(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Next-morning pain by minutes jogged"));
    speakAs(this, QAccessible::Graphic);
    new FocusRing(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HurtsScatter::showData(const HurtsData &fresh)
{
    data_ = fresh;
    chosen_.reset();
    setAccessibleDescription(spokenDots(data_));
    update();
}

QSize HurtsScatter::sizeHint() const
{
    return minimumSizeHint();
}

QSize HurtsScatter::minimumSizeHint() const
{
    return {scaled(180), scaled(200)};
}

QRectF HurtsScatter::plot() const
{
    double words = 0;
    for (const int score : kScoresWithWords)
        words = std::max(words, chartTextWidth(QStringLiteral("0  "), true) +
                                    chartTextWidth(text::painWord(*Pain::of(score)), false));
    return QRectF(rect()).adjusted(scaled(10), scaled(28), -words - scaled(18), -scaled(38));
}

int HurtsScatter::lastMinute() const
{
    constexpr int kLeast = 30;
    int last = data_.dots.empty() ? 0 : data_.dots.back().minutes;
    for (const std::optional<Seconds> jogged : {data_.taken.longest, data_.taken.shortestNot})
        last = std::max(last, static_cast<int>(jogged.value_or(Seconds{}).count() / 60));
    return std::max(kLeast, (last + 9) / 10 * 10);
}

double HurtsScatter::x(double minutes) const
{
    const QRectF box = plot();
    return box.left() + box.width() * minutes / lastMinute();
}

double HurtsScatter::y(double score) const
{
    const QRectF box = plot();
    return box.bottom() - scaled(8) - (box.height() - scaled(12)) * score / 10.0;
}

QPointF HurtsScatter::placeOf(const HurtsDot &dot) const
{
    return {x(dot.minutes), y(dot.score)};
}

void HurtsScatter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(
        Qt::LayoutDirectionAuto); // minutes run to the right, words as they do
    paintLengths(painter);
    paintAxes(painter);
    paintDots(painter);
    paintChosen(painter);
}

void HurtsScatter::paintAxes(QPainter &painter) const
{
    const Theme &now = theme();
    const QRectF box = plot();
    const double line = QFontMetricsF(chartFont(false)).height();
    for (const int score : kScoresWithWords) {
        QPen pen(score == 2 || score == 0 ? now.lineStrong : now.line, 1);
        if (score == 2)
            pen.setDashPattern({2, 3});
        painter.setPen(pen);
        const double level = std::floor(y(score)) + 0.5;
        painter.drawLine(QPointF(box.left(), level), QPointF(box.right(), level));
        painter.setPen(now.textSecondary);
        QRectF words(box.right() + scaled(8), level - line / 2, width(), line);
        painter.setFont(chartFont(true));
        painter.drawText(words, Qt::AlignVCenter, QString::number(score));
        painter.setFont(chartFont(false));
        words.adjust(chartTextWidth(QStringLiteral("0  "), true), 0, 0, 0);
        painter.drawText(words, Qt::AlignVCenter, text::painWord(*Pain::of(score)));
    }
    const int last = lastMinute();
    const int step = last > 100 ? 30 : last > 50 ? 20 : 10;
    painter.setPen(now.textSecondary);
    for (int minute = 0; minute <= last; minute += step)
        painter.drawText(QRectF(x(minute) - 40, box.bottom() + scaled(2), 80, line),
                         Qt::AlignHCenter | Qt::AlignTop, QLocale().toString(minute));
    painter.setFont(chartFont(true));
    painter.setPen(now.text);
    painter.drawText(QRectF(box.left(), box.bottom() + scaled(2) + line, box.width(), line + 2),
                     Qt::AlignHCenter | Qt::AlignTop, tr("minutes jogged"));
    painter.drawText(QRectF(box.left(), scaled(4), width() - box.left(), line + 2),
                     Qt::AlignLeft | Qt::AlignTop, tr("Pain on the next morning"));
}

void HurtsScatter::paintLengths(QPainter &painter) const
{
    if (data_.taken.longest)
        paintLength(painter, *data_.taken.longest, longestCleanPen(),
                    longestCleanWords(*data_.taken.longest), 0);
    if (data_.taken.shortestNot)
        paintLength(painter, *data_.taken.shortestNot, shortestNotPen(),
                    shortestNotWords(*data_.taken.shortestNot), 1);
}

/// The words of the two stand in rows of their own, for the lines may be near each other.
void HurtsScatter::paintLength(QPainter &painter, Seconds jogged, const QPen &pen,
                               const QString &words, int row) const
{
    const QRectF box = plot();
    const double at = std::floor(x(static_cast<double>(jogged.count()) / 60.0)) + 0.5;
    painter.setPen(pen);
    const QFontMetricsF metrics(chartFont(true));
    const double top = box.top() + 2 * metrics.height() + scaled(4); // below the words of both
    painter.drawLine(QPointF(at, top), QPointF(at, box.bottom()));
    const double wide = chartTextWidth(words, true);
    const bool leftOfIt = at + scaled(6) + wide > box.right();
    paintHaloText(painter,
                  {leftOfIt ? std::max(box.left(), at - scaled(6) - wide) : at + scaled(6),
                   box.top() + metrics.ascent() + scaled(2) + row * metrics.height()},
                  words, chartFont(true), theme().text);
}

void HurtsScatter::paintDots(QPainter &painter) const
{
    for (const HurtsDot &dot : data_.dots)
        paintChartMark(painter, placeOf(dot), sizeOf(dot), PainMoment::NextMorning,
                       *Pain::of(dot.score));
    if (!data_.dots.empty())
        return;
    painter.setFont(scaledFont(TypeStep::Body));
    painter.setPen(theme().textSecondary);
    painter.drawText(plot(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No run with its next morning yet."));
}

void HurtsScatter::paintChosen(QPainter &painter) const
{
    if (!chosen_)
        return;
    const HurtsDot &dot = data_.dots[*chosen_];
    const QPointF place = placeOf(dot);
    const double half = sizeOf(dot) / 2 + scaled(5);
    painter.setPen(QPen(theme().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place, half, half);
    const QString words = dotWords(dot);
    const QFontMetricsF metrics(chartFont(true));
    const QSizeF size(metrics.horizontalAdvance(words) + scaled(16), metrics.height() + scaled(8));
    QRectF card(QPointF(place.x() - size.width() / 2, place.y() - half - size.height() - scaled(4)),
                size);
    if (card.top() < 0)
        card.moveTop(place.y() + half + scaled(4));
    card.moveLeft(std::clamp(card.left(), 1.0, std::max(1.0, width() - size.width() - 1)));
    painter.setPen(QPen(theme().lineStrong, 1));
    painter.setBrush(theme().base);
    painter.drawRoundedRect(card, 6, 6);
    painter.setFont(chartFont(true));
    painter.setPen(theme().text);
    painter.drawText(card, Qt::AlignCenter, words);
}

void HurtsScatter::choose(std::optional<std::size_t> dot)
{
    if (dot == chosen_)
        return;
    chosen_ = dot;
    setAccessibleDescription(dot ? dotWords(data_.dots[*dot]) : spokenDots(data_));
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    update();
}

void HurtsScatter::mouseMoveEvent(QMouseEvent *event)
{
    std::optional<std::size_t> nearest;
    double least = scaled(14);
    for (std::size_t i = 0; i < data_.dots.size(); ++i) {
        const double away = QLineF(placeOf(data_.dots[i]), event->position()).length();
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    choose(nearest);
}

void HurtsScatter::leaveEvent(QEvent *)
{
    choose(std::nullopt);
}

void HurtsScatter::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(data_.dots.size()) - 1;
    const bool forth = event->key() == Qt::Key_Right;
    if (last < 0 || (!forth && event->key() != Qt::Key_Left)) {
        if (event->key() == Qt::Key_Escape && chosen_)
            return choose(std::nullopt);
        return QWidget::keyPressEvent(event);
    }
    const int from = chosen_ ? static_cast<int>(*chosen_) : forth ? -1 : last + 1;
    choose(static_cast<std::size_t>(std::clamp(from + (forth ? 1 : -1), 0, last)));
}

void HurtsScatter::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    choose(std::nullopt);
}

} // namespace restride
