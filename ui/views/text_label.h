// SPDX-License-Identifier: GPL-3.0-or-later
// A label at a step of the type scale in a tone of the theme. It follows font and scheme, wraps
// rather than elides, and shows its text as plain text only.
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

#include <optional>

namespace restride {

enum class Tone { Primary, Secondary, Tertiary, Flare, Refer };

class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TypeStep step, Tone tone = Tone::Primary, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// A weight other than the step's own.
    void setWeight(QFont::Weight weight);
    void setStrong() { setWeight(QFont::DemiBold); }
    /// One line that does not wrap: for short words beside something else.
    void setSingleLine();

    /// The least height at which a wrapped text shows whole.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TypeStep step_;
    Tone tone_;
    std::optional<QFont::Weight> weight_;
};

} // namespace restride
