// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/field_style.h"

#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace restride {

namespace {

constexpr int kBox = 17;
constexpr int kRoom = 8; ///< between border and words, beyond what Fusion leaves

void paintPanel(QPainter &painter, const QRect &rect, bool focused, bool enabled)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = focused ? 2 : 1;
    painter.setPen(QPen(focused   ? theme().focus
                        : enabled ? theme().lineStrong
                                  : theme().line,
                        width));
    painter.setBrush(enabled ? theme().base : theme().sunken);
    painter.drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 7,
                            7);
}

void paintChevron(QPainter &painter, const QRect &rect, bool up, bool enabled)
{
    const QPointF middle = QRectF(rect).center();
    const double rise = up ? -1.75 : 1.75;
    QPainterPath path(middle + QPointF(-3.5, -rise));
    path.lineTo(middle + QPointF(0, rise));
    path.lineTo(middle + QPointF(3.5, -rise));
    painter.setPen(QPen(enabled ? theme().textSecondary : theme().textTertiary, 1.5, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintTick(QPainter &painter, const QRect &rect, const QStyle::State &state)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = state & QStyle::State_On;
    const bool enabled = state & QStyle::State_Enabled;
    painter.setPen(QPen(on ? theme().accent : enabled ? theme().lineStrong : theme().line, 1));
    painter.setBrush(on ? theme().accent : theme().base);
    painter.drawRoundedRect(box, 4, 4);
    if (!on)
        return;
    QPainterPath tick(QPointF(box.left() + box.width() * 0.25, box.top() + box.height() * 0.52));
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70);
    tick.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.32);
    painter.setPen(QPen(theme().textOnAccent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

class FieldStyle : public QProxyStyle
{
public:
    FieldStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        painter->save();
        const bool enabled = option->state & State_Enabled;
        if (element == PE_PanelLineEdit && !hasFrame(option))
            ; // inside a spin box: its panel is painted already
        else if (element == PE_PanelLineEdit)
            paintPanel(*painter, option->rect, option->state & State_HasFocus, enabled);
        else if (element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget) != nullptr)
            paintPanel(*painter, option->rect, widget->hasFocus(), enabled);
        else if (element == PE_IndicatorCheckBox)
            paintTick(*painter, option->rect, option->state);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        painter->restore();
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override
    {
        if (control != CC_SpinBox && control != CC_ComboBox)
            return QProxyStyle::drawComplexControl(control, option, painter, widget);
        painter->save();
        const bool enabled = option->state & State_Enabled;
        paintPanel(*painter, option->rect, option->state & State_HasFocus, enabled);
        const auto place = [&](SubControl part) {
            return subControlRect(control, option, part, widget);
        };
        if (control == CC_ComboBox) {
            paintChevron(*painter, place(SC_ComboBoxArrow), false, enabled);
        } else if (option->subControls & SC_SpinBoxUp) {
            paintChevron(*painter, place(SC_SpinBoxUp), true, enabled);
            paintChevron(*painter, place(SC_SpinBoxDown), false, enabled);
        }
        painter->restore();
    }

    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override
    {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        const bool words = (control == CC_SpinBox && part == SC_SpinBoxEditField) ||
                           (control == CC_ComboBox && part == SC_ComboBoxEditField);
        if (!words)
            return rect;
        return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -kRoom, 0)
                                                    : rect.adjusted(kRoom, 0, 0, 0);
    }

    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override
    {
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        if (element == SE_LineEditContents && hasFrame(option))
            return rect.adjusted(kRoom, 0, -kRoom, 0);
        return rect;
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override
    {
        QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (type == CT_SpinBox || type == CT_ComboBox || type == CT_LineEdit)
            whole = QSize(whole.width() + 2 * kRoom,
                          std::max(option->fontMetrics.height() + 12, scaled(34)));
        return whole;
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight)
            return scaled(kBox);
        if (metric == PM_DefaultFrameWidth &&
            qobject_cast<const QPlainTextEdit *>(widget) != nullptr)
            return 6; // the corners of the text must not cover those of the frame
        if (metric == PM_CheckBoxLabelSpacing)
            return scaled(9);
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

private:
    static bool hasFrame(const QStyleOption *option)
    {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame != nullptr && frame->lineWidth > 0;
    }
};

FieldStyle *fieldStyle()
{
    static QPointer<FieldStyle> style;
    if (style.isNull()) {
        style = new FieldStyle;
        style->setParent(qApp);
    }
    return style;
}

} // namespace

void dressFields(QWidget *root)
{
    const auto children = root->findChildren<QWidget *>();
    for (QWidget *child : children) {
        // The line edit inside a spin box must share its style, or it paints a frame of its own.
        const bool field = qobject_cast<QAbstractSpinBox *>(child) ||
                           qobject_cast<QComboBox *>(child) || qobject_cast<QLineEdit *>(child) ||
                           qobject_cast<QPlainTextEdit *>(child) ||
                           qobject_cast<QCheckBox *>(child);
        if (field)
            child->setStyle(fieldStyle());
    }
}

} // namespace restride
