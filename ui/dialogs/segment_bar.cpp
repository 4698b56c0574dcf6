// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/segment_bar.h"

#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace restride {

namespace {

constexpr int kIcon = 14;

class SegmentButton : public QAbstractButton
{
public:
    SegmentButton(const QString &words, const QString &icon, QWidget *parent)
        : QAbstractButton(parent), icon_(icon)
    {
        setText(words);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(scaledFont(TypeStep::Control));
        const int picture = icon_.isEmpty() ? 0 : scaled(kIcon + 6);
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + picture + scaled(28),
                scaled(30)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPlate(painter);
        const QColor ink = isChecked() ? theme().text : theme().textSecondary;
        painter.setFont(scaledFont(TypeStep::Control));
        painter.setPen(isEnabled() ? ink : theme().textTertiary);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // "5 km" is read from the left
        painter.drawText(paintIcon(painter, ink), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        // Enter belongs to the dialog; Space and the arrows choose.
        if (event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return)
            return event->ignore();
        QAbstractButton::keyPressEvent(event);
    }

private:
    void paintPlate(QPainter &painter) const
    {
        QRectF plate = rect();
        if (hasFocus()) {
            painter.setPen(QPen(theme().focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), 7, 7);
            plate.adjust(3, 3, -3, -3);
        }
        if (!isChecked())
            return;
        painter.setPen(QPen(theme().lineStrong, 1));
        painter.setBrush(theme().base);
        painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    /// The room that is left for the words.
    [[nodiscard]] QRect paintIcon(QPainter &painter, const QColor &ink) const
    {
        if (icon_.isEmpty() || !isChecked())
            return rect();
        const int side = scaled(kIcon);
        const int left = scaled(14);
        const QPixmap picture = tintedIcon(icon_, ink, side, devicePixelRatioF());
        painter.drawPixmap(left, (height() - side) / 2, picture);
        return rect().adjusted(left + side, 0, -scaled(6), 0);
    }

    QString icon_;
};

} // namespace

SegmentBar::SegmentBar(const QString &name, QWidget *parent)
    : QWidget(parent), group_(new QButtonGroup(this))
{
    setAccessibleName(name);
    speakAs(this, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(0);
    connect(group_, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            emit changed();
    });
}

QAbstractButton *SegmentBar::add(const QString &words, const QString &icon)
{
    auto *segment = new SegmentButton(words, icon, this);
    layout()->addWidget(segment);
    group_->addButton(segment, static_cast<int>(segments_.size()));
    segments_.push_back(segment);
    return segment;
}

std::optional<int> SegmentBar::chosen() const
{
    const int id = group_->checkedId();
    return id < 0 ? std::nullopt : std::optional(id);
}

void SegmentBar::choose(std::optional<int> index)
{
    if (index) {
        segments_[static_cast<std::size_t>(*index)]->setChecked(true);
        return;
    }
    // An exclusive group keeps its last choice unless it is told not to.
    group_->setExclusive(false);
    for (QAbstractButton *segment : segments_)
        segment->setChecked(false);
    group_->setExclusive(true);
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().sunken);
    painter.drawRoundedRect(rect(), 9, 9);
}

} // namespace restride
