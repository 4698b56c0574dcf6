// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a dialog, told once in its foot: key caps and words.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace restride {

struct KeyHint {
    QString keys; ///< caps, joined by a dash where they are a range: "0–9"
    QString what;
};

class KeyHints : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHints(std::vector<KeyHint> hints, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Width of all hints; paints them only where there is a painter.
    int lay(QPainter *painter) const;

    std::vector<KeyHint> hints_;
};

} // namespace restride
