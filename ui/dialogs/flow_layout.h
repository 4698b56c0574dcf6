// SPDX-License-Identifier: GPL-3.0-or-later
// Puts its items beside each other and goes on in a new line where the width ends, as words do.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace restride {

class FlowLayout : public QLayout
{
public:
    FlowLayout(int gap, int lineGap, QWidget *parent = nullptr);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &box) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    struct Line {
        std::vector<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };

    /// Height of all lines in `box`; moves the items only where `place` says so.
    int flow(const QRect &box, bool place) const;
    /// Beside each other, those of less height half-way down the line.
    void placeLine(const Line &line, const QRect &box, int y) const;

    int lineGap_;
    std::vector<std::unique_ptr<QLayoutItem>> items_;
};

} // namespace restride
