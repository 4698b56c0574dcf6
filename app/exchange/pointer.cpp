// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/pointer.h"

namespace restride {

std::string pointerBelow(std::string_view pointer, std::string_view key)
{
    std::string below(pointer);
    below += '/';
    for (const char letter : key) {
        if (letter == '~')
            below += "~0";
        else if (letter == '/')
            below += "~1";
        else
            below += letter;
    }
    return below;
}

std::string pointerBelow(std::string_view pointer, std::size_t index)
{
    return std::string(pointer) + '/' + std::to_string(index);
}

} // namespace restride
