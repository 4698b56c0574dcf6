// SPDX-License-Identifier: GPL-3.0-or-later
// A choice of one among a few, side by side in one sunken bar. It may begin without a choice.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QButtonGroup;

namespace restride {

class SegmentBar : public QWidget
{
    Q_OBJECT

public:
    /// `name` says to a screen reader what is chosen here.
    explicit SegmentBar(const QString &name, QWidget *parent = nullptr);

    /// Adds a segment at the end, with an icon by name where one is given; indices count from zero.
    QAbstractButton *add(const QString &text, const QString &icon = {});
    /// Empty while nothing is chosen.
    [[nodiscard]] std::optional<int> chosen() const;
    void choose(std::optional<int> index);

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *group_;
    std::vector<QAbstractButton *> segments_;
};

} // namespace restride
