// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/answer_line.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace restride {

namespace {

constexpr int kIcon = 16;

} // namespace

AnswerLine::AnswerLine(Kind kind, QWidget *parent)
    : QWidget(parent), asked_(kind), kind_(kind), words_(new QLabel)
{
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    words_->setForegroundRole(QPalette::WindowText);
    words_->setFont(scaledFont(TypeStep::Control));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(scaled(42), scaled(10), scaled(14), scaled(10));
    line->addWidget(words_);
    setMinimumHeight(scaled(40));
    words_->setAccessibleName(tr("What the plan makes of it"));
    colour();
}

void AnswerLine::setAnswer(const LiveAnswer &answer)
{
    kind_ = answer.next.value_or(asked_);
    say(answer.words, true);
}

void AnswerLine::setPrompt(const QString &prompt)
{
    kind_ = asked_;
    say(prompt, false);
}

void AnswerLine::say(const QString &text, bool answered)
{
    answered_ = answered;
    words_->setText(text);
    words_->setAccessibleDescription(text);
    colour();
    update();
}

QString AnswerLine::answer() const
{
    return words_->text();
}

void AnswerLine::colour()
{
    QPalette palette = words_->palette();
    palette.setColor(QPalette::WindowText,
                     answered_ ? theme().kind(kind_).text : theme().textSecondary);
    words_->setPalette(palette);
}

void AnswerLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void AnswerLine::paintEvent(QPaintEvent *)
{
    if (words_->text().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(answered_ ? theme().kind(kind_).fill : theme().alt);
    painter.drawRoundedRect(rect(), 8, 8);
    const int side = scaled(kIcon);
    const QColor ink = answered_ ? theme().kind(kind_).text : theme().textTertiary;
    const QPixmap picture = tintedIcon(iconName(kind_), ink, side, devicePixelRatioF());
    painter.drawPixmap(scaled(14), (height() - side) / 2, picture);
}

} // namespace restride
