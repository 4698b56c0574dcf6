// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a runner in a tooltip: letter by letter, whatever they look like.
#pragma once

#include <QString>

namespace restride {

/// What a tooltip that says `words` is set to: Qt guesses whether a tooltip is markup, and shows
/// escaped signs as they are where it guesses wrong. Empty for nothing; what is longer than a
/// tooltip can be read ends in "…".
QString plainToolTip(const QString &words);

} // namespace restride
