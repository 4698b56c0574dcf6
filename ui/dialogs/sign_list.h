// SPDX-License-Identifier: GPL-3.0-or-later
// The signs that a clinician should look at, to be ticked, and "None of these", which is an answer
// too and must be ticked by hand. While nothing is ticked the question is open.
#pragma once

#include <QWidget>

#include "core/journal/entry.h"

#include <array>

class QCheckBox;

namespace restride {

class SignList : public QWidget
{
    Q_OBJECT

public:
    enum class None {
        Here,     ///< "None of these" is the last box
        Elsewhere ///< whoever shows the list asks for it in another place
    };

    explicit SignList(None none = None::Here, QWidget *parent = nullptr);

    /// Whether signs or "None of these" are ticked.
    [[nodiscard]] bool answered() const;
    /// The signs ticked. Means "none" only where `answered`.
    [[nodiscard]] Signs signs() const;
    /// Ticks `signs`; no signs ticks "None of these".
    void answer(Signs signs);

    /// The box of one sign.
    [[nodiscard]] QCheckBox *box(Sign sign) const;
    [[nodiscard]] QCheckBox *none() const { return none_; }

signals:
    void changed();

private:
    void follow(QCheckBox *ticked, bool on);

    std::array<QCheckBox *, static_cast<std::size_t>(Sign::kCount)> boxes_{};
    QCheckBox *none_;
};

} // namespace restride
