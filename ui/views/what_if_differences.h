// SPDX-License-Identifier: GPL-3.0-or-later
// What would differ from the plan as it is, a name and a sentence each.
#pragma once

#include "ui/text/what_if.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace restride {

class WhatIfDifferences : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfDifferences(QWidget *parent = nullptr);

    /// In place of those shown before; none while nothing is asked.
    void showDifferences(const std::vector<text::Comparison> &differences);
    /// A line each.
    [[nodiscard]] const QStringList &lines() const { return lines_; }

private:
    QVBoxLayout *column_;
    QStringList lines_;
};

} // namespace restride
