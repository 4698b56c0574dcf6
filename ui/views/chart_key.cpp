// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_key.h"

#include "ui/dialogs/flow_layout.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <functional>

namespace restride {
namespace {

/// Paints a sample into a square.
using Sample = std::function<void(QPainter &, const QRectF &)>;

class KeyItem : public QWidget
{
public:
    KeyItem(const QString &words, Sample sample, QWidget *parent)
        : QWidget(parent), words_(words), sample_(std::move(sample))
    {
        setAccessibleName(words);
        speakAs(this, QAccessible::Graphic);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(scaledFont(TypeStep::Small));
        return {scaled(16) + metrics.horizontalAdvance(words_) + 1, metrics.height() + 2};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            updateGeometry();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = scaled(12);
        sample_(painter, QRectF(0, (height() - side) / 2, side, side));
        painter.setFont(scaledFont(TypeStep::Small));
        painter.setPen(theme().textSecondary);
        painter.drawText(rect().adjusted(scaled(16), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         words_);
    }

private:
    QString words_;
    Sample sample_;
};

Sample markSample(PainMoment moment)
{
    return [moment](QPainter &painter, const QRectF &box) {
        paintChartMark(painter, box.center(), scaled(9), moment, *Pain::of(3));
    };
}

void jogSample(QPainter &painter, const QRectF &box)
{
    painter.fillRect(box, theme().kind(Kind::WalkJog).mark);
}

void walkSample(QPainter &painter, const QRectF &box)
{
    painter.setPen(QPen(theme().kind(Kind::Walk).mark, 1));
    painter.setBrush(walkedTint());
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

void planSample(QPainter &painter, const QRectF &box)
{
    painter.setPen(QPen(theme().kind(Kind::Run).mark, 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(1, 1, -1, -1));
}

} // namespace

ChartKey::ChartKey(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Key of the chart"));
    speakAs(this, QAccessible::Grouping);
    auto *line = new FlowLayout(scaled(16), scaled(2), this);
    const auto add = [&](const QString &words, Sample sample) {
        line->addWidget(new KeyItem(words, std::move(sample), this));
    };
    add(tr("during", "pain"), markSample(PainMoment::During));
    add(tr("after", "pain"), markSample(PainMoment::After));
    add(tr("next morning", "pain"), markSample(PainMoment::NextMorning));
    add(tr("jogged", "distance"), jogSample);
    add(tr("walked", "distance"), walkSample);
    add(tr("planned", "distance"), planSample);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

} // namespace restride
