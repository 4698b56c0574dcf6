// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/calendar_legend.h"

#include "ui/dialogs/flow_layout.h"
#include "ui/theme/theme.h"
#include "ui/views/calendar_chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace restride {
namespace {

/// A small empty chip: outlined, or a ghost.
class Swatch : public QWidget
{
public:
    explicit Swatch(bool ghost) : ghost_(ghost) { setFixedSize(scaled(22), scaled(13)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (ghost_) {
            paintDashedFrame(painter, frame, scaled(4));
            return;
        }
        painter.setPen(QPen(theme().kind(Kind::WalkJog).mark, 1));
        painter.setBrush(theme().base);
        painter.drawRoundedRect(frame, scaled(4), scaled(4));
    }

private:
    bool ghost_;
};

QLabel *makeLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(scaledFont(TypeStep::Small));
    setLook(label, "quiet");
    return label;
}

QWidget *makeEntry(bool ghost, const QString &words)
{
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(8));
    row->addWidget(new Swatch(ghost));
    row->addWidget(makeLabel(words));
    return entry;
}

} // namespace

CalendarLegend::CalendarLegend(QWidget *parent)
    : QWidget(parent), hide_(new QPushButton(tr("Hide what moved")))
{
    hide_->setAccessibleName(tr("Hide what moved"));
    setLook(hide_, "quiet");
    connect(hide_, &QAbstractButton::clicked, this, &CalendarLegend::hideAsked);

    auto *row = new FlowLayout(scaled(18), scaled(2), this);
    row->setContentsMargins(scaled(2), scaled(6), 0, 0);
    row->addWidget(makeEntry(false, tr("as planned now")));
    row->addWidget(makeEntry(true, tr("where it stood before, and the day it moved to")));
    row->addWidget(hide_);
}

void CalendarLegend::setFoldable(bool foldable)
{
    hide_->setVisible(foldable);
}

} // namespace restride
