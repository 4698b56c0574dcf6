// SPDX-License-Identifier: GPL-3.0-or-later
// One question about pain: its shape, its words, the strip to answer it with, and room for a word
// where the answer is missing.
#pragma once

#include "ui/dialogs/pain_shape.h"
#include "ui/dialogs/pain_strip.h"

#include <QWidget>

namespace restride {

class FieldReason;

class PainQuestion : public QWidget
{
    Q_OBJECT

public:
    /// `title` stands in bold, `hint` in plain beside it; `spoken` is the strip's accessible name.
    PainQuestion(PainMoment moment, const QString &title, const QString &hint,
                 const QString &spoken, QWidget *parent = nullptr);

    [[nodiscard]] PainStrip *strip() const { return strip_; }
    [[nodiscard]] std::optional<Pain> pain() const { return strip_->pain(); }
    void setPain(std::optional<Pain> pain) { strip_->setPain(pain); }
    /// Asks for the score, in words below the strip; an answer takes them away.
    void ask(const QString &reason);
    [[nodiscard]] QString reason() const;

private:
    PainStrip *strip_;
    FieldReason *reason_;
};

} // namespace restride
