// SPDX-License-Identifier: GPL-3.0-or-later
// Counting in small sets of bits. A processor's own instruction for it is not among those that
// every machine has, and what the compiler puts in its place is a call.
#pragma once

#include <array>
#include <cstdint>

namespace restride {

/// How many of the lowest eight bits are set; the others are not looked at.
constexpr int countOf(unsigned bits)
{
    constexpr std::array<std::uint8_t, 16> kOfFour{0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4};
    return kOfFour[bits & 0xFU] + kOfFour[bits >> 4U & 0xFU];
}

} // namespace restride
