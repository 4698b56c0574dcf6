// SPDX-License-Identifier: GPL-3.0-or-later
// A box to tick whose words wrap where the width ends, as a question in any language must.
#pragma once

#include <QCheckBox>

namespace restride {

class TickBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit TickBox(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    /// Where the words begin.
    [[nodiscard]] int indent() const;
};

} // namespace restride
