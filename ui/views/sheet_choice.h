// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few papers to choose from: its name, and below it what it is for.
#pragma once

#include <QRadioButton>

namespace restride {

class SheetChoice : public QRadioButton
{
    Q_OBJECT

public:
    SheetChoice(const QString &name, const QString &hint, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    QString hint_;
};

} // namespace restride
