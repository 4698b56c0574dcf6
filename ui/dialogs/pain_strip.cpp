// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pain_strip.h"

#include "ui/dialogs/pain_strip_accessible.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace restride {

namespace {

constexpr int kCells = 11;
constexpr int kGap = 3;

/// The score a key stands for: the digits, and X for ten.
std::optional<Pain> painOfKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return std::nullopt;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return Pain::of(event.key() - Qt::Key_0);
    if (event.key() == Qt::Key_X)
        return Pain::of(10);
    return std::nullopt;
}

} // namespace

PainStrip::PainStrip(const QString &name, Size size, QWidget *parent) : QWidget(parent), size_(size)
{
    installPainStripAccessibility();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(tr("0 is none, 10 the worst. Keys: 0 to 9, X for ten, Delete for not said."));
}

void PainStrip::setPain(std::optional<Pain> pain)
{
    if (pain_ == pain)
        return;
    pain_ = pain;
    update();
    announcePain(this);
    emit painChanged();
}

QString PainStrip::spokenValue() const
{
    if (!pain_)
        return tr("not said");
    const QString word = text::painWord(*pain_);
    const QString figure = locale().toString(pain_->score());
    return word.isEmpty() ? figure : tr("%1, %2").arg(figure, word);
}

QSize PainStrip::sizeHint() const
{
    const int width = size_ == Size::Full ? 50 : 33;
    const int words = size_ == Size::Full ? scaled(20) : 0;
    return {scaled(width) * kCells + kGap * (kCells - 1), cellHeight() + words};
}

QSize PainStrip::minimumSizeHint() const
{
    return {scaled(26) * kCells + kGap * (kCells - 1), sizeHint().height()};
}

int PainStrip::cellHeight() const
{
    return scaled(size_ == Size::Full ? 38 : 30);
}

QRectF PainStrip::cell(int score) const
{
    // Whole pixels, so that the hairlines of all cells are equally sharp.
    const double pitch = (width() + kGap) / double(kCells);
    const int left = qRound(pitch * score);
    const int right = qRound(pitch * (score + 1)) - kGap;
    const int place = layoutDirection() == Qt::RightToLeft ? width() - right : left;
    return {double(place), 0.0, double(right - left), double(cellHeight())};
}

void PainStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int score = 0; score < kCells; ++score) {
        paintCell(painter, score);
        if (size_ == Size::Full)
            paintWord(painter, score);
    }
    if (hasFocus() && !pain_) {
        // Nothing is chosen: the whole strip waits, no single cell.
        painter.setPen(QPen(theme().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(0, 0, width(), cellHeight()).adjusted(1, 1, -1, -1), 9, 9);
    }
}

void PainStrip::paintCell(QPainter &painter, int score) const
{
    const Pain pain = *Pain::of(score);
    const PainColours &colours = theme().pain(pain);
    const bool chosen = pain_ == pain;
    QRectF box = cell(score);
    if (chosen && hasFocus()) {
        painter.setPen(QPen(theme().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8);
        box.adjust(3, 3, -3, -3);
    } else if (hasFocus() && !pain_) {
        box.adjust(score == 0 ? 4 : 0, 4, score == kCells - 1 ? -4 : 0, -4);
    }
    painter.setPen(QPen(isEnabled() ? colours.mark : theme().line, 1));
    painter.setBrush(chosen ? colours.mark : theme().base);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);

    QFont font = scaledFont(size_ == Size::Full ? TypeStep::Heading : TypeStep::Body);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QColor figure = isEnabled() ? theme().text : theme().textTertiary;
    painter.setPen(chosen ? colours.on : figure);
    painter.drawText(box, Qt::AlignCenter, locale().toString(score));
}

void PainStrip::paintWord(QPainter &painter, int score) const
{
    if (score != 0 && score != 2 && score != 5 && score != 8)
        return;
    painter.setFont(scaledFont(TypeStep::Caption));
    painter.setPen(theme().textSecondary);
    const QString word = text::painWord(*Pain::of(score));
    const double reach = painter.fontMetrics().horizontalAdvance(word) + 2.0;
    const QRectF box = cell(score);
    const double left =
        std::clamp(box.center().x() - reach / 2, 0.0, std::max(0.0, width() - reach));
    painter.drawText(QRectF(left, cellHeight(), reach, height() - cellHeight()),
                     Qt::AlignHCenter | Qt::AlignBottom, word);
}

void PainStrip::step(int by)
{
    // The first arrow only enters the strip, at its quiet end.
    const int score = pain_ ? pain_->score() + by : 0;
    setPain(Pain::of(std::clamp(score, 0, kCells - 1)));
}

void PainStrip::keyPressEvent(QKeyEvent *event)
{
    if (const auto pain = painOfKey(*event)) {
        setPain(pain);
        emit typed();
        return;
    }
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return step(forward);
    case Qt::Key_Left:
        return step(-forward);
    case Qt::Key_Up:
        return step(1);
    case Qt::Key_Down:
        return step(-1);
    case Qt::Key_Home:
        return setPain(Pain::of(0));
    case Qt::Key_End:
        return setPain(Pain::of(10));
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return setPain(std::nullopt);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PainStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->position().y() > cellHeight())
        return QWidget::mousePressEvent(event);
    for (int score = 0; score < kCells; ++score)
        if (cell(score).adjusted(-kGap / 2.0, 0, kGap / 2.0, 0).contains(event->position()))
            setPain(Pain::of(score));
}

void PainStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PainStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace restride
