// SPDX-License-Identifier: GPL-3.0-or-later
// A session painted to scale in minutes: walking low and tinted, jogging tall and solid. Its text
// twin is the accessible description.
#pragma once

// Qt first: moc of Qt 6.4 stumbles over <compare>, which units.h brings, where it comes first.
#include <QWidget>

#include "core/plan/workout.h"

#include <vector>

namespace restride {

class IntervalStrip : public QWidget
{
    Q_OBJECT

public:
    explicit IntervalStrip(QWidget *parent = nullptr);

    /// A workout without segments leaves the strip empty.
    void showWorkout(const Workout &workout);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bout {
        bool jog;
        Seconds length;
    };

    Kind kind_ = Kind::Rest;
    std::vector<Bout> bouts_;
    Seconds total_{};
};

} // namespace restride
