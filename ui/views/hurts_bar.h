// SPDX-License-Identifier: GPL-3.0-or-later
// One group of a comparison: its name, its figures, and a small bar from none to ten with the worst
// as a tick. Where too few runs stand behind it there is no bar, and where name and figures do not
// fit beside each other the figures go below.
#pragma once

#include "ui/models/hurts_data.h"

#include <QWidget>

namespace restride {

class HurtsBar : public QWidget
{
    Q_OBJECT

public:
    HurtsBar(HurtsFeature feature, HurtsGroup group, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool fitsInOneLine(int width) const;

    HurtsGroup group_;
    QString name_;
    QString figures_;
};

} // namespace restride
