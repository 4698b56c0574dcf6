// SPDX-License-Identifier: GPL-3.0-or-later
// The luck of the sampled futures: numbers that depend on nothing but the future and on how many
// flare-ups it has had. There is no generator to be advanced, so it does not matter in which order
// futures are lived, and the same future has the same luck in every document: two plans that differ
// in one entry are compared under the same luck, and the difference is the entry's.
#pragma once

namespace restride::luck {

/// How large the future's own rate is, in flare-ups counted: Gamma of that whole shape, scale 1.
/// It grows with the shape.
double rateOf(int future, int shape);

/// Exponential of mean 1: how much hazard it takes until the next flare-up after `flares`.
double untilNext(int future, int flares);

/// 0 to 99, equally likely: for how bad the flare-up after `flares` is.
int percentile(int future, int flares);

/// 0 to `parts` - 1, equally likely: for how long it lasts.
int partOf(int future, int flares, int parts);

} // namespace restride::luck
