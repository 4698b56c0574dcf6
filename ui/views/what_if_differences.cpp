// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/what_if_differences.h"

#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/views/text_label.h"

#include <QVBoxLayout>

namespace restride {

WhatIfDifferences::WhatIfDifferences(QWidget *parent)
    : QWidget(parent), column_(new QVBoxLayout(this))
{
    setAccessibleName(tr("What would differ"));
    speakAs(this, QAccessible::Grouping);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(scaled(2));
}

void WhatIfDifferences::showDifferences(const std::vector<text::Comparison> &differences)
{
    lines_.clear();
    while (QLayoutItem *item = column_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[name, words] : differences) {
        auto *caption = new TextLabel(TypeStep::Small, Tone::Secondary);
        caption->setText(name);
        auto *line = new TextLabel(TypeStep::Body);
        line->setText(words);
        lines_ << QStringLiteral("%1: %2").arg(name, words);
        line->setAccessibleName(lines_.back());
        column_->addSpacing(scaled(6));
        column_->addWidget(caption);
        column_->addWidget(line);
    }
    setAccessibleDescription(lines_.join(QLatin1Char(' ')));
}

} // namespace restride
