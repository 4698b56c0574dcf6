// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/change_panel.h"

#include "ui/text/text.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/hairline.h"
#include "ui/views/icon_tile.h"
#include "ui/views/text_label.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace restride {
namespace {

/// Sentences in their order, each once.
QString joined(const QStringList &sentences)
{
    QStringList once = sentences;
    once.removeAll(QString());
    once.removeDuplicates();
    return once.join(QLatin1Char(' '));
}

void addSection(QVBoxLayout *column, const QString &heading, TextLabel *words)
{
    auto *label = new TextLabel(TypeStep::Small, Tone::Secondary);
    label->setText(heading);
    words->setAccessibleName(heading);
    column->addSpacing(scaled(10));
    column->addWidget(new Hairline);
    column->addSpacing(scaled(10));
    column->addWidget(label);
    column->addSpacing(scaled(2));
    column->addWidget(words);
}

} // namespace

ChangePanel::ChangePanel(QWidget *parent)
    : QFrame(parent), tile_(new IconTile(32)),
      after_(new TextLabel(TypeStep::Small, Tone::Secondary)),
      happened_(new TextLabel(TypeStep::Body)), rule_(new TextLabel(TypeStep::Body)),
      cost_(new TextLabel(TypeStep::Body))
{
    setAccessibleName(tr("The plan has changed"));
    speakAs(this, QAccessible::Grouping);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(14));
    column->setSpacing(0);
    column->addLayout(makeHead());
    addSection(column, tr("What happened"), happened_);
    addSection(column, tr("The rule"), rule_);
    addSection(column, tr("What it costs"), cost_);
    column->addSpacing(scaled(10));
    column->addWidget(new Hairline);
    column->addStretch(1);
    column->addSpacing(scaled(12));
    column->addLayout(makeButtons());
    column->addSpacing(scaled(8));
    auto *hint = new TextLabel(TypeStep::Small, Tone::Secondary);
    hint->setText(tr("Undo takes the entry back, and the plan with it."));
    column->addWidget(hint);
    showTile();
}

QLayout *ChangePanel::makeHead()
{
    auto *title = new TextLabel(TypeStep::Heading);
    title->setText(tr("The plan has changed"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(after_);
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(10));
    head->addWidget(tile_);
    head->addLayout(words, 1);
    return head;
}

QLayout *ChangePanel::makeButtons()
{
    auto *accept = new QPushButton(tr("All right"));
    auto *undo = new QPushButton(themedIcon(QStringLiteral("undo")), tr("Undo"));
    setLook(accept, "primary");
    setLook(undo, "secondary");
    for (QPushButton *button : {accept, undo}) {
        button->setAccessibleName(button->text());
        button->setIconSize(buttonIconSize());
    }
    connect(accept, &QPushButton::clicked, this, &ChangePanel::accepted);
    connect(undo, &QPushButton::clicked, this, &ChangePanel::undoRequested);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    row->addWidget(accept, 1);
    row->addWidget(undo);
    return row;
}

void ChangePanel::showChange(const PlanDifference &change, const std::vector<Decision> &decisions,
                             const Plan &plan, const QString &after)
{
    QStringList happened;
    QStringList rules;
    for (const Decision &decision : decisions) {
        if (happened.isEmpty())
            happened << text::because(decision.why);
        rules << text::effect(decision.why);
    }
    after_->setText(after.isEmpty() ? QString() : tr("after: %1").arg(after));
    after_->setVisible(!after.isEmpty());
    happened_->setText(joined(happened));
    rule_->setText(joined(rules));
    cost_->setText(text::whatItCosts(change, plan));
    setAccessibleDescription(joined({happened_->text(), rule_->text(), cost_->text()}));
}

QString ChangePanel::whatHappened() const
{
    return happened_->text();
}

QString ChangePanel::rule() const
{
    return rule_->text();
}

QString ChangePanel::cost() const
{
    return cost_->text();
}

void ChangePanel::showTile()
{
    tile_->showIcon(QStringLiteral("morning"), theme().flare.band, theme().flare.text);
}

void ChangePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTile();
}

void ChangePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().flare.edge, 1));
    painter.setBrush(theme().base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), scaled(12), scaled(12));
}

} // namespace restride
