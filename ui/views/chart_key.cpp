// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chart_key.h"

#include "ui/dialogs/flow_layout.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/chart_paint.h"
#include "ui/views/chart_words.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <functional>

namespace restride {
namespace {

/// Paints a sample into a square.
using Sample = std::function<void(QPainter &, const QRectF &)>;

} // namespace

class ChartKey::Item : public QWidget
{
public:
    Item(const QString &words, Sample sample, QWidget *parent)
        : QWidget(parent), words_(words), sample_(std::move(sample))
    {
        setAccessibleName(words);
        speakAs(this, QAccessible::Graphic);
    }

    void setWords(const QString &words)
    {
        words_ = words;
        setAccessibleName(words);
        updateGeometry();
        update();
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

namespace {

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

void ceilingSample(QPainter &painter, const QRectF &box)
{
    painter.setPen(QPen(theme().text, 1.75));
    const double middle = box.center().x();
    painter.drawPolyline(
        QPolygonF{{QPointF(box.left(), box.bottom() - 2), QPointF(middle, box.bottom() - 2),
                   QPointF(middle, box.top() + 2), QPointF(box.right(), box.top() + 2)}});
}

Sample levelSample(QPen (*pen)())
{
    return [pen](QPainter &painter, const QRectF &box) {
        const double middle = std::floor(box.center().y()) + 0.5;
        painter.setPen(pen());
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
    };
}

void outcomeSample(QPainter &painter, const QRectF &box)
{
    const KindColours &run = theme().kind(Kind::Run);
    painter.fillRect(box.adjusted(1, 1, -1, -3), outcomeTint(Kind::Run));
    planSample(painter, box);
    QPen dashed(run.text, 2);
    dashed.setDashPattern({1.5, 1});
    painter.setPen(dashed);
    painter.drawLine(QPointF(box.left() + 2, box.center().y()),
                     QPointF(box.right() - 2, box.center().y()));
}

} // namespace

ChartKey::ChartKey(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Key of the chart"));
    speakAs(this, QAccessible::Grouping);
    auto *line = new FlowLayout(scaled(16), scaled(2), this);
    const auto add = [&](const QString &words, Sample sample) {
        auto *item = new Item(words, std::move(sample), this);
        line->addWidget(item);
        return item;
    };
    add(tr("during", "pain"), markSample(PainMoment::During));
    add(tr("after", "pain"), markSample(PainMoment::After));
    add(tr("next morning", "pain"), markSample(PainMoment::NextMorning));
    add(tr("jogged", "distance"), jogSample);
    add(tr("walked", "distance"), walkSample);
    add(tr("planned", "distance"), planSample);
    outcomes_ = add(tr("forecast"), outcomeSample);
    ceiling_ = add(ceilingWords(), ceilingSample);
    longestClean_ = add({}, levelSample(longestCleanPen));
    shortestNot_ = add({}, levelSample(shortestNotPen));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartKey::showData(const ChartData &shown)
{
    outcomes_->setVisible(std::ranges::any_of(
        shown.buckets, [](const ChartBucket &bucket) { return bucket.outcome.has_value(); }));
    ceiling_->setVisible(!shown.ceiling.empty());
    const auto show = [&](Item *item, std::optional<Seconds> jogged, QString (*words)(Seconds)) {
        item->setVisible(jogged && shown.span != ChartSpan::Month);
        if (jogged)
            item->setWords(words(*jogged));
    };
    show(longestClean_, shown.taken.time.longest, longestCleanWords);
    show(shortestNot_, shown.taken.time.shortestNot, shortestNotWords);
}

} // namespace restride
