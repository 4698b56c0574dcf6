// SPDX-License-Identifier: GPL-3.0-or-later
// Eleven cells to say a pain with: 0 to 10, by mouse, digit or arrow. It begins without a value,
// and stays so until one is given: a score that was not said is unknown, never zero.
#pragma once

// Qt comes first: its moc 6.4 stumbles where <compare> is the first header it meets.
#include <QWidget>

#include "core/base/units.h"

#include <optional>

namespace restride {

class PainStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Size {
        Full,   ///< cells of 50 x 38 with words below 0, 2, 5 and 8
        Compact ///< cells of 33 x 30, no words
    };

    /// `name` is what a screen reader calls it: "Pain during the run".
    explicit PainStrip(const QString &name, Size size = Size::Full, QWidget *parent = nullptr);

    /// The score given; empty while none was.
    [[nodiscard]] std::optional<Pain> pain() const { return pain_; }
    /// Sets or clears the score.
    void setPain(std::optional<Pain> pain);

    /// Number and word, as a screen reader says it: "2, a whisper"; "not said" while empty.
    [[nodiscard]] QString spokenValue() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The score is new, however it was given.
    void painChanged();
    /// A whole score was typed as a digit: whoever owns several strips moves on to the next.
    void typed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF cell(int score) const;
    [[nodiscard]] int cellHeight() const;
    void paintCell(QPainter &painter, int score) const;
    void paintWord(QPainter &painter, int score) const;
    void step(int by);

    Size size_;
    std::optional<Pain> pain_;
};

} // namespace restride
