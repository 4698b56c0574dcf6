// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people type them. A full stop and a comma both stand before the tenths, whatever the
// language: a watch, a habit or another keyboard brings the other one. Neither ever parts groups,
// because then "5.8" in German and "22,5" in English would be ten times as much.
#pragma once

#include <QString>

#include <optional>

namespace restride {

/// The number that `text` means: "12", "12.5", "12,5", ",5", "12,". Empty where it means none, and
/// where it may be one in groups: with two signs, or with three figures behind the one.
std::optional<double> typedNumber(const QString &text);

/// A number without a sign in it.
std::optional<int> typedWhole(const QString &text);

/// Seconds from minutes and seconds: "6:40", and as runners write it "6.40" or "6,40"; one figure
/// behind a stop or a comma is a tenth of a minute ("6,5"), none at all is whole minutes ("6").
std::optional<int> typedPace(const QString &text);

} // namespace restride
