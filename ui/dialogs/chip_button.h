// SPDX-License-Identifier: GPL-3.0-or-later
// A pill that is on or off. Chips of one ChipGroup exclude each other, but all may be off: what was
// not said stays unsaid.
#pragma once

#include <QAbstractButton>

namespace restride {

class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChipButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace restride
