// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <cstdio>

namespace restride {
namespace {

std::optional<int> parseDigits(std::string_view text)
{
    int value = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value;
}

} // namespace

std::optional<Date> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = parseDigits(text.substr(0, 4));
    const auto month = parseDigits(text.substr(5, 2));
    const auto day = parseDigits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day civil{std::chrono::year{*year},
                                            std::chrono::month{static_cast<unsigned>(*month)},
                                            std::chrono::day{static_cast<unsigned>(*day)}};
    if (!civil.ok())
        return std::nullopt;
    return Date{civil};
}

std::string toIsoDate(Date day)
{
    const std::chrono::year_month_day civil{day};
    char text[16];
    const int length =
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(civil.year()),
                      static_cast<unsigned>(civil.month()), static_cast<unsigned>(civil.day()));
    return std::string(text, static_cast<std::size_t>(length));
}

} // namespace restride
