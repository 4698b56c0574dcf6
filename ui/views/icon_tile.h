// SPDX-License-Identifier: GPL-3.0-or-later
// A rounded square with an icon: what a card is about, at a glance. Says nothing by colour alone;
// the words beside it do.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

namespace restride {

class IconTile : public QWidget
{
    Q_OBJECT

public:
    /// `designSize` in pixels of the design; the icon takes half of it.
    explicit IconTile(int designSize, QWidget *parent = nullptr);

    void showIcon(const QString &name, const QColor &fill, const QColor &ink);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int designSize_;
    QString name_;
    QColor fill_;
    QColor ink_;
};

} // namespace restride
