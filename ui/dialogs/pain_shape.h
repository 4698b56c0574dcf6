// SPDX-License-Identifier: GPL-3.0-or-later
// The shape that says when it hurt, beside a question about it, in the colour of the answer.
#pragma once

#include <QWidget>

#include "ui/models/entry_words.h"

namespace restride {

class PainShape : public QWidget
{
    Q_OBJECT

public:
    explicit PainShape(PainMoment moment, QWidget *parent = nullptr);

    void setPain(std::optional<Pain> pain);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PainMark mark_;
};

} // namespace restride
