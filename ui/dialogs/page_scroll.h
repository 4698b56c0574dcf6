// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the body of a dialog: as tall as its content where the screen allows, scrolling where not.
// A body wider than the window is never cut off sideways without a bar.
#pragma once

#include <QScrollArea>

class QDialog;

namespace restride {

class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes `body` over.
    explicit PageScroll(QWidget *body, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Scrolls the page that holds `widget`, if one does, until all of it shows.
void bringIntoView(QWidget *widget);

/// Makes `dialog` as tall as its content at its present width, but never taller than the screen.
void fitHeight(QDialog *dialog);

} // namespace restride
