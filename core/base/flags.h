// SPDX-License-Identifier: GPL-3.0-or-later
// A small set of the values of an enum, kept as bits. The enum's last value must be `kCount`.
#pragma once

#include <cstdint>
#include <initializer_list>

namespace restride {

template <typename Enum> class Flags
{
public:
    constexpr Flags() = default;
    constexpr Flags(std::initializer_list<Enum> members)
    {
        for (const Enum member : members)
            insert(member);
    }

    constexpr void insert(Enum member) { bits_ |= bit(member); }
    constexpr void remove(Enum member) { bits_ &= ~bit(member); }
    [[nodiscard]] constexpr bool contains(Enum member) const { return (bits_ & bit(member)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    [[nodiscard]] constexpr int size() const { return __builtin_popcount(bits_); }
    [[nodiscard]] constexpr Flags united(Flags other) const
    {
        Flags both = *this;
        both.bits_ |= other.bits_;
        return both;
    }
    constexpr bool operator==(const Flags &) const = default;

    /// Calls `visit` with each member, in the order of the enum.
    template <typename Visit> constexpr void forEach(Visit visit) const
    {
        for (int i = 0; i < static_cast<int>(Enum::kCount); ++i)
            if (contains(static_cast<Enum>(i)))
                visit(static_cast<Enum>(i));
    }

private:
    static constexpr std::uint32_t bit(Enum member)
    {
        return std::uint32_t{1} << static_cast<unsigned>(member);
    }
    std::uint32_t bits_ = 0;
};

} // namespace restride
