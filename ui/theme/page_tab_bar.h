// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs as words over a hairline, with an icon (the name of it is the tab's data) where there is one
// and room for it; the chosen one is underlined in the accent.
#pragma once

#include <QTabBar>

namespace restride {

class PageTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit PageTabBar(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What the tabs leave out where the bar is narrow.
    enum class Room { Ample, WithoutIcons, Tight };

    [[nodiscard]] bool hasIcon(int index) const;
    [[nodiscard]] Room room() const;
    [[nodiscard]] int widthOf(int index, Room room) const;
    void paintTab(QPainter &painter, int index) const;
};

} // namespace restride
