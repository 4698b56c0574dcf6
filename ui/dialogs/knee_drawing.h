// SPDX-License-Identifier: GPL-3.0-or-later
// A knee in outline with a mark where it hurts. Says in a picture what the fields beside it say,
// and nothing more.
#pragma once

#include <QWidget>

#include "core/journal/profile.h"

#include <optional>

namespace restride {

class KneeDrawing : public QWidget
{
    Q_OBJECT

public:
    explicit KneeDrawing(QWidget *parent = nullptr);

    void mark(std::optional<Side> side, std::optional<Site> site);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Side> side_;
    std::optional<Site> site_;
};

} // namespace restride
