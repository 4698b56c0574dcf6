// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pain_strip_accessible.h"

#include "ui/dialogs/pain_strip.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace restride {

namespace {

class AccessiblePainStrip : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessiblePainStrip(PainStrip *strip) : QAccessibleWidget(strip, QAccessible::Slider)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? strip()->spokenValue() : QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override
    {
        const auto pain = strip()->pain();
        return pain ? QVariant(pain->score()) : QVariant();
    }
    void setCurrentValue(const QVariant &value) override
    {
        strip()->setPain(Pain::of(value.toInt()));
    }
    QVariant maximumValue() const override { return 10; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] PainStrip *strip() const { return static_cast<PainStrip *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *strip = qobject_cast<PainStrip *>(object);
    return strip != nullptr ? new AccessiblePainStrip(strip) : nullptr;
}

} // namespace

void installPainStripAccessibility()
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(kInstalled);
}

void announcePain(PainStrip *strip)
{
    const auto pain = strip->pain();
    QAccessibleValueChangeEvent event(strip, pain ? QVariant(pain->score()) : QVariant());
    QAccessible::updateAccessibility(&event);
}

} // namespace restride
