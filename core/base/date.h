// SPDX-License-Identifier: GPL-3.0-or-later
// A civil day. Core knows no clock and no time zone: `today` always comes from outside.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace restride {

using Date = std::chrono::sys_days;
using Days = std::chrono::days;
using Weekday = std::chrono::weekday;

/// Number of whole days from `from` to `to`; negative when `to` is earlier.
constexpr int daysBetween(Date from, Date to)
{
    return static_cast<int>((to - from).count());
}

constexpr Weekday weekdayOf(Date day)
{
    return Weekday{day};
}

/// The newest day that falls on `weekStarts` and is not after `day`.
constexpr Date startOfWeek(Date day, Weekday weekStarts)
{
    return day - (weekdayOf(day) - weekStarts);
}

/// Reads `YYYY-MM-DD`. Empty when the text is anything else, or no day of the calendar.
std::optional<Date> parseIsoDate(std::string_view text);

/// `YYYY-MM-DD`, the form of files and of the document; never shown to a runner.
std::string toIsoDate(Date day);

} // namespace restride
