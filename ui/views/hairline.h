// SPDX-License-Identifier: GPL-3.0-or-later
// A one-pixel line between two things, in the colour of lines. Decoration only.
#pragma once

#include <QFrame>

namespace restride {

class Hairline : public QFrame
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace restride
